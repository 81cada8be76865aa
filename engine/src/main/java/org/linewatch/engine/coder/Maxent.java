package org.linewatch.engine.coder;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A maximum-entropy model over named features (Berger, Della Pietra and Della Pietra 1996). A label such as {@code
 * SANCTION/tariff} has two parts, the type and the whole, and a feature speaks for parts, so that what it says of a type
 * holds for all instruments of that type. The table keeps a number for the name of a feature ({@link Hashes}) and weights in
 * hundredths; which names they are, the features of a draft tell. Immutable and thread-safe.
 *
 * <p>A file of weights is, big-endian: number of labels, each as its length in bytes and UTF-8; number of features, then for each, by
 * ascending number: the number (eight bytes), how many parts it speaks for (a byte), and for each the part (a byte) and its weight (two bytes).
 */
public final class Maxent {
    /** The label of what is no act. */
    public static final String NONE = "NONE";

    private static final double UNIT = 0.01;

    private final List<String> labels;
    private final int[][] partsOf;
    private final int parts;
    /** Open addressing: the number of a feature, and where its row begins in {@link #rows}, plus one. */
    private final long[] keys;

    private final int[] starts;
    /** How many cells, then part and weight of each. */
    private final short[] rows;

    private Maxent(List<String> labels, long[] features, short[][] cells) {
        this.labels = List.copyOf(labels);
        Map<String, Integer> numbers = numbers(labels);
        this.partsOf = labels.stream()
                .map(label -> partsOf(label).stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
        this.parts = numbers.size();
        int size = Math.max(2, Integer.highestOneBit(features.length) * 4);
        this.keys = new long[size];
        this.starts = new int[size];
        this.rows =
                new short[Arrays.stream(cells).mapToInt(row -> row.length + 1).sum()];
        int end = 0;
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i]);
            keys[slot] = features[i];
            starts[slot] = end + 1;
            rows[end] = (short) cells[i].length;
            System.arraycopy(cells[i], 0, rows, end + 1, cells[i].length);
            end += cells[i].length + 1;
        }
    }

    /** Where a feature stands or would stand. */
    private int slot(long feature) {
        int slot = (int) (feature ^ feature >>> 32) & (keys.length - 1);
        while (starts[slot] != 0 && keys[slot] != feature) {
            slot = slot + 1 & (keys.length - 1);
        }
        return slot;
    }

    private static Map<String, Integer> numbers(List<String> labels) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String label : labels) {
            partsOf(label).forEach(part -> numbers.putIfAbsent(part, numbers.size()));
        }
        return numbers;
    }

    private static short number(Map<String, Integer> numbers, String part) {
        Integer number = numbers.get(part);
        if (number == null) {
            throw new IllegalArgumentException("no label has the part " + part);
        }
        return number.shortValue();
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
     * @throws IllegalArgumentException where two features have one number, or a part is of no label
     */
    public static Maxent of(List<String> labels, Map<String, Map<String, Float>> table) {
        Map<String, Integer> numbers = numbers(labels);
        TreeMap<Long, short[]> rows = new TreeMap<>();
        table.forEach((feature, row) -> {
            short[] cells = new short[2 * row.size()];
            int n = 0;
            for (Map.Entry<String, Float> cell : row.entrySet()) {
                cells[n++] = number(numbers, cell.getKey());
                cells[n++] = (short) Math.round(cell.getValue() / UNIT);
            }
            if (rows.put(Hashes.of(feature), cells) != null) {
                throw new IllegalArgumentException("another feature has the number of " + feature);
            }
        });
        return new Maxent(
                labels,
                rows.keySet().stream().mapToLong(Long::longValue).toArray(),
                rows.values().toArray(short[][]::new));
    }

    /** The model of a resource beside this class; null where there is none. */
    static @Nullable Maxent find(String name) {
        try (InputStream in = Maxent.class.getResourceAsStream(name)) {
            return in == null ? null : read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model that a file has. */
    static Maxent read(ByteBuffer in) {
        String[] labels = new String[in.getInt()];
        for (int i = 0; i < labels.length; i++) {
            byte[] name = new byte[in.getInt()];
            in.get(name);
            labels[i] = new String(name, StandardCharsets.UTF_8);
        }
        long[] features = new long[in.getInt()];
        short[][] cells = new short[features.length][];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.getLong();
            cells[i] = new short[2 * (in.get() & 0xff)];
            for (int n = 0; n < cells[i].length; n += 2) {
                cells[i][n] = (short) (in.get() & 0xff);
                cells[i][n + 1] = in.getShort();
            }
        }
        return new Maxent(List.of(labels), features, cells);
    }

    /** The model as a file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(labels.size());
            for (String label : labels) {
                byte[] name = label.getBytes(StandardCharsets.UTF_8);
                out.writeInt(name.length);
                out.write(name);
            }
            TreeMap<Long, Integer> order = new TreeMap<>();
            for (int slot = 0; slot < keys.length; slot++) {
                if (starts[slot] != 0) {
                    order.put(keys[slot], starts[slot] - 1);
                }
            }
            out.writeInt(order.size());
            for (Map.Entry<Long, Integer> row : order.entrySet()) {
                int at = row.getValue();
                out.writeLong(row.getKey());
                out.writeByte(rows[at] / 2);
                for (int n = at + 1; n <= at + rows[at]; n += 2) {
                    out.writeByte(rows[n]);
                    out.writeShort(rows[n + 1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The labels, in the order of {@link #probabilities}. */
    public List<String> labels() {
        return labels;
    }

    /** The probability of each label, 0–1, for features by name. */
    public double[] probabilities(List<String> features) {
        return probabilities(features.stream().mapToLong(Hashes::of).toArray());
    }

    /** The probability of each label, 0–1, for features by number. */
    double[] probabilities(long[] features) {
        int[] sums = new int[parts];
        for (long feature : features) {
            int start = starts[slot(feature)];
            if (start != 0) {
                int end = start + rows[start - 1];
                for (int n = start; n < end; n += 2) {
                    sums[rows[n]] += rows[n + 1];
                }
            }
        }
        double[] scores = new double[partsOf.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            for (int part : partsOf[i]) {
                scores[i] += UNIT * sums[part];
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
        Map<String, Integer> gains = new LinkedHashMap<>();
        for (String feature : features) {
            int start = starts[slot(Hashes.of(feature))];
            if (start != 0) {
                gains.put(feature, sum(start, good) - sum(start, bad));
            }
        }
        return gains.entrySet().stream()
                .filter(gain -> gain.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int sum(int start, int[] wanted) {
        int sum = 0;
        int end = start + rows[start - 1];
        for (int n = start; n < end; n += 2) {
            for (int part : wanted) {
                sum += rows[n] == part ? rows[n + 1] : 0;
            }
        }
        return sum;
    }
}
