package org.linewatch.app.store;

/** What mentions or events can be counted by. */
public enum Dimension {
    /** Type of event. */
    TYPE,
    /** Instrument. */
    INSTRUMENT,
    /** Family of the instrument. */
    FAMILY,
    /** State or body that acts; its organs count for it, once. */
    SOURCE,
    /** State or body aimed at; its organs count for it, once. */
    TARGET,
    /** Type of security; a record may have several. */
    DOMAIN,
    /** Core interest; a record may have several. */
    CORE_INTEREST,
    /** Posture. */
    POSTURE,
    /** Reach. */
    REACH,
    /** Language of the passage, by its base. */
    LANGUAGE,
    /** Year of the act, or of publication where the act is not dated. */
    YEAR,
    /** Month of the act, or of publication where the act is not dated. */
    MONTH,
    /** Who published the document. */
    PUBLISHER;

    /** Whether the keys are dates, which are answered in their own order and not by size. */
    boolean time() {
        return this == YEAR || this == MONTH;
    }
}
