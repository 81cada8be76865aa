package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AlternativesTest {
    @Test
    void whatIsJoinedIsSplitAgain() {
        for (List<String> values : List.of(
                List.<String>of(),
                List.of("tariff"),
                List.of("tariff", "exit-ban"),
                List.of("Ministry of Commerce, Industry", "a\\b", "商务部，公告"),
                List.of("\\", ",", "\\,"))) {
            assertEquals(values, Alternatives.split(Alternatives.join(values)));
        }
    }

    @Test
    void blanksAndSpacesAroundAreNoValues() {
        assertEquals(List.of("a", "b c"), Alternatives.split(" a ,, b c,"));
    }
}
