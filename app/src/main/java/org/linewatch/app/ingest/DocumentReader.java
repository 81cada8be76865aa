package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one format. Implementations hold no state and are thread-safe. */
interface DocumentReader {
    /** What a reader finds in a file, in order. */
    interface Drafts {
        /** A document. */
        void document(Draft draft);

        /**
         * A part of the file that is no document, such as a broken row; the reader goes on behind it.
         *
         * @param name name of the part
         */
        void fault(String name, String sha256, String why);
    }

    /**
     * Reads a file.
     *
     * @throws InputFault if nothing of it can be read
     */
    void read(Path file, Drafts drafts) throws IOException, InputFault;
}
