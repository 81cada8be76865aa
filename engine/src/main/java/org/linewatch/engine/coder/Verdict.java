package org.linewatch.engine.coder;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/**
 * What the weights make of a drafted act: the likeliest act that it can be, and how likely it is each.
 *
 * @param type the likeliest type
 * @param instrument its instrument
 * @param probability probability of that type and instrument, 0–1
 * @param types probability of each type, 0–1; what they leave to 1 is that it is no act
 * @param none probability that it is no act that the passage tells as a fact, 0–1
 */
public record Verdict(
        EventType type,
        @Nullable Instrument instrument,
        double probability,
        Map<EventType, Double> types,
        double none) {
    /** Copies the map. */
    public Verdict {
        types = Map.copyOf(types);
    }

    /** Probability of a type, 0–1. */
    public double of(EventType wanted) {
        return types.getOrDefault(wanted, 0.0);
    }
}
