package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Codebook;
import org.linewatch.engine.coder.Lexicon;
import org.linewatch.engine.coder.Matters;
import org.linewatch.engine.coder.PackWords;
import org.linewatch.engine.coder.Sense;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tsv;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.PlaceName;

/** The English word tables, every verb in all its forms, and the pack's English names. */
final class EnglishLexicon {
    private final Lexicon.Builder lexicon = new Lexicon.Builder();

    private EnglishLexicon() {}

    /** Kinds of places after which seas, papers and currencies are called. */
    private static final Set<String> STATES = Set.of("state", "region");
    /** What is called after a state and does not act for it. */
    private static final List<String> NOBODIES =
            List.of(" Sea", " Seas", " Plain", " Morning Post", " dollar", " dollars", " Town", " street");
    /** Points of the compass in the names of seas. */
    private static final List<String> POINTS = List.of("South", "East", "North", "West");

    static Lexicon of(Pack pack, Codebook codebook) {
        EnglishLexicon words = new EnglishLexicon();
        PackWords.addTo(words.lexicon, pack, "en", codebook);
        words.tables("");
        if (!codebook.folder().isEmpty()) {
            words.tables(codebook.folder());
        }
        words.seas(pack);
        words.matters();
        words.states();
        return words.lexicon.build(true);
    }

    private void tables(String folder) {
        verbs(folder + "en/verbs.tsv");
        nouns(folder + "en/nouns.tsv");
        cues(folder + "en/cues.tsv");
    }

    private void verbs(String table) {
        for (List<String> row : Tsv.rows(table)) {
            for (String entry : Tsv.list(row.get(1))) {
                Wordings.of(entry).forEach(verb -> verb(verb, Table.ACT, row.get(0)));
            }
        }
    }

    /** All forms of a verb; of a phrase with a gap ("put ~ on hold") the part before it, the lemma keeps the whole. */
    private void verb(String verb, Table table, String value) {
        int gap = verb.indexOf('~');
        Inflections.verb(gap < 0 ? verb : verb.substring(0, gap).strip())
                .forEach((form, inflection) ->
                        lexicon.add(form, new Sense(table, value, verb, inflection, false, List.of(), List.of())));
    }

    private void nouns(String table) {
        for (List<String> row : Tsv.rows(table)) {
            List<String> domains = Tsv.list(row.get(1));
            for (String entry : Tsv.list(row.get(2))) {
                Wordings.of(entry).forEach(noun -> noun(noun, row.get(0), domains));
            }
        }
    }

    private void noun(String noun, String value, List<String> domains) {
        Sense sense = new Sense(Table.OBJECT, value, noun, Inflection.NOMINAL, false, List.of(), domains);
        lexicon.add(noun, sense);
        lexicon.add(Inflections.plural(noun), sense);
    }

    /** States that a thing or person is in or is put into; a verb before them makes an act of them ({@link States}). */
    private void states() {
        for (List<String> row : Tsv.rows("en/states.tsv")) {
            for (String entry : Tsv.list(row.get(1))) {
                Wordings.of(entry)
                        .forEach(words -> lexicon.add(words, Sense.of(Table.CUE, States.CUE + row.get(0), words)));
            }
        }
    }

    private void matters() {
        for (List<String> row : Tsv.rows("en/matters.tsv")) {
            for (String noun : Tsv.list(row.get(1))) {
                Sense sense = Matters.sense(noun, Tsv.list(row.get(0)));
                lexicon.add(noun, sense);
                lexicon.add(Inflections.plural(noun), sense);
            }
        }
    }

    /** Names that hold a state's name and mean no state: "South China Sea", "Latin American". */
    private void seas(Pack pack) {
        for (List<String> row : Tsv.rows("en/seas.tsv")) {
            Tsv.list(row.get(0)).forEach(this::nobody);
        }
        for (PlaceName place : pack.places()) {
            if (place.language().equals("en") && STATES.contains(place.kind())) {
                NOBODIES.forEach(thing -> nobody(place.form() + thing));
                POINTS.forEach(point -> nobody(point + " " + place.form() + " Sea"));
            }
        }
    }

    /** A name that holds the name of a state and stands for none. */
    private void nobody(String name) {
        lexicon.add(name, new Sense(Table.ACTOR, "none", name, Inflection.BASE, true, List.of(), List.of()));
    }

    private void cues(String table) {
        for (List<String> row : Tsv.rows(table)) {
            for (String words : Tsv.list(row.get(2))) {
                if (row.get(1).equals("verb")) {
                    verb(words, Table.CUE, row.get(0));
                } else {
                    lexicon.add(words, Sense.of(Table.CUE, row.get(0), words));
                }
            }
        }
    }
}
