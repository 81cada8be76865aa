package org.linewatch.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.model.Span;

/**
 * Finds footnote marks that extraction has left stuck to a word or its punctuation, {@code 2012.1} or
 * {@code interests.3}. They are neither numbers nor dates, and a sentence may end behind them.
 */
public final class Footnotes {
    private static final String CLOSING = ".,;:!?\u2026\u201d\u2019\")。，；！？";
    private static final int LONGEST_MARK = 2;
    private static final int SHORTEST_WORD = 4;

    private Footnotes() {}

    /** The spans of the digits, in order. */
    public static List<Span> find(String text) {
        int[] points = text.codePoints().toArray();
        List<Span> out = new ArrayList<>();
        for (int i = 1; i < points.length; i++) {
            int end = markAt(points, i);
            if (end > i) {
                out.add(new Span(i, end));
                i = end;
            }
        }
        return out;
    }

    /** Whether a footnote mark begins at a place: its end, or the place itself where none does. */
    static int markAt(int[] text, int index) {
        if (index == 0 || index >= text.length) {
            return index;
        }
        int end = index;
        while (end < text.length && superscript(text[end])) {
            end++;
        }
        if (end > index) {
            return end;
        }
        while (end < text.length && digit(text[end])) {
            end++;
        }
        boolean number = end == index || end - index > LONGEST_MARK || text[index] == '0';
        if (number || !closes(text, end)) {
            return index;
        }
        int before = text[index - 1];
        if (Character.isLowerCase(before)) {
            return wordBefore(text, index) >= SHORTEST_WORD ? end : index;
        }
        return CLOSING.indexOf(before) >= 0 && markable(text, index - 1) ? end : index;
    }

    /** Whether the punctuation at a place ends a word or a year, and no number or abbreviation. */
    private static boolean markable(int[] text, int punctuation) {
        int last = punctuation;
        while (last > 0 && CLOSING.indexOf(text[last]) >= 0) {
            last--;
        }
        if (digit(text[last])) {
            return text[punctuation] != ')' && text[punctuation] != ':' && year(text, last);
        }
        if (text[punctuation] == ')' || text[punctuation] == '"') {
            return Character.isLetter(text[last]);
        }
        int length = wordBefore(text, last + 1);
        if (length == 0) {
            return false;
        }
        String word = new String(text, last + 1 - length, length);
        boolean initials = length == 1 && last > 1 && text[last - 1] == '.';
        return initials || (length > 1 && !Abbreviations.beforeNumber(word));
    }

    private static boolean year(int[] text, int last) {
        int first = last;
        while (first > 0 && digit(text[first - 1])) {
            first--;
        }
        boolean grouped = first > 1 && (text[first - 1] == ',' || text[first - 1] == '.') && digit(text[first - 2]);
        return last - first == 3 && (text[first] == '1' || text[first] == '2') && !grouped;
    }

    private static int wordBefore(int[] text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text[start - 1])) {
            start--;
        }
        return end - start;
    }

    private static boolean closes(int[] text, int index) {
        return index == text.length
                || Character.isWhitespace(text[index])
                || Character.isSpaceChar(text[index])
                || ",;)\u201d".indexOf(text[index]) >= 0
                || (text[index] == '.' && (index + 1 == text.length || !digit(text[index + 1])));
    }

    private static boolean digit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean superscript(int codePoint) {
        return codePoint == 0xB9
                || codePoint == 0xB2
                || codePoint == 0xB3
                || (codePoint >= 0x2070 && codePoint <= 0x2079);
    }
}
