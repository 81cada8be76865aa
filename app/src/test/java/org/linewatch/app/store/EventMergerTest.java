package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewatch.app.store.EventMerger.Merged;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

final class EventMergerTest {
    private static final Act ACT = Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN", "AUS");

    private static List<Merged> merge(Act... acts) {
        Samples document = Samples.document("d");
        for (Act act : acts) {
            document.paragraph("Duties were put on barley.").mention(act, "put on barley");
        }
        return EventMerger.merge(document.build().mentions());
    }

    @Test
    void datesThatAgreeAreOneAct() {
        assertEquals(1, merge(ACT.on("2020-05-18"), ACT.on("2020-05-18")).size());
        assertEquals(1, merge(ACT.on("2020-05-18"), ACT.on("2020")).size());
        assertEquals(1, merge(ACT, ACT.on("2020-05")).size());
        assertEquals(1, merge(ACT, ACT).size());
        assertEquals(2, merge(ACT.on("2020-05-18"), ACT.on("2020-05-19")).size());
        assertEquals(
                2,
                merge(ACT.on("2020-05-18"), ACT.on("2020"), ACT.on("2020-06")).size());
    }

    @Test
    void organsAreNoDifferenceAndStatesAre() {
        assertEquals(
                1,
                merge(ACT, Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN/MOFCOM", "AUS"))
                        .size());
        assertEquals(
                2,
                merge(ACT, Act.of(EventType.SANCTION, Instrument.TARIFF, "USA", "AUS"))
                        .size());
        assertEquals(
                2,
                merge(ACT, Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN", "AUS EU"))
                        .size());
        assertEquals(
                2,
                merge(ACT, Act.of(EventType.SANCTION, Instrument.BOYCOTT, "CHN", "AUS"))
                        .size());
        assertEquals(
                2,
                merge(ACT, Act.of(EventType.ACCUSE, Instrument.TARIFF, "CHN", "AUS"))
                        .size());
    }

    @Test
    void whatIsUnknownAgreesWithNothing() {
        Act nobody = Act.of(EventType.SANCTION, Instrument.TARIFF, "", "AUS").on("2020-05-18");
        assertEquals(2, merge(nobody, nobody).size());
        Act atNobody = Act.of(EventType.LEGISLATE, Instrument.LAW_ADOPTION, "CHN", "");
        assertEquals(2, merge(atNobody, atNobody).size());
        assertEquals(1, merge(atNobody.on("2020"), atNobody.on("2020")).size());
    }

    @Test
    void theFullestMentionLeadsAndTheFirstGivesTheAddress() {
        Merged event = merge(ACT, ACT.on("2020-05").about("food"), ACT).get(0);
        assertEquals(
                List.of(1, 0, 2),
                event.mentions().stream().map(m -> m.passage()).toList());
        assertEquals(Mentions.eventIdFor(event.mentions().get(1)), event.id());
        assertTrue(event.id().startsWith("e-"));
        assertEquals("same act, source and target in one document, with dates that agree", event.reason());
        assertEquals(
                "same act, source, target and date in one document",
                merge(ACT.on("2020"), ACT.on("2020")).get(0).reason());
        assertEquals("", merge(ACT).get(0).reason());
    }
}
