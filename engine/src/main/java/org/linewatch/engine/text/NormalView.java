package org.linewatch.engine.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.linewatch.engine.model.Span;

/**
 * A text as dictionaries and patterns want it, with the way back: compatibility forms made plain (NFKC), traditional
 * Chinese made simplified and, if asked for, capitals made small. Every character of the view knows the span of the
 * original that it stands for, so that what is found in the view is shown in the untouched text.
 */
public final class NormalView {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final int FIRST_COMBINING = 0x300;

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalView(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The view with its capitals kept. */
    public static NormalView of(String original) {
        return build(original, false);
    }

    /** The view in small letters, and with the typographic apostrophe made plain. */
    public static NormalView lowerCase(String original) {
        return build(original, true);
    }

    /** The normalised text. */
    public String text() {
        return text;
    }

    /** Length of the normalised text, in code points. */
    public int length() {
        return starts.length;
    }

    /**
     * The span of the original that a span of the view stands for. Characters that were made one are taken whole; an
     * empty span stays empty.
     *
     * @param normal span in code points of {@link #text()}
     * @throws IndexOutOfBoundsException if it reaches outside the view
     */
    public Span original(Span normal) {
        if (normal.end() > starts.length) {
            throw new IndexOutOfBoundsException(normal + " of a view of " + starts.length);
        }
        if (normal.length() == 0) {
            int at = normal.start() < starts.length
                    ? starts[normal.start()]
                    : (starts.length == 0 ? 0 : ends[starts.length - 1]);
            return new Span(at, at);
        }
        return new Span(starts[normal.start()], ends[normal.end() - 1]);
    }

    /**
     * The smallest span of the view that covers a span of the original.
     *
     * @param original span in code points of the original
     */
    public Span normal(Span original) {
        int start = firstAbove(ends, original.start());
        int end = original.length() == 0 ? start : firstAbove(starts, original.end() - 1);
        return new Span(start, Math.max(start, end));
    }

    private static int firstAbove(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static NormalView build(String original, boolean small) {
        int[] source = original.codePoints().toArray();
        Builder plain = new Builder(source.length);
        for (int i = 0; i < source.length; ) {
            int end = segmentEnd(source, i);
            if (end == i + 1 && inert(source[i])) {
                plain.add(source[i], i, end);
            } else {
                int from = i;
                NFKC.normalize(new String(source, i, end - i)).codePoints().forEach(c -> plain.add(c, from, end));
            }
            i = end;
        }
        Builder out = new Builder(plain.length);
        for (int i = 0; i < plain.length; ) {
            TraditionalCharacters.Entry entry =
                    han(plain.points[i]) ? TraditionalCharacters.longest(plain.points, i, plain.length) : null;
            if (entry == null) {
                out.add(small ? small(plain.points[i]) : plain.points[i], plain.starts[i], plain.ends[i]);
                i++;
            } else {
                int length = entry.traditional().length;
                boolean oneToOne = length == entry.simplified().length;
                for (int k = 0; k < entry.simplified().length; k++) {
                    out.add(
                            entry.simplified()[k],
                            plain.starts[oneToOne ? i + k : i],
                            plain.ends[oneToOne ? i + k : i + length - 1]);
                }
                i += length;
            }
        }
        return out.view();
    }

    /** The end of the shortest run from a place that normalises independently of what follows it. */
    private static int segmentEnd(int[] source, int start) {
        int end = start + 1;
        while (end < source.length && source[end] >= FIRST_COMBINING && !NFKC.hasBoundaryBefore(source[end])) {
            end++;
        }
        return end;
    }

    private static boolean inert(int codePoint) {
        return codePoint < 0xA0 || (codePoint >= 0x4E00 && codePoint <= 0x9FFF);
    }

    private static boolean han(int codePoint) {
        return codePoint >= 0x2E80 && Character.isIdeographic(codePoint);
    }

    private static int small(int codePoint) {
        return codePoint == '\u2019' ? '\'' : Character.toLowerCase(codePoint);
    }

    private static final class Builder {
        private int[] points;
        private int[] starts;
        private int[] ends;
        private int length;

        Builder(int expected) {
            points = new int[expected + 16];
            starts = new int[expected + 16];
            ends = new int[expected + 16];
        }

        void add(int codePoint, int start, int end) {
            if (length == points.length) {
                points = Arrays.copyOf(points, length * 2);
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            points[length] = codePoint;
            starts[length] = start;
            ends[length++] = end;
        }

        NormalView view() {
            return new NormalView(
                    new String(points, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
