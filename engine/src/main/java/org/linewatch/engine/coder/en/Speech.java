package org.linewatch.engine.coder.en;

import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;

/** To whom the words of a clause are ascribed: "X said that …", "…, X said", "according to X". */
final class Speech {
    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private @Nullable Range outer;

    Speech(Phrases phrases, Clauses clauses, Words words) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = words;
        for (Clause clause : clauses.all) {
            boolean says = words.cue(clause.verb().head(), "SAY");
            if (says && clause.link() == Link.MAIN && clause.subject() != null && aside(clause)) {
                outer = clause.subject();
            }
        }
        for (int i = 0; i + 2 < phrases.tokens.size() && outer == null; i++) {
            if (phrases.lower(i).equals("according")
                    && phrases.lower(i + 1).equals("to")
                    && phrases.nounAt[i + 2] != null) {
                outer = new Range(i + 2, phrases.nounAt[i + 2].last());
            }
        }
    }

    /** Whether the clause of speech is set off from what is said by a comma or quotation mark. */
    private boolean aside(Clause clause) {
        int first = Math.min(
                clause.verb().first(),
                clause.subject() == null
                        ? clause.verb().first()
                        : clause.subject().first());
        int before = first - 1;
        boolean off = before >= 0
                && (phrases.lower(before).equals(",")
                        || phrases.lower(before).equals("\"")
                        || phrases.lower(before).equals(";")
                        || phrases.lower(before).equals("\u201D"));
        return off && phrases.tag(before) == Tag.PUNCTUATION;
    }

    /** Tokens of the speaker of a clause; null where nobody is named. */
    @Nullable Range of(int k) {
        int at = k;
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            Clause clause = clauses.all.get(at);
            int parent = clause.parent();
            if (parent >= 0
                    && clause.link() == Link.COMPLEMENT
                    && words.cue(clauses.all.get(parent).verb().head(), "SAY")) {
                return clauses.all.get(parent).subject();
            }
            at = parent;
        }
        return outer;
    }
}
