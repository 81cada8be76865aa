package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs of a page → regions in the order of reading. Going down the page, rows are gathered into a band as long as one
 * upright gutter stays free between them. A band whose sides are filled with lines of prose is columns, each of which is
 * laid out by itself (they may be parted again); a band with cells is a table; the rest is lines.
 *
 * <p>It is a recursive cut, like the XY-cut of Nagy and Seth (1984), but from the top: a page whose heading spans two
 * columns has no gutter as a whole, and a table between two paragraphs has one only there.
 */
final class Layout {
    private static final int DEEPEST = 4;
    private static final int ROWS_OF_COLUMNS = 4;
    private static final int WEIGHT_OF_PROSE = 20;
    private static final double FILLED = 0.7;
    private static final double MOSTLY = 0.55;
    private static final int MOST_COLUMNS = 4;
    private static final double CELLS_IN_ROWS = 0.4;
    /** Baselines nearer than this, in sizes of type, stand side by side. */
    private static final float SIDE_BY_SIDE = 1.1f;

    private static final Pattern MARKER = Pattern.compile(
            "[•·*▪●○■□–—-]|[(（\\[]?(?:[0-9]{1,3}(?:\\.[0-9]{1,2})*|[a-zA-Z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})[)）\\]]?[.、．:：]?|第[一二三四五六七八九十百〇零]+条");

    private final List<Ruling> rulings;
    private final int depth;

    private Layout(List<Ruling> rulings, int depth) {
        this.rulings = rulings;
        this.depth = depth;
    }

    /** The regions of a page's words in one direction. */
    static List<Region> of(List<Run> runs, List<Ruling> rulings) {
        return new Layout(rulings, 0).regions(runs, true);
    }

    /** Takes out the tables that are drawn, if nothing stands beside them, and lays out what is between. */
    private List<Region> regions(List<Run> runs, boolean whole) {
        float left = (float) runs.stream().mapToDouble(Run::x0).min().orElse(0);
        float right = (float) runs.stream().mapToDouble(Run::x1).max().orElse(0);
        List<Region> out = new ArrayList<>();
        List<Run> rest = runs;
        for (Drawn table : whole ? drawn(runs) : List.<Drawn>of()) {
            if (!rest.containsAll(table.runs())) {
                continue;
            }
            List<Run> above =
                    rest.stream().filter(run -> run.y() < table.top() + 0.1f).toList();
            out.addAll(between(above, left, right, true));
            out.add(new Region.Grid(table.cells()));
            rest = rest.stream()
                    .filter(run ->
                            run.y() >= table.top() + 0.1f && !table.runs().contains(run))
                    .toList();
        }
        out.addAll(between(rest, left, right, whole));
        return out;
    }

    /** A table that is drawn: its words, and the same as cells. */
    private record Drawn(List<Run> runs, List<List<List<Run>>> cells) {
        /** Just above the first of its baselines. */
        float top() {
            return (float) runs.stream().mapToDouble(Run::y).min().orElse(0) - 0.2f;
        }
    }

    /** The tables with nothing beside them, from the top. */
    private List<Drawn> drawn(List<Run> runs) {
        List<Drawn> out = new ArrayList<>();
        for (RuledTable table : RuledTable.of(rulings)) {
            List<Run> inside = runs.stream().filter(table::holds).toList();
            List<List<List<Run>>> cells = table.cells(inside);
            if (runs.stream().noneMatch(table::beside) && cells.size() >= 2) {
                out.add(new Drawn(inside, cells));
            }
        }
        List<Run> framed = out.stream().flatMap(table -> table.runs().stream()).toList();
        List<Run> free = runs.stream().filter(run -> !framed.contains(run)).toList();
        for (RowRules table : RowRules.of(rulings, free)) {
            List<Run> inside = table.inside(free);
            List<List<List<Run>>> cells = inside.isEmpty() ? List.of() : table.cells(inside);
            if (!cells.isEmpty() && alone(inside, runs)) {
                out.add(new Drawn(inside, cells));
            }
        }
        out.sort(Comparator.comparing(Drawn::top));
        return out;
    }

    /** Whether no other words stand at the height of some. */
    private static boolean alone(List<Run> inside, List<Run> runs) {
        float top = (float) inside.stream().mapToDouble(Run::y).min().orElse(0);
        float bottom = (float) inside.stream().mapToDouble(Run::y).max().orElse(0);
        return runs.stream().noneMatch(run -> run.y() > top && run.y() < bottom && !inside.contains(run));
    }

    private List<Region> between(List<Run> runs, float left, float right, boolean whole) {
        List<Region> out = new ArrayList<>();
        List<List<Run>> rows = Page.rows(runs);
        List<Run> lines = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            Band band = depth < DEEPEST && begins(rows, i) ? Band.from(rows, i, rulings) : null;
            if (band != null && list(band)) {
                band.rows().forEach(row -> lines.add(line(row)));
                i += band.rows().size();
                continue;
            }
            List<Region> found = band == null ? List.of() : judged(band);
            if (band == null || found.isEmpty()) {
                lines.add(line(rows.get(i)));
                i++;
                continue;
            }
            if (!lines.isEmpty()) {
                out.add(new Region.Column(lines, left, right, whole));
                lines.clear();
            }
            out.addAll(found);
            i += band.rows().size();
        }
        if (!lines.isEmpty()) {
            out.add(new Region.Column(lines, left, right, whole));
        }
        return out;
    }

    /** Whether words stand side by side here. */
    private static boolean begins(List<List<Run>> rows, int i) {
        if (rows.get(i).size() > 1) {
            return true;
        }
        if (i + 1 == rows.size()) {
            return false;
        }
        Run a = rows.get(i).get(0);
        Run b = rows.get(i + 1).get(0);
        boolean beside = a.x1() < b.x0() || b.x1() < a.x0();
        return beside && b.y() - a.y() < SIDE_BY_SIDE * Math.max(a.size(), b.size());
    }

    private List<Region> judged(Band band) {
        List<List<Run>> columns = band.columns();
        if (columns.size() <= MOST_COLUMNS
                && band.ruledRows() < 2
                && columns.stream().allMatch(Layout::prose)) {
            List<Region> out = new ArrayList<>();
            Layout deeper = new Layout(rulings, depth + 1);
            columns.forEach(column -> out.addAll(deeper.regions(column, false)));
            return out;
        }
        long crossed = band.rows().stream().filter(row -> row.size() > 1).count();
        boolean ruled = band.ruledRows() >= 2;
        if (!ruled && Cells.staggered(band.rows())) {
            List<List<List<Run>>> cells =
                    Cells.rows(band.rows().stream().flatMap(List::stream).toList(), band.gutters());
            if (filled(cells)) {
                return List.of(new Region.Grid(cells));
            }
        }
        boolean table = crossed >= 2 && crossed >= CELLS_IN_ROWS * band.rows().size() || crossed >= 1 && ruled;
        return table ? List.of(new Region.Grid(band.cells())) : List.of();
    }

    /** Whether most rows, and two at least, have words in several columns. */
    private static boolean filled(List<List<List<Run>>> rows) {
        long several = rows.stream()
                .filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1)
                .count();
        return several >= 2 && several * 2 > rows.size();
    }

    /** Whether a band is numbers or bullets, and what they stand before. */
    private static boolean list(Band band) {
        List<List<Run>> columns = band.columns();
        return columns.size() == 2 && marks(columns.get(0));
    }

    private static boolean marks(List<Run> column) {
        return column.stream().allMatch(run -> MARKER.matcher(run.text()).matches());
    }

    private static boolean prose(List<Run> column) {
        if (column.size() < ROWS_OF_COLUMNS) {
            return false;
        }
        double left = column.stream().mapToDouble(Run::x0).min().orElse(0);
        double right = column.stream().mapToDouble(Run::x1).max().orElse(0);
        long filled = column.stream()
                .filter(run -> run.width() >= FILLED * (right - left))
                .count();
        double weight = column.stream().mapToInt(Run::weight).average().orElse(0);
        return filled >= MOSTLY * column.size() && weight >= WEIGHT_OF_PROSE;
    }

    /** Runs of one row as one line. */
    static Run line(List<Run> row) {
        if (row.size() == 1) {
            return row.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (Run run : row) {
            text.append(text.length() == 0 ? "" : " ").append(run.text());
        }
        Run main = row.stream().max(Comparator.comparing(Run::weight)).orElse(row.get(0));
        Run first = row.get(0);
        return new Run(
                text.toString(),
                first.x0(),
                row.get(row.size() - 1).x1(),
                main.y(),
                main.size(),
                main.bold(),
                first.firstWord());
    }
}
