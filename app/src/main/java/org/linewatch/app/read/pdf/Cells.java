package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of a table that no drawn lines part. Lines of a column that follow one another at the least distance are one cell;
 * cells that stand side by side at least in part are one row. So a cell of one line in the middle of its row, or at its
 * foot, belongs to the wrapped cells beside it.
 */
final class Cells {
    /** Distances of lines within a cell differ by less than this part. */
    private static final float SAME_LEADING = 1.15f;

    /** Baselines nearer than this, in sizes of type, are not those of one column. */
    private static final float BETWEEN = 0.9f;

    private static final float LARGEST_LEADING = 2;

    private Cells() {}

    /** Lines below one another in one column. */
    private record Cell(int column, List<Run> lines) {
        float top() {
            return lines.get(0).top();
        }

        float bottom() {
            return lines.get(lines.size() - 1).y();
        }
    }

    /** The rows, from the top. */
    static List<List<List<Run>>> rows(List<Run> runs, List<Band.Gutter> gutters) {
        List<List<Run>> lines = Page.rows(runs);
        List<List<List<Run>>> rows = staggered(lines) ? overlapping(runs, gutters) : List.of();
        return rows.isEmpty() ? new Band(lines, gutters, List.of()).cells() : rows;
    }

    /** Whether lines of some columns stand between those of others, as they do where cells are set to the middle. */
    static boolean staggered(List<List<Run>> lines) {
        return IntStream.range(1, lines.size())
                .anyMatch(i -> lines.get(i).get(0).y() - lines.get(i - 1).get(0).y()
                        < BETWEEN * lines.get(i).get(0).size());
    }

    /** The rows that cells beside one another make; none if distances do not tell cells. */
    private static List<List<List<Run>>> overlapping(List<Run> runs, List<Band.Gutter> gutters) {
        List<List<Run>> columns = row(runs, gutters);
        float leading = leading(columns);
        if (leading == 0) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Run> cell = new ArrayList<>();
            for (Run line : columns.get(i)) {
                if (!cell.isEmpty() && line.y() - cell.get(cell.size() - 1).y() > leading * SAME_LEADING) {
                    cells.add(new Cell(i, cell));
                    cell = new ArrayList<>();
                }
                cell.add(line);
            }
            if (!cell.isEmpty()) {
                cells.add(new Cell(i, cell));
            }
        }
        cells.sort(Comparator.comparing(Cell::top));
        return gathered(cells, columns.size());
    }

    private static List<List<List<Run>>> gathered(List<Cell> cells, int columns) {
        List<List<List<Run>>> out = new ArrayList<>();
        float bottom = -Float.MAX_VALUE;
        for (Cell cell : cells) {
            if (cell.top() >= bottom) {
                out.add(empty(columns));
            }
            List<Run> into = out.get(out.size() - 1).get(cell.column());
            if (!into.isEmpty()) {
                // Two cells of a column beside one of another column: cells span rows, and these are not told apart.
                return List.of();
            }
            into.addAll(cell.lines());
            bottom = Math.max(bottom, cell.bottom());
        }
        return out;
    }

    /** All runs as the cells of one row. */
    static List<List<Run>> row(List<Run> runs, List<Band.Gutter> gutters) {
        List<List<Run>> cells = empty(gutters.size() + 1);
        for (Run run : runs) {
            int column =
                    (int) gutters.stream().filter(g -> run.x0() >= g.middle()).count();
            cells.get(column).add(run);
        }
        cells.replaceAll(cell ->
                new ArrayList<>(Page.rows(cell).stream().map(Layout::line).toList()));
        return cells;
    }

    private static List<List<Run>> empty(int columns) {
        List<List<Run>> out = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            out.add(new ArrayList<>());
        }
        return out;
    }

    /** The least distance of lines in a column; 0 if no column has lines near to one another. */
    private static float leading(List<List<Run>> columns) {
        float least = Float.MAX_VALUE;
        for (List<Run> column : columns) {
            for (int i = 1; i < column.size(); i++) {
                float distance = column.get(i).y() - column.get(i - 1).y();
                if (distance < LARGEST_LEADING * column.get(i).size()) {
                    least = Math.min(least, distance);
                }
            }
        }
        return least < Float.MAX_VALUE ? least : 0;
    }
}
