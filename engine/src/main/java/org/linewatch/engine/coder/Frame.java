package org.linewatch.engine.coder;

import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/**
 * A row of the frame table: what an act of one class upon an object of one class means.
 *
 * @param act act class
 * @param object object class, {@code *} for any, {@code -} for none
 * @param type type of event
 * @param instrument its instrument
 * @param target where the target is found
 * @param phrase what to tell the reader that it is, "a suspension of imports"
 */
public record Frame(
        String act, String object, EventType type, @Nullable Instrument instrument, Target target, String phrase) {

    /** Where a frame's target stands. */
    public enum Target {
        /** Owner, origin or nationality of what is acted on; else the addressee. */
        OBJECT,
        /** The addressee ("against X", "to X"); else what is acted on. */
        ADDRESSEE,
        /** All parties are source and target. */
        MUTUAL,
        /** None unless an addressee is named. */
        NONE
    }

    /** Id of the rule, {@code HALT/IMPORTS}. */
    public String id() {
        return act + "/" + object;
    }
}
