package org.linewatch.app.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes JSON Lines in UTF-8: one value a line, each line ended. Does not close what it writes to. */
public final class JsonLines implements AutoCloseable {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    /** Writes to this stream. */
    public JsonLines(OutputStream stream) {
        try {
            out = JSON.createGenerator(stream, JsonEncoding.UTF8);
            out.setPrettyPrinter(new MinimalPrettyPrinter(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one value. */
    @FunctionalInterface
    public interface Line {
        /** Writes it to the generator. */
        void to(JsonGenerator out) throws IOException;
    }

    /**
     * Adds a line.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void add(Line line) {
        try {
            line.to(out);
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The output cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The output cannot be written: " + e.getMessage(), e);
        }
    }
}
