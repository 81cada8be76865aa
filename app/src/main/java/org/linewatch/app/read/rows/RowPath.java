package org.linewatch.app.read.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewatch.app.read.InputFault;

/**
 * A path into a row: keys with full stops between; {@code []} behind a key goes through its list, as in {@code
 * sections[].items[]}. A path that ends in {@code ?} may lead nowhere.
 *
 * @param written the path as the mapping has it
 * @param keys its keys
 * @param optional whether it may lead nowhere
 */
public record RowPath(String written, List<Key> keys, boolean optional) {
    /** One step; {@code list} goes through all elements. */
    public record Key(String name, boolean list) {}

    /** Copies the list. */
    public RowPath {
        keys = List.copyOf(keys);
    }

    static RowPath parse(String written) {
        boolean optional = written.endsWith("?");
        String path = optional ? written.substring(0, written.length() - 1) : written;
        List<Key> keys = Arrays.stream(path.split("\\.", -1))
                .map(key ->
                        key.endsWith("[]") ? new Key(key.substring(0, key.length() - 2), true) : new Key(key, false))
                .toList();
        return new RowPath(written, keys, optional);
    }

    /**
     * The values at the path, in order; empty strings and nulls are left out.
     *
     * @throws InputFault if a key of a path that must lead somewhere is missing, with the keys that there are
     */
    List<String> values(JsonNode row) throws InputFault {
        List<String> out = new ArrayList<>();
        collect(row, 0, out);
        return out;
    }

    private void collect(JsonNode node, int depth, List<String> out) throws InputFault {
        if (depth == keys.size()) {
            if (node.isContainerNode()) {
                throw new InputFault(
                        "'" + written + "' leads to a list or an object, not to words: go on with .key or [].");
            }
            if (!node.isNull() && !node.asText().isBlank()) {
                out.add(node.asText().strip());
            }
            return;
        }
        Key key = keys.get(depth);
        JsonNode next = node.get(key.name());
        if (next == null) {
            if (optional) {
                return;
            }
            throw new InputFault(
                    "The row has no '" + key.name() + "', which the mapping's '" + written + "' names; it has "
                            + Columns.of(node) + ". Correct the path, or end it with ? if it may be missing.");
        }
        if (!key.list()) {
            collect(next, depth + 1, out);
        } else if (next.isArray()) {
            for (JsonNode element : next) {
                collect(element, depth + 1, out);
            }
        } else if (!next.isNull()) {
            throw new InputFault(
                    "'" + key.name() + "' is no list, though the mapping writes '" + written + "': remove [].");
        }
    }
}
