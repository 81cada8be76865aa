package org.linewatch.app.read.pdf;

import java.util.List;

/** A part of a page that is read by itself. */
sealed interface Region {
    /**
     * Lines below one another.
     *
     * @param lines from top to bottom
     * @param left where its lines begin, in points
     * @param right where full lines end
     * @param whole whether it is as wide as the page's text
     */
    record Column(List<Run> lines, float left, float right, boolean whole) implements Region {
        /** Copies the list. */
        public Column {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Rows of cells.
     *
     * @param rows the lines of each cell; cells of a row are as many as the table has columns
     */
    record Grid(List<List<List<Run>>> rows) implements Region {
        /** Copies the list. */
        public Grid {
            rows = List.copyOf(rows);
        }
    }
}
