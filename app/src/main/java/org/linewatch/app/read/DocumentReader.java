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
}
