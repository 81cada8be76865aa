package org.linewatch.engine.model;

import java.util.Locale;

/** What kind of document a text is; it decides how its own present-tense acts are dated (codebook ruling 8). */
public enum DocumentKind {
    /** Press report. */
    NEWS,
    /** A spokesperson's or office-holder's own words. */
    STATEMENT,
    /** A notice, announcement or decision of an organ. */
    NOTICE,
    /** Analysis, study, government or congress report. */
    REPORT,
    /** Text of a law. */
    LAW;

    /** The written form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
