package org.linewatch.app.web;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.view.Cell;

/**
 * One column of a listing, described once for page, CSV and JSON.
 *
 * @param key name in CSV and JSON; its head on the page is the text {@code col.KEY}
 * @param value what stands in CSV and JSON: text, number, boolean, list of texts, or null for unknown
 * @param onPage whether pages show it; CSV and JSON always do
 * @param cell what stands on the page
 */
record Column<T>(String key, Function<T, @Nullable Object> value, boolean onPage, BiFunction<Links, T, Cell> cell) {

    /** A column that looks the same everywhere. */
    static <T> Column<T> plain(String key, Function<T, @Nullable Object> value) {
        return new Column<>(key, value, true, (links, row) -> Cell.text(value.apply(row)));
    }

    /** A column of dates. */
    static <T> Column<T> date(String key, Function<T, @Nullable Object> value) {
        return new Column<>(key, text(value), true, (links, row) -> Cell.date(value.apply(row)));
    }

    /** A column of numbers. */
    static <T> Column<T> number(String key, Function<T, @Nullable Object> value) {
        return new Column<>(key, value, true, (links, row) -> Cell.number(value.apply(row)));
    }

    /** A column whose page form differs from its data. */
    static <T> Column<T> shown(String key, Function<T, @Nullable Object> value, BiFunction<Links, T, Cell> cell) {
        return new Column<>(key, text(value), true, cell);
    }

    /** A column that stands in CSV and JSON only. */
    static <T> Column<T> data(String key, Function<T, @Nullable Object> value) {
        return new Column<>(key, text(value), false, (links, row) -> Cell.EMPTY);
    }

    /** Codes, dates and actors are written by their text; numbers, booleans, lists and null stay. */
    private static <T> Function<T, @Nullable Object> text(Function<T, @Nullable Object> value) {
        return row -> plainValue(value.apply(row));
    }

    private static @Nullable Object plainValue(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof java.util.Collection<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return value.toString();
    }
}
