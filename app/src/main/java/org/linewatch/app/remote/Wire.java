package org.linewatch.app.remote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * How values travel between two processes of one version of the program: a JSON array of values with the names of the
 * model's records. Its closing bracket says that it came whole. It is written value by value, so that a batch is never
 * held twice.
 */
final class Wire {
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new Parsed<>(Instant.class, Instant::parse))
                    .addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse)))
            .build();
    private static final byte[] BEGIN = {'['};
    private static final byte[] NEXT = {','};
    private static final byte[] END = {']'};

    private Wire() {}

    /** Reads what is written as text. */
    private static final class Parsed<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    /** The bytes of a list, piece by piece; each walk over them makes them anew. */
    static Iterable<byte[]> pieces(List<?> values) {
        return () -> new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at <= Math.max(1, 2 * values.size());
            }

            @Override
            public byte[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int place = at++;
                if (place == 0) {
                    return BEGIN;
                }
                if (place >= 2 * values.size()) {
                    return END;
                }
                return place % 2 == 1 ? bytes(values.get(place / 2)) : NEXT;
            }
        };
    }

    /** The bytes of one value. */
    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + value.getClass(), e);
        }
    }

    /**
     * Reads a list.
     *
     * @throws IOException if it is cut off or holds other values
     */
    static <T> List<T> list(InputStream in, Class<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("A list was expected");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new IOException("The list is cut off");
                }
                values.add(parser.readValueAs(type));
            }
        }
        return values;
    }

    /**
     * Reads one value.
     *
     * @throws IOException if it is another
     */
    static <T> T value(byte[] bytes, Class<T> type) throws IOException {
        return JSON.readValue(bytes, type);
    }
}
