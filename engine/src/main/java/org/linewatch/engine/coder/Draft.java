package org.linewatch.engine.coder;

import java.util.List;
import org.linewatch.engine.model.Actor;

/**
 * An act whose meaning and parties are known.
 *
 * @param act what the grammar saw
 * @param frame what it means
 * @param source who acts
 * @param target whom it is aimed at
 * @param named whether the passage names the source as the one who acts, rather than that it was inferred
 * @param aimed whether the passage names the target in the act's own words
 * @param sourceSpeaks whether the words that tell of the act are the source's own
 */
public record Draft(
        Act act,
        Frame frame,
        List<Actor> source,
        List<Actor> target,
        boolean named,
        boolean aimed,
        boolean sourceSpeaks) {
    /** Copies the lists. */
    public Draft {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
