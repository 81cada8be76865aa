package org.linewatch.bench.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewatch.engine.coder.Maxent;

/**
 * Fits a {@link Maxent} by gradient descent over all examples with AdaGrad's step sizes (Duchi, Hazan and Singer 2011) and
 * an L2 penalty. Nothing in it is drawn by chance, so that a run can be repeated.
 */
final class Softmax {
    private static final int STEPS = 150;
    private static final double RATE = 0.15;
    private static final double PENALTY = 1;
    private static final int RARE = 2;
    private static final double SMALL = 0.02;

    /**
     * An example.
     *
     * @param features what is seen
     * @param label what it is
     */
    record Example(List<String> features, String label) {
        /** Copies the list. */
        Example {
            features = List.copyOf(features);
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> labels;
    private final Map<String, Integer> parts = new LinkedHashMap<>();
    private final int[][] partsOf;
    private final double[][] weights;
    private final double[][] squares;

    private Softmax(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        TreeMap<String, Integer> seen = new TreeMap<>();
        for (Example example : examples) {
            example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
            seen.merge(example.label(), 1, Integer::sum);
        }
        counts.forEach((feature, count) -> {
            if (count >= RARE) {
                numbers.put(feature, numbers.size());
            }
        });
        this.labels = List.copyOf(seen.keySet());
        for (String label : labels) {
            Maxent.partsOf(label).forEach(part -> parts.putIfAbsent(part, parts.size()));
        }
        this.partsOf = labels.stream()
                .map(label ->
                        Maxent.partsOf(label).stream().mapToInt(parts::get).toArray())
                .toArray(int[][]::new);
        this.weights = new double[numbers.size()][parts.size()];
        this.squares = new double[numbers.size()][parts.size()];
    }

    /** The model that fits the examples. */
    static Maxent fit(List<Example> examples) {
        Softmax softmax = new Softmax(examples);
        List<int[]> rows = new ArrayList<>();
        for (Example example : examples) {
            rows.add(example.features().stream()
                    .filter(softmax.numbers::containsKey)
                    .mapToInt(softmax.numbers::get)
                    .toArray());
        }
        int[] wanted = examples.stream()
                .mapToInt(example -> softmax.labels.indexOf(example.label()))
                .toArray();
        for (int step = 0; step < STEPS; step++) {
            softmax.step(rows, wanted);
        }
        return Maxent.of(softmax.labels, softmax.table());
    }

    /** One step down the gradient over all examples. */
    private void step(List<int[]> rows, int[] wanted) {
        double[][] gradient = new double[numbers.size()][parts.size()];
        for (int n = 0; n < wanted.length; n++) {
            double[] p = probabilities(rows.get(n));
            double[] error = new double[parts.size()];
            for (int i = 0; i < p.length; i++) {
                for (int part : partsOf[i]) {
                    error[part] += p[i] - (i == wanted[n] ? 1 : 0);
                }
            }
            for (int feature : rows.get(n)) {
                for (int part = 0; part < error.length; part++) {
                    gradient[feature][part] += error[part];
                }
            }
        }
        for (int feature = 0; feature < gradient.length; feature++) {
            double[] w = weights[feature];
            for (int part = 0; part < w.length; part++) {
                double g = gradient[feature][part] + PENALTY * w[part];
                squares[feature][part] += g * g;
                w[part] -= RATE * g / Math.sqrt(squares[feature][part] + 1e-8);
            }
        }
    }

    private double[] probabilities(int[] row) {
        double[] sums = new double[parts.size()];
        for (int feature : row) {
            for (int part = 0; part < sums.length; part++) {
                sums[part] += weights[feature][part];
            }
        }
        double[] p = new double[labels.size()];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            for (int part : partsOf[i]) {
                p[i] += sums[part];
            }
            max = Math.max(max, p[i]);
        }
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - max);
        }
        double total = Arrays.stream(p).sum();
        for (int i = 0; i < p.length; i++) {
            p[i] /= total;
        }
        return p;
    }

    /** The weights that are not next to nothing, in the order of their features. */
    private Map<String, Map<String, Float>> table() {
        Map<String, Map<String, Float>> table = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            Map<String, Float> row = new TreeMap<>();
            parts.forEach((part, at) -> {
                double weight = weights[number][at];
                if (Math.abs(weight) >= SMALL) {
                    row.put(part, (float) (Math.round(weight * 100) / 100.0));
                }
            });
            if (!row.isEmpty()) {
                table.put(feature, row);
            }
        });
        return table;
    }
}
