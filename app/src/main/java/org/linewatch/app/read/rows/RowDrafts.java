package org.linewatch.app.read.rows;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;

/** The rows of one file on their way to documents: the first row, or the header, decides by which mapping. */
final class RowDrafts {
    private final Mappings mappings;
    private final Reading reading;
    private final String extractor;

    private boolean chosen;
    /** Null for rows of the plain shape. */
    private @Nullable Mapping mapping;

    RowDrafts(Mappings mappings, Reading reading, String extractor) {
        this.mappings = mappings;
        this.reading = reading;
        this.extractor = extractor;
    }

    /**
     * All rows of the file have these columns.
     *
     * @throws InputFault if no mapping fits: the file cannot be read
     */
    void columns(Columns columns) throws InputFault {
        mapping = mappings.choose(columns.full(), true);
        chosen = true;
    }

    /**
     * Hands on a row's document, or its fault.
     *
     * @param place where the row stands, to begin a message with, or empty
     * @throws InputFault if it is the first row and no mapping fits: the file cannot be read
     */
    void row(String name, String sha256, JsonNode row, String place) throws InputFault {
        if (!chosen) {
            if (!row.isObject()) {
                throw new InputFault("The first row is no object: write {\"key\": value, …}.");
            }
            mapping = mappings.choose(row, false);
            chosen = true;
        }
        try {
            if (mapping == null && !Mapping.isPlain(row)) {
                throw new InputFault("The row has no \"id\" and \"text\" as the first row has: say with --map FILE.yaml"
                        + " where they stand (examples are in samples/maps).");
            }
            Mapping of = mapping == null ? Mapping.plain(row) : mapping;
            reading.document(of.draft(name, sha256, row, extractor));
        } catch (InputFault e) {
            reading.fault(name, sha256, place + e.why());
        }
        reading.goOn();
    }
}
