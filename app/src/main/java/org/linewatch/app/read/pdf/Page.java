package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a page, before they are put in their order.
 *
 * @param number its number, from 1
 * @param width as it is shown, in points
 * @param strips words by direction of writing, that of most of them first
 * @param rulings drawn lines, of the first strip
 */
record Page(int number, float width, List<Strip> strips, List<Ruling> rulings) {
    Page {
        strips = List.copyOf(strips);
        rulings = List.copyOf(rulings);
    }

    /**
     * Words in one direction of writing.
     *
     * @param direction as in {@link Sheet.Flow}
     * @param height what there is across the lines, in points
     */
    record Strip(int direction, float height, List<Run> runs) {
        Strip {
            runs = List.copyOf(runs);
        }
    }

    static Page of(int number, Sheet sheet) {
        List<Strip> strips = new ArrayList<>();
        for (Sheet.Flow flow : sheet.flows()) {
            List<Ruling> rulings = flow.direction() == 0 ? sheet.rulings() : List.of();
            List<Run> runs = Runs.of(flow.glyphs(), rulings);
            strips.add(new Strip(
                    flow.direction(), flow.height(), flow.direction() == 0 ? Bullets.with(runs, sheet.dots()) : runs));
        }
        return new Page(number, sheet.width(), strips, sheet.rulings());
    }

    /** Runs that stand beside one another, from left to right, rows from top to bottom. */
    static List<List<Run>> rows(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing(Run::y));
        List<List<Run>> rows = new ArrayList<>();
        List<Run> row = new ArrayList<>();
        for (Run run : sorted) {
            if (!row.isEmpty()
                    && run.y() - row.get(0).y()
                            > 0.35f * Math.min(run.size(), row.get(0).size())) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(run);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        rows.forEach(r -> r.sort(Comparator.comparing(Run::x0)));
        return rows;
    }
}
