package org.linewatch.engine.coder.en;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.PorterStemmer;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Tsv;

/** The forms of English words, by rule and by the table {@code en/irregular.tsv}. */
final class Inflections {
    private static final Set<String> DOUBLING = Set.of(
            "expel",
            "compel",
            "control",
            "permit",
            "admit",
            "submit",
            "refer",
            "defer",
            "deter",
            "repel",
            "patrol",
            "cancel",
            "label",
            "travel",
            "model",
            "transfer",
            "rebut",
            "debar",
            "outbid",
            "remit",
            "commit",
            "omit",
            "kidnap");

    /** Past forms and participles of each irregular verb, then what each of its forms is; read once. */
    private static final Map<String, Irregular> IRREGULAR = new HashMap<>();

    private static final Map<String, Inflection> IRREGULAR_FORMS = new HashMap<>();

    /** The verb of each irregular form. */
    private static final Map<String, String> LEMMAS = new HashMap<>();

    /** Stems of the words met, at most {@value #MOST_STEMS}. */
    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    private static final int MOST_STEMS = 20_000;

    private record Irregular(List<String> past, List<String> participle) {}

    static {
        for (List<String> row : Tsv.rows("en/irregular.tsv")) {
            String lemma = row.get(0);
            IRREGULAR.put(lemma, new Irregular(Tsv.list(row.get(1)), Tsv.list(row.get(2))));
            verb(lemma).forEach((form, inflection) -> {
                if (!form.equals(lemma) || inflection != Inflection.BASE) {
                    IRREGULAR_FORMS.put(form, inflection);
                    LEMMAS.put(form, lemma);
                }
            });
        }
    }

    /** The stem of a word: of an irregular form that of its verb, else what Porter's rules (1980) leave. */
    String stem(String word) {
        String known = STEMS.get(word);
        if (known != null) {
            return known;
        }
        String stem = new PorterStemmer().stem(LEMMAS.getOrDefault(word, word));
        if (STEMS.size() < MOST_STEMS) {
            STEMS.put(word, stem);
        }
        return stem;
    }

    /** The form that a verb in the text stands in, by the table or by its ending. */
    Inflection form(String word) {
        Inflection known = IRREGULAR_FORMS.get(word);
        return known == null ? ending(word) : known;
    }

    /** The form that a regular verb's ending shows. */
    static Inflection ending(String word) {
        if (word.endsWith("ing") && word.length() > 4) {
            return Inflection.GERUND;
        }
        if (word.endsWith("ed") && word.length() > 3) {
            return Inflection.PAST_OR_PARTICIPLE;
        }
        boolean third = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
        return third ? Inflection.PRESENT : Inflection.BASE;
    }

    /** All forms of a verb or verb phrase, whose first word is the verb; a form that is past and participle comes once. */
    static Map<String, Inflection> verb(String phrase) {
        int space = phrase.indexOf(' ');
        String lemma = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        Map<String, Inflection> forms = new LinkedHashMap<>();
        forms.put(phrase, Inflection.BASE);
        forms.put(third(lemma) + rest, Inflection.PRESENT);
        if (lemma.equals("be")) {
            forms.put("are" + rest, Inflection.PRESENT);
        }
        for (String gerund : suffixed(lemma, "ing")) {
            forms.put(gerund + rest, Inflection.GERUND);
        }
        Irregular known = IRREGULAR.get(lemma);
        if (known == null) {
            suffixed(lemma, "ed").forEach(form -> forms.put(form + rest, Inflection.PAST_OR_PARTICIPLE));
            return forms;
        }
        for (String past : known.past()) {
            forms.merge(past + rest, Inflection.PAST, (one, other) -> Inflection.PAST_OR_PARTICIPLE);
        }
        for (String participle : known.participle()) {
            forms.merge(
                    participle + rest,
                    Inflection.PARTICIPLE,
                    (one, other) -> one == Inflection.PAST ? Inflection.PAST_OR_PARTICIPLE : one);
        }
        return forms;
    }

    /** The plural of a noun or noun phrase, whose last word is the noun. */
    static String plural(String phrase) {
        if (phrase.endsWith("man") && !phrase.endsWith("german") && !phrase.endsWith("human")) {
            return phrase.substring(0, phrase.length() - 2) + "en";
        }
        return third(phrase);
    }

    private static String third(String word) {
        if (word.equals("be")) {
            return "is";
        }
        if (word.equals("have")) {
            return "has";
        }
        char last = word.charAt(word.length() - 1);
        if (last == 'y' && word.length() > 1 && consonant(word.charAt(word.length() - 2))) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hiss = last == 's' || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh");
        return hiss || last == 'o' && word.equals("go") || word.equals("veto") ? word + "es" : word + "s";
    }

    private static List<String> suffixed(String lemma, String suffix) {
        int size = lemma.length();
        char last = lemma.charAt(size - 1);
        if (lemma.endsWith("ee") || lemma.length() < 3) {
            return List.of(suffix.equals("ed") && last == 'e' ? lemma + "d" : lemma + suffix);
        }
        if (last == 'e') {
            return List.of(lemma.substring(0, size - 1) + suffix);
        }
        if (last == 'y' && suffix.equals("ed") && consonant(lemma.charAt(size - 2))) {
            return List.of(lemma.substring(0, size - 1) + "ied");
        }
        boolean short1 = size <= 5
                && consonant(last)
                && "wxyh".indexOf(last) < 0
                && !consonant(lemma.charAt(size - 2))
                && (size < 3 || consonant(lemma.charAt(size - 3)))
                && vowels(lemma) == 1;
        if (DOUBLING.contains(lemma)) {
            return List.of(lemma + last + suffix, lemma + suffix);
        }
        return List.of(short1 ? lemma + last + suffix : lemma + suffix);
    }

    private static long vowels(String word) {
        return word.chars().filter(c -> !consonant((char) c)).count();
    }

    private static boolean consonant(char letter) {
        return "aeiou".indexOf(letter) < 0;
    }
}
