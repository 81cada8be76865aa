package org.linewatch.app.read;

import java.util.Set;
import org.linewatch.app.read.gdelt.GdeltReader;

/** Formats that are known by their first lines, since their names tell of another: GDELT calls its exports CSV. */
final class Shapes {
    private static final Set<String> NAMED_SO = Set.of("csv", "tsv", "txt");

    private Shapes() {}

    /** The reader of names that end so, which leaves what is in truth an export to the reader of exports. */
    static DocumentReader of(String extension, DocumentReader reader) {
        return NAMED_SO.contains(extension) ? GdeltReader.or(reader) : reader;
    }
}
