package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.en.Phrases.Verb;

/** What the verbs of a sentence mean as acts, by the dictionary. */
final class Senses {
    private final Phrases phrases;
    private final Words words;

    Senses(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** The senses of a verb as an act; a phrase with a gap ("put ~ on hold") counts where its end follows. */
    List<Hit> of(Verb verb) {
        List<Hit> found = new ArrayList<>();
        int head = phrases.tokens.get(verb.head()).end();
        for (int i = verb.first(); i <= verb.head(); i++) {
            for (Hit hit : words.at(i, Table.ACT)) {
                String gap = gap(hit);
                if (hit.end() >= head && (gap.isEmpty() || phraseEnds(verb, gap) >= 0)) {
                    found.add(hit);
                }
            }
        }
        found.sort((one, other) ->
                Integer.compare(gap(one).isEmpty() ? 1 : 0, gap(other).isEmpty() ? 1 : 0));
        return found;
    }

    private static String gap(Hit hit) {
        String lemma = hit.sense().lemma();
        int at = lemma.indexOf('~');
        return at < 0 ? "" : lemma.substring(at + 1).strip();
    }

    /** The act class of a sense. */
    static String name(Hit hit) {
        return hit.sense().value();
    }

    /** Where the end of a phrase with a gap stands after its verb: its first token, or -1. */
    private int phraseEnds(Verb verb, String gap) {
        String[] parts = gap.split(" ");
        int limit = Math.min(phrases.tokens.size() - parts.length, verb.head() + 25);
        for (int i = verb.head() + 1; i <= limit; i++) {
            int matched = 0;
            while (matched < parts.length && phrases.lower(i + matched).equals(parts[matched])) {
                matched++;
            }
            if (matched == parts.length) {
                return i;
            }
            if (phrases.lower(i).equals(".")
                    || phrases.lower(i).equals(";")
                    || phrases.lower(i).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** The token after the verb's dictionary form. */
    int ends(Verb verb) {
        return of(verb).stream().mapToInt(hit -> words.tokenAt(hit.end())).max().orElse(verb.head() + 1);
    }
}
