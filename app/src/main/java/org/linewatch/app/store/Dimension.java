package org.linewatch.app.store;

/** What mentions or events can be counted by. */
public enum Dimension {
    /** Type of event. */
    TYPE("type"),
    /** Instrument. */
    INSTRUMENT("instrument"),
    /** Family of the instrument. */
    FAMILY("family"),
    /** State or body that acts; its organs count for it, once. */
    SOURCE("source"),
    /** State or body aimed at; its organs count for it, once. */
    TARGET("target"),
    /** Type of security; a record may have several. */
    DOMAIN("domain"),
    /** Core interest; a record may have several. */
    CORE_INTEREST("core_interest"),
    /** Law named as legal basis; its provisions count for it, once. */
    LEGAL_BASIS("legal_basis"),
    /** Posture. */
    POSTURE("posture"),
    /** Reach. */
    REACH("reach"),
    /** Language of the passage, by its base. */
    LANGUAGE("language"),
    /** Year of the act, or of publication where the act is not dated. */
    YEAR("year"),
    /** Month of the act, or of publication where the act is not dated. */
    MONTH("month"),
    /** Who published the document. */
    PUBLISHER("publisher"),
    /** Kind of the document. */
    KIND("kind");

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    /** The parameter of a filter that restricts it; for times that is the name alone, since days restrict them. */
    public String parameter() {
        return parameter;
    }

    /** Whether the keys are dates, which are answered in their own order and not by size. */
    public boolean time() {
        return this == YEAR || this == MONTH;
    }
}
