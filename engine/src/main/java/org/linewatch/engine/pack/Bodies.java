package org.linewatch.engine.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.linewatch.engine.model.Names;

/** The bodies that stand for themselves as actors (codebook section 1), from {@code bodies.tsv} beside this class. */
final class Bodies {
    private static final String RESOURCE = "bodies.tsv";
    private static final Map<String, Names> NAMES = read();

    private Bodies() {}

    /** Their names by code, sorted. */
    static Map<String, Names> names() {
        return NAMES;
    }

    private static Map<String, Names> read() {
        try (InputStream in = Objects.requireNonNull(Bodies.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Map<String, Names> names = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells ->
                            names.put(cells[0], new Names(cells[1], cells[2], list(cells[3]), list(cells[4]))));
            return Collections.unmodifiableMap(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
