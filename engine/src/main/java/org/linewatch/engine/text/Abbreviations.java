package org.linewatch.engine.text;

import java.util.Locale;
import java.util.Set;

/** English abbreviations whose full stop need not end a sentence. */
final class Abbreviations {
    /** Never the last word of a sentence: a name, a number or an explanation follows. */
    private static final Set<String> OPEN = Set.of(
            ("mr mrs ms messrs dr prof gen lt col maj capt sgt cpl cmdr adm gov sen rep reps hon rev fr st ste mt ft"
                            + " pres amb min sec supt insp vs v viz approx ca cf al fig figs vol ed eds trans arg dept")
                    .split(" "));

    /** A number follows, or they end the sentence. */
    private static final Set<String> NUMBERED = Set.of("no nos art arts p pp para sec ch vol fig reg ex".split(" "));

    /** May end a sentence; the word that follows decides. */
    private static final Set<String> EITHER = Set.of(
            ("jr sr inc ltd co corp bros etc est jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu"
                            + " thur thurs fri sat sun ave blvd rd dist univ assn govt")
                    .split(" "));

    /** Words that open a sentence and hardly ever follow an abbreviation inside one. */
    private static final Set<String> STARTERS = Set.of(
            ("the a an this that these those it its he she they we you i his her their our in on at by for from to with"
                            + " but and or so as if when while after before since although though because however"
                            + " moreover meanwhile earlier later there here what who why how nor yet no not some many"
                            + " both each all another such under over during despite following last next")
                    .split(" "));

    private Abbreviations() {}

    /** Whether no sentence can end behind this word and its full stop. */
    static boolean open(String word) {
        return OPEN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a number belongs to this word, as in {@code No. 5}. */
    static boolean beforeNumber(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return NUMBERED.contains(small) || OPEN.contains(small) || EITHER.contains(small);
    }

    /** Whether this word's full stop ends a sentence only if the next word opens one. */
    static boolean either(String word) {
        return EITHER.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether this word opens a sentence. */
    static boolean starter(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
