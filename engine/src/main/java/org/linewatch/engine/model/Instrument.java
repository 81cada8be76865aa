package org.linewatch.engine.model;

import java.util.Locale;
import java.util.Optional;

/** Instruments by family (codebook section 3). The written form is lower case with hyphens. */
public enum Instrument {
    LAW_ADOPTION(Family.LEGAL),
    DETENTION(Family.LEGAL),
    PROSECUTION(Family.LEGAL),
    EXIT_BAN(Family.LEGAL),
    WARRANT(Family.LEGAL),
    DEPORTATION(Family.LEGAL),
    PERSON_SANCTION(Family.SANCTION),
    ENTITY_SANCTION(Family.SANCTION),
    VISA_RESTRICTION(Family.SANCTION),
    IMPORT_RESTRICTION(Family.TRADE),
    TARIFF(Family.TRADE),
    TRADE_PROBE(Family.TRADE),
    EXPORT_CONTROL(Family.TRADE),
    BOYCOTT(Family.TRADE),
    PROCUREMENT_EXCLUSION(Family.TRADE),
    INVESTMENT_REVIEW(Family.MARKET),
    LICENCE_DENIAL(Family.MARKET),
    REGULATORY_PROBE(Family.MARKET),
    FINANCIAL_PRESSURE(Family.MARKET),
    TRAVEL_WARNING(Family.PEOPLE),
    GROUP_TOUR_BAN(Family.PEOPLE),
    MEDIA_EXPULSION(Family.PEOPLE),
    CULTURAL_BAN(Family.PEOPLE),
    STATEMENT(Family.DIPLOMATIC),
    DEMARCHE(Family.DIPLOMATIC),
    DOWNGRADE(Family.DIPLOMATIC),
    DIALOGUE_SUSPENSION(Family.DIPLOMATIC),
    EXERCISE(Family.MILITARY),
    PATROL(Family.MILITARY),
    DEPLOYMENT(Family.MILITARY),
    NARRATIVE_CAMPAIGN(Family.INFORMATION),
    CENSORSHIP(Family.INFORMATION),
    CYBER_OPERATION(Family.INFORMATION);

    /** Families of instruments. */
    public enum Family {
        LEGAL,
        SANCTION,
        TRADE,
        MARKET,
        PEOPLE,
        DIPLOMATIC,
        MILITARY,
        INFORMATION;

        /** The written form, {@code trade}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Family family;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Instrument(Family family) {
        this.family = family;
    }

    /** The family. */
    public Family family() {
        return family;
    }

    /** The written form, {@code import-restriction}. */
    public String code() {
        return code;
    }

    /** The instrument with this written form. */
    public static Optional<Instrument> of(String code) {
        for (Instrument instrument : values()) {
            if (instrument.code.equals(code)) {
                return Optional.of(instrument);
            }
        }
        return Optional.empty();
    }
}
