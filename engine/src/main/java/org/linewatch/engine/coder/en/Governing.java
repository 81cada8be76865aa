package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Verb;

/** Finds the deed that a verb governs, and whether the verb forbids, orders, asks for, allows or promises it. */
final class Governing {
    private static final Set<String> LETTING = Set.of("let", "lets", "letting");

    private final Phrases phrases;
    private final Clauses clauses;

    Governing(Phrases phrases, Clauses clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** How a verb bears on the one that it governs, as the frame table says it; empty where it bears on none. */
    String of(Set<String> classes, Verb verb) {
        if (classes.contains("BAN")) {
            return "NOT:";
        }
        if (orders(verb) || classes.contains("ORDER")) {
            return "MUST:";
        }
        if (classes.contains("HALT")) {
            return "NOT:";
        }
        for (String name : List.of("URGE", "ADVISE", "LET", "PROMISE")) {
            if (classes.contains(name)) {
                return name.equals("ADVISE") ? "URGE:" : name + ":";
            }
        }
        return "";
    }

    /** Whether a deed is negated from outside its verb group: "not to sell". */
    boolean notBefore(Verb deed) {
        return phrases.lower(deed.first() - 1).equals("not");
    }

    private boolean orders(Verb verb) {
        String word = phrases.lower(verb.head());
        return word.startsWith("order")
                || word.equals("forced")
                || word.startsWith("compel")
                || word.startsWith("oblig")
                || verb.passive() && (word.equals("told") || word.equals("required") || word.equals("instructed"));
    }

    /**
     * The clause of the deed that a ban or an order is about: "barred from using", "ordered to close", "told a firm owned by
     * X to go"; -1 where there is none.
     */
    int inner(int k) {
        if (k + 1 >= clauses.all.size()) {
            return -1;
        }
        Clause next = clauses.all.get(k + 1);
        boolean aside = next.link() == Link.RELATIVE && next.verb().form() == Phrases.Form.PARTICIPLE;
        if (aside && k + 2 < clauses.all.size() && clauses.all.get(k + 2).link() == Link.INFINITIVE) {
            return k + 2;
        }
        boolean inner = (next.link() == Link.INFINITIVE || next.link() == Link.COMPLEMENT) && next.parent() == k
                || LETTING.contains(phrases.lower(clauses.all.get(k).verb().head())) && next.link() == Link.COMPLEMENT
                || next.link() == Link.ADJUNCT
                        && next.parent() == k
                        && next.verb().first() == clauses.all.get(k).verb().head() + 1
                || next.link() == Link.PREPOSITION
                        && next.parent() == k
                        && next.marker().equals("from");
        return inner ? k + 1 : -1;
    }
}
