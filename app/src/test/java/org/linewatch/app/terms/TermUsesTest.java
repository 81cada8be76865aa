package org.linewatch.app.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.search.PhraseScan;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.Volume;
import org.linewatch.app.store.Samples;
import org.linewatch.app.terms.TermUses.Scope;
import org.linewatch.app.terms.TermUses.Use;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.text.TermFinder;
import org.linewatch.engine.text.TermFinder.Term;

final class TermUsesTest {
    private static final PhraseScan.Scope REPORTS =
            new PhraseScan.Scope(List.of("report"), List.of(), List.of(), false);

    @TempDir
    private Path dir;

    private Archive archive;
    private TermUses uses;

    @BeforeEach
    void fill() {
        archive = Archive.open(dir);
        uses = new TermUses(
                new TermFinder(List.of(
                        new Term("part", new Names("common destiny", "命运共同体", List.of(), List.of())),
                        new Term("whole", new Names("shared future", "人类命运共同体", List.of(), List.of())))),
                archive);
        archive.keep(List.of(
                report("a", "2012")
                        .paragraph("构建命运共同体，构建人类命运共同体。")
                        .paragraph("没有。")
                        .build(),
                report("b", "2012-11-08").paragraph("人類命運共同體與命運共同體").build(),
                report("c", null).paragraph("命运共同体命运共同体").build(),
                report("s", "2012").paragraph("命运共同体").sample().build(),
                Samples.document("n")
                        .language("en")
                        .published("2013")
                        .paragraph("A shared future, the shared futures.")
                        .build()));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Samples report(String id, String day) {
        return Samples.document(id)
                .language("zh")
                .published(day)
                .kind(DocumentKind.REPORT)
                .publisher(id.equals("b") ? "Gazette" : null);
    }

    private List<String> found(String term, PhraseScan.Scope scope, boolean nested) {
        return uses.of(List.of(term), new Scope(scope, nested)).getOrDefault(term, List.of()).stream()
                .map(use -> use.document() + "#" + use.ordinal() + "×" + use.count())
                .toList();
    }

    @Test
    void countsAreExactByDayAndLeaveSamplesOut() {
        assertEquals(List.of("c#0×2", "a#0×1", "b#0×1"), found("part", REPORTS, false));
        assertEquals(List.of("c#0×2", "a#0×2", "b#0×2"), found("part", REPORTS, true));
        assertEquals(List.of("a#0×1", "b#0×1"), found("whole", REPORTS, false));
        assertTrue(found("part", new PhraseScan.Scope(List.of(), List.of(), List.of(), true), false)
                .contains("s#0×1"));
    }

    @Test
    void theScopeRestricts() {
        assertEquals(
                List.of("b#0×1"),
                found("part", new PhraseScan.Scope(List.of(), List.of(), List.of("Gazette"), false), false));
        // The index finds both forms of the English word; only the exact one counts.
        assertEquals(
                List.of("n#0×1"),
                found("whole", new PhraseScan.Scope(List.of("news"), List.of("en"), List.of(), false), false));
    }

    @Test
    void whatIsAddedIsCountedNext() {
        Scope scope = new Scope(REPORTS, false);
        Map<String, List<Use>> before = uses.of(List.of("whole"), scope);
        assertSame(before.get("whole"), uses.of(List.of("whole"), scope).get("whole"));
        archive.keep(List.of(report("d", "2020").paragraph("人类命运共同体").build()));
        assertEquals(List.of("a#0×1", "b#0×1", "d#0×1"), found("whole", REPORTS, false));
    }

    @Test
    void theDenominatorIsTheTextOfTheYear() {
        Filter reports = Filter.parse(name -> name.equals("kind") ? List.of("report") : List.of());
        // Characters of a document's text: its paragraphs, each with two line ends.
        assertEquals(
                List.of(new Volume("", 1, 10 + 2), new Volume("2012", 2, 18 + 2 + 3 + 2 + 13 + 2)),
                archive.volumes(reports));
    }

    @Test
    void passagesComeInTheOrderAskedForWithTheirMarks() {
        List<Use> all = uses.of(List.of("part"), new Scope(REPORTS, false)).getOrDefault("part", List.of());
        long[] numbers = {all.get(2).passage(), all.get(0).passage()};
        var hits = archive.passages(numbers, words -> uses.finder().find(words, false).stream()
                .map(TermFinder.Found::span)
                .toList());
        assertEquals(List.of("b", "c"), hits.stream().map(h -> h.documentId()).toList());
        assertEquals(2, hits.get(0).highlights().size());
    }
}
