package org.linewatch.engine.coder;

import org.linewatch.engine.model.Span;

/**
 * A word of a sentence.
 *
 * @param start first code point in the passage
 * @param end one past the last code point
 * @param text as written in the view
 * @param lower in lower case
 * @param tag its word class
 */
public record Token(int start, int end, String text, String lower, Tag tag) {
    /** Its place. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether it is this word, in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }
}
