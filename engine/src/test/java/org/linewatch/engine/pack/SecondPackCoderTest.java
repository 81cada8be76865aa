package org.linewatch.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Language;

/** The coder with the minimal pack of another state: it knows the states of the world and no country's own words. */
class SecondPackCoderTest {
    @Test
    void codesWithThePackOfAnotherState() {
        RuleCoder coder = RuleCoder.of(TestPack.minimal().load());
        List<CodedEvent> events =
                coder.code("Norway banned imports of fish from Iceland.", Language.ENGLISH, Context.NONE);
        assertEquals(1, events.size());
        assertEquals(EventType.SANCTION, events.get(0).type());
        assertEquals(Instrument.IMPORT_RESTRICTION, events.get(0).instrument());
        assertEquals(List.of(new Actor("NOR")), events.get(0).source());
        assertEquals(List.of(new Actor("ISL")), events.get(0).target());
    }
}
