package org.linewatch.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Organ;
import org.linewatch.engine.pack.Tables.SecurityType;
import org.linewatch.engine.pack.Tables.TypeList;

final class AsOfTest {
    private final Pack pack = TestPack.full().load();

    @Test
    void noListBeforeTheFirst() {
        AsOf day = day("1990-04-30");
        assertTrue(day.typeList().isEmpty());
        assertTrue(day.types().isEmpty());
        assertEquals("2", day.earliestTypeList().map(TypeList::name).orElseThrow());
    }

    @Test
    void latestListSeenDecidesMembership() {
        assertEquals(List.of("harbour", "weather"), types("1990-05-01"));
        assertEquals(List.of("harbour", "weather", "seal"), types("2002-07-31"));
    }

    @Test
    void firstMentionDecidesNoMembership() {
        assertEquals(List.of("harbour", "weather"), types("2001-12-31"), "seal was mentioned in 2001, listed later");
    }

    @Test
    void listSeenInAMonthIsCertainAtItsEnd() {
        assertEquals(2, types("2002-07-30").size());
    }

    @Test
    void organsExistBetweenTheirBounds() {
        assertEquals(List.of(), organs("1989-12-31"));
        assertEquals(List.of("BVT/COUNCIL"), organs("1995-02-28"));
        assertEquals(List.of("BVT/COUNCIL", "BVT/HARBOUR"), organs("2010-06-30"));
        assertEquals(List.of("BVT/COUNCIL"), organs("2010-07-01"));
    }

    @Test
    void lawIsInForceFromItsDayUntilRepeal() {
        assertEquals(List.of(), laws("1991-01-31"));
        assertEquals(List.of("BVT/pier-act-1991"), laws("1991-02-01"));
        assertEquals(List.of("BVT/seal-act-2001"), laws("2015-01-01"));
    }

    @Test
    void earlierTextOfARevisedLawCountsFromAdoption() {
        assertEquals(List.of("BVT/pier-act-1991"), laws("2001-02-28"));
        assertEquals(List.of("BVT/pier-act-1991", "BVT/seal-act-2001"), laws("2001-03-01"));
    }

    private AsOf day(String day) {
        return new AsOf(pack, LocalDate.parse(day));
    }

    private List<String> types(String day) {
        return day(day).types().stream().map(SecurityType::id).toList();
    }

    private List<String> organs(String day) {
        return day(day).organs().stream().map(Organ::id).toList();
    }

    private List<String> laws(String day) {
        return day(day).laws().stream().map(Law::id).toList();
    }
}
