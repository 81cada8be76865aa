package org.linewatch.app.read.gdelt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream, one at a time, however long the stream is. Bytes that are no UTF-8 become replacement characters: a
 * name with an odd letter is worth more than no row.
 */
final class Lines {
    /** No row of an export comes near; of a longer line no more is kept. */
    static final int LONGEST = 1 << 18;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 11);
    private int at;
    private int end;
    private boolean first = true;
    private boolean cut;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its break, or null at the end. */
    @Nullable String next() throws IOException {
        line.reset();
        cut = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int room = Math.min(at - from, LONGEST - line.size());
            line.write(buffer, from, room);
            cut |= room < at - from;
            if (at < end) {
                at++;
                return text();
            }
        }
        return any ? text() : null;
    }

    /** Whether the line was longer than is kept. */
    boolean cut() {
        return cut;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(in.read(buffer), 0);
        return end > 0;
    }

    private String text() {
        String text = line.toString(StandardCharsets.UTF_8);
        if (first && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        first = false;
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
