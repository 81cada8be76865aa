package org.linewatch.engine.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drafted act with what the frame table and the weights say of it, and what was decided.
 *
 * @param act the draft
 * @param read the row of the frame table that fits; null where none does
 * @param features what the weights are asked about; null where they are not, since the act is not told as a fact
 * @param verdict what the weights make of it; null where they were not asked
 * @param frame what it means; null where it means nothing
 * @param told whether the passage tells it as an act of its own
 * @param confidence how often such readings are right, 0–1
 * @param words the words that speak most for it where the weights decided
 */
public record Weighed(
        Act act,
        @Nullable Frame read,
        @Nullable Features features,
        @Nullable Verdict verdict,
        @Nullable Frame frame,
        boolean told,
        double confidence,
        List<String> words) {
    /** Copies the list. */
    public Weighed {
        words = List.copyOf(words);
    }

    /** The same, told and meant in another way by the rulings of a codebook; the grammar decides whether it is told. */
    Weighed meaning(Act other, @Nullable Frame meant) {
        return new Weighed(other, read, features, verdict, meant, other.told() && meant != null, confidence, List.of());
    }
}
