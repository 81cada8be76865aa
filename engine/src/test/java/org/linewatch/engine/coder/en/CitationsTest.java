package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CitationsTest {
    private static List<String> found(String text) {
        return Citations.find(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void bracketsBehindASentenceAreItsSource() {
        assertEquals(List.of("(The Washington Post)"), found("The mine was closed. (The Washington Post)"));
        assertEquals(List.of("(Reuters)", "(Times of India)"), found("It rained. (Reuters) (Times of India)"));
    }

    @Test
    void bracketsInsideASentenceAreNot() {
        assertEquals(List.of(), found("The ministry (in Tokyo) protested."));
        assertEquals(List.of(), found("A deal (signed in Paris) (and in Rome) fell through."));
        assertEquals(List.of(), found("It rained. (Reuters"));
    }
}
