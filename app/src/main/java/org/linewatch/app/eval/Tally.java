package org.linewatch.app.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts from which every figure is a ratio of sums. */
public final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String name, int by) {
        counts.merge(name, by, Integer::sum);
    }

    void add(Tally other) {
        other.counts.forEach(this::add);
    }

    int get(String name) {
        return counts.getOrDefault(name, 0);
    }

    /** The named figures; null where there is nothing to measure. */
    Map<String, @Nullable Double> figures() {
        int found = get("predicted");
        int wanted = get("gold");
        Map<String, @Nullable Double> figures = new LinkedHashMap<>();
        figures.put("event precision", ratio(get("matched"), found));
        figures.put("event recall", ratio(get("matched"), wanted));
        figures.put("event F1", ratio(2 * get("matched"), found + wanted));
        figures.put("who-did-what-to-whom F1", ratio(2 * get("triple"), found + wanted));
        figures.put("false-alarm rate", ratio(get("alarm"), get("quiet")));
        for (String name : Fields.REPORTED) {
            int hits = 2 * get(name + " tp");
            figures.put(name + " F1", ratio(hits, hits + get(name + " fp") + get(name + " fn")));
        }
        return figures;
    }

    private static @Nullable Double ratio(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
