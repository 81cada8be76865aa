package org.linewatch.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The most that is held in memory of one input: a whole file, or one row where rows are read one by one.
 *
 * @param bytes how many bytes
 */
record SizeCap(int bytes) {
    private static final int MEGABYTE = 1 << 20;

    /** A cap in megabytes. */
    static SizeCap megabytes(int count) {
        return new SizeCap(Math.multiplyExact(count, MEGABYTE));
    }

    /** A file's bytes, all of them. */
    byte[] read(Path file) throws IOException, InputFault {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] read = in.readNBytes(Math.addExact(bytes, 1));
            if (read.length > bytes) {
                throw new InputFault("The file is larger than " + inWords()
                        + ", the most that is read whole: split it, make it JSON Lines, or allow more with --largest.");
            }
            return read;
        }
    }

    /** Why a row is refused. */
    InputFault row() {
        return new InputFault("The row is larger than " + inWords() + ": split it, or allow more with --largest.");
    }

    private String inWords() {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }
}
