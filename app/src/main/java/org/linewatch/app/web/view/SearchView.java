package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query what was asked; empty for nothing yet
 * @param facets ways to narrow the passages down
 * @param total how many passages
 * @param next address of the next part, or null
 */
public record SearchView(
        Frame frame,
        String query,
        Facets facets,
        List<Hit> hits,
        long total,
        @Nullable String next,
        Basis basis) {
    /**
     * A passage that was found.
     *
     * @param document its document, at the passage
     * @param facts day and language
     * @param records how many records are coded in it
     */
    public record Hit(Cell.Part document, List<String> facts, String language, List<Segment> words, String records) {}
}
