package org.linewatch.engine.text;

import java.util.Arrays;
import org.linewatch.engine.model.Span;

/**
 * A text counted in Unicode code points. This is the one class that knows that Java strings are made of UTF-16 units;
 * all others speak of code points. A text without supplementary characters costs nothing to convert.
 */
public final class CodePoints {
    private final String text;
    /** UTF-16 index of each supplementary character, ascending. */
    private final int[] pairs;

    private CodePoints(String text, int[] pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    /** Wraps a text. */
    public static CodePoints of(String text) {
        int count = 0;
        int[] pairs = new int[0];
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(8, count * 2));
                }
                pairs[count++] = i++;
            }
        }
        return new CodePoints(text, Arrays.copyOf(pairs, count));
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** Length in code points. */
    public int length() {
        return text.length() - pairs.length;
    }

    /**
     * The code point at a place.
     *
     * @param index place, in code points
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public int at(int index) {
        return text.codePointAt(toUtf16(index));
    }

    /** All code points, in order. */
    public int[] toArray() {
        return text.codePoints().toArray();
    }

    /**
     * The words of a span.
     *
     * @throws IndexOutOfBoundsException if it reaches outside the text
     */
    public String substring(Span span) {
        return text.substring(toUtf16(span.start()), toUtf16(span.end()));
    }

    /**
     * The UTF-16 index of a code point; the text's length is allowed.
     *
     * @param index place, in code points
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public int toUtf16(int index) {
        if (index < 0 || index > length()) {
            throw new IndexOutOfBoundsException("Code point " + index + " of a text of " + length());
        }
        // The k-th pair is the (pairs[k] - k)-th code point: those before the index widen it by one each.
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }

    /**
     * The code point that a UTF-16 index belongs to; an index inside a surrogate pair counts as its character.
     *
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public int fromUtf16(int index) {
        if (index < 0 || index > text.length()) {
            throw new IndexOutOfBoundsException("Unit " + index + " of a text of " + text.length());
        }
        int found = Arrays.binarySearch(pairs, index);
        int before = found >= 0 ? found : -found - 1;
        return index - before;
    }

    /** The span of a range of UTF-16 units, of a regular expression's match, say. */
    public Span span(int startUtf16, int endUtf16) {
        return new Span(fromUtf16(startUtf16), fromUtf16(endUtf16));
    }
}
