package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of two dimensions whose cells are the darker the more they count. The number always stands in the cell, and
 * leads to the list behind it.
 *
 * @param id id on the page
 * @param title what it counts, by what
 * @param rowHead what the rows are
 * @param columns heads of the columns
 * @param rows one line each
 * @param note how to read it; empty for nothing
 */
public record Heat(String id, String title, String rowHead, List<Name> columns, List<Row> rows, String note) {
    /** Copies the lists. */
    public Heat {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Head of a row or column, perhaps a link. */
    public record Name(String text, @Nullable String href) {}

    /** A line. */
    public record Row(Name head, List<Box> boxes) {
        /** Copies the list. */
        public Row {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A cell.
     *
     * @param count the number
     * @param shade 0 for none, else the fifth of all cells with a number that it falls in, 5 the most
     * @param href the list behind the number
     */
    public record Box(long count, int shade, String href) {}
}
