package org.linewatch.app.read;

import java.io.IOException;
import org.linewatch.engine.model.OtherRecord;

/** One reading of one source: what it may cost, and where that goes which a reader finds in it. */
public interface Reading {
    /** What the reading may cost. */
    Caps caps();

    /** A document. */
    void document(Draft draft);

    /** A record that others coded. It is no document and stays apart from what is coded here. */
    void other(OtherRecord record);

    /**
     * A part of the source that is no document, such as a broken row; the reader goes on behind it.
     *
     * @param name name of the part
     * @param sha256 SHA-256 of its bytes; empty where they were not read
     * @param why what is wrong with it and what to do
     */
    void fault(String name, String sha256, String why);

    /**
     * A source inside this one, such as a file in an archive or an attachment: it is read at once, by the reader of its
     * own format. A fault in it is told under its own name and does not end this reading.
     */
    void member(Source member) throws IOException;

    /**
     * Readers call this after each page, row, sheet or other step that takes time.
     *
     * @throws InputFault if the reading has gone on too long, or was given up
     */
    void goOn() throws InputFault;

    /**
     * A part that is left out since its format is not known, or since it is hidden: it is counted and said, and is no
     * fault.
     */
    default void leftOut(String name) {}

    /** How far the reading has come, in bytes of the source; for those who wait. */
    default void at(long bytes) {}
}
