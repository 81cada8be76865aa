package org.linewatch.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Samples;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/** What a search finds, counted in the index; every document is kept by itself, so that the index has several parts. */
final class PassageCountsTest {
    @TempDir
    private static Path dir;

    private static Archive archive;

    @BeforeAll
    static void fill() {
        archive = Archive.open(dir);
        archive.keep(List.of(Samples.document("twice")
                .published("2018-01-01")
                .publisher("An earlier publisher")
                .paragraph("Tariffs on wine, in a text that is superseded.")
                .build()));
        for (Samples document : List.of(
                Samples.document("twice")
                        .published("2020")
                        .paragraph("Tariffs on wine.")
                        .mention(Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN", "AUS"), "Tariffs on wine")
                        .paragraph("Tariffs on barley."),
                Samples.document("undated")
                        .published(null)
                        .publisher(null)
                        .kind(DocumentKind.LAW)
                        .paragraph("Of tariffs."),
                Samples.document("chinese")
                        .published("2020-11")
                        .language("zh")
                        .publisher("Ministry, Press Office")
                        .kind(DocumentKind.NOTICE)
                        .paragraph("对葡萄酒加征关税（tariffs）。"),
                Samples.document("other").published("2021-03-01").paragraph("Nothing of the kind."),
                Samples.document("sample").sample().paragraph("Tariffs in a paraphrase."))) {
            archive.keep(List.of(document.build()));
        }
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static Filter with(String name, String value) {
        return Filter.parse(asked -> asked.equals(name) ? List.of(value) : List.of());
    }

    private static Map<String, Long> counts(Dimension dimension, Filter filter) {
        Map<String, Long> out = new TreeMap<>();
        for (Count count : archive.searchFacets("tariffs", filter).get(dimension)) {
            out.put(count.key(), count.count());
        }
        return out;
    }

    @Test
    void everyPassageCountsOnceUnderWhatIsKnownOfIt() {
        assertEquals(
                Map.of("", 1L, "Harbour Post", 2L, "Ministry, Press Office", 1L),
                counts(Dimension.PUBLISHER, Filter.ALL));
        assertEquals(Map.of("news", 2L, "law", 1L, "notice", 1L), counts(Dimension.KIND, Filter.ALL));
        assertEquals(Map.of("en", 3L, "zh", 1L), counts(Dimension.LANGUAGE, Filter.ALL));
        assertEquals(Map.of("", 1L, "2020", 3L), counts(Dimension.YEAR, Filter.ALL));
        assertEquals(3L, counts(Dimension.PUBLISHER, with("samples", "1")).get("Harbour Post"));
    }

    @Test
    void aChoiceRestrictsTheOthersAndNotItself() {
        Filter notices = with("kind", "notice");
        assertEquals(counts(Dimension.KIND, Filter.ALL), counts(Dimension.KIND, notices));
        assertEquals(Map.of("zh", 1L), counts(Dimension.LANGUAGE, notices));
        assertEquals(1, archive.search("tariffs", notices, 10, null).total());
        Filter days = with("from", "2020-06-01");
        assertEquals(Map.of("", 1L, "2020", 3L), counts(Dimension.YEAR, days));
        assertEquals(Map.of("en", 2L, "zh", 1L), counts(Dimension.LANGUAGE, days));
        assertEquals(
                2,
                archive.search("tariffs", with("publisher", "Harbour Post"), 10, null)
                        .total());
    }

    @Test
    void whereActsAreAskedForDaysAreTheirsAndYearsAreNotCounted() {
        Filter sanctions = with("type", "SANCTION");
        assertNull(archive.searchFacets("tariffs", sanctions).get(Dimension.YEAR));
        assertEquals(Map.of("Harbour Post", 1L), counts(Dimension.PUBLISHER, sanctions));
    }
}
