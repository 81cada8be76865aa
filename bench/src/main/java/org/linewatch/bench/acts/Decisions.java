package org.linewatch.bench.acts;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewatch.engine.coder.Bars;

/** Sets the {@link Bars} by what held-back examples show, and prints how good the decisions are. */
final class Decisions {
    private static final int BINS = 10;
    /** None is greater: those lose acts of long sentences, of which the texts learned from have few. */
    private static final double[] LEAST = {0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06};

    private static final double[] ADD = {0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 2};
    private static final double[] TURN = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 2};

    /** The table alone. */
    private static final Bars TABLE = new Bars(0, 2, 2, 1, 0);

    private static final int FEWEST = 200;
    private static final double NEXT = 0.002;

    private final List<HeldBack> all;

    Decisions(List<HeldBack> all) {
        this.all = List.copyOf(all);
    }

    /** What is decided of an example: the act, empty for none, and the probability of its type. */
    private record Decided(String act, double probability, boolean right) {}

    private static Decided decide(HeldBack one, Bars bars) {
        boolean told = !one.read().isEmpty();
        boolean other = !HeldBack.alike(one.read(), one.best());
        boolean heard = one.probability() >= (told ? bars.turn() : bars.add()) && other;
        boolean stands = heard || told && one.ofRead() >= bars.least();
        String act = !stands ? "" : heard ? one.best() : one.read();
        return new Decided(act, heard ? one.ofBest() : one.ofRead(), stands && HeldBack.alike(act, one.label()));
    }

    private double[] counts(Bars bars) {
        int given = 0;
        int typed = 0;
        int exact = 0;
        for (HeldBack one : all) {
            Decided decided = decide(one, bars);
            given += decided.act().isEmpty() ? 0 : 1;
            typed += decided.right() ? 1 : 0;
            exact += decided.right() && decided.act().equals(one.label()) ? 1 : 0;
        }
        double wanted = all.stream().filter(HeldBack::act).count();
        return new double[] {
            typed / (double) given, typed / wanted, 2 * typed / (given + wanted), 2 * exact / (given + wanted)
        };
    }

    /**
     * The bars with the greatest precision among those whose F1 of the type is next to the best, and the curve from
     * probability to confidence under them. With few acts no bars are set: the table decides, the weights only say how far
     * it can be believed.
     */
    Bars best() {
        if (all.stream().filter(HeldBack::act).count() < FEWEST) {
            return platt(TABLE);
        }
        List<Bars> tried = new ArrayList<>();
        for (double least : LEAST) {
            for (double add : ADD) {
                for (double turn : TURN) {
                    tried.add(new Bars(least, add, turn, 1, 0));
                }
            }
        }
        double best = tried.stream().mapToDouble(bars -> counts(bars)[2]).max().orElse(0);
        Bars chosen = TABLE;
        double precision = 0;
        for (Bars bars : tried) {
            double[] counts = counts(bars);
            if (counts[2] >= best - NEXT && counts[0] > precision) {
                chosen = bars;
                precision = counts[0];
            }
        }
        return platt(chosen);
    }

    /** Fits slope and intercept by gradient descent on the log loss (Platt 1999). */
    private Bars platt(Bars bars) {
        List<Decided> told = decided(bars);
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < 3000; step++) {
            double ds = 0;
            double di = 0;
            for (Decided one : told) {
                double logit = new Bars(0, 1, 1, 1, 0).confidence(one.probability());
                logit = Math.log(logit / (1 - logit));
                double error = 1 / (1 + Math.exp(-(slope * logit + intercept))) - (one.right() ? 1 : 0);
                ds += error * logit;
                di += error;
            }
            slope -= 0.1 * ds / told.size();
            intercept -= 0.1 * di / told.size();
        }
        return new Bars(bars.least(), bars.add(), bars.turn(), slope, intercept);
    }

    private List<Decided> decided(Bars bars) {
        List<Decided> told = new ArrayList<>();
        for (HeldBack one : all) {
            Decided decided = decide(one, bars);
            if (!decided.act().isEmpty()) {
                told.add(decided);
            }
        }
        return told;
    }

    /** Prints precision, recall and F1 without and with the weights, and how far the confidence can be believed. */
    void print(Bars bars, PrintStream out) {
        row(out, "table alone", counts(TABLE));
        row(out, "with weights", counts(bars));
        out.println("\n| confidence | records | said | right |\n| --- | --- | --- | --- |");
        int[] records = new int[BINS];
        double[] said = new double[BINS];
        int[] right = new int[BINS];
        for (Decided one : decided(bars)) {
            double confidence = bars.confidence(one.probability());
            int bin = Math.min(BINS - 1, (int) (confidence * BINS));
            records[bin]++;
            said[bin] += confidence;
            right[bin] += one.right() ? 1 : 0;
        }
        for (int i = 0; i < BINS; i++) {
            if (records[i] > 0) {
                out.printf(
                        Locale.ROOT,
                        "| %.1f–%.1f | %d | %.2f | %.2f |%n",
                        (double) i / BINS,
                        (i + 1.0) / BINS,
                        records[i],
                        said[i] / records[i],
                        (double) right[i] / records[i]);
            }
        }
    }

    private static void row(PrintStream out, String name, double[] counts) {
        out.printf(
                Locale.ROOT,
                "%s: type precision %.3f recall %.3f F1 %.3f; type and instrument F1 %.3f%n",
                name,
                counts[0],
                counts[1],
                counts[2],
                counts[3]);
    }
}
