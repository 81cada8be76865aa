package org.linewatch.app.exchange;

/** How places in a text are counted on the way out. */
@FunctionalInterface
public interface Offsets {
    /** As everywhere inside: Unicode code points. */
    Offsets CODE_POINTS = offset -> offset;

    /** The place that a code point has in this count. */
    int of(int codePoint);

    /** UTF-16 units, as JavaScript and Java count, of the text that the spans are counted in. */
    static Offsets utf16(String text) {
        return offset -> text.offsetByCodePoints(0, offset);
    }
}
