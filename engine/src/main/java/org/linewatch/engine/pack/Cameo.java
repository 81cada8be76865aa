package org.linewatch.engine.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linewatch.engine.model.EventType;

/**
 * From CAMEO, the vocabulary of GDELT and of other event datasets, to the types of the codebook, from {@code cameo.tsv}
 * beside this class. It is for views that show others' coding beside ours, and for nothing else: a code of CAMEO says
 * less than a record of ours, and the two coders read differently.
 */
public final class Cameo {
    private static final String RESOURCE = "cameo.tsv";
    private static final int SHORTEST = 2;
    private static final Map<String, Optional<EventType>> TYPES = read();

    private Cameo() {}

    /** The twenty root codes, in order. */
    public static List<String> roots() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(n -> String.format("%02d", n))
                .toList();
    }

    /**
     * The type that comes nearest to a code; empty where PLOVER has none (public statements, appeals), or the code is
     * none of CAMEO.
     *
     * @param code two to four digits; what the table does not say of it, it says of the code above
     */
    public static Optional<EventType> type(String code) {
        for (String above = code; above.length() >= SHORTEST; above = above.substring(0, above.length() - 1)) {
            Optional<EventType> type = TYPES.get(above);
            if (type != null) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static Map<String, Optional<EventType>> read() {
        try (InputStream in = Objects.requireNonNull(Cameo.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Map<String, Optional<EventType>> types = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> types.put(
                            cells[0],
                            cells[1].isEmpty() ? Optional.empty() : Optional.of(EventType.valueOf(cells[1]))));
            return Collections.unmodifiableMap(types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
