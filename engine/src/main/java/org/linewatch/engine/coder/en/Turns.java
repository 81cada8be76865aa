package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * Small words that turn what a verb tells: "may be sold only to" forbids, "is not to be bought" forbids, "issues them
 * again" resumes, "needs a licence from Monday" is news, "is shut on Fridays" is a habit.
 */
final class Turns {
    /** Words that say by themselves that something holds from now on. */
    private static final Set<String> NEW =
            Set.of("now", "henceforth", "overnight", "onwards", "hereafter", "today", "forthwith");

    /** Words before a day from which something holds. */
    private static final Set<String> SINCE =
            Set.of("from", "since", "starting", "beginning", "effective", "of", "after");

    private static final Set<String> OFTEN = Set.of(
            "usually",
            "often",
            "routinely",
            "regularly",
            "always",
            "typically",
            "normally",
            "ordinarily",
            "customarily",
            "frequently",
            "generally",
            "periodically",
            "traditionally",
            "annually",
            "yearly");
    private static final Set<String> EACH = Set.of("every", "each");
    private static final Set<String> SEEING = Set.of("see", "sees", "saw", "seen", "find", "finds", "found", "watched");

    private final Phrases phrases;
    private final Clauses clauses;

    Turns(Phrases phrases, Clauses clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Whether a permission is held to some alone: "may only be sold", "may be sold only to". */
    boolean only(Verb verb) {
        boolean permits = verb.modal().equals("may") || verb.modal().equals("can");
        for (int i = verb.first() + 1; permits && i <= verb.head() + 8; i++) {
            if (phrases.lower(i).equals("only") || phrases.lower(i).equals("solely")) {
                return true;
            }
            if (i > verb.head()
                    && (phrases.verbAt[Math.min(i, phrases.tokens.size() - 1)] != null
                            || phrases.tag(i) == Tag.PUNCTUATION)) {
                return false;
            }
        }
        return false;
    }

    /** Whether an order forbids the verb: "is not to be bought", "are to buy no". */
    boolean notTo(int k, @Nullable Range object) {
        Clause clause = clauses.all.get(k);
        if (clause.link() != Link.INFINITIVE || clause.parent() < 0 || clause.noun() >= 0) {
            return false;
        }
        Verb be = clauses.all.get(clause.parent()).verb();
        boolean ordered =
                be.head() >= clause.verb().first() - 2 && Set.of("is", "are").contains(phrases.lower(be.head()));
        return ordered
                && (be.negated() || clause.verb().negated() || phrases.no(object) || phrases.no(clause.subject()));
    }

    /** Whether a deed is told as taken up once more. */
    boolean again(Verb verb, int limit) {
        if (phrases.lower(verb.first() - 1).equals("again")
                || phrases.lower(verb.head() - 1).equals("again")) {
            return true;
        }
        for (int i = verb.head() + 1; i < limit; i++) {
            boolean once =
                    phrases.lower(i).equals("once") && phrases.lower(i + 1).equals("more");
            boolean before =
                    phrases.lower(i).equals("as") && phrases.lower(i + 1).equals("before");
            if (once || before || Set.of("again", "anew", "afresh").contains(phrases.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject only sees a thing done to its own: "saw their visas cancelled". */
    boolean sees(int k) {
        Verb verb = clauses.all.get(k).verb();
        if (!SEEING.contains(phrases.lower(verb.head())) || k + 1 >= clauses.all.size()) {
            return false;
        }
        Verb next = clauses.all.get(k + 1).verb();
        return next.passive() && next.form() == Form.PARTICIPLE && phrases.nounAt[next.first() - 1] != null;
    }

    /** Whether a sentence says that something holds from now or from some day on. */
    static boolean lately(Phrases phrases) {
        for (int i = 0; i < phrases.tokens.size(); i++) {
            boolean day = SINCE.contains(phrases.lower(i))
                    && (Times.is(phrases.lower(i + 1))
                            || phrases.tag(i + 1) == Tag.NUMBER && Times.is(phrases.lower(i + 2)));
            if (day || NEW.contains(phrases.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause in the present tense tells of what is done time and again. */
    boolean habit(Clause clause) {
        Verb verb = clause.verb();
        if (!verb.modal().isEmpty() || !present(verb)) {
            return false;
        }
        for (int i = Math.max(0, verb.first() - 2); i < Math.min(phrases.tokens.size(), verb.head() + 12); i++) {
            String word = phrases.lower(i);
            boolean each = EACH.contains(word) && Times.is(phrases.lower(i + 1));
            boolean weekly = phrases.lower(i - 1).equals("on")
                    && word.endsWith("days")
                    && Times.is(word.substring(0, word.length() - 1));
            if (each || weekly || OFTEN.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb group without modal stands in the present tense. */
    private boolean present(Verb verb) {
        String first = phrases.lower(verb.first());
        if (phrases.tag(verb.first()) == Tag.AUXILIARY) {
            return List.of("is", "are", "do", "does", "am").contains(first);
        }
        Inflection form = new Inflections().form(first);
        return form == Inflection.BASE || form == Inflection.PRESENT;
    }
}
