package org.linewatch.engine.text;

import java.util.Arrays;
import org.linewatch.engine.model.Span;

/**
 * A text as terms are compared: a normal view in small letters, in which blanks beside a Chinese character are left out
 * and any other run of blanks is one.
 *
 * @param points the folded text, in code points
 * @param places for each of them, its place in the normal view
 */
record Folded(NormalView view, int[] points, int[] places) {
    static Folded of(String text) {
        NormalView view = NormalView.lowerCase(text);
        int[] from = view.text().codePoints().toArray();
        int[] points = new int[from.length];
        int[] places = new int[from.length];
        int length = 0;
        for (int i = 0; i < from.length; i++) {
            if (blank(from[i])) {
                int next = i;
                while (next < from.length && blank(from[next])) {
                    next++;
                }
                boolean kept = length > 0
                        && next < from.length
                        && !Character.isIdeographic(points[length - 1])
                        && !Character.isIdeographic(from[next]);
                if (kept) {
                    points[length] = ' ';
                    places[length++] = i;
                }
                i = next - 1;
            } else {
                points[length] = from[i];
                places[length++] = i;
            }
        }
        return new Folded(view, Arrays.copyOf(points, length), Arrays.copyOf(places, length));
    }

    /** The folded text. */
    String text() {
        return new String(points, 0, points.length);
    }

    /** The span of the original that a range of the folded text stands for. */
    Span original(int start, int end) {
        return view.original(new Span(places[start], places[end - 1] + 1));
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
