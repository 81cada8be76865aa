package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.model.Span;

/**
 * A sentence of a passage. Sentences without an acting word keep their dictionary hits and have no tokens: they are
 * read for actors alone.
 *
 * @param index place among the sentences of the passage
 * @param span where it stands
 * @param tokens its words, tagged; empty where it is no candidate
 * @param hits the dictionary forms in it, by place
 */
public record Sentence(int index, Span span, List<Token> tokens, List<Hit> hits) {
    /** Copies the lists. */
    public Sentence {
        tokens = List.copyOf(tokens);
        hits = List.copyOf(hits);
    }

    /** The hits of a table inside a range. */
    public List<Hit> hits(Sense.Table table, Span within) {
        List<Hit> found = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.from(table) && within.start() <= hit.start() && hit.end() <= within.end()) {
                found.add(hit);
            }
        }
        return found;
    }
}
