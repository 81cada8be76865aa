package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that leave gutters free between them.
 *
 * @param rows runs beside one another, from the top
 * @param gutters where the free gutters are, from left to right; there is at least one
 * @param rulings drawn lines
 */
record Band(List<List<Run>> rows, List<Gutter> gutters, List<Ruling> rulings) {
    private static final int LONGEST = 400;
    private static final float GUTTER = 0.5f;
    private static final float GUTTER_AT_WALL = 0.1f;
    /** Rows further apart than this, in sizes of type, are of different bands. */
    private static final float FAR = 5;
    /** Complete rows nearer than this, in sizes of type, are lines of one row, if other rows are farther apart. */
    private static final float LINES_OF_CELL = 1.6f;
    /** Distances between lines of one cell differ by less than this part. */
    private static final float SAME_LEADING = 1.1f;

    /** A strip that is free from top to bottom. */
    record Gutter(float from, float to) {
        float middle() {
            return (from + to) / 2;
        }
    }

    /** The longest band that begins with a row, or null where it leaves no gutter. */
    static @Nullable Band from(List<List<Run>> rows, int first, List<Ruling> rulings) {
        List<List<Run>> taken = new ArrayList<>();
        List<Gutter> gutters = List.of();
        for (int i = first; i < rows.size() && taken.size() < LONGEST; i++) {
            List<Run> row = rows.get(i);
            if (taken.isEmpty()) {
                List<Run> both = new ArrayList<>(row);
                if (row.size() == 1) {
                    both.addAll(rows.get(i + 1));
                }
                gutters = free(both, rulings);
            } else if (row.get(0).top() - bottom(taken.get(taken.size() - 1))
                    > FAR * row.get(0).size()) {
                break;
            } else {
                List<Gutter> left = narrowed(gutters, row, rulings);
                boolean spans = left.size() < gutters.size();
                if (left.isEmpty() || (spans && row.size() == 1)) {
                    break;
                }
                // A row with a cell across two columns does not end them, once they are known.
                gutters = spans && taken.size() > 1 ? gutters : left;
            }
            if (gutters.isEmpty()) {
                return null;
            }
            taken.add(row);
        }
        while (taken.size() > 1 && trailing(taken, gutters, rulings)) {
            taken.remove(taken.size() - 1);
        }
        return taken.size() < 2 ? null : new Band(List.copyOf(taken), List.copyOf(gutters), rulings);
    }

    /** Whether the last row only happens to be short, and stands apart from the rows above. */
    private static boolean trailing(List<List<Run>> rows, List<Gutter> gutters, List<Ruling> rulings) {
        List<Run> last = rows.get(rows.size() - 1);
        List<Run> above = rows.get(rows.size() - 2);
        Run run = last.get(0);
        boolean inFirst = last.size() == 1 && run.x0() < gutters.get(0).from();
        boolean ruledBelow = rulings.stream()
                .anyMatch(r -> r.horizontal()
                        && r.y() > run.y()
                        && r.y() < run.y() + 2 * run.size()
                        && r.x0() < run.x1()
                        && r.x1() > gutters.get(0).to());
        return inFirst && !ruledBelow && run.top() - bottom(above) > 0.7f * run.size();
    }

    private static float bottom(List<Run> row) {
        return (float) row.stream().mapToDouble(Run::bottom).max().orElse(0);
    }

    private static List<Gutter> free(List<Run> runs, List<Ruling> rulings) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(java.util.Comparator.comparing(Run::x0));
        List<Gutter> out = new ArrayList<>();
        float end = sorted.get(0).x1();
        for (Run run : sorted.subList(1, sorted.size())) {
            if (wide(end, run.x0(), run, rulings)) {
                out.add(new Gutter(end, run.x0()));
            }
            end = Math.max(end, run.x1());
        }
        return out;
    }

    private static boolean wide(float from, float to, Run at, List<Ruling> rulings) {
        if (to - from >= GUTTER * at.size()) {
            return true;
        }
        return to - from >= GUTTER_AT_WALL * at.size()
                && rulings.stream()
                        .anyMatch(r -> r.vertical()
                                && r.x() >= from - 1
                                && r.x() <= to + 1
                                && r.y0() < at.y()
                                && r.y1() > at.top());
    }

    private static List<Gutter> narrowed(List<Gutter> gutters, List<Run> row, List<Ruling> rulings) {
        List<Gutter> out = new ArrayList<>();
        for (Gutter gutter : gutters) {
            float from = gutter.from();
            float to = gutter.to();
            for (Run run : row) {
                if (run.x0() <= from && run.x1() > from) {
                    from = run.x1();
                } else if (run.x0() > from && run.x0() < to) {
                    // Of the two strips beside the run, the wider one may go on.
                    if (run.x1() < to && to - run.x1() > run.x0() - from) {
                        from = run.x1();
                    } else {
                        to = run.x0();
                    }
                }
            }
            if (to > from && wide(from, to, row.get(0), rulings)) {
                out.add(new Gutter(from, to));
            }
        }
        return out;
    }

    /** The runs of each column, from the top. */
    List<List<Run>> columns() {
        List<List<Run>> out = new ArrayList<>();
        for (int i = 0; i <= gutters.size(); i++) {
            out.add(new ArrayList<>());
        }
        rows.forEach(row -> row.forEach(run -> out.get(column(run)).add(run)));
        return out;
    }

    private int column(Run run) {
        int column = 0;
        while (column < gutters.size() && run.x0() >= gutters.get(column).middle()) {
            column++;
        }
        return column;
    }

    /** How many drawn lines part rows from rows across a gutter. */
    int ruledRows() {
        float top = rows.get(0).get(0).top();
        float bottom = bottom(rows.get(rows.size() - 1));
        return (int) rulings.stream()
                .filter(r -> r.horizontal() && r.y() > top - 10 && r.y() < bottom + 10 && crosses(r))
                .map(r -> Math.round(r.y() / 2))
                .distinct()
                .count();
    }

    private boolean crosses(Ruling ruling) {
        return gutters.stream().anyMatch(g -> ruling.x0() < g.from() && ruling.x1() > g.to());
    }

    /** The lines of each cell, row by row. Lines of a wrapped cell are put together. */
    List<List<List<Run>>> cells() {
        List<List<List<Run>>> out = new ArrayList<>();
        float leading = leading();
        boolean ruled = ruledRows() > 1;
        List<Run> before = null;
        for (List<Run> row : rows) {
            if (before == null || !oneRow(before, row, leading, ruled)) {
                List<List<Run>> cells = new ArrayList<>();
                for (int i = 0; i <= gutters.size(); i++) {
                    cells.add(new ArrayList<>());
                }
                out.add(cells);
            }
            List<List<Run>> current = out.get(out.size() - 1);
            row.forEach(run -> current.get(column(run)).add(run));
            before = row;
        }
        return out;
    }

    /** The distance of lines within cells: the least there is, if some distances are clearly larger; else 0. */
    private float leading() {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = 1; i < rows.size(); i++) {
            float distance = (rows.get(i).get(0).y() - rows.get(i - 1).get(0).y());
            least = Math.min(least, distance);
            most = Math.max(most, distance);
        }
        return most > least * SAME_LEADING ? least : 0;
    }

    private boolean oneRow(List<Run> above, List<Run> below, float leading, boolean ruled) {
        float from = above.get(0).y();
        float to = below.get(0).y();
        float x0 = Math.max(above.get(0).x0(), below.get(0).x0());
        if (ruled) {
            boolean parted = rulings.stream()
                    .anyMatch(r -> r.horizontal()
                            && r.y() > from - 1
                            && r.y() < to
                            && (crosses(r) || (r.x0() <= x0 + 1 && r.x1() > x0 + 1)));
            return !parted;
        }
        boolean incomplete = above.size() <= gutters.size() || below.size() <= gutters.size();
        boolean close = leading > 0
                && to - from <= leading * SAME_LEADING
                && to - from < 1.7f * below.get(0).size();
        return close && (incomplete || to - from < LINES_OF_CELL * below.get(0).size());
    }
}
