package org.linewatch.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;

/** Writes JSON. */
final class Json {
    /** Shared by all answers. */
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Writes a value to a generator. */
    @FunctionalInterface
    interface Body {
        /** Writes it whole. */
        void write(JsonGenerator out) throws IOException;
    }

    /** Text of a value made of maps, lists, texts and numbers. */
    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass() + " as JSON", e);
        }
    }

    /** Answers a request. The text is made first, so that a failure halfway is still an error to the reader. */
    static void answer(Context ctx, Body body) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            body.write(out);
        }
        ctx.contentType("application/json; charset=utf-8").result(text.toString());
    }
}
