package org.linewatch.engine.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

class FramesTest {
    private static Frame frame(List<String> acts, String... objects) {
        return Frames.TABLE.of(acts, List.of(objects)).orElseThrow();
    }

    @Test
    void objectDecidesWhatAHaltMeans() {
        assertEquals(
                Instrument.IMPORT_RESTRICTION, frame(List.of("HALT"), "IMPORTS").instrument());
        assertEquals(
                Instrument.DIALOGUE_SUSPENSION, frame(List.of("HALT"), "TALKS").instrument());
    }

    @Test
    void liftingAMeasureIsARetreatWithItsInstrument() {
        Frame frame = frame(List.of("LIFT"), "TARIFF");
        assertEquals(EventType.RETREAT, frame.type());
        assertEquals(Instrument.TARIFF, frame.instrument());
    }

    @Test
    void nounsOfActsHandTheirMeaningOn() {
        assertEquals(
                Instrument.IMPORT_RESTRICTION,
                frame(List.of("IMPOSE"), "ACT:BAN", "IMPORTS").instrument());
    }

    @Test
    void forbiddenDeedComesBeforeTheBareBan() {
        assertEquals(
                Instrument.EXIT_BAN,
                frame(List.of("NOT:LEAVE", "BAN"), "PERSON").instrument());
    }

    @Test
    void unknownClassesHaveNoFrame() {
        assertTrue(Frames.TABLE.of(List.of("SING"), List.of("SONG")).isEmpty());
    }

    @Test
    void everyTypeOfTheCodebookHasARow() {
        for (EventType type : EventType.values()) {
            assertTrue(
                    Tsv.rows("frames.tsv").stream().anyMatch(row -> row.get(2).equals(type.name())), type.toString());
        }
        for (Instrument instrument : Instrument.values()) {
            assertTrue(
                    Tsv.rows("frames.tsv").stream().anyMatch(row -> row.get(3).equals(instrument.code())),
                    instrument.code());
        }
    }
}
