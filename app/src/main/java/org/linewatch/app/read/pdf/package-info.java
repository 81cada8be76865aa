/**
 * PDF: glyphs on pages → runs → lines in reading order → blocks → the text of the document. Each stage hands immutable
 * values to the next.
 */
@org.jspecify.annotations.NullMarked
package org.linewatch.app.read.pdf;
