/**
 * One process has a store open; here is how another one works through it. The server's side is {@link
 * org.linewatch.app.remote.Door}, the client's {@link org.linewatch.app.remote.RemoteServer}.
 */
@NullMarked
package org.linewatch.app.remote;

import org.jspecify.annotations.NullMarked;
