/** Scores coded events against a gold file, figure for figure as the project's Python scorer does. */
@NullMarked
package org.linewatch.app.eval;

import org.jspecify.annotations.NullMarked;
