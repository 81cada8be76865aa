package org.linewatch.engine.coder.en;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Word classes of a sentence (Universal Dependencies tags), from left to right.
 *
 * <p>The model is a sum: each thing seen at a place (a suffix, the word itself, the words beside it, the two classes
 * chosen before) adds its weight to each class, and the class of the greatest sum is taken. What a word contributes, to
 * its own place and to the two on either side, never changes, so it is summed once a word and kept; what the classes
 * before contribute is summed once for all. The model loads with the first sentence and is shared by all threads.
 */
final class EnglishTagger {
    private static final String FILE = "tagger.bin";
    private static final int LONGEST_AFFIX = 4;
    /** Words that are kept, about a kilobyte each: one for each remainder of their hashes. */
    private static final int KEPT = 1 << 14;

    private static final int SUFFIX = TaggerModel.begin("suf=");
    private static final int PREFIX = TaggerModel.begin("pre=");
    private static final int ITSELF = TaggerModel.begin("w=");
    private static final int SHAPE = TaggerModel.begin("wc=");
    private static final int WITH_SHAPE = TaggerModel.begin("w&c=");
    private static final int NEXT = TaggerModel.begin("p1w=");
    private static final int SECOND = TaggerModel.begin("p2w=");
    private static final int BEFORE = TaggerModel.begin("n1w=");
    private static final int SECOND_BEFORE = TaggerModel.begin("n2w=");

    private static final EnglishTagger SHARED = new EnglishTagger(load());

    private final TaggerModel model;
    /** What the class before adds to each class, by its number. */
    private final float[][] after;
    /** What the two classes before add, the earlier one first. */
    private final float[][][] afterBoth;
    /** What the beginning of the sentence adds to its first places. */
    private final float[][] begin;

    /** Written without a lock: a word that two threads make at once is the same, and is whole whoever reads it. */
    private final @Nullable Word[] words = new Word[KEPT];

    /**
     * What a word adds to each class.
     *
     * @param here at its own place
     * @param next one place behind it
     * @param second two places behind it
     * @param before one place before it
     * @param secondBefore two places before it
     */
    private record Word(
            String text, float[] here, float[] next, float[] second, float[] before, float[] secondBefore) {}

    EnglishTagger(TaggerModel model) {
        this.model = model;
        int size = model.size();
        after = new float[size][];
        afterBoth = new float[size][size][];
        for (int k = 0; k < size; k++) {
            after[k] = sum(TaggerModel.hash("t=" + model.name(k)));
            for (int j = 0; j < size; j++) {
                afterBoth[k][j] = sum(TaggerModel.hash("t2=" + model.name(k) + "," + model.name(j)));
            }
        }
        begin = new float[][] {
            sum(TaggerModel.hash("S=begin")), sum(TaggerModel.hash("p1S=begin")), sum(TaggerModel.hash("p2S=begin"))
        };
    }

    /** The class of each word. */
    static String[] tag(String[] sentence) {
        return SHARED.classes(sentence);
    }

    String[] classes(String[] sentence) {
        Word[] seen = new Word[sentence.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = word(sentence[i]);
        }
        int[] chosen = new int[sentence.length];
        String[] tags = new String[sentence.length];
        float[] sums = new float[model.size()];
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
            tags[i] = model.name(chosen[i]);
        }
        return tags;
    }

    private Word word(String text) {
        int slot = text.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(KEPT - 1);
        Word known = words[slot];
        if (known != null && known.text.equals(text)) {
            return known;
        }
        Word made = make(text);
        words[slot] = made;
        return made;
    }

    private Word make(String text) {
        float[] here = sum(TaggerModel.hash("def"));
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        int affix = Math.min(LONGEST_AFFIX, text.length());
        int prefix = PREFIX;
        for (int i = 0; i < affix; i++) {
            prefix = TaggerModel.more(prefix, text.charAt(i));
            model.add(TaggerModel.end(prefix), here);
            model.add(named(SUFFIX, text.substring(text.length() - i - 1)), here);
        }
        String shape = WordShape.of(text);
        model.add(named(ITSELF, lower), here);
        model.add(named(SHAPE, shape), here);
        model.add(named(WITH_SHAPE, lower + "," + shape), here);
        return new Word(
                text,
                here,
                sum(named(NEXT, lower)),
                sum(named(SECOND, lower)),
                sum(named(BEFORE, lower)),
                sum(named(SECOND_BEFORE, lower)));
    }

    private static int named(int kind, String text) {
        return TaggerModel.end(TaggerModel.more(kind, text));
    }

    private float[] sum(int hash) {
        float[] sums = new float[model.size()];
        model.add(hash, sums);
        return sums;
    }

    private static void add(float[] sums, float[] more) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += more[k];
        }
    }

    private static int greatest(float[] sums) {
        int best = 0;
        for (int k = 1; k < sums.length; k++) {
            best = sums[k] > sums[best] ? k : best;
        }
        return best;
    }

    private static TaggerModel load() {
        try (InputStream in = EnglishTagger.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The tagger's model " + FILE + " is missing from the class path");
            }
            return TaggerModel.read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
