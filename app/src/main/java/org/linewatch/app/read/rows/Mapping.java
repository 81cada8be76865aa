package org.linewatch.app.read.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.InputFault;

/**
 * How a row becomes a document: where its fields stand, which are the same for all rows, and the parts of the text in
 * their order. Each value is a paragraph.
 *
 * @param key paths whose values together tell one row from another, where no single one does; else empty
 * @param fields path of each field
 * @param fixed value of each field that is the same for all rows
 * @param text the parts of the text
 * @param days how the rows write days, where not as ISO or in words
 */
public record Mapping(
        List<RowPath> key, Map<Field, RowPath> fields, Map<Field, String> fixed, List<Part> text, DayForms days) {
    /**
     * A part of the text: the values of a path, or, for each element of a list, its heading and its items.
     *
     * @param each path to the list whose elements are gone through; null for the row itself
     * @param paths what is taken of each, in order
     */
    public record Part(List<String> each, List<RowPath> paths) {
        /** Copies the lists. */
        public Part {
            each = List.copyOf(each);
            paths = List.copyOf(paths);
        }
    }

    /** Copies the lists and maps. */
    public Mapping {
        key = List.copyOf(key);
        fields = Map.copyOf(fields);
        fixed = Map.copyOf(fixed);
        text = List.copyOf(text);
    }

    /** For rows that name their fields as front matter does, and whose words stand under {@code text}. */
    static Mapping plain(JsonNode row) {
        Map<Field, RowPath> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            for (String name : field.names()) {
                if (row.has(name)) {
                    fields.putIfAbsent(field, RowPath.parse(name));
                }
            }
        }
        Part words = new Part(List.of(), List.of(RowPath.parse("text")));
        return new Mapping(List.of(), fields, Map.of(), List.of(words), DayForms.NONE);
    }

    /** Whether a row has that shape, so that no mapping file is needed. */
    static boolean isPlain(JsonNode row) {
        return row.path("id").isValueNode() && row.path("text").isTextual();
    }

    /** The paths that must lead somewhere and do not; empty if the row fits. */
    List<String> missing(JsonNode row) {
        List<String> out = new ArrayList<>();
        key.forEach(path -> check(row, path, out));
        fields.values().forEach(path -> check(row, path, out));
        for (Part part : text) {
            try {
                for (JsonNode element : elements(row, part.each())) {
                    part.paths().forEach(path -> check(element, path, out));
                }
            } catch (InputFault e) {
                out.add(String.join(".", part.each()));
            }
        }
        return out.stream().distinct().sorted().toList();
    }

    private static void check(JsonNode row, RowPath path, List<String> out) {
        try {
            path.values(row);
        } catch (InputFault e) {
            out.add(path.written());
        }
    }

    /**
     * The draft that a row makes.
     *
     * @throws InputFault if a path leads nowhere, or to no text
     */
    Draft draft(String name, String sha256, JsonNode row, String extractor) throws InputFault {
        if (!row.isObject()) {
            throw new InputFault("The row is no object: write {\"key\": value, …}.");
        }
        Map<Field, String> found = new EnumMap<>(Field.class);
        found.putAll(fixed);
        for (Map.Entry<Field, RowPath> entry : fields.entrySet()) {
            List<String> values = entry.getValue().values(row);
            if (!values.isEmpty()) {
                found.put(entry.getKey(), values.get(0));
            }
        }
        found.computeIfPresent(Field.DATE, (field, said) -> days.iso(said));
        if (!key.isEmpty()) {
            found.put(Field.ID, id(row));
        }
        List<String> paragraphs = new ArrayList<>();
        for (Part part : text) {
            for (JsonNode element : elements(row, part.each())) {
                for (RowPath path : part.paths()) {
                    paragraphs.addAll(path.values(element));
                }
            }
        }
        if (paragraphs.isEmpty()) {
            throw new InputFault("The row has no text where the mapping looks for it: it was left out.");
        }
        return new Draft(name, sha256, found, String.join("\n\n", paragraphs), extractor);
    }

    /** Values may be long or hold anything, so that the id is made of their hash. */
    private String id(JsonNode row) throws InputFault {
        List<String> values = new ArrayList<>();
        for (RowPath path : key) {
            values.add(String.join("\u001e", path.values(row)));
        }
        return "d-" + Hashes.of(String.join("\u001f", values)).substring(0, 16);
    }

    private static List<JsonNode> elements(JsonNode row, List<String> each) throws InputFault {
        List<JsonNode> nodes = List.of(row);
        for (String key : each) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : nodes) {
                JsonNode list = node.get(key);
                if (list == null || !list.isArray()) {
                    throw new InputFault("The row has no list '" + key + "', which the mapping's 'each' names.");
                }
                list.forEach(next::add);
            }
            nodes = next;
        }
        return nodes;
    }
}
