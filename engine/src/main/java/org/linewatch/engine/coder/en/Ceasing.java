package org.linewatch.engine.coder.en;

import java.util.Set;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * Reads what a negation or "no longer" makes of a verb. "No longer accepts" and "will not issue" are a halt, "no longer bans"
 * is an easing, "will not yield" a refusal; "may be sold again" is a resumption.
 */
final class Ceasing {
    /** Act classes of verbs that forbid or burden: their end is an easing. */
    private static final Set<String> FORBIDDING =
            Set.of("BAN", "RESTRICT", "REQUIRE", "SANCTION", "BOYCOTT", "CENSOR", "EXCLUDE");

    private static final Set<String> WILL = Set.of("will", "wo", "'ll", "shall");
    private static final Set<String> REFUSING = Set.of("do", "does", "can", "ca", "cannot");
    private static final Set<String> MAY = Set.of("may", "can");

    private final Phrases phrases;

    Ceasing(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The act class that takes the place of a verb's own classes; empty where they stand as they are. */
    String of(Verb verb, Set<String> classes) {
        boolean ended = phrases.noLonger(verb) && (verb.modal().isEmpty() || WILL.contains(verb.modal()));
        boolean refused = verb.negated() && WILL.contains(verb.modal());
        if ((ended || refused) && classes.contains("ACCEPT")) {
            return "HALT";
        }
        if (ended && classes.stream().anyMatch(FORBIDDING::contains)) {
            return "LIFT";
        }
        boolean may = verb.modal().isEmpty() || WILL.contains(verb.modal()) || MAY.contains(verb.modal());
        if (!verb.negated() && may && classes.contains("ACCEPT") && again(verb)) {
            return "RESUME";
        }
        boolean refuses = refused || verb.negated() && REFUSING.contains(phrases.lower(verb.first()));
        return refuses && (classes.contains("CONSENT") || classes.contains("YIELD")) ? "REJECT" : "";
    }

    /** Whether something is done once more: "may again sell", "were being issued again". */
    private boolean again(Verb verb) {
        for (int i = verb.first(); i < phrases.tokens.size() && i < verb.head() + 12; i++) {
            if (phrases.lower(i).equals("again")
                    || phrases.lower(i).equals("once") && phrases.lower(i + 1).equals("more")) {
                return true;
            }
            if (i > verb.head()
                    && (phrases.verbAt[i] != null || phrases.lower(i).equals(","))) {
                return false;
            }
        }
        return false;
    }
}
