package org.linewatch.app.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** CSV with a line of names: each row is a document, by a mapping or in the plain shape. */
final class CsvReader implements DocumentReader {
    private static final String EXTRACTOR = "csv/1";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final @Nullable Mapping mapping;
    /** @param mapping null where the rows must have the plain shape */
    CsvReader(@Nullable Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        String text = Decoder.decode(reading.caps().read(source));
        try (CSVParser rows = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord record : rows) {
                String name = Names.row(source, record.getRecordNumber());
                String sha256 = Hashes.of(String.join("\u001f", record));
                try {
                    reading.document(row(name, sha256, record));
                } catch (InputFault e) {
                    reading.fault(name, sha256, e.why());
                }
                reading.goOn();
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new InputFault(
                    "This is no CSV: " + e.getMessage() + ". Give each column its name in the first line.");
        }
    }

    private Draft row(String name, String sha256, CSVRecord record) throws InputFault {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        record.toMap().forEach(row::put);
        if (mapping != null) {
            return mapping.draft(name, sha256, row, EXTRACTOR);
        }
        if (!Mapping.isPlain(row)) {
            throw new InputFault("The row has no columns id and text: say with --map FILE.yaml where they stand"
                    + " (examples are in samples/maps).");
        }
        return Mapping.plain(row).draft(name, sha256, row, EXTRACTOR);
    }
}
