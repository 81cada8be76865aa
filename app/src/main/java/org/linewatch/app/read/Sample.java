package org.linewatch.app.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes by which the encoding of a stream is told: its head, and, where that holds next to nothing but ASCII, whole
 * lines from further on that hold more.
 */
final class Sample {
    private static final int HEAD = 1 << 16;
    /** So many bytes beyond ASCII are evidence enough. */
    private static final int ENOUGH = 2000;

    private final byte[] bytes;
    private final boolean cut;

    private Sample(byte[] bytes, boolean cut) {
        this.bytes = bytes;
        this.cut = cut;
    }

    /** The bytes, which are not copied. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether the stream goes on behind them. */
    boolean cut() {
        return cut;
    }

    static Sample of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        int high = high(head, head.length);
        if (head.length < HEAD || high >= ENOUGH) {
            return new Sample(head, head.length == HEAD);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head, 0, lastBreak(head));
        byte[] line = new byte[HEAD];
        int length = 0;
        byte[] block = new byte[HEAD];
        for (int count = in.read(block); count > 0 && high < ENOUGH; count = in.read(block)) {
            for (int i = 0; i < count && high < ENOUGH; i++) {
                if (length < line.length) {
                    line[length++] = block[i];
                }
                if (block[i] == '\n') {
                    int found = high(line, length);
                    if (found > 0) {
                        out.write(line, 0, length);
                        high += found;
                    }
                    length = 0;
                }
            }
        }
        if (high == 0) {
            // A single endless line, or none beyond ASCII: its beginning is evidence as well.
            out.write(line, 0, length);
        }
        return new Sample(out.toByteArray(), true);
    }

    private static int lastBreak(byte[] head) {
        int end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? head.length : end;
    }

    private static int high(byte[] bytes, int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += bytes[i] < 0 || bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }
}
