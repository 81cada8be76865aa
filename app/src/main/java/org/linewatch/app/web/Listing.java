package org.linewatch.app.web;

import io.javalin.http.BadRequestResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Page;
import org.linewatch.app.web.view.Table;

/**
 * A list of things that the site shows as a page, as CSV and as JSON, from one description of its columns and one way
 * to fetch a part of it.
 *
 * @param name its address, {@code organs}
 * @param columns what is told of each thing
 * @param anchor id of a thing on the page
 * @param source gives the part that is asked for
 */
record Listing<T>(String name, List<Column<T>> columns, Function<T, @Nullable String> anchor, Source<T> source) {

    /** Fetches a part of a list. */
    @FunctionalInterface
    interface Source<T> {
        /**
         * The part that an address asks for.
         *
         * @param visit the filters, as query parameters
         * @param limit how many at most
         * @param next where to go on, as an earlier part said; null for the beginning
         * @throws BadRequestResponse if a parameter is no good; the message names it
         */
        Page<T> page(Visit visit, int limit, @Nullable String next);
    }

    /** Copies the list. */
    Listing {
        columns = List.copyOf(columns);
    }

    /** A thing as JSON shows it; unknown values are left out. */
    Map<String, Object> item(T row) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (Column<T> column : columns) {
            Object value = column.value().apply(row);
            if (value != null && !value.equals("")) {
                item.put(column.key(), value);
            }
        }
        return item;
    }

    /** The values of a thing as CSV shows them; lists are joined by semicolons. */
    List<String> record(T row) {
        return columns.stream()
                .map(column -> {
                    Object value = column.value().apply(row);
                    if (value instanceof List<?> values) {
                        return String.join(
                                ";", values.stream().map(String::valueOf).toList());
                    }
                    return value == null ? "" : value.toString();
                })
                .toList();
    }

    /** The things as a table of a page. */
    Table table(Links links, String caption, List<T> rows) {
        List<Column<T>> shown = columns.stream().filter(Column::onPage).toList();
        List<Table.Row> lines = rows.stream()
                .map(row -> new Table.Row(
                        anchor.apply(row),
                        shown.stream().map(c -> c.cell().apply(links, row)).toList()))
                .toList();
        List<Table.Head> heads = shown.stream()
                .map(c -> new Table.Head(
                        links.words().text("col." + c.key()),
                        rows.isEmpty()
                                ? "text"
                                : c.cell().apply(links, rows.get(0)).style()))
                .toList();
        return new Table(caption, heads, lines);
    }

    /** Cuts a part out of a list that is held in memory; {@code next} is the place to go on from. */
    static <T> Page<T> cut(List<T> all, int limit, @Nullable String next) {
        int from;
        try {
            from = next == null ? 0 : Integer.parseInt(next);
        } catch (NumberFormatException e) {
            throw new BadRequestResponse("'" + next + "' is no value for 'next': take it from the part before");
        }
        int start = Math.min(Math.max(from, 0), all.size());
        int end = Math.min(start + limit, all.size());
        return new Page<>(all.subList(start, end), end < all.size() ? Integer.toString(end) : null, all.size());
    }
}
