package org.linewatch.engine.coder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A maximum-entropy model over named features (Berger, Della Pietra and Della Pietra 1996). A label such as {@code
 * SANCTION/tariff} has two parts, the type and the whole, and a feature speaks for parts, so that what it says of a type
 * holds for all instruments of that type. Weights are a table that can be read: a line a feature, {@code part:weight}
 * pairs behind it; the first line names the labels. Immutable and thread-safe.
 */
public final class Maxent {
    /** The label of what is no act. */
    public static final String NONE = "NONE";

    private final List<String> labels;
    private final int[][] partsOf;
    private final int parts;
    private final Map<String, Weights> weights;

    /** The weights of one feature, by part. */
    private record Weights(int[] parts, float[] values) {}

    private Maxent(List<String> labels, Map<String, Map<String, Float>> table) {
        this.labels = List.copyOf(labels);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        this.partsOf = new int[labels.size()][];
        for (int i = 0; i < partsOf.length; i++) {
            partsOf[i] = partsOf(labels.get(i)).stream()
                    .mapToInt(part -> number(numbers, part))
                    .toArray();
        }
        this.parts = numbers.size();
        this.weights = new HashMap<>(table.size() * 2);
        table.forEach((feature, row) -> {
            int[] at = new int[row.size()];
            float[] values = new float[row.size()];
            int n = 0;
            for (Map.Entry<String, Float> cell : row.entrySet()) {
                at[n] = number(numbers, cell.getKey());
                values[n++] = cell.getValue();
            }
            weights.put(feature, new Weights(at, values));
        });
    }

    private static int number(Map<String, Integer> numbers, String part) {
        Integer known = numbers.putIfAbsent(part, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** The parts of a label: {@code SANCTION} and {@code SANCTION/tariff}. */
    public static List<String> partsOf(String label) {
        int slash = label.indexOf('/');
        return slash < 0 ? List.of(label) : List.of(label.substring(0, slash), label);
    }

    /**
     * A model.
     *
     * @param labels its labels
     * @param table weights by feature and part
     */
    public static Maxent of(List<String> labels, Map<String, Map<String, Float>> table) {
        return new Maxent(labels, table);
    }

    /** The model of a resource beside this class; null where there is none. */
    static @Nullable Maxent find(String name) {
        try (InputStream in = Maxent.class.getResourceAsStream(name)) {
            if (in == null) {
                return null;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> labels = Arrays.asList(lines.readLine().split("\t"));
            Map<String, Map<String, Float>> table = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                Map<String, Float> row = new LinkedHashMap<>();
                for (int i = 1; i < cells.length; i++) {
                    int colon = cells[i].lastIndexOf(':');
                    row.put(cells[i].substring(0, colon), Float.parseFloat(cells[i].substring(colon + 1)));
                }
                table.put(cells[0], row);
            }
            return new Maxent(labels, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the table, as a resource has them. */
    public Stream<String> lines() {
        List<String> names = new ArrayList<>(Collections.nCopies(parts, ""));
        for (int i = 0; i < partsOf.length; i++) {
            for (int k = 0; k < partsOf[i].length; k++) {
                names.set(partsOf[i][k], partsOf(labels.get(i)).get(k));
            }
        }
        return Stream.concat(
                Stream.of(String.join("\t", labels)),
                new TreeMap<>(weights).entrySet().stream().map(line -> line.getKey() + cells(line.getValue(), names)));
    }

    private static String cells(Weights row, List<String> names) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < row.parts.length; i++) {
            cells.append('\t').append(names.get(row.parts[i])).append(':').append(row.values[i]);
        }
        return cells.toString();
    }

    /** The labels, in the order of {@link #probabilities}. */
    public List<String> labels() {
        return labels;
    }

    /** The probability of each label. */
    public double[] probabilities(List<String> features) {
        double[] sums = new double[parts];
        for (String feature : features) {
            Weights row = weights.get(feature);
            if (row != null) {
                for (int i = 0; i < row.parts.length; i++) {
                    sums[row.parts[i]] += row.values[i];
                }
            }
        }
        double[] scores = new double[labels.size()];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            for (int part : partsOf[i]) {
                scores[i] += sums[part];
            }
            max = Math.max(max, scores[i]);
        }
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - max);
            total += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= total;
        }
        return scores;
    }

    /** The features that speak most for a label against another, the strongest first, at most some. */
    public List<String> because(List<String> features, String label, String against, int most) {
        int[] good = partsOf[labels.indexOf(label)];
        int[] bad = partsOf[labels.indexOf(against)];
        Map<String, Double> gains = new LinkedHashMap<>();
        for (String feature : features) {
            Weights row = weights.get(feature);
            if (row != null) {
                gains.put(feature, sum(row, good) - sum(row, bad));
            }
        }
        return gains.entrySet().stream()
                .filter(gain -> gain.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double sum(Weights row, int[] wanted) {
        double sum = 0;
        for (int i = 0; i < row.parts.length; i++) {
            for (int part : wanted) {
                sum += row.parts[i] == part ? row.values[i] : 0;
            }
        }
        return sum;
    }
}
