package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, ready to print.
 *
 * @param caption what it counts or lists
 * @param heads heads of the columns
 * @param rows one line each
 */
public record Table(String caption, List<Head> heads, List<Row> rows) {
    /**
     * Head of a column.
     *
     * @param text its words
     * @param style style of its cells
     */
    public record Head(String text, String style) {}

    /**
     * A line.
     *
     * @param anchor id that an address can point at, or null
     * @param cells one for each column
     */
    public record Row(@Nullable String anchor, List<Cell> cells) {}

    /** What it is called in addresses: its caption in lower case, with hyphens; tables of one page have different captions. */
    public String id() {
        return caption.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Copies the lists. */
    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
