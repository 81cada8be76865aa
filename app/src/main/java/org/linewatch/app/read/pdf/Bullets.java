package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bullets that are drawn, as browsers do, become bullets that are written, so that items of lists are known. */
final class Bullets {
    /** Most there is between a bullet and its words, in sizes of type. */
    private static final float NEAR = 2;

    private static final float LARGEST = 0.6f;
    private static final float HIGHEST = 0.75f;

    private Bullets() {}

    /** The runs, and those of dots that stand before one and behind none nearby, as runs of their own. */
    static List<Run> with(List<Run> runs, List<Ruling> dots) {
        if (dots.isEmpty()) {
            return runs;
        }
        List<Run> out = new ArrayList<>(runs);
        for (Ruling dot : dots) {
            Optional<Run> word = runs.stream()
                    .filter(run -> level(dot, run) && run.x0() >= dot.x1() && run.x0() - dot.x1() < NEAR * run.size())
                    .findFirst();
            boolean before = runs.stream()
                    .anyMatch(run ->
                            level(dot, run) && run.x1() > dot.x0() - 2 * NEAR * run.size() && run.x0() < dot.x0());
            word.filter(run -> !before)
                    .ifPresent(run ->
                            out.add(new Run("•", dot.x0(), dot.x1(), run.y(), run.size(), false, dot.x1() - dot.x0())));
        }
        out.sort(Comparator.comparing(Run::y).thenComparing(Run::x0));
        return out;
    }

    private static boolean level(Ruling dot, Run run) {
        return dot.y() < run.y()
                && dot.y() > run.y() - HIGHEST * run.size()
                && dot.x1() - dot.x0() < LARGEST * run.size();
    }
}
