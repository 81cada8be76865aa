package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that is drawn with horizontal lines only. Lines of one length below one another are its rules; columns are
 * parted where no word stands from its top to its bottom. The rules part the rows if there are enough of them; where
 * only the head is ruled off, rows are told by the distances of lines. Words right above the first rule and right below
 * the last one belong to it as far as they keep to its columns, since the outer rules are often left out.
 *
 * @param left where its rules begin, in points
 * @param right where they end
 * @param rules heights of the rules
 * @param walls where the pieces of rules meet, see {@link Walls}
 */
record RowRules(float left, float right, List<Float> rules, List<Ruling> walls) {
    /** Rules nearer than this, in points, touch, or are one. */
    private static final float NEAR = 3;

    private static final int LEAST = 2;
    private static final int HEAD_AND_BODY = 3;
    private static final float SHORTEST = 100;
    private static final float GUTTER = 0.5f;
    private static final float GUTTER_AT_WALL = 0.1f;
    /** Lines outside the outer rules are its own up to this distance, in sizes of type. */
    private static final float CLOSE = 2.2f;

    private static final int MOST_OUTSIDE = 2_000;
    /** Lines of one row are nearer to one another than this, in sizes of type. */
    private static final float APART = 2.2f;

    RowRules {
        rules = List.copyOf(rules);
        walls = List.copyOf(walls);
    }

    /** The stacks of rules on a page, from the top. */
    static List<RowRules> of(List<Ruling> rulings, List<Run> runs) {
        List<Ruling> lines = whole(rulings);
        List<Ruling> walls = Walls.of(rulings);
        List<RowRules> out = new ArrayList<>();
        List<Ruling> rest = new ArrayList<>(lines);
        while (!rest.isEmpty()) {
            Ruling first = rest.get(0);
            List<Ruling> alike = rest.stream()
                    .filter(r -> Math.abs(r.x0() - first.x0()) < NEAR && Math.abs(r.x1() - first.x1()) < NEAR)
                    .toList();
            rest.removeAll(alike);
            out.addAll(
                    parted(first.x0(), first.x1(), alike.stream().map(Ruling::y).toList(), walls, runs));
        }
        out.sort(Comparator.comparing(table -> table.rules.get(0)));
        return out;
    }

    /** Rules of one length belong to several tables where words between them keep to no columns. */
    private static List<RowRules> parted(
            float left, float right, List<Float> rules, List<Ruling> walls, List<Run> runs) {
        List<RowRules> out = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= rules.size(); to++) {
            RowRules longer = new RowRules(left, right, rules.subList(from, Math.min(to + 1, rules.size())), walls);
            if (to == rules.size() || longer.gutters(longer.within(runs)).isEmpty()) {
                if (to - from >= LEAST) {
                    out.add(new RowRules(left, right, rules.subList(from, to), walls));
                }
                from = to;
            }
        }
        return out;
    }

    /** Horizontal lines, the pieces of one put together, from the top. */
    private static List<Ruling> whole(List<Ruling> rulings) {
        List<Ruling> sorted = rulings.stream()
                .filter(Ruling::horizontal)
                .sorted(Comparator.comparing((Ruling r) -> Math.round(r.y() / 2))
                        .thenComparing(Ruling::x0))
                .toList();
        List<Ruling> out = new ArrayList<>();
        for (Ruling line : sorted) {
            Ruling last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && Math.abs(last.y() - line.y()) < NEAR && line.x0() <= last.x1() + NEAR) {
                out.set(out.size() - 1, new Ruling(last.x0(), last.y0(), Math.max(last.x1(), line.x1()), last.y1()));
            } else {
                out.add(line);
            }
        }
        out.removeIf(line -> line.x1() - line.x0() < SHORTEST);
        return out;
    }

    /** The runs that are in the table: those between the rules, and those close outside that keep to the columns. */
    List<Run> inside(List<Run> runs) {
        float top = rules.get(0);
        float bottom = rules.get(rules.size() - 1);
        List<Run> within = new ArrayList<>(within(runs));
        List<Band.Gutter> gutters = gutters(within);
        if (gutters.isEmpty()) {
            return List.of();
        }
        List<Run> above = runs.stream()
                .filter(run -> beside(run) && middle(run) < top)
                .sorted(Comparator.comparing((Run run) -> -run.y()))
                .toList();
        List<Run> below = runs.stream()
                .filter(run -> beside(run) && middle(run) > bottom)
                .sorted(Comparator.comparing(Run::y))
                .toList();
        within.addAll(outside(above, top, gutters));
        within.addAll(outside(below, bottom, gutters));
        return within;
    }

    private List<Run> within(List<Run> runs) {
        return runs.stream()
                .filter(run -> beside(run) && middle(run) > rules.get(0) && middle(run) < rules.get(rules.size() - 1))
                .toList();
    }

    private static List<Run> outside(List<Run> runs, float rule, List<Band.Gutter> gutters) {
        List<Run> out = new ArrayList<>();
        float edge = rule;
        for (Run run : runs) {
            boolean crosses = gutters.stream().anyMatch(g -> run.x0() < g.from() && run.x1() > g.to());
            if (crosses || out.size() == MOST_OUTSIDE || Math.abs(middle(run) - edge) > CLOSE * run.size()) {
                break;
            }
            out.add(run);
            edge = middle(run);
        }
        boolean several =
                out.stream().mapToInt(run -> column(run, gutters)).distinct().count() > 1;
        return several ? out : List.of();
    }

    private boolean beside(Run run) {
        return run.x0() > left - NEAR && run.x1() < right + NEAR;
    }

    private static float middle(Run run) {
        return run.y() - 0.35f * run.size();
    }

    /** Strips that no run touches. */
    private List<Band.Gutter> gutters(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing(Run::x0));
        List<Band.Gutter> out = new ArrayList<>();
        float end = Float.MAX_VALUE;
        for (Run run : sorted) {
            float before = end;
            boolean walled = walls.stream().anyMatch(wall -> wall.x() >= before - 1 && wall.x() <= run.x0() + 1);
            if (run.x0() - end >= (walled ? GUTTER_AT_WALL : GUTTER) * run.size()) {
                out.add(new Band.Gutter(end, run.x0()));
            }
            end = end == Float.MAX_VALUE ? run.x1() : Math.max(end, run.x1());
        }
        return out;
    }

    private static int column(Run run, List<Band.Gutter> gutters) {
        return (int) gutters.stream().filter(g -> run.x0() >= g.middle()).count();
    }

    /** Whether lines between two rules are too far apart to be those of one row. */
    private static boolean severalRows(List<Run> stretch) {
        List<List<Run>> rows = Page.rows(stretch);
        return IntStream.range(1, rows.size())
                .anyMatch(i -> rows.get(i).get(0).y() - rows.get(i - 1).get(0).y()
                        > APART * rows.get(i).get(0).size());
    }

    /** The cells of the runs inside, rows from the top; none if these are no rows of cells. */
    List<List<List<Run>>> cells(List<Run> inside) {
        List<Band.Gutter> gutters = gutters(inside);
        List<List<Run>> stretches = new ArrayList<>();
        IntStream.rangeClosed(0, rules.size()).forEach(i -> stretches.add(new ArrayList<>()));
        inside.forEach(run -> stretches
                .get((int) rules.stream().filter(rule -> rule < middle(run)).count())
                .add(run));
        boolean everyRow =
                stretches.size() > HEAD_AND_BODY + 1 && stretches.stream().noneMatch(RowRules::severalRows);
        List<List<List<Run>>> out = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            boolean between = i > 0 && i < rules.size();
            if (stretches.get(i).isEmpty()) {
                continue;
            }
            if (everyRow && between) {
                out.add(Cells.row(stretches.get(i), gutters));
            } else {
                out.addAll(Cells.rows(stretches.get(i), gutters));
            }
        }
        long parted = out.stream()
                .filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1)
                .count();
        return gutters.isEmpty() || parted < 2 || parted * 2 < out.size() ? List.of() : out;
    }
}
