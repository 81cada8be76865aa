package org.linewatch.engine.coder;

import org.linewatch.engine.model.Span;

/**
 * A form of the dictionary found in the passage.
 *
 * @param start first code point
 * @param end one past the last code point
 * @param sense what the dictionary says of it
 */
public record Hit(int start, int end, Sense sense) {
    /** Its place. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether it comes from a table. */
    public boolean from(Sense.Table table) {
        return sense.table() == table;
    }
}
