package org.linewatch.engine.coder.zh;

import java.util.List;
import org.linewatch.engine.coder.Hit;

/** How a sentence has been told so far: whether the clauses before only say what should be or what is wished. */
final class Tenor {
    private boolean norm;
    private boolean wish;
    private boolean universal;

    /**
     * Takes in the next clause.
     *
     * @param goesOn whether it goes on with the subject and the speech of the clause before
     */
    void read(Clause clause, List<Hit> heads, boolean goesOn) {
        norm = (norm && goesOn) || (clause.has(Cue.NORM) && heads.stream().noneMatch(Predicates::words));
        wish = (wish && goesOn) || Company.wish(clause, clause.span().end());
        universal = (universal && goesOn) || clause.has(Cue.GENERAL);
    }

    /** Whether a deed told now is only due or wished. */
    boolean general() {
        return norm || wish;
    }

    /** Whether the speaker only wishes what follows. */
    boolean wishes() {
        return wish;
    }

    /** Whether it speaks of all and everybody: 任何国家都应…. */
    boolean universal() {
        return universal;
    }
}
