package org.linewatch.app.read;

import java.io.IOException;

/** Reads one format. Implementations hold no state of a reading and are thread-safe. */
public interface DocumentReader {
    /**
     * Reads a source from end to end and hands on what it finds, in order.
     *
     * @throws InputFault if nothing more of it can be read; what was handed on before stays
     */
    void read(Source source, Reading reading) throws IOException, InputFault;

    /** The reader that reads this source in truth, where its first bytes decide between several; else this one. */
    default DocumentReader chosen(Source source) throws IOException {
        return this;
    }

    /**
     * Whether it hands on what it finds while it goes through the source, holding no more than a part of it, so that
     * the source may be of any size. What others find is kept only when they have come to the end.
     */
    default boolean streams() {
        return false;
    }

    /** Whether a source may hold many documents: rows, letters, entries or files. */
    default boolean collects() {
        return streams();
    }

    /**
     * How much memory reading takes at most, in bytes for each byte of the source; no more than that is read at a time.
     * Packed formats take more.
     */
    default int appetite() {
        return streams() ? 0 : 6;
    }
}
