package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Noun;
import org.linewatch.engine.coder.en.Phrases.Verb;

/** Finds the nouns that clauses belong to: the subject of a verb, the antecedent of a relative clause. */
final class Subjects {
    /** Prepositions that introduce clauses as well. */
    private static final Set<String> SUBORDINATING =
            Set.of("after", "before", "since", "until", "because", "as", "while", "for", "if", "when", "lest");

    private final Phrases phrases;

    /** The clauses read so far. */
    private final List<Clause> clauses;

    Subjects(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** A noun with all the nouns that it completes by any preposition. */
    Range whole(Noun noun) {
        int first = noun.first();
        while (phrases.tag(first - 1) == Tag.ADPOSITION && first > 1 && phrases.nounAt[first - 2] != null) {
            first = phrases.nounAt[first - 2].first();
        }
        return new Range(first, noun.last());
    }

    /** A noun with the nouns that it completes: the antecedent of "the ministry of trade, which" is the whole. */
    Range chain(Noun noun) {
        int first = noun.first();
        while (first - 2 >= 0 && phrases.lower(first - 1).equals("of") && phrases.nounAt[first - 2] != null) {
            first = phrases.nounAt[first - 2].first();
        }
        return new Range(first, noun.last());
    }

    /** Walks left from a finite verb to its subject: the nearest noun that no preposition governs, with its list. */
    @Nullable Range walk(int k, int from) {
        int last = -1;
        boolean unbroken = true;
        boolean comma = false;
        int i = from;
        while (i >= 0) {
            comma |= phrases.lower(i).equals(",");
            Verb other = phrases.verbAt[i];
            if (other != null) {
                int at = phrases.verbs.indexOf(other);
                Clause clause = clauses.get(at);
                boolean aside = clause.link() == Link.RELATIVE
                        || clause.link() == Link.PREPOSITION
                        || clause.link() == Link.ADJUNCT && from != verbFirst(k) - 1
                        || clause.link() == Link.INFINITIVE && clause.noun() >= 0
                        || clause.link() == Link.COMPLEMENT && clause.noun() >= 0;
                if (!aside) {
                    return null;
                }
                i = clause.start() - 1;
                last = -1;
                continue;
            }
            Noun noun = phrases.nounAt[i];
            if (noun == null) {
                Tag tag = phrases.tag(i);
                if (phrases.lower(i).equals(";")
                        || phrases.lower(i).equals(":")
                        || tag == Tag.MARKER
                        || tag == Tag.AND && last < 0) {
                    return null;
                }
                i--;
                continue;
            }
            if (last < 0) {
                last = noun.last();
            }
            int before = noun.first() - 1;
            boolean completes = phrases.lower(before).equals("for") && before > 0 && phrases.nounAt[before - 1] != null;
            if (last >= 0
                    && unbroken
                    && !completes
                    && !(comma && phrases.lower(last + 1).equals(",") && closed(before))
                    && SUBORDINATING.contains(phrases.lower(before))) {
                return new Range(noun.first(), last);
            }
            if (phrases.lower(before).equals("than")) {
                return new Range(list(noun), last);
            }
            if (phrases.tag(before) == Tag.ADPOSITION || phrases.lower(before).equals("of")) {
                i = before - 1;
                if (before <= 0 || phrases.nounAt[before - 1] == null || time(noun)) {
                    last = -1;
                    unbroken = false;
                }
                continue;
            }
            if (time(noun)) {
                i = before;
                last = -1;
                continue;
            }
            if (comma && object(noun)) {
                i = before;
                last = -1;
                continue;
            }
            return new Range(list(noun), last);
        }
        return null;
    }

    /** Whether a phrase that a preposition opens is set off by a comma, or opens the sentence: ", for its part,". */
    private boolean closed(int preposition) {
        return preposition == 0 || phrases.lower(preposition - 1).equals(",");
    }

    /** Whether a noun comes right after a verb of another clause, which it is the object of. */
    private boolean object(Noun noun) {
        int before = noun.first() - 1;
        return before >= 0 && phrases.verbAt[before] != null && phrases.tag(before) == Tag.VERB;
    }

    private int verbFirst(int k) {
        return phrases.verbs.get(k).first();
    }

    private boolean time(Noun noun) {
        return Times.is(phrases.lower(noun.last()))
                && (noun.first() == noun.last() || phrases.tag(noun.first()) != Tag.NAME);
    }

    /** Goes left over the members of a list or an apposition to the first of them. */
    private int list(Noun noun) {
        int first = noun.first();
        while (true) {
            int before = first - 1;
            if (phrases.tag(before) == Tag.AND) {
                before--;
            }
            if (phrases.lower(before).equals(",")) {
                before--;
            }
            Noun other = before >= 0 && before < first - 1 ? phrases.nounAt[before] : null;
            if (other != null && objectOfVerb(other)) {
                return first;
            }
            if (other == null || phrases.tag(other.first() - 1) == Tag.ADPOSITION && !member(other)) {
                return first;
            }
            first = other.first();
            while (phrases.tag(first - 1) == Tag.ADPOSITION && first > 1 && phrases.nounAt[first - 2] != null) {
                first = phrases.nounAt[first - 2].first();
            }
            if (time(other)) {
                return noun.first();
            }
        }
    }

    /** Whether a noun, or the one that it completes, comes right after a verb. */
    private boolean objectOfVerb(Noun noun) {
        int first = noun.first();
        while ((phrases.tag(first - 1) == Tag.ADPOSITION || phrases.tag(first - 1) == Tag.AND)
                && first > 1
                && phrases.nounAt[first - 2] != null) {
            first = phrases.nounAt[first - 2].first();
        }
        return first > 0 && (phrases.verbAt[first - 1] != null || phrases.tag(first - 1) == Tag.ADPOSITION);
    }

    /** Whether a governed noun completes another one, so that it can belong to a subject. */
    private boolean member(Noun noun) {
        int before = noun.first() - 2;
        return before >= 0 && phrases.nounAt[before] != null;
    }
}
