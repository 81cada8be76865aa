package org.linewatch.app.ingest;

import java.nio.file.Path;
import java.util.Locale;

/** Names of files and rows. */
final class Names {
    private Names() {}

    /** The file's own name, without its folders. */
    static String of(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The name of a row, {@code list.csv#12}. */
    static String row(Path file, long number) {
        return of(file) + "#" + number;
    }

    /** What stands behind the last full stop, in small letters; empty if there is none. */
    static String extension(Path file) {
        String name = of(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
