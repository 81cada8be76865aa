/** Full-text search over what the store keeps; the index is derived and can be rebuilt. */
@NullMarked
package org.linewatch.app.search;

import org.jspecify.annotations.NullMarked;
