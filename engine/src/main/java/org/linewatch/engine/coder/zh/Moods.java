package org.linewatch.engine.coder.zh;

import java.util.Set;
import org.linewatch.engine.coder.Act.Mood;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Token;

/** Tells whether an act is told as done or decided, from the words before it in its clause. */
final class Moods {
    /** Attitudes that somebody may hold long and tell of today. */
    private static final Set<String> STANCES = Set.of("CONDEMN", "SUPPORT", "PRAISE");

    private static final Set<String> STANDING = Set.of("一贯", "历来", "一向", "始终", "向来", "一直", "从来", "多年来", "长期以来", "近年来");

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
        boolean words = Predicates.words(head);
        if (opinion || before(Cue.GENERAL) && !standing() || words && Company.formula(clause, head)) {
            return Mood.GENERAL;
        }
        if (!words && (aimed() || wished() && !reading.actClass().startsWith("PROMISE"))) {
            return Mood.POSSIBLE;
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

    /** Whether a standing position is taken up anew against or for somebody named. */
    private boolean standing() {
        return Predicates.classes(head).stream().anyMatch(STANCES::contains)
                && !clause.hits(Table.ACTOR, head.end(), clause.span().end()).isEmpty()
                && clause.cues(Cue.GENERAL, clause.span().start(), head.start()).stream()
                        .allMatch(cue -> STANDING.contains(cue.sense().lemma()));
    }

    /** Whether the act is only aimed at or talked of: 推动重返谈判. */
    private boolean aimed() {
        return clause.cues(Cue.AIM, clause.span().start(), head.start()).stream()
                .anyMatch(cue -> clause.hits(Table.ACT, cue.start(), cue.end()).isEmpty());
    }

    /** Whether the clause wishes it; 愿强调 only opens what is said. */
    private boolean wished() {
        return Company.wish(clause, head.start());
    }

    private boolean before(Cue kind) {
        return clause.has(kind, clause.span().start(), head.start());
    }
}
