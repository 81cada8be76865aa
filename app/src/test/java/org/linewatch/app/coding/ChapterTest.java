package org.linewatch.app.coding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.ReadDocument;

/** The acts that the model chapter tells of, as the coder finds them. */
class ChapterTest {
    private static final Path CHAPTER =
            Path.of(System.getProperty("linewatch.root")).resolveSibling("shared/seed.txt");
    private static List<CodedEvent> events = List.of();

    @BeforeAll
    static void code() throws IOException {
        if (!Files.exists(CHAPTER)) {
            return;
        }
        ReadDocument read = PlainDocument.read(CHAPTER, "2021-06-09", "report");
        Context context = Context.of(read.document());
        RuleCoder coder = RuleCoder.of(PackFiles.load(null));
        events = read.passages().stream()
                .flatMap(passage -> coder.code(passage.text(), passage.language(), context).stream())
                .toList();
    }

    @BeforeEach
    void skipWithoutChapter() {
        Assumptions.assumeTrue(Files.exists(CHAPTER), "the model chapter beside the repository is absent");
    }

    @Test
    void lawForHongKong() {
        only("LEGISLATE law-adoption CHN>HKG 2020-06-30");
    }

    @Test
    void arrestAndChargeOfTheForeigner() {
        only("COERCE detention CHN>BLZ 2019-11");
        assertEquals(
                List.of("CHN/criminal-law-1979:107"),
                only("COERCE prosecution CHN>BLZ 2020-04").legalBasis());
    }

    @Test
    void sanctionsAndThoseThatTheyAnswer() {
        answers(only("SANCTION person-sanction CHN>CAN,EU,GBR,USA 2021-03"), "coordinated sanctions");
        only("SANCTION person-sanction CAN,EU,GBR,USA>CHN -");
    }

    @Test
    void measuresAgainstAustralia() {
        CodedEvent imports = only("SANCTION import-restriction CHN>AUS -");
        assertTrue(imports.evidence().text().contains("beef and barley"));
        answers(imports, "an investigation into the origins");
        answers(only("ACCUSE trade-probe CHN>AUS -"), "an investigation into the origins");
    }

    @Test
    void threatOverTheNetworks() {
        answers(only("THREATEN statement CHN>DEU -"), "banned from their 5G network");
    }

    @Test
    void answerToTheCommunique() {
        answers(only("ACCUSE statement CHN,CHN/MFA>G7 2021-05"), "communique");
        only("REQUEST statement CHN,CHN/MFA>G7 -");
    }

    @Test
    void analysisYieldsNoActs() {
        assertTrue(events.size() <= 18, () -> "the chapter yields " + events.size() + " acts");
        List<EventType> none = List.of(EventType.PROTEST, EventType.RETREAT, EventType.MOBILIZE);
        assertAll(events.stream()
                .map(event -> () -> assertTrue(!none.contains(event.type()), () -> "no act: " + show(event))));
    }

    private static void answers(CodedEvent event, String words) {
        assertTrue(
                event.trigger() != null && event.trigger().text().contains(words),
                () -> show(event) + " answers " + event.trigger());
    }

    private static CodedEvent only(String wanted) {
        List<CodedEvent> found =
                events.stream().filter(event -> show(event).equals(wanted)).toList();
        assertEquals(
                1,
                found.size(),
                () -> wanted + " among\n"
                        + events.stream().map(ChapterTest::show).collect(Collectors.joining("\n")));
        return found.get(0);
    }

    private static String show(CodedEvent event) {
        String instrument =
                event.instrument() == null ? "-" : event.instrument().code();
        String date = event.date() == null ? "-" : String.valueOf(event.date());
        return event.type() + " " + instrument + " " + actors(event.source()) + ">" + actors(event.target()) + " "
                + date;
    }

    private static String actors(List<Actor> actors) {
        return actors.stream().map(Actor::code).sorted().collect(Collectors.joining(","));
    }
}
