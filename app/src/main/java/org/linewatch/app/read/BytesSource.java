package org.linewatch.app.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes held in memory. The array is not copied: whoever hands it over lets go of it. */
public final class BytesSource implements Source {
    private final String name;
    private final byte[] bytes;

    /** Of this name. */
    public BytesSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public @Nullable Path path() {
        return null;
    }
}
