/** Keeps documents, mentions and events: an append-only log of assertions and rebuildable tables beside it. */
@NullMarked
package org.linewatch.app.store;

import org.jspecify.annotations.NullMarked;
