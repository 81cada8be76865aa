package org.linewatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Figures that were measured, one row a run, as they stand in {@code bench/recordings}. The tables of the docs are made
 * from these files and from nothing else.
 *
 * @param columns names of the columns
 * @param rows a value for each column
 */
public record Recording(List<String> columns, List<List<String>> rows) {
    /** Copies the lists. */
    public Recording {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads a recording. */
    public static Recording read(Path file) throws IOException {
        List<List<String>> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        return new Recording(lines.get(0), lines.subList(1, lines.size()));
    }

    /** The same with the row of this key (its first column) in the place of the one that it had, or at the end. */
    Recording with(List<String> row) {
        List<List<String>> all = new ArrayList<>(rows);
        all.removeIf(old -> old.get(0).equals(row.get(0)));
        all.add(row);
        return new Recording(columns, all);
    }

    /** Writes it. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", columns));
        rows.forEach(row -> lines.add(String.join("\t", row)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    /** As a Markdown table; numbers stand to the right, thousands apart. */
    public String markdown() {
        StringBuilder out = new StringBuilder("| " + String.join(" | ", columns) + " |\n|");
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            out.append(rows.stream().allMatch(row -> number(row.get(column))) ? " --: |" : " --- |");
        }
        out.append('\n');
        for (List<String> row : rows) {
            out.append('|');
            row.forEach(value -> out.append(' ')
                    .append(number(value) ? grouped(value) : value)
                    .append(" |"));
            out.append('\n');
        }
        return out.toString();
    }

    private static boolean number(String value) {
        return value.matches("-?\\d+(\\.\\d+)?");
    }

    private static String grouped(String value) {
        return value.contains(".") ? value : String.format(Locale.ROOT, "%,d", Long.parseLong(value));
    }
}
