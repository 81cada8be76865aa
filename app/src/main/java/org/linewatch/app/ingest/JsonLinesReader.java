package org.linewatch.app.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** JSON Lines: each line is a document, by a mapping or in the plain shape. Read line by line, whatever the size. */
final class JsonLinesReader implements DocumentReader {
    private static final String EXTRACTOR = "jsonl/1";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final @Nullable Mapping mapping;
    private final SizeCap cap;

    /** @param mapping null where the rows must have the plain shape */
    JsonLinesReader(@Nullable Mapping mapping, SizeCap cap) {
        this.mapping = mapping;
        this.cap = cap;
    }

    @Override
    public void read(Path file, Drafts drafts) throws IOException, InputFault {
        boolean any = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long number = 0;
            for (byte[] line = next(in); line != null; line = next(in)) {
                number++;
                if (blank(line)) {
                    continue;
                }
                any = true;
                String name = Names.row(file, number);
                String sha256 = Hashes.of(line);
                try {
                    drafts.document(row(name, sha256, line));
                } catch (InputFault e) {
                    drafts.fault(name, sha256, e.why());
                }
            }
        }
        if (!any) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
    }

    private Draft row(String name, String sha256, byte[] line) throws InputFault {
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
    private byte @Nullable [] next(InputStream in) throws IOException {
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
