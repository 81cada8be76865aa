package org.linewatch.engine.coder;

import java.util.Map;
import java.util.Set;
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
    private static final Set<EventType> MEASURES = Set.of(EventType.SANCTION, EventType.LEGISLATE);

    /** Copies the map. */
    public Verdict {
        types = Map.copyOf(types);
    }

    /** Probability of a type or one that is alike, 0–1. */
    public double of(EventType wanted) {
        double sum = 0;
        for (Map.Entry<EventType, Double> entry : types.entrySet()) {
            sum += alike(wanted, entry.getKey()) ? entry.getValue() : 0;
        }
        return sum;
    }

    /**
     * Whether two types are the same, or differ only in whether a measure names whom it hits, which is for its parties to
     * tell and not for its words (ruling 3).
     */
    public static boolean alike(EventType one, EventType other) {
        return one == other || MEASURES.contains(one) && MEASURES.contains(other);
    }
}
