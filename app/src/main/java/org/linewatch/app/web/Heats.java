package org.linewatch.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import org.linewatch.app.web.view.Heat;
import org.linewatch.app.web.view.Heat.Box;
import org.linewatch.app.web.view.Heat.Name;
import org.linewatch.app.web.view.Heat.Row;

/** Makes tables whose cells are shaded by fifths of their numbers. */
final class Heats {
    private static final int SHADES = 5;

    private Heats() {}

    /**
     * A row or column.
     *
     * @param key its code
     * @param name what it is called, perhaps a link
     */
    record Side(String key, Name name) {}

    /**
     * A table.
     *
     * @param counts number of a row and a column, by their keys
     * @param hrefs the list behind the number
     */
    static Heat of(
            String id,
            String title,
            String rowHead,
            List<Side> rows,
            List<Side> columns,
            ToLongBiFunction<String, String> counts,
            BiFunction<String, String, String> hrefs,
            String note) {
        long[] known = rows.stream()
                .flatMapToLong(row -> columns.stream().mapToLong(column -> counts.applyAsLong(row.key(), column.key())))
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        List<Row> lines = rows.stream()
                .map(row -> new Row(
                        row.name(),
                        columns.stream()
                                .map(column -> {
                                    long count = counts.applyAsLong(row.key(), column.key());
                                    return new Box(count, shade(count, known), hrefs.apply(row.key(), column.key()));
                                })
                                .toList()))
                .toList();
        return new Heat(id, title, rowHead, columns.stream().map(Side::name).collect(Collectors.toList()), lines, note);
    }

    /** The fifth that a number falls in, 1–5, by its place among those that are no nought; equal numbers share theirs. */
    static int shade(long count, long[] sorted) {
        if (count <= 0) {
            return 0;
        }
        int last = Arrays.binarySearch(sorted, count);
        while (last + 1 < sorted.length && sorted[last + 1] == count) {
            last++;
        }
        return Math.max(1, (int) Math.ceil(SHADES * (last + 1.0) / sorted.length));
    }
}
