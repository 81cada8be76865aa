package org.linewatch.engine.coder.en;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;

/** What words of accusation, denial or answer are about: the trigger where the clause gives no other reason. */
final class Contents {
    private static final Set<String> CONDITIONS = Set.of("if", "should", "unless", "were");

    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Causes causes;
    private final Senses senses;

    Contents(Phrases phrases, Clauses clauses, Words words, Causes causes, Senses senses) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = words;
        this.causes = causes;
        this.senses = senses;
    }

    /** What words are about or a charge rests on, where the clause gives no other reason (rulings 2 and 9). */
    Causes.@Nullable Cause of(int k, Set<String> classes, Complements rest) {
        int head = clauses.all.get(k).verb().head();
        boolean charge = classes.contains("CHARGE")
                || classes.contains("SENTENCE")
                || classes.contains("CONVICT")
                || classes.contains("ACCUSE")
                || classes.contains("FINE")
                || classes.contains("BLAME");
        if (charge) {
            for (int i = head + 1; i < Math.min(phrases.tokens.size() - 1, head + 30); i++) {
                String word = phrases.lower(i);
                boolean charged = classes.contains("CONVICT")
                        || phrases.verbAt[i + 1] != null && phrases.verbAt[i + 1].form() == Phrases.Form.GERUND;
                boolean opens =
                        word.equals("for") || word.equals("with") || word.equals("of") && (i > rest.end - 1 || charged);
                boolean term = Times.is(phrases.lower(i + 1))
                        || Times.is(phrases.lower(i + 2))
                        || phrases.tag(i + 1) == Tag.NUMBER
                        || Times.is(phrases.lower(i + 4));
                boolean named = phrases.tag(i + 1) == Tag.NAME;
                if (opens && !(term && word.equals("for")) && !named) {
                    return causes.from(i, i + 1);
                }
                if (word.equals(";") || word.equals(".")) {
                    return null;
                }
            }
            return null;
        }
        if (classes.contains("ANSWER")) {
            int first = senses.ends(clauses.all.get(k).verb());
            return first < phrases.tokens.size() ? causes.from(head, first) : null;
        }
        if (classes.contains("WARN")) {
            for (int i = head + 1; i < Math.min(phrases.tokens.size() - 1, head + 12); i++) {
                if (phrases.lower(i).equals("against") && phrases.verbAt[i + 1] != null) {
                    Causes.Cause feared = causes.from(i, i + 1);
                    return new Causes.Cause(feared.cue(), feared.first(), feared.last(), true);
                }
            }
        }
        if (classes.contains("THREATEN") || threat(rest.object)) {
            return condition(k);
        }
        boolean about = classes.contains("CONDEMN") || classes.contains("DENY") || classes.contains("REJECT");
        if (about && rest.object != null && !onlyActors(rest.object)) {
            int last = Math.max(rest.object.last(), rest.end);
            for (int i = rest.object.first() + 1; i <= last; i++) {
                if (phrases.lower(i).equals("as")) {
                    last = i - 1;
                }
            }
            return new Causes.Cause(head, rest.object.first(), last, false);
        }
        boolean asks = classes.stream().anyMatch(name -> name.startsWith("URGE") || name.equals("SHOULD"));
        if (asks || classes.contains("DEMAND") || classes.contains("ASK")) {
            return undone(head);
        }
        return classes.contains("COMPLAIN") ? complained(k) : null;
    }

    /** What somebody is asked to undo: "to lift its curbs", "should correct its decision". */
    private Causes.@Nullable Cause undone(int head) {
        for (int i = head; i < Math.min(phrases.tokens.size() - 2, head + 12); i++) {
            int first = i + 1;
            if (words.cue(i, "UNDO") && phrases.nounAt[first] != null && !words.cue(first, "THIS")) {
                return causes.from(i, first);
            }
        }
        return null;
    }

    /** The clause that a complaint consists of: "complained that it had not been asked". */
    private Causes.@Nullable Cause complained(int k) {
        int that = clauses.all.get(k).verb().head() + 1;
        return that + 2 < phrases.tokens.size() && phrases.lower(that).equals("that")
                ? causes.from(that, that + 1)
                : null;
    }

    private boolean threat(@Nullable Range object) {
        if (object == null) {
            return false;
        }
        for (int i = object.first(); i <= object.last(); i++) {
            if (words.at(i, Table.OBJECT).stream()
                    .anyMatch(hit -> Senses.name(hit).equals("THREAT_N"))) {
                return true;
            }
        }
        return false;
    }

    /** What a threat is to prevent: its condition ("should the firm be banned", "if it sells arms"). */
    private Causes.@Nullable Cause condition(int k) {
        for (int j = k + 1; j < clauses.all.size(); j++) {
            Clause clause = clauses.all.get(j);
            if (CONDITIONS.contains(clause.marker()) && clause.start() + 1 < phrases.tokens.size()) {
                Causes.Cause feared = causes.from(clause.start(), clause.start() + 1);
                return new Causes.Cause(feared.cue(), feared.first(), feared.last(), true);
            }
        }
        return null;
    }

    private boolean onlyActors(Range range) {
        Hit last = null;
        for (int i = range.first(); i <= range.last(); i++) {
            for (Hit hit : words.at(i, Table.ACTOR)) {
                last = hit;
            }
        }
        return last != null && last.end() >= phrases.tokens.get(range.last()).end()
                || range.first() == range.last() && words.cue(range.first(), "SELF");
    }
}
