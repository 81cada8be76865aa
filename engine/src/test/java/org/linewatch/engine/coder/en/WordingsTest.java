package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingsTest {
    @Test
    void plainEntryStandsForItself() {
        assertEquals(List.of("ban"), Wordings.of("ban"));
    }

    @Test
    void slashGivesAlternativesAndDollarPossessives() {
        assertEquals(List.of("shut down", "shut off", "close down", "close off"), Wordings.of("shut/close down/off"));
        assertEquals(5, Wordings.of("shut $ doors").size());
    }

    @Test
    void whatFollowsAGapIsLeftForMatching() {
        assertEquals(List.of("put ~ on/to $ list", "add ~ on/to $ list"), Wordings.of("put/add ~ on/to $ list"));
    }
}
