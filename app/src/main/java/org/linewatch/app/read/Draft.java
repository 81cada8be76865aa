package org.linewatch.app.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as a reader leaves it: its text and what was said about it, in the source's own words.
 *
 * @param name file name, with {@code #n} for the n-th row of a table
 * @param sha256 SHA-256 of the bytes, of the row for a row
 * @param fields what is known; a field without a value is absent
 * @param text the extracted text
 * @param extractor name and version of the reader
 */
public record Draft(String name, String sha256, Map<Field, String> fields, String text, String extractor) {
    /** Copies the map. */
    public Draft {
        fields = Map.copyOf(fields);
    }

    /** The value of a field, or null. */
    public @Nullable String field(Field field) {
        return fields.get(field);
    }

    /** The document's id: its own, or one made of the hash. */
    public String id() {
        String own = field(Field.ID);
        return own != null ? own : "d-" + sha256.substring(0, 16);
    }
}
