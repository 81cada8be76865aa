package org.linewatch.app.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** JSON Lines: each line is a document, by a mapping or in the plain shape. Read line by line, whatever the size. */
final class JsonLinesReader implements DocumentReader {
    private static final String EXTRACTOR = "jsonl/1";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final @Nullable Mapping mapping;
    /** @param mapping null where the rows must have the plain shape */
    JsonLinesReader(@Nullable Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        Caps cap = reading.caps();
        boolean any = false;
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            long number = 0;
            for (byte[] line = next(in, cap); line != null; line = next(in, cap)) {
                number++;
                if (blank(line)) {
                    continue;
                }
                any = true;
                String name = Names.row(source, number);
                String sha256 = Hashes.of(line);
                try {
                    reading.document(row(name, sha256, line, cap));
                } catch (InputFault e) {
                    reading.fault(name, sha256, e.why());
                }
                reading.goOn();
            }
        }
        if (!any) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
    }

    private Draft row(String name, String sha256, byte[] line, Caps cap) throws InputFault {
        if (line.length > cap.bytes()) {
            throw cap.row();
        }
        JsonNode row;
        try {
            row = JSON.readTree(Decoder.decode(line));
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new InputFault("This is no JSON at column " + column + ": write one object a line.");
        }
        if (mapping != null) {
            return mapping.draft(name, sha256, row, EXTRACTOR);
        }
        if (!Mapping.isPlain(row)) {
            throw new InputFault("The row has no \"id\" and \"text\": say with --map FILE.yaml where they stand"
                    + " (examples are in samples/maps).");
        }
        return Mapping.plain(row).draft(name, sha256, row, EXTRACTOR);
    }

    /**
     * The next line without its break, or null at the end. Of a line above the cap one byte more than the cap is kept, so
     * that it is known as such.
     */
    private static byte @Nullable [] next(InputStream in, Caps cap) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (out.size() <= cap.bytes()) {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
