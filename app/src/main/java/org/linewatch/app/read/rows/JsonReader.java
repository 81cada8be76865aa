package org.linewatch.app.read.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
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
 * JSON: a list of objects, of which each is a row, or one object, or JSON Lines, which is told by the first line being
 * an object by itself. A list is read element by element, whatever the size.
 */
public final class JsonReader implements DocumentReader {
    private static final String EXTRACTOR = "json/1";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final ObjectReader ONE = JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static {
        // The cap on a row is ours.
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    private final Mappings mappings;
    private final JsonLinesReader lines;

    /** By these mappings. */
    public JsonReader(Mappings mappings) {
        this.mappings = mappings;
        this.lines = new JsonLinesReader(mappings);
    }

    /** Parses one value, which must be all of the text. */
    static JsonNode parse(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    /** Where a fault of the syntax stands. */
    static String place(JsonProcessingException e, boolean line) {
        if (e.getLocation() == null) {
            return "";
        }
        String column = "column " + e.getLocation().getColumnNr();
        return " at " + (line ? "line " + e.getLocation().getLineNr() + ", " : "") + column;
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        if (list(source)) {
            elements(source, reading);
        } else if (oneALine(source, reading.caps().rowBytes())) {
            lines.read(source, reading);
        } else {
            whole(source, reading);
        }
    }

    private static boolean list(Source source) throws IOException, InputFault {
        try (Reader in = Decoder.open(source)) {
            int c = in.read();
            while (c >= 0 && Character.isWhitespace(c)) {
                c = in.read();
            }
            return c == '[';
        }
    }

    /** Whether the first line is a whole value, or is broken otherwise than by ending too soon. */
    private static boolean oneALine(Source source, int longest) throws IOException, InputFault {
        try (Reader in = Decoder.open(source)) {
            Lines lines = new Lines(in, longest);
            String line = lines.next();
            while (line != null && line.isBlank()) {
                line = lines.next();
            }
            return line == null || parse(line) != null;
        } catch (JsonProcessingException e) {
            // Not all ends that come too soon have the class for them.
            return !(e instanceof JsonEOFException) && !e.getOriginalMessage().contains("end-of-input");
        }
    }

    private void whole(Source source, Reading reading) throws IOException, InputFault {
        String text = Decoder.decode(reading.caps().read(source));
        try {
            new RowDrafts(mappings, reading, EXTRACTOR).row(Names.row(source, 1), Hashes.of(text), parse(text), "");
        } catch (JsonProcessingException e) {
            throw new InputFault("This is no JSON" + place(e, true)
                    + ": a file of JSON holds one object, a list of objects, or one object a line.");
        }
    }

    private void elements(Source source, Reading reading) throws IOException, InputFault {
        RowDrafts drafts = new RowDrafts(mappings, reading, EXTRACTOR);
        int cap = reading.caps().rowBytes();
        long number = 0;
        try (Reader in = new BufferedReader(Decoder.open(source));
                Bounded bounded = new Bounded(in, cap);
                JsonParser parser = JSON.getFactory().createParser(bounded)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new InputFault("The list ends before its ]: the file is cut off after row " + number + ".");
                }
                number++;
                bounded.again();
                JsonNode row = ONE.readTree(parser);
                String written = row.toString();
                String name = Names.row(source, number);
                String sha256 = Hashes.of(written);
                if (Decoder.isSound(written)) {
                    drafts.row(name, sha256, row, "");
                } else {
                    reading.fault(name, sha256, Decoder.UNSOUND);
                }
            }
        } catch (RowTooLarge e) {
            throw reading.caps().row();
        } catch (JsonProcessingException e) {
            throw new InputFault("This is no JSON" + place(e, true) + ", in row " + number
                    + " of the list: the rows before it were read. Correct it there, or write one object a line.");
        }
    }

    /** A row went on beyond the cap. */
    private static final class RowTooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Lets no more be read for one row than is allowed, and one block. */
    private static final class Bounded extends Reader {
        private final Reader in;
        private final int most;
        private long read;

        Bounded(Reader in, int most) {
            this.in = in;
            this.most = most;
        }

        void again() {
            read = 0;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (read > most) {
                throw new RowTooLarge();
            }
            int count = in.read(buffer, offset, length);
            read += Math.max(0, count);
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
