package org.linewatch.bench.acts;

import java.util.List;
import org.linewatch.bench.acts.Softmax.Example;
import org.linewatch.engine.coder.Maxent;
import org.linewatch.engine.coder.Verdict;
import org.linewatch.engine.model.EventType;

/**
 * What a model that has not seen an example says of it.
 *
 * @param label what it is
 * @param read what the frame table reads and the grammar tells; empty where it reads nothing
 * @param best the likeliest act
 * @param probability probability of that
 * @param ofRead probability of the type that the table reads
 * @param ofBest probability of the type of the likeliest act
 * @param none probability of no act
 */
record HeldBack(String label, String read, String best, double probability, double ofRead, double ofBest, double none) {
    private static final String READ = "fi=+";

    static HeldBack of(Maxent model, Example example) {
        double[] p = model.probabilities(example.features());
        List<String> labels = model.labels();
        String read = example.features().stream()
                .filter(feature -> feature.startsWith(READ))
                .map(feature -> feature.substring(READ.length()))
                .findFirst()
                .orElse("");
        int best = -1;
        double none = 0;
        for (int i = 0; i < p.length; i++) {
            if (labels.get(i).equals(Maxent.NONE)) {
                none = p[i];
            } else if (best < 0 || p[i] > p[best]) {
                best = i;
            }
        }
        return new HeldBack(
                example.label(),
                read,
                labels.get(best),
                p[best],
                sum(labels, p, type(read)),
                sum(labels, p, type(labels.get(best))),
                none);
    }

    private static double sum(List<String> labels, double[] p, String type) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += alike(labels.get(i), type) ? p[i] : 0;
        }
        return sum;
    }

    /** The type of a label. */
    static String type(String label) {
        return Maxent.partsOf(label).get(0);
    }

    /** Whether two labels have types that are alike; an empty one is like none. */
    static boolean alike(String one, String other) {
        boolean acts = !one.isEmpty() && !other.isEmpty() && !one.equals(Maxent.NONE) && !other.equals(Maxent.NONE);
        return acts && Verdict.alike(EventType.valueOf(type(one)), EventType.valueOf(type(other)));
    }

    boolean act() {
        return !label.equals(Maxent.NONE);
    }
}
