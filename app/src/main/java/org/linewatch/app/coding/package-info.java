/** Codes files from the command line: lines or documents in, lines of events out. */
@NullMarked
package org.linewatch.app.coding;

import org.jspecify.annotations.NullMarked;
