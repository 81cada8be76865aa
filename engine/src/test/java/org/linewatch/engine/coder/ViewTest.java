package org.linewatch.engine.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.linewatch.engine.model.Span;

class ViewTest {
    @Test
    void oneCharForEachCodePoint() {
        View view = View.of("a\uD83D\uDE00b", point -> point);
        assertEquals(3, view.length());
        assertEquals("b", view.words(new Span(2, 3)));
        assertEquals("\uD83D\uDE00b", view.quote(new Span(1, 3)).text());
    }

    @Test
    void typographyIsPlainAndLowerKeepsItsLength() {
        View view = View.of("China’s İzmir", point -> point);
        assertEquals("China's İzmir", view.text());
        assertEquals(view.length(), view.lower().length());
        assertEquals("China’s", view.quote(new Span(0, 7)).text());
    }

    @Test
    void foldsWithTheGrammar() {
        assertEquals("xbc", View.of("abc", point -> point == 'a' ? 'x' : point).text());
    }
}
