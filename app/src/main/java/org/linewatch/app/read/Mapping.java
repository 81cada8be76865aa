package org.linewatch.app.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a row becomes a document: where its fields stand, which are the same for all rows, and the parts of the text in
 * their order. Each value is a paragraph.
 *
 * @param fields path of each field
 * @param fixed value of each field that is the same for all rows
 * @param text the parts of the text
 */
public record Mapping(Map<Field, RowPath> fields, Map<Field, String> fixed, List<Part> text) {
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

    /** Copies the maps and the list. */
    public Mapping {
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
        return new Mapping(fields, Map.of(), List.of(new Part(List.of(), List.of(RowPath.parse("text")))));
    }

    /** Whether a row has that shape, so that no mapping file is needed. */
    static boolean isPlain(JsonNode row) {
        return row.path("id").isValueNode() && row.path("text").isTextual();
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
