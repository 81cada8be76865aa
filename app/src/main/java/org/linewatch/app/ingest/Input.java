package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.FileNames;
import org.linewatch.app.store.Rows.Stamp;

/**
 * A file to read, or what stood in its place.
 *
 * @param path where it lies
 * @param file its absolute name, by which the ledger knows it
 * @param why why there is nothing to read; null for a file
 */
record Input(Path path, String file, @Nullable String why) {
    /** A file to read. */
    static Input of(Path path) {
        return new Input(path, FileNames.of(path), null);
    }

    /** What cannot be read, and why. */
    static Input failed(Path path, String why) {
        return new Input(path, FileNames.of(path), why);
    }

    /** By what it is known to be as it was, now. */
    Stamp stamp() throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return new Stamp(now.size(), now.lastModifiedTime().toMillis());
    }
}
