package org.linewatch.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer answer.
 *
 * @param items the part
 * @param next opaque token that asks for the part after it; null at the end
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }
}
