package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.linewatch.app.read.Formats;

/** Finds the files to read. */
final class Inputs {
    private final Formats formats;

    Inputs(Formats formats) {
        this.formats = formats;
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
                    .filter(file -> formats.reader(file.toString()).isPresent())
                    .filter(file -> !hidden(path.relativize(file)))
                    .sorted()
                    .toList();
        }
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
