package org.linewatch.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several values in one text, as addresses and options hold them: separated by commas. A comma or a backslash inside a
 * value is written with a backslash before it, since the name of a publisher may have one.
 */
public final class Alternatives {
    private Alternatives() {}

    /** The values; blank ones are left out. */
    public static List<String> split(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                value.append(text.charAt(i));
            } else if (c == ',') {
                add(values, value);
            } else {
                value.append(c);
            }
        }
        add(values, value);
        return values;
    }

    /** The values as one text, which {@link #split} reads again. */
    public static String join(Collection<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(","));
    }

    private static void add(List<String> values, StringBuilder value) {
        String text = value.toString().strip();
        if (!text.isEmpty()) {
            values.add(text);
        }
        value.setLength(0);
    }
}
