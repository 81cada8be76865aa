package org.linewatch.engine.model;

/**
 * A span together with the words that stand there.
 *
 * @param span place, in code points
 * @param text the exact words
 */
public record Quote(Span span, String text) {
    /** The same words, their place counted from another origin. */
    public Quote shift(int by) {
        return new Quote(span.shift(by), text);
    }
}
