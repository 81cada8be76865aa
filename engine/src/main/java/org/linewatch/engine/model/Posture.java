package org.linewatch.engine.model;

import java.util.Locale;

/** Whether an act answers, advances or forestalls (codebook section 5). */
public enum Posture {
    /** Answers something done or found. */
    REACTIVE,
    /** Advances an aim with no prior act named. */
    PROACTIVE,
    /** Aimed at an act that has not happened yet. */
    PREEMPTIVE;

    /** The written form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
