package org.linewatch.app.read;

import java.util.Locale;

/** Names of sources and rows. */
public final class Names {
    private Names() {}

    /** The name of a row, {@code list.csv#12}. */
    public static String row(Source source, long number) {
        return source.name() + "#" + number;
    }

    /** What stands behind the last full stop, in small letters; empty if there is none. */
    public static String extension(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
