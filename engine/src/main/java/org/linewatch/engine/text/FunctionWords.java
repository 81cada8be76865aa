package org.linewatch.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.linewatch.engine.model.Language;

/** Tells languages in Latin letters apart by their function words and by letters typical of them. */
final class FunctionWords {
    /** How many words are read; what comes later does not change the answer. */
    private static final int WORDS_READ = 400;
    /** Evidence below this is too little to tell. */
    private static final double LEAST = 1.5;
    /** The best language must have so many times the evidence of the second. */
    private static final double LEAD = 1.3;

    private static final double LETTER_WEIGHT = 0.5;

    private static final List<Language> LANGUAGES = new ArrayList<>();
    private static final Map<String, List<Integer>> BY_WORD = new HashMap<>();
    private static final Map<Character, List<Integer>> BY_LETTER = new HashMap<>();

    static {
        try (InputStream in = Objects.requireNonNull(
                        FunctionWords.class.getResourceAsStream("function-words.tsv"), "function-words.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(FunctionWords::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FunctionWords() {}

    /** Whether a language is written in Latin letters and known here. */
    static boolean knows(Language language) {
        return LANGUAGES.contains(language);
    }

    /** The language of a text in Latin letters, or {@link Language#UNKNOWN} where there is too little to tell by. */
    static Language language(String text) {
        double[] evidence = new double[LANGUAGES.size()];
        String small = text.toLowerCase(Locale.ROOT);
        int words = 0;
        int i = 0;
        while (i < small.length() && words < WORDS_READ) {
            int start = i;
            while (i < small.length() && Character.isLetter(small.charAt(i))) {
                weigh(evidence, BY_LETTER.getOrDefault(small.charAt(i), List.of()), LETTER_WEIGHT);
                i++;
            }
            if (i > start + 1) {
                weigh(evidence, BY_WORD.getOrDefault(small.substring(start, i), List.of()), 1);
                words++;
            }
            i++;
        }
        int best = 0;
        for (int k = 1; k < evidence.length; k++) {
            best = evidence[k] > evidence[best] ? k : best;
        }
        double second = 0;
        for (int k = 0; k < evidence.length; k++) {
            second = k != best && evidence[k] > second ? evidence[k] : second;
        }
        boolean clear = evidence[best] >= LEAST && evidence[best] >= LEAD * second;
        return clear ? LANGUAGES.get(best) : Language.UNKNOWN;
    }

    /** A word that several languages share counts for each of them, but less. */
    private static void weigh(double[] evidence, List<Integer> languages, double weight) {
        for (int language : languages) {
            evidence[language] += weight / languages.size();
        }
    }

    private static void add(String row) {
        String[] cells = row.split("\t", -1);
        int number = LANGUAGES.size();
        LANGUAGES.add(new Language(cells[0]));
        for (String word : cells[1].split(" ", -1)) {
            List<Integer> languages = BY_WORD.computeIfAbsent(word, w -> new ArrayList<>());
            if (!languages.contains(number)) {
                languages.add(number);
            }
        }
        if (cells.length > 2) {
            cells[2].chars().forEach(c -> BY_LETTER
                    .computeIfAbsent((char) c, letter -> new ArrayList<>())
                    .add(number));
        }
    }
}
