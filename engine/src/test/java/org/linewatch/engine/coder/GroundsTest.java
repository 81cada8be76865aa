package org.linewatch.engine.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GroundsTest {
    @Test
    void readsChineseNumerals() {
        assertEquals("3", Grounds.number("三"));
        assertEquals("10", Grounds.number("十"));
        assertEquals("107", Grounds.number("一百零七"));
        assertEquals("120", Grounds.number("一百二十"));
        assertEquals("38", Grounds.number("38"));
    }
}
