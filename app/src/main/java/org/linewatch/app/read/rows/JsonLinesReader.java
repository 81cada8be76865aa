package org.linewatch.app.read.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import org.linewatch.app.read.Decoder;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Names;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/** JSON Lines: each line is a document, by a mapping or in the plain shape. Read line by line, whatever the size. */
public final class JsonLinesReader implements DocumentReader {
    private static final String EXTRACTOR = "jsonl/1";

    private final Mappings mappings;

    /** By these mappings. */
    public JsonLinesReader(Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        RowDrafts drafts = new RowDrafts(mappings, reading, EXTRACTOR);
        int longest = reading.caps().rowBytes();
        boolean any = false;
        try (Reader in = Decoder.open(source)) {
            Lines lines = new Lines(in, longest);
            long number = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                any = true;
                String name = Names.row(source, number);
                String sha256 = Hashes.of(line);
                JsonNode row;
                try {
                    row = parse(line, reading);
                } catch (InputFault e) {
                    reading.fault(name, sha256, e.why());
                    reading.goOn();
                    continue;
                }
                drafts.row(name, sha256, row, "");
            }
        }
        if (!any) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
    }

    private static JsonNode parse(String line, Reading reading) throws InputFault {
        if (line.length() > reading.caps().rowBytes()) {
            throw reading.caps().row();
        }
        Decoder.sound(line);
        try {
            return JsonReader.parse(line);
        } catch (JsonProcessingException e) {
            throw new InputFault("This is no JSON" + JsonReader.place(e, false) + ": write one object a line.");
        }
    }
}
