package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.model.Span;

class CodePointsTest {
    @Test
    void countsSupplementaryCharactersOnce() {
        CodePoints text = CodePoints.of("a\uD83D\uDE00中b");
        assertEquals(4, text.length());
        assertEquals("\uD83D\uDE00中", text.substring(new Span(1, 3)));
        assertEquals(0x1F600, text.at(1));
        assertEquals(3, text.toUtf16(2));
        assertEquals(2, text.fromUtf16(3));
        assertEquals(1, text.fromUtf16(2), "the second half of a pair belongs to its character");
        assertEquals(new Span(1, 4), text.span(1, 5));
    }

    @Test
    void refusesPlacesOutside() {
        CodePoints text = CodePoints.of("\uD83D\uDE00");
        assertThrows(IndexOutOfBoundsException.class, () -> text.toUtf16(2));
        assertThrows(IndexOutOfBoundsException.class, () -> text.fromUtf16(3));
        assertThrows(IndexOutOfBoundsException.class, () -> text.substring(new Span(0, 2)));
    }

    @Test
    void agreesWithTheJdk() {
        RandomGenerator random = new Random(7);
        for (int n = 0; n < 500; n++) {
            String raw = RandomText.next(random, 40);
            CodePoints text = CodePoints.of(raw);
            assertEquals(raw.codePointCount(0, raw.length()), text.length());
            for (int i = 0; i <= text.length(); i++) {
                assertEquals(raw.offsetByCodePoints(0, i), text.toUtf16(i));
                assertEquals(i, text.fromUtf16(text.toUtf16(i)));
            }
        }
    }
}
