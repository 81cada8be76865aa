package org.linewatch.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.engine.model.EventType;

final class CameoTest {
    @ParameterizedTest
    @CsvSource({
        "01,",
        "016,",
        "0211,",
        "0331,AGREE",
        "042,CONSULT",
        "081,CONCEDE",
        "0811,CONCEDE",
        "0813,RETREAT",
        "0874,RETREAT",
        "1044,REQUEST",
        "1125,ACCUSE",
        "163,SANCTION",
        "172,COERCE",
        "1712,ASSAULT",
        "191,COERCE",
        "193,ASSAULT",
        "2042,ASSAULT",
        "21,",
        "9,"
    })
    void aCodeHasTheTypeOfTheNearestCodeAbove(String code, EventType type) {
        assertEquals(Optional.ofNullable(type), Cameo.type(code));
    }

    @Test
    void everyRootIsDecidedOn() {
        assertEquals(20, Cameo.roots().size());
        assertEquals(
                18,
                Cameo.roots().stream()
                        .filter(root -> Cameo.type(root).isPresent())
                        .count());
    }
}
