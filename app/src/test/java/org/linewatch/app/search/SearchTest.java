package org.linewatch.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.app.store.Samples;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Span;

final class SearchTest {
    @TempDir
    private static Path dir;

    private static Archive archive;

    @BeforeAll
    static void fill() {
        archive = Archive.open(dir);
        archive.keep(documents());
    }

    /** Two languages and both Chinese scripts, and a sample. */
    static List<CodedDocument> documents() {
        return List.of(
                Samples.document("en")
                        .published("2021-03-22")
                        .paragraph("China's ministry sanctioned ten Europeans over Xinjiang cotton.")
                        .mention(
                                Act.of(EventType.SANCTION, Instrument.PERSON_SANCTION, "CHN", "EU"),
                                "sanctioned ten Europeans")
                        .paragraph("Huawei will appeal, its lawyers said; a démarche followed.")
                        .build(),
                Samples.document("hans")
                        .published("2020")
                        .language("zh")
                        .paragraph("中国对华为被制裁表示强烈反对。")
                        .paragraph("商务部宣布,华为5G设备不受影响。")
                        .paragraph("𠮷田先生反对制裁,Huawei 也反对。")
                        .build(),
                Samples.document("hant")
                        .published("2019-05")
                        .language("zh-Hant")
                        .paragraph("臺灣當局對華為設備發出警告。")
                        .build(),
                Samples.document("sample")
                        .sample()
                        .paragraph("Huawei again, in a paraphrase.")
                        .build());
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private List<String> places(String query, Filter filter) {
        return archive.search(query, filter, 50, null).items().stream()
                .map(hit -> hit.documentId() + hit.ordinal())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sanction | en0",
                "SANCTIONS | en0",
                "china | en0",
                "European | en0",
                "demarche | en1",
                "Huawei lawyer | en1",
                "Huawei Xinjiang | ",
                "Huawei OR Xinjiang | en0 en1 hans2",
                "huawei -lawyers | hans2",
                "-huawei | en0 hans0 hans1 hant0",
                "'\"ten Europeans\"' | en0",
                "'\"Europeans ten\"' | ",
                "“xinjiang cotton” | en0",
                "华 | hans0 hans1 hant0",
                "华为 | hans0 hans1 hant0",
                "華為 | hans0 hans1 hant0",
                "商务部 | hans1",
                "商務部 | hans1",
                "台湾 | hant0",
                "臺灣 | hant0",
                "警告 | hant0",
                "对华 | hans0 hant0",
                "为华 | ",
                "强烈反对 | hans0",
                "反对 制裁 | hans0 hans2",
                "\"反对制裁\" | hans2",
                "反对制裁 | hans2",
                "华为 5G | hans1",
                "华为5G | hans1",
                "华为５Ｇ | hans1",
                "Huawei 制裁 | hans2",
                "𠮷田 | hans2",
                "𠮷 | hans2",
                "「设备」 | hans1 hant0",
                "华为 -设备 | hans0",
                "设备 OR 制裁 | hans0 hans1 hans2 hant0",
                "华为　设备 | hans1 hant0",
            })
    void finds(String query, @Nullable String expected) {
        assertEquals(expected == null ? List.of() : List.of(expected.split(" ")), places(query, Filter.ALL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "-",
                "--",
                "OR",
                "OR OR",
                "a OR",
                "(",
                "huawei AND (",
                "field:value",
                "*",
                "~2",
                "\\",
                "-\"",
                "[a TO b",
                "“",
                "「",
                "+",
                " ",
                "",
                "，。",
                "\uD842",
                "AND NOT"
            })
    void noQueryIsWrong(String query) {
        assertTrue(archive.search(query, Filter.ALL, 10, null).total() >= 0);
    }

    @Test
    void brokenSyntaxIsReadAsWords() {
        assertEquals(List.of("en1", "hans2"), places("\"huawei", Filter.ALL));
        assertEquals(List.of("en1", "hans2"), places("(huawei)", Filter.ALL));
        assertEquals(List.of("en1", "hans2"), places("huawei OR", Filter.ALL));
        assertEquals(List.of("en1", "hans2"), places("OR huawei", Filter.ALL));
    }

    private List<String> highlighted(String query) {
        List<String> words = new ArrayList<>();
        for (SearchHit hit : archive.search(query, Filter.ALL, 50, null).items()) {
            int[] points = hit.text().codePoints().toArray();
            for (Span span : hit.highlights()) {
                words.add(new String(points, span.start(), span.length()));
            }
        }
        return words.stream().sorted().distinct().toList();
    }

    @Test
    void highlightsTheOriginalWords() {
        assertEquals(List.of("sanctioned"), highlighted("sanctions"));
        assertEquals(List.of("China's"), highlighted("china"));
        assertEquals(List.of("华为", "華為"), highlighted("華为"));
        assertEquals(List.of("Huawei", "制裁"), highlighted("huawei 制裁"));
        assertEquals(List.of("反对制裁"), highlighted("反对制裁"));
        assertEquals(List.of("𠮷田"), highlighted("𠮷田"));
    }

    @Test
    void filtersApply() {
        Filter none = Filter.ALL;
        assertEquals(List.of("en1"), places("huawei", with("language", "en")));
        assertEquals(List.of("hans0", "hans1", "hant0"), places("华为", with("language", "zh-Hant")));
        assertEquals(List.of("hant0"), places("华为", with("document", "hant")));
        assertEquals(List.of("en1", "hans2", "sample0"), places("huawei", with("samples", "1")));
        assertEquals(List.of("hans0", "hans1"), places("华为", with("from", "2020-05-01")));
        assertEquals(List.of("hant0"), places("华为", with("to", "2019-12-31")));
        assertEquals(List.of("en0"), places("xinjiang", with("type", "SANCTION")));
        assertEquals(List.of(), places("huawei", with("type", "SANCTION")));
        assertEquals(List.of("hans2"), places("huawei", with("q", "制裁")));
        assertEquals(List.of("en1", "hans2"), places("huawei", none));
        SearchHit hit = archive.search("xinjiang", none, 5, null).items().get(0);
        assertEquals(
                archive.mentions(none, 5, null).items().get(0).mention().id(),
                hit.mentionIds().get(0));
        assertEquals("Title of en", hit.title());
        assertEquals("2021-03-22", String.valueOf(hit.published()));
    }

    private static Filter with(String name, String value) {
        return Filter.parse(asked -> asked.equals(name) ? List.of(value) : List.of());
    }
}
