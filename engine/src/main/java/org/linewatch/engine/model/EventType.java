package org.linewatch.engine.model;

/** Types of event: the sixteen of PLOVER, and {@link #LEGISLATE} as an extension (codebook section 2). */
public enum EventType {
    /** Promise or agreement. */
    AGREE(Quad.VERBAL_COOPERATION),
    /** Meeting, visit, talks. */
    CONSULT(Quad.VERBAL_COOPERATION),
    /** Praise, recognition, pact, apology. */
    SUPPORT(Quad.VERBAL_COOPERATION),
    /** Giving in, promise to lift. */
    CONCEDE(Quad.VERBAL_COOPERATION),
    /** Joint work. */
    COOPERATE(Quad.MATERIAL_COOPERATION),
    /** Help given. */
    AID(Quad.MATERIAL_COOPERATION),
    /** Lifting, release, withdrawal. */
    RETREAT(Quad.MATERIAL_COOPERATION),
    /** Demand, appeal. */
    REQUEST(Quad.VERBAL_CONFLICT),
    /** Criticism, protest note, probe. */
    ACCUSE(Quad.VERBAL_CONFLICT),
    /** Refusal, denial. */
    REJECT(Quad.VERBAL_CONFLICT),
    /** Announced harm under a condition. */
    THREATEN(Quad.VERBAL_CONFLICT),
    /** Protest by a crowd, boycott. */
    PROTEST(Quad.MATERIAL_CONFLICT),
    /** Measure against a named target. */
    SANCTION(Quad.MATERIAL_CONFLICT),
    /** Exercise, patrol, deployment. */
    MOBILIZE(Quad.MATERIAL_CONFLICT),
    /** Arrest, charge, exit ban, raid. */
    COERCE(Quad.MATERIAL_CONFLICT),
    /** Use of force. */
    ASSAULT(Quad.MATERIAL_CONFLICT),
    /** Adoption, amendment or entry into force of a rule. */
    LEGISLATE(Quad.RULE);

    /** The four quarters of PLOVER, and rules. */
    public enum Quad {
        /** Words of cooperation. */
        VERBAL_COOPERATION,
        /** Deeds of cooperation. */
        MATERIAL_COOPERATION,
        /** Words of conflict. */
        VERBAL_CONFLICT,
        /** Deeds of conflict. */
        MATERIAL_CONFLICT,
        /** General rules, outside PLOVER. */
        RULE
    }

    private final Quad quad;

    EventType(Quad quad) {
        this.quad = quad;
    }

    /** The quarter that it belongs to. */
    public Quad quad() {
        return quad;
    }
}
