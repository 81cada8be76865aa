package org.linewatch.app.read.rows;

import java.util.List;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;

/** A table whose rows are cells under named columns: its names first, then its rows in their order. */
public final class Table {
    private final Reading reading;
    private final RowDrafts drafts;
    private Columns columns = Columns.NONE;

    /**
     * Begins.
     *
     * @param extractor name and version of the reader
     */
    public Table(Mappings mappings, Reading reading, String extractor) {
        this.reading = reading;
        this.drafts = new RowDrafts(mappings, reading, extractor);
    }

    /**
     * Names the columns.
     *
     * @throws InputFault if two have one name, or no mapping fits: the table cannot be read
     */
    public void columns(List<String> names) throws InputFault {
        columns = Columns.named(names);
        drafts.columns(columns);
    }

    /**
     * Hands on a row's document, or its fault.
     *
     * @param name name of the row
     * @param sha256 hash of its cells
     * @param place where it stands, to begin a message with, or empty
     * @throws InputFault if the reading was given up
     */
    public void row(String name, String sha256, List<String> cells, String place) throws InputFault {
        try {
            drafts.row(name, sha256, columns.row(cells), place);
        } catch (Columns.TooMany e) {
            reading.fault(name, sha256, place + e.getMessage());
            reading.goOn();
        }
    }
}
