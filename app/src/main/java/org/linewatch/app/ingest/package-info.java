/** From files and folders to read documents, with a ledger line for each input. */
@NullMarked
package org.linewatch.app.ingest;

import org.jspecify.annotations.NullMarked;
