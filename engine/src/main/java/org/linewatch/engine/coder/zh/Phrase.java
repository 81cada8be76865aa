package org.linewatch.engine.coder.zh;

import org.linewatch.engine.model.Span;

/**
 * A phrase before the verb that a preposition opens.
 *
 * @param kind what it says
 * @param start where the preposition stands
 * @param body what it governs
 */
record Phrase(Kind kind, int start, Span body) {
    /** What a phrase says. */
    enum Kind {
        /** To whom or what (对, 向, 与). */
        TO,
        /** From whom (从, 自). */
        FROM,
        /** What is acted on (把, 将). */
        OBJECT,
        /** By whom (被, 遭, 由). */
        BY,
        /** Why (因, 针对, 以…为由). */
        REASON,
        /** Where or when (在). */
        PLACE
    }

    /** Whether a place lies in it, the preposition included. */
    boolean covers(int place) {
        return start <= place && place < body.end();
    }

    Span span() {
        return new Span(start, body.end());
    }
}
