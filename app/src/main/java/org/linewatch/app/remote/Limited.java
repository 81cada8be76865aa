package org.linewatch.app.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets so many bytes through and no more. */
final class Limited extends FilterInputStream {
    private long left;
    private boolean exceeded;

    Limited(InputStream in, long most) {
        super(in);
        left = most;
    }

    /** Whether there were more. */
    boolean exceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        took(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        took(count);
        return count;
    }

    private void took(int count) throws IOException {
        left -= Math.max(0, count);
        if (left < 0) {
            exceeded = true;
            throw new IOException("more than is allowed");
        }
    }
}
