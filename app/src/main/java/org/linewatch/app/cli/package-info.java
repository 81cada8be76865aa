/** The command line, one class a verb. */
@NullMarked
package org.linewatch.app.cli;

import org.jspecify.annotations.NullMarked;
