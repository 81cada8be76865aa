package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table whose cells are parted by drawn lines. Lines that touch make one frame; a frame with lines in both directions
 * inside it is a table. A word belongs to the cell whose lines are around it, so that wrapped cells stay whole however
 * the lines of a row are set.
 *
 * @param left edges of the frame, in points
 * @param rows heights of the lines that part rows, the frame's edges among them
 * @param columns places of the lines that part columns, the frame's edges among them
 * @param lines all its lines
 */
record RuledTable(
        float left, float top, float right, float bottom, List<Float> rows, List<Float> columns, List<Ruling> lines) {
    /** Lines nearer than this, in points, touch, or are one line. */
    private static final float NEAR = 3;

    private static final int MOST_LINES = 4_000;
    private static final int LEAST_ROWS = 2;

    /** The tables that lines make, from the top. */
    static List<RuledTable> of(List<Ruling> rulings) {
        List<Ruling> lines = rulings.stream()
                .filter(r -> r.horizontal() || r.vertical())
                .limit(MOST_LINES)
                .toList();
        int[] frames = frames(lines);
        return IntStream.of(frames)
                .distinct()
                .mapToObj(frame -> IntStream.range(0, frames.length)
                        .filter(i -> frames[i] == frame)
                        .mapToObj(lines::get)
                        .toList())
                .filter(frame -> frame.size() > 3)
                .map(RuledTable::table)
                .filter(table -> table.rows.size() > LEAST_ROWS && table.columns.size() > 2)
                .sorted(java.util.Comparator.comparing(RuledTable::top))
                .toList();
    }

    private static RuledTable table(List<Ruling> lines) {
        return new RuledTable(
                (float) lines.stream().mapToDouble(Ruling::x0).min().orElse(0),
                (float) lines.stream().mapToDouble(Ruling::y0).min().orElse(0),
                (float) lines.stream().mapToDouble(Ruling::x1).max().orElse(0),
                (float) lines.stream().mapToDouble(Ruling::y1).max().orElse(0),
                places(lines.stream().filter(Ruling::horizontal).map(Ruling::y).toList()),
                places(lines.stream().filter(Ruling::vertical).map(Ruling::x).toList()),
                lines);
    }

    private static List<Float> places(List<Float> all) {
        List<Float> sorted = new ArrayList<>(all);
        sorted.sort(null);
        List<Float> out = new ArrayList<>();
        for (float place : sorted) {
            if (out.isEmpty() || place - out.get(out.size() - 1) > NEAR) {
                out.add(place);
            }
        }
        return out;
    }

    /** For each line, the number of the frame that it belongs to. */
    private static int[] frames(List<Ruling> lines) {
        int[] root = IntStream.range(0, lines.size()).toArray();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
        order.sort(java.util.Comparator.comparing(i -> lines.get(i).y0()));
        for (int a = 0; a < order.size(); a++) {
            Ruling one = lines.get(order.get(a));
            for (int b = a + 1; b < order.size(); b++) {
                Ruling other = lines.get(order.get(b));
                if (other.y0() > one.y1() + NEAR) {
                    break;
                }
                if (other.x0() <= one.x1() + NEAR && other.x1() >= one.x0() - NEAR) {
                    root[root(root, order.get(a))] = root(root, order.get(b));
                }
            }
        }
        return IntStream.range(0, root.length).map(i -> root(root, i)).toArray();
    }

    private static int root(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** Whether a run stands inside the frame. */
    boolean holds(Run run) {
        float middle = run.y() - 0.35f * run.size();
        return middle > top && middle < bottom && run.x0() > left - NEAR && run.x1() < right + NEAR;
    }

    /** Whether a run stands beside the frame. */
    boolean beside(Run run) {
        float middle = run.y() - 0.35f * run.size();
        return middle > top && middle < bottom && !holds(run);
    }

    /** The cells of the runs inside the frame, rows from the top; rows without words are left out. */
    List<List<List<Run>>> cells(List<Run> inside) {
        List<List<List<Run>>> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<List<Run>> row = new ArrayList<>();
            for (int j = 0; j + 1 < columns.size(); j++) {
                row.add(new ArrayList<>());
            }
            out.add(row);
        }
        for (Run run : inside) {
            List<Run> cell = out.get(row(run)).get(column(run));
            cell.add(run);
        }
        out.forEach(row -> row.replaceAll(
                cell -> Page.rows(cell).stream().map(Layout::line).toList()));
        out.removeIf(row -> row.stream().allMatch(List::isEmpty));
        return out;
    }

    /** The row of a run: of the lines above it, the last that covers it, so that a cell over several rows is of the first. */
    private int row(Run run) {
        float middle = run.y() - 0.35f * run.size();
        float above = lines.stream()
                .filter(r -> r.horizontal() && r.y() < middle && r.x0() <= run.x0() + NEAR && r.x1() >= run.x0())
                .map(Ruling::y)
                .max(Float::compare)
                .orElse(top);
        int row = 0;
        while (row + 1 < rows.size() && rows.get(row + 1) <= above + NEAR / 2) {
            row++;
        }
        return row;
    }

    private int column(Run run) {
        int column = 0;
        while (column + 2 < columns.size() && columns.get(column + 1) <= run.x0() + NEAR) {
            column++;
        }
        return column;
    }
}
