package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WilsonTest {
    private static void interval(long k, long n, double low, double high) {
        assertEquals(low, Wilson.of(k, n).low(), 0.0005);
        assertEquals(high, Wilson.of(k, n).high(), 0.0005);
    }

    @Test
    void agreesWithPublishedIntervals() {
        // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3.
        interval(81, 263, 0.2553, 0.3662);
        interval(15, 148, 0.0624, 0.1605);
        interval(0, 20, 0, 0.1611);
        interval(1, 29, 0.0061, 0.1718);
    }

    @Test
    void staysWithinOneAndHoldsTheShare() {
        for (long n = 1; n < 60; n++) {
            for (long k = 0; k <= n; k++) {
                Wilson w = Wilson.of(k, n);
                double share = (double) k / n;
                assertTrue(0 <= w.low() && w.low() <= share + 1e-12 && share <= w.high() + 1e-12 && w.high() <= 1);
            }
        }
        assertEquals(new Wilson(0, 1), Wilson.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Wilson.of(3, 2));
        assertTrue(Wilson.of(5, 100).apart(Wilson.of(50, 100)));
        assertFalse(Wilson.of(1, 4).apart(Wilson.of(2, 4)));
    }
}
