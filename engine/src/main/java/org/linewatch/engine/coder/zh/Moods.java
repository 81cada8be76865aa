package org.linewatch.engine.coder.zh;

import org.linewatch.engine.coder.Act.Mood;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Token;

/** Tells whether an act is told as done or decided, from the words before it in its clause. */
final class Moods {
    private final Clause clause;
    private final Hit head;
    private final Reading reading;

    Moods(Clause clause, Hit head, Reading reading) {
        this.clause = clause;
        this.head = head;
        this.reading = reading;
    }

    /**
     * The mood of the act.
     *
     * @param opinion whether somebody without office says it
     * @param condition whether it stands under a condition
     */
    Mood mood(boolean opinion, boolean condition) {
        if (before(Cue.NEG)) {
            return Mood.NEGATED;
        }
        if (opinion || before(Cue.GENERAL)) {
            return Mood.GENERAL;
        }
        boolean asks = clause.has(Cue.QUESTION) || (clause.mark() == '?' && !clause.has(Cue.WHY));
        Token last = clause.before(head.start());
        boolean aided = last != null && clause.has(Cue.ASSISTS, last.start(), last.end());
        if (condition || asks || aided || before(Cue.POSSIBLE)) {
            return Mood.POSSIBLE;
        }
        if (!reading.threat() && before(Cue.NORM)) {
            return Mood.GENERAL;
        }
        return Mood.FACT;
    }

    private boolean before(Cue kind) {
        return clause.has(kind, clause.span().start(), head.start());
    }
}
