package org.linewatch.app.read.rows;

import java.io.IOException;
import java.io.Reader;
import org.linewatch.app.read.Decoder;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Names;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/**
 * CSV with a line of names: each row is a document, by a mapping or in the plain shape. Read row by row, whatever the
 * size.
 */
public final class CsvReader implements DocumentReader {
    private static final String EXTRACTOR = "csv/1";

    private final Mappings mappings;

    /** By these mappings. */
    public CsvReader(Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        try (Reader in = Decoder.open(source)) {
            CsvRows rows = new CsvRows(
                    in, reading.caps().rowBytes(), reading.caps().row().why());
            CsvRows.Row first = rows.next();
            if (first == null) {
                throw new InputFault("The file is empty: there is nothing to read.");
            }
            if (first.why() != null) {
                throw new InputFault("The first line, which names the columns, is broken. " + first.why());
            }
            if (String.join("", first.cells()).indexOf('\u0001') >= 0) {
                throw new InputFault("The cells are parted by the control character U+0001, as Hive writes them,"
                        + " and have no names: part them by tab or comma and add a first line with names.");
            }
            Table table = new Table(mappings, reading, EXTRACTOR);
            table.columns(first.cells());
            long number = 0;
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                number++;
                String name = Names.row(source, number);
                String place = "Line " + row.line() + ": ";
                String joined = String.join("\u001f", row.cells());
                String why = Decoder.isSound(joined) ? row.why() : Decoder.UNSOUND;
                if (why != null) {
                    reading.fault(name, row.cells().isEmpty() ? "" : Hashes.of(joined), place + why);
                    reading.goOn();
                } else {
                    table.row(name, Hashes.of(joined), row.cells(), place);
                }
            }
        }
    }
}
