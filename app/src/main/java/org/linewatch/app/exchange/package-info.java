/** Formats in and out: JSON Lines, CSV. */
@NullMarked
package org.linewatch.app.exchange;

import org.jspecify.annotations.NullMarked;
