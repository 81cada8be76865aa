package org.linewatch.app.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.linewatch.app.read.FileSource;
import org.linewatch.app.read.Source;

/**
 * A file, whose reading is seen by how many bytes were taken.
 *
 * @param taken bytes, counted up by all streams that are opened
 */
record Watched(FileSource file, AtomicLong taken) implements Source {
    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public InputStream open() throws IOException {
        return new FilterInputStream(file.open()) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                if (b >= 0) {
                    taken.incrementAndGet();
                }
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                if (count > 0) {
                    taken.addAndGet(count);
                }
                return count;
            }
        };
    }
}
