package org.linewatch.app.web.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.Messages;

/**
 * Says in a sentence what a chart shows, from its table: the range, and of each count the sum, the most and the fewest.
 * The first column of such a table names the bar, point or place; its columns of numbers are the series.
 */
final class ChartWords {
    /** More series than this are told together. */
    private static final int APART = 3;

    private ChartWords() {}

    static String says(Table table, Messages words) {
        if (table.rows().isEmpty()) {
            return words.text("chart.says.nothing");
        }
        List<String> sentences = new ArrayList<>();
        String first = label(table.rows().get(0));
        String last = label(table.rows().get(table.rows().size() - 1));
        String head = table.heads().get(0).text();
        boolean time = first.matches("\\d{4}(-\\d\\d)?") && last.matches("\\d{4}(-\\d\\d)?");
        sentences.add(
                time
                        ? words.text("chart.says.span", head, first, last)
                        : words.text("chart.says.rows", head, table.rows().size()));
        List<Integer> series = new ArrayList<>();
        for (int i = 1; i < table.heads().size(); i++) {
            if (new Tally(table, List.of(i)).most != null) {
                series.add(i);
            }
        }
        if (series.size() > APART) {
            sentences.add(new Tally(table, series).together(words));
        } else {
            series.forEach(i -> sentences.add(new Tally(table, List.of(i)).apart(words)));
        }
        return String.join(" ", sentences);
    }

    private static String label(Table.Row row) {
        List<Cell.Part> parts = row.cells().get(0).parts();
        return parts.isEmpty() ? "" : parts.get(0).text();
    }

    /** A number and where it stands. */
    private record Peak(long count, String row, String column) {}

    /** The sum, the most and the fewest in some columns; the first of equals. */
    private static final class Tally {
        private long sum;
        private @Nullable Peak most;
        private @Nullable Peak fewest;

        Tally(Table table, List<Integer> columns) {
            for (Table.Row row : table.rows()) {
                for (int column : columns) {
                    Long count = column < row.cells().size()
                            ? row.cells().get(column).count()
                            : null;
                    if (count != null) {
                        take(new Peak(
                                count, label(row), table.heads().get(column).text()));
                    }
                }
            }
        }

        private void take(Peak peak) {
            sum += peak.count();
            if (most == null || peak.count() > most.count()) {
                most = peak;
            }
            if (fewest == null || peak.count() < fewest.count()) {
                fewest = peak;
            }
        }

        String apart(Messages words) {
            if (most == null || fewest == null) {
                return "";
            }
            return words.text(
                    "chart.says.series", most.column(), sum, most.row(), most.count(), fewest.row(), fewest.count());
        }

        String together(Messages words) {
            if (most == null) {
                return "";
            }
            return words.text("chart.says.together", sum, most.row(), most.column(), most.count());
        }
    }
}
