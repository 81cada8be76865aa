package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Noun;
import org.linewatch.engine.coder.en.Phrases.Verb;

/** Tells participles without an auxiliary from finite verbs: "imports blocked by Oslo", "had its accounts frozen". */
final class Participles {
    private static final Set<String> HAVING = Set.of("had", "have", "has");

    /** Verbs with which one has, orders or wants something done. */
    private static final Set<String> CAUSING = Set.of(
            "have", "has", "had", "order", "ordered", "orders", "get", "got", "want", "wants", "wanted", "see", "keep");

    private final Phrases phrases;
    private final Subjects subjects;

    /** The clauses read so far. */
    private final List<Clause> clauses;

    Participles(Phrases phrases, Subjects subjects, List<Clause> clauses) {
        this.phrases = phrases;
        this.subjects = subjects;
        this.clauses = clauses;
    }

    /** Whether a form that is past tense and participle alike stands as a participle here: "imports blocked by". */
    boolean reduced(int k, Verb verb) {
        int before = verb.first() - 1;
        if (verb.first() != verb.head() || !phrases.pastOrParticiple(verb.head())) {
            return false;
        }
        Noun noun = before >= 0 ? phrases.nounAt[before] : null;
        String next = phrases.lower(verb.head() + 1);
        boolean bare =
                phrases.tag(verb.head() + 1) == Tag.ADPOSITION || phrases.tag(verb.head() + 1) == Tag.PUNCTUATION;
        if (next.equals("by")) {
            return true;
        }
        if (Clauses.SAYING.contains(phrases.lower(verb.head())) && !next.equals("to")) {
            return false;
        }
        if (noun == null) {
            return phrases.lower(before).equals(",") && phrases.tag(verb.head() + 1) == Tag.ADPOSITION;
        }
        int chain = subjects.whole(noun).first() - 1;
        if (k > 0 && chain == clauses.get(k - 1).verb().head() && HAVING.contains(phrases.lower(chain))) {
            return phrases.tag(verb.head() + 1) != Tag.DETERMINER;
        }
        int start = noun.first() - 1;
        boolean governed = phrases.tag(start) == Tag.ADPOSITION || start >= 0 && phrases.verbAt[start] != null;
        boolean causative = caused(k, start) && phrases.tag(verb.head() + 1) != Tag.DETERMINER;
        return causative || governed && bare && (k > 0 || finiteAfter(verb));
    }

    /** Whether the verb before, which stands at a token, has something done by another: "had its accounts frozen". */
    boolean caused(int k, int token) {
        return k > 0 && token == clauses.get(k - 1).verb().head() && CAUSING.contains(phrases.lower(token));
    }

    /** Whether a finite verb follows to which the subject before this form belongs. */
    private boolean finiteAfter(Verb verb) {
        for (int i = verb.head() + 1; i < phrases.tokens.size(); i++) {
            Verb next = phrases.verbAt[i];
            if (next != null && next.form() == Form.FINITE) {
                return next.first() == i
                        && phrases.tag(i - 1) != Tag.AND
                        && !Clauses.RELATIVES.contains(phrases.lower(i - 1));
            }
            if (phrases.tag(i) == Tag.MARKER || phrases.lower(i).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
