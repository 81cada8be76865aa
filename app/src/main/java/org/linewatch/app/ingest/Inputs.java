package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files to read and the reader of each. */
final class Inputs {
    private final Map<String, DocumentReader> readers;

    /**
     * Inputs of all formats.
     *
     * @param mapping how rows of tables become documents; null where none is given
     * @param cap how large a file or a row may be
     */
    Inputs(@Nullable Mapping mapping, SizeCap cap) {
        MarkdownReader markdown = new MarkdownReader(cap);
        HtmlReader html = new HtmlReader(cap);
        JsonLinesReader lines = new JsonLinesReader(mapping, cap);
        readers = Map.of(
                "txt", new TextReader(cap),
                "md", markdown,
                "markdown", markdown,
                "html", html,
                "htm", html,
                "jsonl", lines,
                "ndjson", lines,
                "csv", new CsvReader(mapping, cap));
    }

    /**
     * The file itself, or the files of known formats in a folder and its folders, sorted by path. Hidden files are left
     * out.
     */
    List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> readers.containsKey(Names.extension(file)))
                    .filter(file -> !hidden(path.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    /** The reader of a file's format, if there is one. */
    Optional<DocumentReader> reader(Path file) {
        return Optional.ofNullable(readers.get(Names.extension(file)));
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
