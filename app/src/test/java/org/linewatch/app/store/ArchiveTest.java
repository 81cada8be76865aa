package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Rows.Coverage;
import org.linewatch.app.store.Rows.DocumentDetail;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.store.Rows.Stamp;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.Span;

final class ArchiveTest {
    private static final Act TARIFF = Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN CHN/MOFCOM", "AUS")
            .on("2020-05-18");

    @TempDir
    private Path dir;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(dir.resolve("new").resolve("store"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Samples barley() {
        return Samples.document("barley")
                .paragraph("Beijing put duties of 80 per cent on barley.")
                .mention(TARIFF, "put duties of 80 per cent on barley");
    }

    @Test
    void theLedgerKnowsHowAFileWasWhenItWasReadAndWhichHaveFailed() {
        Instant at = Instant.parse("2024-01-02T03:04:05Z");
        Stamp stamp = new Stamp(17, 1_700_000_000_123L);
        try (Archive archive = Archive.open(dir)) {
            archive.ledger(List.of(
                    new LedgerLine("r1", "/in/rows.csv#2", "", "failed", "no date", 0, at, "/in/rows.csv", stamp),
                    new LedgerLine("r1", "/in/rows.csv", "", "done", "", 3, at, "/in/rows.csv", stamp),
                    new LedgerLine("r1", "/in/box.zip!a.md", "", "failed", "empty", 0, at, "/in/box.zip", stamp),
                    new LedgerLine("r1", "/in/a.txt", "", "failed", "binary", 0, at, "/in/a.txt", null)));
        }
        try (Archive archive = Archive.open(dir)) {
            assertEquals(List.of("/in/a.txt", "/in/box.zip", "/in/rows.csv"), archive.failedFiles());
            Map<String, LedgerLine> last = archive.last(List.of("/in/rows.csv", "/in/box.zip", "/in/a.txt", "/b"));
            assertEquals(Set.of("/in/rows.csv", "/in/a.txt"), last.keySet());
            assertEquals(stamp, last.get("/in/rows.csv").stamp());
            assertEquals(null, last.get("/in/a.txt").stamp());
            archive.ledger(List.of(
                    new LedgerLine("r2", "/in/rows.csv", "", "unchanged", "", 0, at, "/in/rows.csv", stamp),
                    new LedgerLine("r2", "/in/a.txt", "", "done", "", 1, at, "/in/a.txt", stamp)));
            assertEquals(List.of("/in/box.zip"), archive.failedFiles());
            assertEquals(
                    "done", archive.last(List.of("/in/a.txt")).get("/in/a.txt").outcome());
        }
    }

    @Test
    void keepsDocumentTextPassagesAndMentions() {
        CodedDocument coded = barley().paragraph("𠮷 Farmers were stunned.").build();
        archive.keep(List.of(coded));

        DocumentDetail detail = archive.document("barley").orElseThrow();
        assertEquals(coded.read().document(), detail.row().document());
        assertEquals(coded.read().text(), detail.text());
        assertEquals(coded.read().textSha256(), detail.textSha256());
        assertEquals(coded.read().passages(), detail.passages());
        assertEquals(
                coded.read().text().codePointCount(0, coded.read().text().length()),
                detail.row().characters());
        MentionRow row = detail.mentions().get(0);
        assertEquals(coded.mentions().get(0), row.mention());
        assertEquals("Beijing put duties of 80 per cent on barley.", row.passageText());
        assertEquals(row, archive.mention(row.mention().id()).orElseThrow());
        assertEquals(List.of(row), archive.event(row.eventId()).orElseThrow().mentions());
        String sha256 = coded.read().document().sha256();
        assertEquals(Set.of("barley"), archive.unchanged(Map.of("barley", sha256, "wheat", sha256)));
        assertEquals(Set.of(), archive.unchanged(Map.of("barley", "0")));
        assertTrue(archive.document("nothing").isEmpty());
    }

    @Test
    void survivesClosing() {
        archive.keep(List.of(barley().build()));
        archive.close();
        archive = Archive.open(dir.resolve("new").resolve("store"));
        assertEquals(1, archive.countMentions(Filter.ALL));
        assertEquals(1, archive.search("barley", Filter.ALL, 10, null).total());
    }

    @Test
    void keepingTwiceAddsNothing() {
        archive.keep(List.of(barley().build()));
        String event = archive.events(Filter.ALL, 10, null).items().get(0).id();
        archive.keep(List.of(barley().build(), barley().build()));
        assertEquals(1, archive.countDocuments(Filter.ALL));
        assertEquals(1, archive.countMentions(Filter.ALL));
        assertEquals(1, archive.countEvents(Filter.ALL));
        assertEquals(1, archive.search("barley", Filter.ALL, 10, null).total());
        assertEquals(event, archive.event(event).orElseThrow().id());
    }

    @Test
    void changedContentSupersedes() {
        archive.keep(List.of(barley().build()));
        EventRow before = archive.events(Filter.ALL, 10, null).items().get(0);
        CodedDocument changed = Samples.document("barley")
                .paragraph("The ministry has levied duties on barley and on wine.")
                .mention(TARIFF, "levied duties on barley and on wine")
                .build();
        archive.keep(List.of(changed));

        assertEquals(1, archive.countDocuments(Filter.ALL));
        assertEquals(
                changed.read().text(), archive.document("barley").orElseThrow().text());
        assertTrue(archive.mention(before.lead().mention().id()).isEmpty());
        assertEquals(0, archive.search("Beijing", Filter.ALL, 10, null).total());
        EventRow after = archive.event(before.id()).orElseThrow();
        assertEquals(changed.mentions().get(0), after.lead().mention());

        archive.keep(List.of(Samples.document("barley")
                .paragraph("Again the ministry has levied duties on barley and on wine.")
                .mention(TARIFF, "levied duties on barley and on wine")
                .build()));
        EventRow third = archive.event(after.id()).orElseThrow();
        assertEquals(third.id(), archive.event(before.id()).orElseThrow().id());

        archive.keep(List.of(barley().build()));
        assertEquals(before.id(), archive.event(before.id()).orElseThrow().id());
        assertEquals(before.id(), archive.event(third.id()).orElseThrow().id());
    }

    @Test
    void recodingTheSameTextRedirectsByPlace() {
        archive.keep(List.of(barley().build()));
        String before = archive.events(Filter.ALL, 10, null).items().get(0).id();
        Act other = Act.of(EventType.THREATEN, Instrument.STATEMENT, "CHN", "AUS");
        archive.keep(List.of(Samples.document("barley")
                .paragraph("Beijing put duties of 80 per cent on barley.")
                .mention(other, "put duties of 80 per cent")
                .build()));
        assertEquals(
                EventType.THREATEN,
                archive.event(before).orElseThrow().lead().mention().event().type());
    }

    @Test
    void anEventThatIsNoLongerToldIsGone() {
        archive.keep(List.of(barley().build()));
        String before = archive.events(Filter.ALL, 10, null).items().get(0).id();
        archive.keep(List.of(
                Samples.document("barley").paragraph("Nothing happened.").build()));
        assertTrue(archive.event(before).isEmpty());
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
        archive.keep(List.of(barley().build()));
        CodedDocument good = Samples.document("good").paragraph("All is well.").build();
        Mention stray = barley().build().mentions().get(0);
        CodedDocument bad = new CodedDocument(
                Samples.document("bad").build().read(),
                List.of(new Mention(stray.id(), "bad", 7, 0, stray.event(), "test/1", "pack")));
        StoreException e = assertThrows(StoreException.class, () -> archive.keep(List.of(good, barleyAgain(), bad)));
        assertTrue(e.getMessage().contains("passage 7"), e.getMessage());

        assertEquals(1, archive.countDocuments(Filter.ALL));
        assertEquals(
                barley().build().read().text(),
                archive.document("barley").orElseThrow().text());
        assertEquals(1, archive.countMentions(Filter.ALL));
        assertEquals(0, archive.search("well", Filter.ALL, 10, null).total());
        archive.keep(List.of(good));
        assertEquals(2, archive.countDocuments(Filter.ALL));
    }

    private static CodedDocument barleyAgain() {
        return Samples.document("barley").paragraph("Other words.").build();
    }

    @Test
    void mergesWhatTellsOfOneAct() {
        archive.keep(List.of(barley().paragraph("The duties came in May 2020.")
                .mention(TARIFF.on("2020-05").about("economic", "food"), "duties came")
                .paragraph("Canberra was hit with duties once more.")
                .mention(TARIFF.on("2020-06-01"), "hit with duties")
                .build()));
        assertEquals(3, archive.countMentions(Filter.ALL));
        assertEquals(2, archive.countEvents(Filter.ALL));
        EventRow merged = archive.events(Filter.ALL, 10, null).items().stream()
                .filter(event -> event.mentions().size() == 2)
                .findFirst()
                .orElseThrow();
        assertEquals("same act, source and target in one document, with dates that agree", merged.mergeReason());
        assertEquals(
                List.of("economic", "food"), merged.lead().mention().event().domains());
        List<EventRow> each = new ArrayList<>();
        archive.eachEvent(Filter.ALL, each::add);
        assertEquals(archive.events(Filter.ALL, 10, null).items(), each);
    }

    @Test
    void saysWhatItRestsOn() {
        archive.keep(List.of(
                barley().build(),
                Samples.document("b")
                        .published("2021")
                        .paragraph("Ein Satz.")
                        .language("de")
                        .build(),
                Samples.document("c")
                        .published(null)
                        .publisher(null)
                        .paragraph("Words.")
                        .build(),
                Samples.document("s").sample().paragraph("Words.").build()));
        Coverage coverage = archive.coverage(false);
        assertEquals(3, coverage.documents());
        assertEquals(3, coverage.passages());
        assertEquals(1, coverage.mentions());
        assertEquals(1, coverage.events());
        assertEquals("2020-05-12", String.valueOf(coverage.firstDay()));
        assertEquals("2021", String.valueOf(coverage.lastDay()));
        assertEquals(1, coverage.undated());
        assertEquals(List.of(new Rows.Count("de", 1)), coverage.notCoded());
        assertEquals(List.of(new Rows.Count("Harbour Post", 2), new Rows.Count("", 1)), coverage.publishers());
        assertEquals(4, archive.coverage(true).documents());
    }

    @Test
    void anEmptyArchiveAnswers() {
        assertEquals(0, archive.coverage(true).documents());
        assertEquals(null, archive.coverage(true).lastIngest());
        assertEquals(List.of(), archive.mentions(Filter.ALL, 10, null).items());
        assertEquals(List.of(), archive.events(Filter.ALL, 10, null).items());
        assertEquals(List.of(), archive.search("words", Filter.ALL, 10, null).items());
    }

    @Test
    void ledgerRunsFromTheLatest() {
        Instant at = Instant.parse("2026-01-02T03:04:05Z");
        List<LedgerLine> lines = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lines.add(new LedgerLine("r1", "file" + i, "00", i == 3 ? "failed" : "done", i == 3 ? "empty" : "", 1, at));
        }
        archive.ledger(lines);
        Page<LedgerLine> first = archive.ledger(3, null);
        assertEquals(5, first.total());
        assertEquals(List.of(lines.get(4), lines.get(3), lines.get(2)), first.items());
        Page<LedgerLine> second = archive.ledger(3, first.next());
        assertEquals(List.of(lines.get(1), lines.get(0)), second.items());
        assertEquals(null, second.next());
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> archive.mentions(Filter.ALL, 10, "???"));
        assertThrows(IllegalArgumentException.class, () -> archive.search("words", Filter.ALL, 10, "AAAA"));
    }

    @Test
    void mentionIdsAreThoseOfDocumentTextSpanTypeAndOrdinal() {
        String id = Mentions.idFor("d", "t", new Span(1, 2), "SANCTION", 0);
        assertEquals(22, id.length());
        assertEquals(id, Mentions.idFor("d", "t", new Span(1, 2), "SANCTION", 0));
        List<String> others = List.of(
                Mentions.idFor("e", "t", new Span(1, 2), "SANCTION", 0),
                Mentions.idFor("d", "u", new Span(1, 2), "SANCTION", 0),
                Mentions.idFor("d", "t", new Span(1, 3), "SANCTION", 0),
                Mentions.idFor("d", "t", new Span(1, 2), "ACCUSE", 0),
                Mentions.idFor("d", "t", new Span(1, 2), "SANCTION", 1));
        assertFalse(others.contains(id));
        assertEquals(5, others.stream().distinct().count());
        Passage second = barley().paragraph("More.").build().read().passages().get(1);
        assertEquals(46, second.span().start());
    }
}
