package org.linewatch.app.read.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Characters of a stream from a mark on, so that a reader may go back to where a row began. No more is held than stands
 * between the mark and the place of reading, and one block.
 */
final class Window {
    private static final int BLOCK = 1 << 14;
    private static final int END = -1;

    private final Reader in;
    private char[] buffer = new char[2 * BLOCK];
    private int mark;
    private int place;
    private int filled;

    Window(Reader in) {
        this.in = in;
    }

    /** The next UTF-16 unit, or −1 at the end. */
    int next() throws IOException {
        return place < filled || fill() ? buffer[place++] : END;
    }

    /** What {@link #next} will give. */
    int peek() throws IOException {
        return place < filled || fill() ? buffer[place] : END;
    }

    /** What is before this place is let go. */
    void mark() {
        mark = place;
    }

    /** How many units have been read since the mark. */
    int read() {
        return place - mark;
    }

    /** Goes back to so many units behind the mark. */
    void back(int units) {
        place = mark + units;
    }

    private boolean fill() throws IOException {
        if (mark > 0 && filled + BLOCK > buffer.length) {
            System.arraycopy(buffer, mark, buffer, 0, filled - mark);
            place -= mark;
            filled -= mark;
            mark = 0;
        }
        if (filled + BLOCK > buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, BLOCK);
        if (count <= 0) {
            return false;
        }
        filled += count;
        return true;
    }
}
