package org.linewatch.app.read.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts delimited text into rows (RFC 4180, with {@code ,}, {@code ;} or tab), one at a time. A row that is broken, as
 * by a quote that is never closed, ends where its first line ends, and the next line begins a row again: so a stray
 * quote costs one row and not the file. A quote inside a cell that does not begin with one is a character like others.
 */
final class CsvRows {
    private static final int END = -1;
    /** So much of the first line is looked at to tell the delimiter. */
    private static final int HEADER = 1 << 16;
    /** A row with line breaks in its quotes may be so long, in UTF-16 units; what is longer is a stray quote's work. */
    private static final int LONGEST_BROKEN = 1 << 20;

    private final Window in;
    private final int longest;
    private final String tooLong;
    private final char delimiter;
    private long line = 1;

    /**
     * A row.
     *
     * @param line the line it begins on, from 1
     * @param cells its cells; empty for a row that is broken
     * @param why what is wrong with it; null for a sound row
     */
    record Row(long line, List<String> cells, @Nullable String why) {}

    /**
     * Begins.
     *
     * @param longest longest row, in UTF-16 units
     * @param tooLong what is said of a longer one
     */
    CsvRows(Reader reader, int longest, String tooLong) throws IOException {
        this.in = new Window(reader);
        this.longest = longest;
        this.tooLong = tooLong;
        this.delimiter = delimiter();
    }

    /** The character of the three that the first line has most of outside quotes; a line {@code sep=;} names it. */
    private char delimiter() throws IOException {
        int[] counts = new int[3];
        boolean quoted = false;
        StringBuilder first = new StringBuilder();
        for (int c = in.next(); c != END && in.read() < HEADER; c = in.next()) {
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            int which = ",;\t".indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
            first.append((char) c);
        }
        if (first.toString().matches("sep=[,;\t]")) {
            in.mark();
            line++;
            return first.charAt(4);
        }
        in.back(0);
        int most = counts[2] > counts[0] ? 2 : 0;
        return ",;\t".charAt(counts[1] > counts[most] ? 1 : most);
    }

    /** The next row that is not blank, or null at the end. */
    @Nullable Row next() throws IOException {
        while (in.peek() != END) {
            long start = line;
            in.mark();
            Parse parse = new Parse();
            String why = parse.row();
            if (why != null) {
                line = start + 1;
                parse.recover();
                return new Row(start, List.of(), why);
            }
            List<String> cells = parse.cells;
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                return new Row(start, cells, null);
            }
        }
        return null;
    }

    /** One row on its way. */
    private final class Parse {
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        /** Units from the mark to behind the first line break; −1 as long as there was none. */
        private int firstBreak = -1;
        /** Units of the row that stand before the mark. */
        private int let;

        /** Reads to the end of the row; what is wrong with it, or null. */
        @Nullable String row() throws IOException {
            while (true) {
                cell.setLength(0);
                String why = in.peek() == '"' ? quoted() : null;
                if (why != null) {
                    return why;
                }
                int c = in.next();
                while (c != END && c != delimiter && c != '\n' && c != '\r') {
                    cell.append((char) c);
                    if (goesOn()) {
                        return tooLong;
                    }
                    c = in.next();
                }
                cells.add(cell.toString());
                if (c != delimiter) {
                    ended(c);
                    return null;
                }
            }
        }

        private void ended(int c) throws IOException {
            if (c == '\r' && in.peek() == '\n') {
                in.next();
            }
            if (c != END) {
                line++;
            }
        }

        private @Nullable String quoted() throws IOException {
            long opened = line;
            in.next();
            for (int c = in.next(); ; c = in.next()) {
                if (c == END) {
                    return "The quote opened on line " + opened + " is never closed: close it or take it out.";
                }
                if (c == '"') {
                    if (in.peek() != '"') {
                        return closed(opened);
                    }
                    in.next();
                } else if (c == '\n' || (c == '\r' && in.peek() != '\n')) {
                    line++;
                    firstBreak = firstBreak < 0 ? in.read() : firstBreak;
                }
                cell.append((char) c);
                if (goesOn()) {
                    return tooLong;
                }
                if (firstBreak >= 0 && in.read() > LONGEST_BROKEN) {
                    return "The quote opened on line " + opened + " is not closed within a million characters:"
                            + " close it or take it out.";
                }
            }
        }

        private @Nullable String closed(long opened) throws IOException {
            while (in.peek() == ' ') {
                in.next();
            }
            int c = in.peek();
            return c == END || c == delimiter || c == '\n' || c == '\r'
                    ? null
                    : "Behind the cell in quotes that begins on line " + opened
                            + " stand more words: write a quote inside quotes twice, or take it out.";
        }

        /** Whether the row is too long; of a long one no more is held than its cells, as nothing goes back into it. */
        private boolean goesOn() {
            if (firstBreak < 0 && in.read() > LONGEST_BROKEN) {
                let += in.read();
                in.mark();
            }
            return let + in.read() > longest;
        }

        /** Goes to the second line of the row. */
        void recover() throws IOException {
            if (firstBreak >= 0) {
                in.back(firstBreak);
                return;
            }
            for (int c = in.next(); c != END && c != '\n'; c = in.next()) {
                if (c == '\r') {
                    if (in.peek() == '\n') {
                        in.next();
                    }
                    return;
                }
                in.mark();
            }
        }
    }
}
