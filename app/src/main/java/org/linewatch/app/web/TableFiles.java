package org.linewatch.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Table;

/**
 * Every table that a page shows as a file, so that none can be forgotten: what a page shows is made of records, and the
 * tables are found by walking through them.
 */
final class TableFiles {
    private TableFiles() {}

    /**
     * Answers with a table of a page.
     *
     * @param view what the page shows
     * @param wanted id of the table with a suffix, {@code timeline.csv}
     * @throws NotFoundResponse if there is no such table
     */
    static void answer(Context ctx, Object view, String wanted) throws IOException {
        String id = Format.bare(wanted);
        Format format = Format.of(wanted);
        List<Table> tables = new ArrayList<>();
        collect(view, tables);
        Table table = tables.stream()
                .filter(t -> t.id().equals(id) && (format == Format.CSV || format == Format.XLSX))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no table " + wanted + " on this page"));
        Files.answer(ctx, format, id, table.caption(), csv(table), rows -> table.rows()
                .forEach(rows::add));
    }

    private static void collect(@Nullable Object value, List<Table> tables) {
        if (value instanceof Table table) {
            tables.add(table);
        } else if (value instanceof Collection<?> values) {
            values.forEach(one -> collect(one, tables));
        } else if (value instanceof Record made
                && made.getClass().getPackageName().equals(Table.class.getPackageName())) {
            for (RecordComponent component : made.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(made), tables);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(component + " cannot be read", e);
                }
            }
        }
    }

    private static Csv<Table.Row> csv(Table table) {
        return Csv.of(IntStream.range(0, table.heads().size())
                .mapToObj(i -> new Csv.Column<Table.Row>(
                        table.heads().get(i).text(),
                        row -> i < row.cells().size() ? value(row.cells().get(i)) : null))
                .toList());
    }

    /** A number where the cell shows one, else its words; a link out of the site by its address. */
    private static @Nullable Object value(Cell cell) {
        Long number = cell.count();
        if (number != null) {
            return number;
        }
        List<String> words = cell.parts().stream()
                .map(part -> part.outside() ? String.valueOf(part.href()) : part.text())
                .toList();
        return words.size() == 1 ? words.get(0) : words;
    }
}
