package org.linewatch.app.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.rows.MappingFile;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.PartialDate;

class IngestTest {
    @TempDir
    private Path dir;

    private final MemorySink sink = new MemorySink();
    private final List<LedgerLine> told = new ArrayList<>();

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(dir.resolve(name), bytes);
    }

    private Ingest.Summary run(Path map, Path... paths) throws IOException, InputFault {
        told.clear();
        return new Ingest(
                        sink,
                        IngestOptions.of(map == null ? List.of() : List.of(map), DocumentKind.NEWS, null, 2),
                        told::add,
                        Clock.systemUTC())
                .run(List.of(paths));
    }

    private Document document(String id) {
        return sink.documents.get(id).read().document();
    }

    private String text(String id) {
        return sink.documents.get(id).read().text();
    }

    @Test
    void readsMarkdownWithFrontMatter() throws Exception {
        write("2021-03-22-note.md", """
                ---
                id: note-1
                title: "A note: on wine"
                date: 2021-03-23
                lang: en
                kind: statement
                rests_on: https://example.org/a
                standing: paraphrase
                tags: [a, b]
                ---
                # Wine

                The **ministry** [suspended](https://example.org/x_(y)) imports of _wine_ \\[sic\\] in snake_case_names.

                > Quoted `code` here.
                """);
        run(null, dir);
        Document d = document("note-1");
        assertEquals("A note: on wine", d.title());
        assertEquals(PartialDate.parse("2021-03-23"), d.published());
        assertEquals(DocumentKind.STATEMENT, d.kind());
        assertEquals("https://example.org/a", d.restsOn());
        assertTrue(d.sample());
        assertTrue(
                text("note-1").contains("The ministry suspended imports of wine [sic] in snake_case_names."),
                text("note-1"));
        assertTrue(text("note-1").contains("Quoted code here."));
        assertEquals(
                "Wine", sink.documents.get("note-1").read().passages().get(0).text());
    }

    @Test
    void readsTheArticleOfAPage() throws Exception {
        write("page.html", """
                <html lang="en-GB"><head><title>Ban on wine</title>
                <meta property="article:published_time" content="2021-03-22T10:00:00Z"></head><body>
                <nav>Home News Contact</nav><div class="cookie-banner">We use cookies.</div>
                <div id="content"><h1>Ban on wine</h1><p>The ministry suspended imports of wine on Friday.</p>
                <p>It gave no reason for the measure<br>that it took.</p></div>
                <footer>Imprint</footer><script>var x = 1;</script></body></html>
                """);
        run(null, dir);
        assertEquals(1, sink.documents.size());
        Document d = sink.documents.values().iterator().next().read().document();
        assertTrue(d.id().matches("d-[0-9a-f]{16}"));
        assertEquals("Ban on wine", d.title());
        assertEquals("en", d.language().tag());
        assertEquals(PartialDate.parse("2021-03-22"), d.published());
        assertEquals(
                "Ban on wine\n\nThe ministry suspended imports of wine on Friday.\n\n"
                        + "It gave no reason for the measure\n\nthat it took.",
                text(d.id()));
    }

    @Test
    void decodesTheOlderEncodingsOfChinese() throws Exception {
        write("a.txt", "商务部宣布暂停进口澳大利亚葡萄酒。".getBytes(Charset.forName("GB18030")));
        write("b.txt", "\ufeff商务部宣布暂停进口。".getBytes(StandardCharsets.UTF_16LE));
        write("c.txt", "\ufeff2021年3月22日\n\n商务部宣布暂停进口，自即日起施行。".getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run(null, dir).failed());
        List<String> texts =
                sink.documents.values().stream().map(d -> d.read().text()).toList();
        assertEquals("商务部宣布暂停进口澳大利亚葡萄酒。", texts.get(0));
        assertEquals("商务部宣布暂停进口。", texts.get(1));
        Document c = sink.documents.values().stream()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .read()
                .document();
        assertEquals(PartialDate.parse("2021-03-22"), c.published(), "the text's own date line");
        assertEquals("zh", c.language().tag());
    }

    @Test
    void aBadInputIsNamedAndTheBatchGoesOn() throws Exception {
        byte[] noise = new byte[4000];
        new Random(31).nextBytes(noise);
        write("binary.txt", noise);
        write("empty.txt", new byte[0]);
        write("front.md", "---\ntitle: a: b: c\n---\nText of the note.");
        write("good.txt", "The ministry suspended imports of wine.");
        write("rows.jsonl", "{\"id\":\"r1\",\"text\":\"Good row.\"}\n{broken\n{\"id\":\"r2\",\"body\":\"x\"}\n");
        Path absent = dir.resolve("absent.txt");
        Path odd = write("odd.xyz", "x");
        Ingest.Summary summary = run(null, dir, absent, odd);
        assertEquals(2, summary.documents());
        assertEquals(7, summary.failed());
        assertEquals(sink.ledger, told);
        assertTrue(why("binary.txt").contains("binary"));
        assertTrue(why("empty.txt").contains("empty"));
        assertTrue(why("front.md").contains("line 2"));
        assertTrue(why("rows.jsonl#2").contains("no JSON"));
        assertTrue(why("rows.jsonl#3").contains("--map"));
        assertTrue(why("absent.txt").contains("no such file"));
        assertTrue(why("odd.xyz").contains("format"));
        LedgerLine rows = told.stream()
                .filter(l -> l.input().endsWith("rows.jsonl"))
                .findFirst()
                .orElseThrow();
        assertEquals("done", rows.outcome());
        assertEquals(1, rows.documents());
    }

    private String why(String input) {
        LedgerLine line =
                told.stream().filter(l -> l.input().endsWith(input)).findFirst().orElseThrow();
        assertEquals("failed", line.outcome());
        return line.why();
    }

    @Test
    void theSameInputTwiceAddsNothingAndAChangedOneReplaces() throws Exception {
        write("a.md", "---\nid: a\n---\nFirst words of it.");
        write("b.txt", "Other words of it.");
        assertEquals(2, run(null, dir).documents());
        Ingest.Summary again = run(null, dir);
        assertEquals(0, again.documents());
        assertEquals(2, again.unchanged());
        assertEquals(2, sink.kept);
        assertEquals(
                List.of("unchanged", "unchanged"),
                told.stream().map(LedgerLine::outcome).toList());
        write("a.md", "---\nid: a\n---\nSecond words of it.");
        assertEquals(1, run(null, dir).documents());
        assertEquals("Second words of it.\n", text("a"));
        assertEquals(2, sink.documents.size());
    }

    @Test
    void anIdThatTwoInputsClaimIsGivenToTheFirst() throws Exception {
        write("a.md", "---\nid: same\n---\nFirst words.");
        write("b.md", "---\nid: same\n---\nSecond words.");
        assertEquals(1, run(null, dir).failed());
        assertTrue(why("b.md").contains("a.md"));
        assertEquals("First words.\n", text("same"));
    }

    @Test
    void aMappingMakesDocumentsOfRows() throws Exception {
        Path map = write("map.yaml", """
                id: key
                title: head?
                date: day
                text:
                  - each: parts
                    take: [name, "items[]"]
                fixed:
                  kind: report
                """);
        Path rows = write(
                "rows.jsonl",
                "{\"key\":7,\"day\":\"2020-05\",\"parts\":[{\"name\":\"One\",\"items\":[\"First item.\",\"\"]},"
                        + "{\"name\":\"Two\",\"items\":[]}]}\n{\"key\":8,\"parts\":[]}");
        run(map, rows);
        assertEquals("One\n\nFirst item.\n\nTwo", text("7"));
        assertEquals(DocumentKind.REPORT, document("7").kind());
        assertEquals(PartialDate.parse("2020-05"), document("7").published());
        assertTrue(why("rows.jsonl#2").contains("no 'day'"));
        Path csvMap = write("csv.yaml", "id: no\ntitle: name\ntext: [words, more]\n");
        Path csv = write("t.csv", "no,name,words,more\n1,\"A, b\",\"Some words.\",\n2,C,,\n");
        assertEquals(1, run(csvMap, csv).documents());
        assertEquals("A, b", document("1").title());
        assertEquals("Some words.", text("1"));
    }

    @Test
    void aFaultyMappingIsToldWithItsPlaceAndCure() throws Exception {
        assertFault("title: t\ntext: [a]\n", "line 1, column 1: the field 'id' is missing: add 'id: '");
        assertFault("id: x\ntitle: t\n", "the field 'text' is missing: add 'text: [key]'");
        assertFault("id: x\ntext: [a]\ntitel: t\n", "line 3, column 1: unknown key 'titel': the keys are id, title");
        assertFault("id: x\ntext:\n  - each: a\n", "line 3, column 5: a part of the text needs both 'each' and 'take'");
        assertFault("id: [x\n", "this is no YAML");
    }

    private void assertFault(String yaml, String expected) throws IOException {
        Path map = write("faulty.yaml", yaml);
        InputFault fault = assertThrows(InputFault.class, () -> MappingFile.read(map));
        assertTrue(fault.why().contains(expected) && fault.why().contains("faulty.yaml"), fault.why());
    }
}
