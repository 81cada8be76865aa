package org.linewatch.engine.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Language;

/**
 * Tells the language of a passage: by script first, then Chinese by its characters, languages in Latin letters by their
 * function words, and those in Cyrillic and Arabic by letters of their own. A quotation in another script does not
 * change the language of the passage round it. What is too short to tell is {@link Language#UNKNOWN}, never a guess.
 */
public final class Languages {
    /** An ideograph says about as much as so many letters. */
    private static final int IDEOGRAPH_WEIGHT = 3;

    private static final int SYLLABLE_WEIGHT = 2;
    /** Smallest share of kana, one in so many, that makes ideographs Japanese. */
    private static final int KANA_SHARE = 8;

    private Languages() {}

    private enum Script {
        LATIN,
        HAN,
        KANA,
        HANGUL,
        CYRILLIC,
        ARABIC,
        GREEK,
        HEBREW,
        THAI,
        DEVANAGARI,
        TIBETAN
    }

    /** The language of a passage, or {@link Language#UNKNOWN}. */
    public static Language of(String passage) {
        return of(passage, Language.UNKNOWN);
    }

    /**
     * The language of a passage in a document whose main language is known: taken for a passage that is too short to
     * tell by itself, if it is written in that language's script.
     */
    public static Language of(String passage, Language main) {
        Map<Script, Integer> weights = new EnumMap<>(Script.class);
        int[] points = passage.codePoints().toArray();
        for (int point : points) {
            Script script = script(point);
            if (script != null) {
                int weight =
                        switch (script) {
                            case HAN -> IDEOGRAPH_WEIGHT;
                            case KANA, HANGUL -> SYLLABLE_WEIGHT;
                            default -> 1;
                        };
                weights.merge(script, weight, Integer::sum);
            }
        }
        if (weights.isEmpty()) {
            return Language.UNKNOWN;
        }
        int kana = weights.getOrDefault(Script.KANA, 0);
        int han = weights.getOrDefault(Script.HAN, 0);
        boolean japanese = kana > 0 && kana * KANA_SHARE >= kana + han;
        if (japanese) {
            weights.put(Script.KANA, kana + han);
            weights.remove(Script.HAN);
        }
        Script script = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return switch (script) {
            case HAN -> chinese(points);
            case KANA -> new Language("ja");
            case HANGUL -> new Language("ko");
            case CYRILLIC -> cyrillic(passage);
            case ARABIC -> arabic(passage);
            case GREEK -> new Language("el");
            case HEBREW -> new Language("he");
            case THAI -> new Language("th");
            case DEVANAGARI -> new Language("hi");
            case TIBETAN -> new Language("bo");
            case LATIN -> latin(passage, main);
        };
    }

    private static Language latin(String passage, Language main) {
        Language found = FunctionWords.language(passage);
        boolean fits = found.equals(Language.UNKNOWN) && FunctionWords.knows(main);
        return fits ? main : found;
    }

    private static Language chinese(int[] points) {
        int traditional = 0;
        int simplified = 0;
        for (int point : points) {
            if (TraditionalCharacters.traditionalOnly(point)) {
                traditional++;
            } else if (TraditionalCharacters.simplifiedOnly(point)) {
                simplified++;
            }
        }
        return traditional > simplified ? Language.CHINESE_TRADITIONAL : Language.CHINESE;
    }

    private static Language cyrillic(String passage) {
        if (has(passage, "їєґі")) {
            return new Language("uk");
        }
        return has(passage, "ыэё") ? new Language("ru") : Language.UNKNOWN;
    }

    private static Language arabic(String passage) {
        if (has(passage, "ٹڈڑے")) {
            return new Language("ur");
        }
        return new Language(has(passage, "پچژگ") ? "fa" : "ar");
    }

    private static boolean has(String passage, String letters) {
        return passage.toLowerCase(Locale.ROOT).chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static @Nullable Script script(int point) {
        if (point < 0x80) {
            return Character.isLetter(point) ? Script.LATIN : null;
        }
        if (!Character.isLetter(point)) {
            return null;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case LATIN -> Script.LATIN;
            case HAN -> Script.HAN;
            case HIRAGANA, KATAKANA -> Script.KANA;
            case HANGUL -> Script.HANGUL;
            case CYRILLIC -> Script.CYRILLIC;
            case ARABIC -> Script.ARABIC;
            case GREEK -> Script.GREEK;
            case HEBREW -> Script.HEBREW;
            case THAI -> Script.THAI;
            case DEVANAGARI -> Script.DEVANAGARI;
            case TIBETAN -> Script.TIBETAN;
            default -> null;
        };
    }
}
