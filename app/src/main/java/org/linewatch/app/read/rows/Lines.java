package org.linewatch.app.read.rows;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, of which no more is held than the longest that is allowed. */
final class Lines {
    private static final int END = -1;

    private final Window in;
    private final int longest;

    /** @param longest longest line, in UTF-16 units */
    Lines(Reader reader, int longest) {
        this.in = new Window(reader);
        this.longest = longest;
    }

    /**
     * The next line without its break, or null at the end. Of a line above the longest one unit more than that is kept,
     * so that it is known as such.
     */
    @Nullable String next() throws IOException {
        StringBuilder out = new StringBuilder();
        in.mark();
        int c = in.next();
        if (c == END) {
            return null;
        }
        for (; c != END && c != '\n'; c = in.next()) {
            if (out.length() <= longest) {
                out.append((char) c);
            }
            in.mark();
        }
        return out.toString();
    }
}
