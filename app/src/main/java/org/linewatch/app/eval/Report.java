package org.linewatch.app.eval;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures for all passages and by language.
 *
 * @param groups counts by group
 * @param passages number of passages by group
 */
public record Report(Map<String, Tally> groups, Map<String, Integer> passages) {
    private static final int NAME = 26;
    private static final int CELL = 9;

    /** A figure of a group ({@code all}, {@code en}), by its name ({@code event F1}); null where none is measured. */
    public @Nullable Double figure(String group, String name) {
        Tally tally = groups.get(group);
        return tally == null ? null : tally.figures().get(name);
    }

    /** Prints the table. */
    public void print(PrintWriter out) {
        out.println(row("", group -> group));
        out.println(row("passages", group -> String.valueOf(passages.getOrDefault(group, 0))));
        for (String name : new String[] {"gold", "predicted", "matched"}) {
            out.println(row(name, group -> String.valueOf(tally(group).get(name))));
        }
        for (String name : tally("all").figures().keySet()) {
            out.println(row(name, group -> {
                Double value = tally(group).figures().get(name);
                return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
            }));
        }
        out.flush();
    }

    private Tally tally(String group) {
        return groups.getOrDefault(group, new Tally());
    }

    private String row(String name, Function<String, String> cell) {
        StringBuilder row = new StringBuilder(String.format("%-" + NAME + "s", name));
        for (String group : groups.keySet()) {
            row.append(String.format("%" + CELL + "s", cell.apply(group)));
        }
        return row.toString();
    }
}
