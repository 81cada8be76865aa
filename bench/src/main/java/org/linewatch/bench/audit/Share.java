package org.linewatch.bench.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A share with its 95 % interval (Wilson 1927).
 *
 * @param hits how many
 * @param of of how many
 */
record Share(int hits, int of) {
    private static final double Z = 1.96;

    /** The share of those that are true. */
    static Share of(Stream<Boolean> verdicts) {
        List<Boolean> all = verdicts.toList();
        return new Share((int) all.stream().filter(right -> right).count(), all.size());
    }

    /** For instance {@code 0.80 [0.68–0.88] (48/60)}. */
    @Override
    public String toString() {
        if (of == 0) {
            return "–";
        }
        double p = (double) hits / of;
        double middle = p + Z * Z / (2 * of);
        double half = Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
        double scale = 1 + Z * Z / of;
        return String.format(
                Locale.ROOT,
                "%.2f [%.2f–%.2f] (%d/%d)",
                p,
                Math.max(0, (middle - half) / scale),
                Math.min(1, (middle + half) / scale),
                hits,
                of);
    }
}
