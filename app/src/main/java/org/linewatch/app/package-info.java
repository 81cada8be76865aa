/** All that touches the world: files, the store, the search index, the web, the command line. */
@NullMarked
package org.linewatch.app;

import org.jspecify.annotations.NullMarked;
