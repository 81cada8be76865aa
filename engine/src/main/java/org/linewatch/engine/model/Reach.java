package org.linewatch.engine.model;

import java.util.Locale;

/** How far an act reaches (codebook section 6). */
public enum Reach {
    /** Source, target and effect at home. */
    DOMESTIC,
    /** At the source's own border, market or personnel, felt by a foreign target. */
    CROSS_BORDER,
    /** A law or power applied to conduct outside the territory. */
    EXTRATERRITORIAL;

    /** The written form, {@code cross-border}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
