package org.linewatch.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.BadRequestResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.store.Page;
import org.linewatch.app.web.view.Table;

/**
 * A list of things that the site shows as a page, as CSV, as XLSX and as JSON.
 *
 * @param name its address, {@code organs}
 * @param columns what is told of each thing
 * @param anchor id of a thing on the page
 * @param source gives the part that is asked for
 * @param json writes a thing as JSON
 * @param csv the columns of CSV and XLSX
 */
record Listing<T>(
        String name,
        List<Column<T>> columns,
        Function<T, @Nullable String> anchor,
        Source<T> source,
        JsonForm<T> json,
        Csv<T> csv) {

    /** Fetches a list. */
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

        /** Passes all that an address asks for, however many. */
        default void each(Visit visit, Consumer<T> consumer) {
            Page<T> page = page(visit, Integer.MAX_VALUE, null);
            page.items().forEach(consumer);
        }
    }

    /** Writes a thing as JSON. */
    @FunctionalInterface
    interface JsonForm<T> {
        /** Writes it to the generator. */
        void write(JsonGenerator out, T row) throws IOException;
    }

    /** Copies the list. */
    Listing {
        columns = List.copyOf(columns);
    }

    /** A list whose columns say all: they stand in JSON and CSV as well, unknown values left out of JSON. */
    static <T> Listing<T> of(
            String name, List<Column<T>> columns, Function<T, @Nullable String> anchor, Source<T> source) {
        return new Listing<>(
                name,
                columns,
                anchor,
                source,
                (out, row) -> {
                    out.writeStartObject();
                    for (Column<T> column : columns) {
                        Object value = column.value().apply(row);
                        if (value != null && !value.equals("")) {
                            out.writePOJOField(column.key(), value);
                        }
                    }
                    out.writeEndObject();
                },
                Csv.of(columns.stream()
                        .map(c -> new Csv.Column<>(c.key(), c.value()))
                        .toList()));
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
        int end = Math.min(limit, all.size() - start) + start;
        return new Page<>(all.subList(start, end), end < all.size() ? Integer.toString(end) : null, all.size());
    }
}
