package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the columns of a table with horizontal rules meet. Programs draw such a rule cell by cell, so that the seams of
 * its pieces stand below one another: they part words as a drawn line does.
 */
final class Walls {
    private static final float SEAM = 0.5f;
    private static final float SHORTEST = 15;
    private static final float SAME = 1;

    private Walls() {}

    /** The walls, each from the first to the last seam at its place; a seam that stands alone is none. */
    static List<Ruling> of(List<Ruling> rulings) {
        List<Ruling> sorted = rulings.stream()
                .filter(r -> r.horizontal() && r.x1() - r.x0() > SHORTEST)
                .sorted(Comparator.comparing((Ruling r) -> Math.round(r.y() * 2))
                        .thenComparing(Ruling::x0))
                .toList();
        List<Ruling> seams = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            Ruling left = sorted.get(i - 1);
            Ruling right = sorted.get(i);
            if (Math.abs(left.y() - right.y()) < SEAM && Math.abs(left.x1() - right.x0()) < SEAM) {
                seams.add(new Ruling(right.x0(), right.y(), right.x0(), right.y()));
            }
        }
        seams.sort(Comparator.comparing(Ruling::x).thenComparing(Ruling::y));
        List<Ruling> out = new ArrayList<>();
        for (Ruling seam : seams) {
            Ruling last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && seam.x() - last.x() < SAME) {
                out.set(
                        out.size() - 1,
                        new Ruling(last.x0(), Math.min(last.y0(), seam.y()), last.x1(), Math.max(last.y1(), seam.y())));
            } else {
                out.add(seam);
            }
        }
        out.removeIf(wall -> !wall.vertical());
        return out;
    }
}
