package org.linewatch.engine.coder.zh;

import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;

/** Kinds of cue in {@code zh/cues.tsv}. */
enum Cue {
    NEG,
    HYP,
    POSSIBLE,
    GENERAL,
    NORM,
    DECIDED,
    TRIGGER_PRE,
    TRIGGER_POST,
    REACTION,
    PURPOSE,
    SPEECH,
    OPINION,
    FEARED,
    ASPECT,
    FUTURE,
    PASSIVE,
    DISPOSAL,
    TO,
    FROM,
    AND,
    RELATIVE,
    BOTH,
    SELF,
    NOUNMARK,
    QUESTION,
    WHY,
    STOP,
    WE,
    CROWD,
    VERDICT,
    ASSISTS,
    OFFICE,
    BECAUSE,
    PREVENT,
    INVITED,
    PAST,
    CLOSER,
    ASSERT,
    /** A wish of the speaker's own. */
    WISH,
    /** What it opens is aimed at or talked of. */
    AIM,
    /** Tells what another is said to have done. */
    ALLEGE,
    /** Takes a noun as its object. */
    RECEIVE,
    /** Closes what is spoken about. */
    TOPIC,
    /** Whom a polite formula greets. */
    FORMULA,
    HARM,
    /** A party that nobody can tell: 有关各方. */
    UNNAMED,
    /** On whose behalf. */
    BEHALF,
    /** Words that mean anybody or everybody. */
    EVERYBODY;

    /** Whether a hit is a cue of this kind; a word may be of several. */
    boolean of(Hit hit) {
        if (!hit.from(Table.CUE)) {
            return false;
        }
        String value = hit.sense().value();
        int at = value.indexOf(name());
        return at >= 0
                && (at == 0 || value.charAt(at - 1) == '|')
                && (at + name().length() == value.length() || value.charAt(at + name().length()) == '|');
    }
}
