package org.linewatch.app.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a document beside its text; the names are those of mappings, front matter and plain rows. */
public enum Field {
    ID("id"),
    TITLE("title"),
    DATE("date", "published", "published_time"),
    LANGUAGE("language", "lang"),
    KIND("kind"),
    SPEAKER("speaker"),
    ADDRESS("address", "source_url", "url", "origin"),
    PUBLISHER("publisher"),
    RESTS_ON("rests_on"),
    STANDING("standing");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The name that documentation uses. */
    public String key() {
        return names.get(0);
    }

    /** All names by which front matter and rows may call it, the best one first. */
    public List<String> names() {
        return names;
    }

    /** The field of this name, if there is one. */
    static Optional<Field> named(String name) {
        return Stream.of(values()).filter(field -> field.names.contains(name)).findFirst();
    }
}
