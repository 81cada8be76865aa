package org.linewatch.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes to read, with their name: a file, or a member of an archive or a mail. Implementations are immutable. */
public interface Source {
    /**
     * Its own name, which its format is known by and its documents are named after: {@code list.csv} for a file, {@code
     * box.zip!letters/a.pdf} for a member.
     */
    String name();

    /** How many bytes it has, or −1 where that is not known before they are read. */
    long size() throws IOException;

    /** Its bytes, each time from the beginning. */
    InputStream open() throws IOException;

    /** Where it lies in the file system; null for a member. */
    @Nullable Path path();

    /** A member of this source that is held in memory. */
    default Source member(String path, byte[] bytes) {
        return new BytesSource(name() + "!" + path, bytes);
    }
}
