package org.linewatch.engine.coder;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A drafted act with what the frame table and the weights say of it.
 *
 * @param act the draft
 * @param frame the row of the frame table that fits; null where none does
 * @param features what the weights were asked about
 * @param verdict what the weights make of it; null where the language has none
 */
public record Weighed(
        Act act,
        @Nullable Frame frame,
        List<String> features,
        @Nullable Verdict verdict) {
    /** An act counts from this probability on. */
    private static final double BAR = 0.5;
    /** The weights overrule the table's instrument from this probability on. */
    private static final double SURE = 0.5;

    /** Copies the list. */
    public Weighed {
        features = List.copyOf(features);
    }

    /**
     * Whether the passage tells it as an act of its own. Without weights the grammar decides.
     */
    boolean told() {
        return verdict == null ? act.told() && frame != null : 1 - verdict.none() >= BAR;
    }

    /**
     * What it means; null where it means no act. The table's instrument stands where the weights agree on the type, since
     * it rests on the object's own class.
     */
    @Nullable Frame meaning() {
        if (verdict == null || frame != null && !told()) {
            return frame;
        }
        if (!told()) {
            return null;
        }
        boolean same = frame != null
                && frame.type() == verdict.type()
                && (Objects.equals(frame.instrument(), verdict.instrument()) || verdict.probability() < SURE);
        return same ? frame : Frames.TABLE.like(verdict.type(), verdict.instrument());
    }
}
