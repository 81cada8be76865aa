package org.linewatch.engine.coder.en;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * Acts told as a state: what is so ("is off limits", "has been in custody", "found itself on the list") and what somebody
 * makes so ("left it without a licence"). The states are in {@code en/states.tsv}; {@code OPEN} ones are those whose end
 * is an act ("is no longer welcome").
 */
final class States {
    /** Before the class of a state among the cues. */
    static final String CUE = "STATE:";

    /** Before the class of a state that is done to the one who is in it. */
    private static final String SUFFER = "SUFFER:";
    /** The value of a state that is no act while it lasts. */
    private static final String OPEN = "OPEN";

    /** Verbs that say of their subject that it is or comes to be in a state. */
    private static final Set<String> LINKING = forms(
            "be", "become", "remain", "stay", "go", "fall", "come", "end", "wind", "land", "sit", "stand", "lie",
            "find", "seem");

    /** Verbs that put their object into a state. */
    private static final Set<String> CAUSING = forms(
            "make",
            "leave",
            "render",
            "keep",
            "put",
            "place",
            "hold",
            "declare",
            "pronounce",
            "deem",
            "rule",
            "turn",
            "throw",
            "bring",
            "set",
            "land",
            "consider",
            "proclaim",
            "name",
            "drive",
            "push",
            "force",
            "send");

    private static final Set<String> REFLEXIVE = Set.of("itself", "themselves", "himself", "herself");
    private static final Set<String> AGAIN = Set.of("again", "anew", "back");

    private final Phrases phrases;
    private final Words words;

    States(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** What a verb and the state after it mean; null where no state follows. */
    @Nullable Hit of(Verb verb) {
        String head = phrases.lower(verb.head());
        if (!verb.passive() && LINKING.contains(head)) {
            Hit state = after(verb.head() + 1, 4, head.startsWith("f") && !head.startsWith("fell"));
            return state == null ? null : linked(verb, state);
        }
        if (!CAUSING.contains(head) || verb.negated()) {
            return null;
        }
        Hit state = verb.passive() ? after(verb.head() + 1, 6, false) : made(verb.head() + 1);
        String value = state == null ? "" : state.sense().value().substring(CUE.length());
        return state != null && value.startsWith(SUFFER)
                ? act(verb, state, value.substring(SUFFER.length()), head + " ~ ", !verb.passive())
                : null;
    }

    /** A state that is reported of the subject, or the end of one. */
    private @Nullable Hit linked(Verb verb, Hit state) {
        String value = state.sense().value().substring(CUE.length());
        boolean ended = phrases.noLonger(verb) || before(state, "longer");
        boolean again = AGAIN.contains(phrases.lower(words.tokenAt(state.end())))
                || before(state, "again")
                || before(state, "more")
                || before(state, "back");
        if (value.equals(OPEN)) {
            return ended || verb.negated()
                    ? act(verb, state, SUFFER + "BAN", "be no longer ", false)
                    : again ? act(verb, state, SUFFER + "RESUME", "be again ", false) : null;
        }
        if (ended && value.startsWith(SUFFER)) {
            boolean held = value.endsWith("ARREST") || value.endsWith("LEAVE");
            return act(verb, state, SUFFER + (held ? "RELEASE" : "LIFT"), "be no longer ", false);
        }
        return verb.negated() || ended ? null : act(verb, state, value, "be ", false);
    }

    private boolean before(Hit state, String word) {
        return phrases.lower(words.tokenAt(state.start()) - 1).equals(word);
    }

    /** A state within a few tokens, past adverbs alone; after "found" only what somebody found itself in. */
    private @Nullable Hit after(int from, int within, boolean found) {
        boolean reflexive = !found;
        for (int i = from; i < from + within; i++) {
            Hit state = state(i);
            if (state != null) {
                return reflexive ? state : null;
            }
            String word = phrases.lower(i);
            reflexive |= REFLEXIVE.contains(word);
            boolean skipped = phrases.tag(i) == Tag.ADVERB
                    || REFLEXIVE.contains(word)
                    || word.equals("up")
                    || word.equals("no")
                    || word.equals("longer")
                    || word.equals("not");
            if (!skipped) {
                return null;
            }
        }
        return null;
    }

    /** A state that follows the object of a verb in its clause. */
    private @Nullable Hit made(int from) {
        boolean object = false;
        for (int i = from; i < Math.min(phrases.tokens.size(), from + 16); i++) {
            Hit state = object ? state(i) : null;
            if (state != null) {
                return state;
            }
            object |= phrases.nounAt[i] != null;
            boolean ends =
                    phrases.tag(i) == Tag.PUNCTUATION && !phrases.lower(i).equals("\"")
                            || phrases.verbAt[i] != null
                            || phrases.tag(i) == Tag.MARKER;
            if (ends) {
                return null;
            }
        }
        return null;
    }

    /** The state whose words begin at a token. */
    private @Nullable Hit state(int token) {
        for (Hit hit : words.at(token, Table.CUE)) {
            if (hit.sense().value().startsWith(CUE)) {
                return hit;
            }
        }
        return null;
    }

    /** The state as a sense of the verb; where the object stands between, the place is that of the verb alone. */
    private Hit act(Verb verb, Hit state, String value, String verbal, boolean apart) {
        int end = apart ? phrases.tokens.get(verb.head()).end() : state.end();
        String lemma = verbal + state.sense().lemma();
        return new Hit(phrases.tokens.get(verb.head()).start(), end, Sense.of(Table.ACT, value, lemma));
    }

    /** All forms of some verbs, with the short forms of "be". */
    private static Set<String> forms(String... lemmas) {
        Set<String> all = new HashSet<>(Set.of("'s", "'re"));
        for (String lemma : lemmas) {
            all.addAll(Inflections.verb(lemma).keySet());
        }
        return Set.copyOf(all);
    }
}
