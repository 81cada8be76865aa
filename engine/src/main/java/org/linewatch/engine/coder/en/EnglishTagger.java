package org.linewatch.engine.coder.en;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Word classes of a sentence by the OpenNLP model (Universal Dependencies tags).
 *
 * <p>The model is a sum: each thing seen at a place (a suffix, the word itself, the words beside it, the two classes
 * chosen before) adds its weight to each class. What a word contributes, to its own place and to the two on either side,
 * never changes, so it is summed once a word and kept; what the classes before contribute is summed once for all. Each place takes the class of the greatest sum, given the classes
 * already chosen; OpenNLP's own tagger follows three such paths. The model loads with the first sentence and is shared
 * by all threads.
 */
final class EnglishTagger {
    private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** OpenNLP's name for the statistics in the model file. */
    private static final String STATISTICS = "pos.model";

    private static final String BEGIN = "S=begin";
    /** Words that are kept, about a kilobyte each. */
    private static final int MOST_WORDS = 20_000;

    private static final EnglishTagger MODEL = new EnglishTagger();

    /** What the model looks at; costly to make, and it keeps what it saw last, so each thread has its own. */
    private final ThreadLocal<POSContextGenerator> features;

    private final Map<String, Context> weights;
    private final String[] classes;
    /** What the class before adds to each class, by its number. */
    private final double[][] after;
    /** What the two classes before add, the earlier one first. */
    private final double[][][] afterBoth;
    /** What the beginning of the sentence adds to its first places. */
    private final double[][] begin;

    private final Map<String, Word> words = new ConcurrentHashMap<>();

    /**
     * What a word adds to each class.
     *
     * @param here at its own place
     * @param next one place behind it
     * @param second two places behind it
     * @param before one place before it
     * @param secondBefore two places before it
     */
    private record Word(double[] here, double[] next, double[] second, double[] before, double[] secondBefore) {}

    @SuppressWarnings("unchecked")
    private EnglishTagger() {
        POSModel model = load();
        features = ThreadLocal.withInitial(() -> model.getFactory().getPOSContextGenerator());
        AbstractModel statistics = model.getArtifact(STATISTICS);
        Object[] parts = statistics.getDataStructures();
        weights = (Map<String, Context>) parts[1];
        classes = (String[]) parts[2];
        after = new double[classes.length][];
        afterBoth = new double[classes.length][classes.length][];
        for (int k = 0; k < classes.length; k++) {
            after[k] = sum("t=" + classes[k]);
            for (int j = 0; j < classes.length; j++) {
                afterBoth[k][j] = sum("t2=" + classes[k] + "," + classes[j]);
            }
        }
        begin = new double[][] {sum(BEGIN), sum("p1" + BEGIN), sum("p2" + BEGIN)};
    }

    /** The class of each word. */
    static String[] tag(String[] sentence) {
        return MODEL.classes(sentence);
    }

    private String[] classes(String[] sentence) {
        Word[] seen = new Word[sentence.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = word(sentence[i]);
        }
        int[] chosen = new int[sentence.length];
        String[] tags = new String[sentence.length];
        double[] sums = new double[classes.length];
        for (int i = 0; i < seen.length; i++) {
            System.arraycopy(seen[i].here, 0, sums, 0, sums.length);
            if (i > 0) {
                add(sums, seen[i - 1].next);
                add(sums, after[chosen[i - 1]]);
            }
            if (i > 1) {
                add(sums, seen[i - 2].second);
                add(sums, afterBoth[chosen[i - 2]][chosen[i - 1]]);
            }
            if (i + 1 < seen.length) {
                add(sums, seen[i + 1].before);
            }
            if (i + 2 < seen.length) {
                add(sums, seen[i + 2].secondBefore);
            }
            if (i < begin.length) {
                add(sums, begin[i]);
            }
            chosen[i] = greatest(sums);
            tags[i] = classes[chosen[i]];
        }
        return tags;
    }

    private Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        Word made = make(text);
        if (words.size() < MOST_WORDS) {
            words.put(text, made);
        }
        return made;
    }

    private Word make(String text) {
        double[] here = new double[classes.length];
        String itself = "";
        for (String feature : features.get().getContext(0, new String[] {text}, new String[1], null)) {
            if (!feature.equals(BEGIN)) {
                add(here, feature);
            }
            itself = feature.startsWith("w=") ? feature : itself;
        }
        return new Word(here, sum("p1" + itself), sum("p2" + itself), sum("n1" + itself), sum("n2" + itself));
    }

    private double[] sum(String feature) {
        double[] sums = new double[classes.length];
        add(sums, feature);
        return sums;
    }

    private void add(double[] sums, String feature) {
        Context weight = weights.get(feature);
        if (weight != null) {
            int[] outcomes = weight.getOutcomes();
            for (int k = 0; k < outcomes.length; k++) {
                sums[outcomes[k]] += weight.getParameters()[k];
            }
        }
    }

    private static void add(double[] sums, double[] more) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += more[k];
        }
    }

    private static int greatest(double[] sums) {
        int best = 0;
        for (int k = 1; k < sums.length; k++) {
            best = sums[k] > sums[best] ? k : best;
        }
        return best;
    }

    private static POSModel load() {
        try (InputStream in = EnglishTagger.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The OpenNLP model " + FILE + " is missing from the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
