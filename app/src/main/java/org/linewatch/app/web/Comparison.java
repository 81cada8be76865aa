package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Counted;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.Count;

/**
 * Two filters side by side, counted in one noun. A share is of all that the side counts; values that are not known stand
 * in the total and in no share.
 *
 * @param counted what is counted
 * @param totals how many side A and side B have
 * @param lines a line for each value of each dimension
 */
record Comparison(Counted counted, long[] totals, List<Line> lines) {
    /** What tables of differences are made of, in the order of the page. */
    static final List<Dimension> TABLES =
            List.of(Dimension.TYPE, Dimension.INSTRUMENT, Dimension.TARGET, Dimension.DOMAIN);

    /** Below this number a share says little. */
    static final int SMALL = 30;

    private static final Set<Dimension> ASKED = EnumSet.of(
            Dimension.TYPE, Dimension.INSTRUMENT, Dimension.TARGET, Dimension.DOMAIN, Dimension.YEAR, Dimension.MONTH);

    /**
     * One value on both sides.
     *
     * @param a number on side A, among {@code ofA}
     * @param b number on side B, among {@code ofB}
     */
    record Line(Dimension dimension, String value, long a, long ofA, long b, long ofB) {
        /** Share of side A, 0–1. */
        double shareA() {
            return ofA == 0 ? 0 : (double) a / ofA;
        }

        /** Share of side B, 0–1. */
        double shareB() {
            return ofB == 0 ? 0 : (double) b / ofB;
        }

        /** How much greater the share of side B is, in −1–1. */
        double difference() {
            return shareB() - shareA();
        }

        Wilson intervalA() {
            return Wilson.of(a, ofA);
        }

        Wilson intervalB() {
            return Wilson.of(b, ofB);
        }

        /** Whether the intervals have nothing in common, so that the difference is more than chance would make. */
        boolean apart() {
            return ofA > 0 && ofB > 0 && intervalA().apart(intervalB());
        }
    }

    /** Counts two filters. */
    static Comparison of(Archive archive, Counted counted, Filter a, Filter b) {
        long ofA = archive.count(counted, a);
        long ofB = archive.count(counted, b);
        Map<Dimension, List<Count>> left = archive.counts(counted, a, ASKED);
        Map<Dimension, List<Count>> right = archive.counts(counted, b, ASKED);
        List<Line> lines = new ArrayList<>();
        for (Dimension dimension : ASKED) {
            Map<String, Long> inA = Counts.of(left.getOrDefault(dimension, List.of()));
            Map<String, Long> inB = Counts.of(right.getOrDefault(dimension, List.of()));
            Set<String> values = new TreeSet<>(inA.keySet());
            values.addAll(inB.keySet());
            List<Line> its = new ArrayList<>(values.stream()
                    .map(value -> new Line(
                            dimension, value, inA.getOrDefault(value, 0L), ofA, inB.getOrDefault(value, 0L), ofB))
                    .toList());
            if (!dimension.time()) {
                its.sort(Comparator.comparingDouble((Line line) -> Math.abs(line.difference()))
                        .reversed()
                        .thenComparing(Line::value));
            }
            lines.addAll(its);
        }
        return new Comparison(counted, new long[] {ofA, ofB}, lines);
    }

    /** The lines of years or months, with those in between in which neither side has anything. */
    List<Line> series(Dimension time) {
        Map<String, Line> known = new LinkedHashMap<>();
        of(time).forEach(line -> known.put(line.value(), line));
        List<String> axis = time == Dimension.YEAR ? Years.of(known.keySet()) : Years.months(known.keySet());
        return axis.stream()
                .map(value -> known.getOrDefault(value, new Line(time, value, 0, totals[0], 0, totals[1])))
                .toList();
    }

    /** The lines of a dimension: the greatest difference first, times in their own order. */
    List<Line> of(Dimension dimension) {
        return lines.stream().filter(line -> line.dimension() == dimension).toList();
    }
}
