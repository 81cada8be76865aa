package org.linewatch.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;

/** Writes JSON Lines: one object a line. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /** Writes the values, one a line, and flushes. */
    static void write(PrintWriter out, List<?> values) {
        for (Object value : values) {
            try {
                out.println(JSON.writeValueAsString(value));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("Not writable as JSON: " + value, e);
            }
        }
        out.flush();
    }
}
