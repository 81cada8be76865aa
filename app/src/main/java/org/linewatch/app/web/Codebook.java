package org.linewatch.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Names;

/**
 * What every code means, from the one file that pages and the docs' tables are made from: {@code codebook.tsv} with a line
 * a code, and {@code examples.jsonl} with the passages it points at. Immutable.
 */
final class Codebook {
    private static final Codebook BUNDLED = load();

    private final Map<String, Map<String, Entry>> entries = new LinkedHashMap<>();
    private final Map<String, Example> examples = new LinkedHashMap<>();

    private Codebook() {}

    /**
     * What a code means.
     *
     * @param vocabulary {@code instrument}
     * @param code {@code tariff}
     * @param definition what it is
     * @param use when it is used
     * @param not when it is not, and what is used instead
     * @param example id of an example; empty for none
     */
    record Entry(String vocabulary, String code, Names definition, Names use, Names not, String example) {
        /** Its address. */
        String path() {
            return "/codebook/" + vocabulary + "/" + code;
        }
    }

    /**
     * A coded passage in our own words.
     *
     * @param event the record, with the fields of the codebook's section 1; {@code evidence} are code points of the text
     */
    record Example(String id, String language, String text, JsonNode event) {
        /** First code point of the evidence. */
        int start() {
            return event.path("evidence").path(0).asInt();
        }

        /** The code point after the evidence. */
        int end() {
            return event.path("evidence").path(1).asInt();
        }
    }

    /** The codebook of this program. */
    static Codebook bundled() {
        return BUNDLED;
    }

    /** The vocabularies, in the order of the file, each with its codes. */
    Map<String, Map<String, Entry>> vocabularies() {
        return entries;
    }

    /** A code, if it is known. */
    Optional<Entry> find(String vocabulary, String code) {
        return Optional.ofNullable(entries.getOrDefault(vocabulary, Map.of()).get(code));
    }

    /** The example of a code, or null. */
    @Nullable Example example(Entry entry) {
        return examples.get(entry.example());
    }

    /** All examples by id. */
    Map<String, Example> examples() {
        return examples;
    }

    private static Codebook load() {
        Codebook book = new Codebook();
        for (String line : lines("codebook.tsv").stream().skip(1).toList()) {
            String[] cell = line.split("\t", -1);
            Entry entry = new Entry(cell[0], cell[1], names(cell, 2), names(cell, 3), names(cell, 4), cell[8]);
            book.entries
                    .computeIfAbsent(entry.vocabulary(), vocabulary -> new LinkedHashMap<>())
                    .put(entry.code(), entry);
        }
        for (String line : lines("examples.jsonl")) {
            try {
                JsonNode node = Json.MAPPER.readTree(line);
                String id = node.path("id").asText();
                book.examples.put(
                        id,
                        new Example(
                                id,
                                node.path("lang").asText(),
                                node.path("text").asText(),
                                node.path("event")));
            } catch (IOException e) {
                throw new UncheckedIOException("codebook/examples.jsonl: " + line, e);
            }
        }
        return book;
    }

    /** The English text of a column with the Chinese one three columns on. */
    private static Names names(String[] cell, int column) {
        return new Names(cell[column], cell[column + 3], List.of(), List.of());
    }

    private static List<String> lines(String file) {
        try (InputStream in = Codebook.class.getResourceAsStream("/codebook/" + file)) {
            if (in == null) {
                throw new IllegalStateException("codebook/" + file + " is not on the class path; build the JAR again");
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
