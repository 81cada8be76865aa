package org.linewatch.engine.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param weighed what the frame table and the weights say of the act; null before they were asked
 */
public record Draft(
        Act act,
        Frame frame,
        List<Actor> source,
        List<Actor> target,
        boolean named,
        boolean aimed,
        boolean sourceSpeaks,
        @Nullable Weighed weighed) {
    /** Copies the lists. */
    public Draft {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** A draft that was not weighed yet. */
    Draft(
            Act act,
            Frame frame,
            List<Actor> source,
            List<Actor> target,
            boolean named,
            boolean aimed,
            boolean sourceSpeaks) {
        this(act, frame, source, target, named, aimed, sourceSpeaks, null);
    }

    /** The same with what the weights say. */
    Draft weighed(Weighed weighed) {
        return new Draft(act, frame, source, target, named, aimed, sourceSpeaks, weighed);
    }

    /** Whether the passage tells it as an act of its own. */
    public boolean told() {
        return weighed == null ? act.told() : weighed.told();
    }

    /** Where this very draft stands in a list; -1 where it does not. */
    int placeIn(List<Draft> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == this) {
                return i;
            }
        }
        return -1;
    }
}
