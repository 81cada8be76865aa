package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.en.Phrases.Verb;

/** What the verbs of a sentence mean as acts, by the dictionary. */
final class Senses {
    private static final Set<String> PREPOSITIONS = Set.of(
            "on",
            "to",
            "with",
            "in",
            "of",
            "for",
            "as",
            "from",
            "into",
            "at",
            "against",
            "near",
            "through",
            "off/from");

    private static final Set<String> STOPS = Set.of(".", ";", ",");

    private final Phrases phrases;
    private final Words words;
    /** Classes that only what stands around makes an act: the plain verb in them means what it means alone. */
    private static final Set<String> OPEN = Set.of("ACCEPT", "CONSENT");

    /** Before the class of a verb that tells of an act only where it is said to be new: "now needs a licence". */
    private static final String NOW = "NOW:";

    private final States states;

    Senses(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
        this.states = new States(phrases, words);
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
        Hit state = states.of(verb);
        if (state != null) {
            return List.of(state);
        }
        found.removeIf(hit -> verb.passive()
                && name(hit).startsWith("SUFFER:")
                && !hit.sense().lemma().startsWith("be "));
        if (found.stream().anyMatch(hit -> idiom(gap(hit)))) {
            found.removeIf(hit -> gap(hit).isEmpty());
        }
        found.removeIf(hit -> hit.sense().lemma().equals("face") && !lately(verb));
        found.removeIf(hit -> hit.sense().value().startsWith(NOW) && !lately(verb));
        int longest = found.stream()
                .filter(hit -> gap(hit).isEmpty() && hit.end() > head && !OPEN.contains(name(hit)))
                .mapToInt(Hit::end)
                .max()
                .orElse(-1);
        found.removeIf(hit -> gap(hit).isEmpty() && hit.end() < longest);
        found.sort((one, other) ->
                Integer.compare(gap(one).isEmpty() ? 1 : 0, gap(other).isEmpty() ? 1 : 0));
        return found;
    }

    /** Whether the end of a phrase changes what its verb means: "strike X off", not "levy X on". */
    private static boolean idiom(String gap) {
        return !gap.isEmpty()
                && !gap.startsWith("to ")
                && !Stream.of(gap.split(" "))
                        .allMatch(word -> Wordings.choices(word).stream().allMatch(PREPOSITIONS::contains));
    }

    /** Whether something is told as new: "now faces", "will face", "from Monday needs". */
    private boolean lately(Verb verb) {
        return verb.modal().equals("will") || Turns.lately(phrases);
    }

    private static String gap(Hit hit) {
        String lemma = hit.sense().lemma();
        int at = lemma.indexOf('~');
        return at < 0 ? "" : lemma.substring(at + 1).strip();
    }

    /** The act class of a sense. */
    static String name(Hit hit) {
        String value = hit.sense().value();
        return value.startsWith(NOW) ? value.substring(NOW.length()) : value;
    }

    /** Where the end of a phrase with a gap stands after its verb: its first token, or -1. */
    private int phraseEnds(Verb verb, String gap) {
        List<String> parts = List.of(gap.split(" "));
        int limit = Math.min(phrases.tokens.size(), verb.head() + 25);
        for (int i = verb.head() + 1; i < limit; i++) {
            if (follows(i, parts)) {
                return i;
            }
            boolean clause = phrases.verbAt[i] != null && phrases.verbAt[i].form() == Phrases.Form.FINITE;
            if (clause || STOPS.contains(phrases.lower(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether words stand at a place; {@code _} is up to two words of any kind. */
    private boolean follows(int at, List<String> parts) {
        if (parts.isEmpty()) {
            return true;
        }
        List<String> rest = parts.subList(1, parts.size());
        if (parts.get(0).equals("_")) {
            return follows(at, rest) || follows(at + 1, rest) || follows(at + 2, rest);
        }
        return Wordings.choices(parts.get(0)).contains(phrases.lower(at)) && follows(at + 1, rest);
    }

    /** The token after the verb's dictionary form. */
    int ends(Verb verb) {
        return of(verb).stream().mapToInt(hit -> words.tokenAt(hit.end())).max().orElse(verb.head() + 1);
    }
}
