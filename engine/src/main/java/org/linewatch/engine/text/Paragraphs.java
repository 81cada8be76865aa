package org.linewatch.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewatch.engine.model.Span;

/**
 * Finds the paragraphs of a text, whether they are parted by blank lines, stand one on a line, or are wrapped at a
 * column. Text counts as wrapped where most of its lines are so full that the next line's first word did not fit.
 */
final class Paragraphs {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    /** Part of the lines, in hundredths, whose width the wrapping column is taken from. */
    private static final int WIDE_PERCENTILE = 90;

    private static final String CANNOT_BEGIN = "。，、；：？！）」』》”,;:)]";
    private static final String BULLETS = "•·*-–▪●○■□";

    private final int[] text;
    private final List<Line> lines;

    private Paragraphs(int[] text) {
        this.text = text;
        this.lines = lines(text);
    }

    /**
     * A line without its break.
     *
     * @param width columns, a Chinese character taking two
     * @param firstWord columns of its first word
     */
    private record Line(int start, int end, int width, int firstWord) {
        boolean empty() {
            return width == 0;
        }
    }

    /** The paragraphs in order; blank lines belong to none. */
    static List<Span> of(int[] text) {
        return new Paragraphs(text).find();
    }

    static boolean blank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0xFEFF;
    }

    private List<Span> find() {
        int column = wrappingColumn();
        List<Span> out = new ArrayList<>();
        int start = -1;
        int end = 0;
        Line before = null;
        for (Line line : lines) {
            boolean goesOn = before != null && !before.empty() && !line.empty() && joined(before, line, column);
            if (!goesOn && start >= 0) {
                out.add(new Span(start, end));
                start = -1;
            }
            if (!line.empty()) {
                start = start < 0 ? line.start : start;
                end = line.end;
            }
            before = line;
        }
        if (start >= 0) {
            out.add(new Span(start, end));
        }
        return out;
    }

    private boolean joined(Line before, Line line, int column) {
        int first = line.start;
        while (blank(text[first])) {
            first++;
        }
        if (CANNOT_BEGIN.indexOf(text[first]) >= 0) {
            return true;
        }
        boolean bullet = BULLETS.indexOf(text[first]) >= 0 && first + 1 < line.end && blank(text[first + 1]);
        return column > 0 && !bullet && full(before, line, column);
    }

    /** The column at which the text is wrapped, or 0 if it is not. */
    private int wrappingColumn() {
        int count = 0;
        int[] widths = new int[lines.size()];
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).empty() && !lines.get(i + 1).empty()) {
                widths[count++] = lines.get(i).width;
            }
        }
        if (count == 0) {
            return 0;
        }
        Arrays.sort(widths, 0, count);
        int column = widths[Math.min(count - 1, count * WIDE_PERCENTILE / 100)];
        if (column < NARROWEST || column > WIDEST) {
            return 0;
        }
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).empty() && !lines.get(i + 1).empty() && full(lines.get(i), lines.get(i + 1), column)) {
                full++;
            }
        }
        return full * 2 > count ? column : 0;
    }

    private static boolean full(Line line, Line next, int column) {
        return line.width <= WIDEST && line.width + 1 + next.firstWord >= column;
    }

    private static List<Line> lines(int[] text) {
        List<Line> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' || text[i] == '\r' || text[i] == 0x2028 || text[i] == 0x2029) {
                out.add(line(text, start, i));
                if (i + 1 < text.length && text[i] == '\r' && text[i + 1] == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return out;
    }

    private static Line line(int[] text, int start, int end) {
        int last = end;
        while (last > start && blank(text[last - 1])) {
            last--;
        }
        int width = 0;
        int firstWord = 0;
        boolean inFirst = true;
        for (int i = start; i < last; i++) {
            boolean wide = Character.isIdeographic(text[i]);
            boolean gap = blank(text[i]);
            if (inFirst && firstWord > 0 && (gap || wide)) {
                inFirst = false;
            }
            width += wide ? 2 : 1;
            firstWord += inFirst && !gap ? (wide ? 2 : 1) : 0;
        }
        return new Line(start, last, width, firstWord);
    }
}
