package org.linewatch.app.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.pdf.PdfReader;

/** The formats that can be read, by the ends of names. */
public final class Formats {
    private final Map<String, DocumentReader> readers = new HashMap<>();

    /**
     * All formats.
     *
     * @param mapping how rows of tables become documents; null where none is given
     */
    public Formats(@Nullable Mapping mapping) {
        add(new TextReader(), "txt");
        add(new MarkdownReader(), "md", "markdown");
        add(new HtmlReader(), "html", "htm");
        add(new JsonLinesReader(mapping), "jsonl", "ndjson");
        add(new CsvReader(mapping), "csv");
        add(new PdfReader(), "pdf");
    }

    private void add(DocumentReader reader, String... extensions) {
        for (String extension : extensions) {
            readers.put(extension, reader);
        }
    }

    /** The reader of the format that a name tells of, if there is one. */
    public Optional<DocumentReader> reader(String name) {
        return Optional.ofNullable(readers.get(Names.extension(name)));
    }

    /** The ends of names that are known, in the order of the alphabet. */
    public Set<String> extensions() {
        return new TreeSet<>(readers.keySet());
    }
}
