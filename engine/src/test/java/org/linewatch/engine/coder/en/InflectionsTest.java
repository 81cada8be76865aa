package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.Sense.Inflection;

class InflectionsTest {
    private final Inflections inflections = new Inflections();

    @Test
    void regularVerbs() {
        assertTrue(Inflections.verb("ban").keySet().containsAll(java.util.List.of("bans", "banned", "banning")));
        assertTrue(Inflections.verb("deny").containsKey("denied"));
        assertTrue(Inflections.verb("impose").containsKey("imposing"));
        assertTrue(Inflections.verb("expel").containsKey("expelled"));
    }

    @Test
    void phrasesInflectTheirFirstWord() {
        assertTrue(Inflections.verb("call in").containsKey("called in"));
        assertTrue(Inflections.verb("take effect").containsKey("took effect"));
    }

    @Test
    void formsInText() {
        assertEquals(Inflection.PARTICIPLE, inflections.form("taken"));
        assertEquals(Inflection.PAST, inflections.form("took"));
        assertEquals(Inflection.GERUND, inflections.form("halting"));
        assertEquals(Inflection.PAST_OR_PARTICIPLE, inflections.form("halted"));
    }

    @Test
    void plurals() {
        assertEquals("duties", Inflections.plural("duty"));
        assertEquals("businessmen", Inflections.plural("businessman"));
        assertEquals("group tours", Inflections.plural("group tour"));
    }
}
