package org.linewatch.app.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.DocumentKind;

/** What is found in folders, what is left out, and what cannot be read. */
class WalkTest {
    @TempDir
    private Path dir;

    private final MemorySink sink = new MemorySink();
    private final List<LedgerLine> told = new ArrayList<>();

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Ingest.Summary run(IgnoreRules ignore) {
        IngestOptions options = new IngestOptions(Mappings.NONE, DocumentKind.NEWS, null, 2)
                .with(new Selection(Selection.Only.ALL, ignore));
        return new Ingest(sink, options, told::add, Clock.systemUTC()).run(List.of(dir));
    }

    private List<String> names() {
        return sink.documents.values().stream()
                .map(d -> d.read().document().name())
                .toList();
    }

    private String why(String name) {
        return told.stream()
                .filter(l -> l.input().endsWith(name))
                .findFirst()
                .map(LedgerLine::why)
                .orElse("no line");
    }

    @Test
    void countsWhatItLeavesOut() throws Exception {
        write("a.txt", "Words.");
        write("b.EXE", "x");
        write("c.exe", "x");
        write("Makefile", "x");
        write(".hidden.txt", "Hidden.");
        write(".git/a.txt", "Hidden too.");
        write("sub/d.txt", "More words.");
        Files.createSymbolicLink(dir.resolve("link"), dir.resolve("sub"));
        Ingest.Summary summary = run(null);
        assertEquals(List.of("a.txt", "d.txt"), names());
        assertEquals(Map.of(".exe", 2, "without extension", 1, "link to a folder", 1), summary.leftOut());
        assertEquals(
                List.of(".exe", "link to a folder", "without extension"),
                List.copyOf(summary.leftOut().keySet()));
        assertEquals(0, summary.failed());
    }

    @Test
    void ignoreFilesHoldInTheirFolderAndBelow() throws Exception {
        write("a.txt", "A.");
        write("drafts/b.txt", "B.");
        write("sub/c.txt", "C.");
        write("sub/keep.txt", "D.");
        write("sub/deep/c.txt", "E.");
        write("old/f.txt", "F.");
        write(IgnoreRules.NAME, "# what is not ready\ndrafts/\nc.txt\n");
        write("sub/deep/" + IgnoreRules.NAME, "!c.txt\n");
        run(IgnoreRules.of(List.of("/old"), "ignore"));
        assertEquals(List.of("a.txt", "c.txt", "keep.txt"), names());
        assertEquals(
                "E.",
                sink.documents.values().stream()
                        .filter(d -> d.read().document().name().equals("c.txt"))
                        .findFirst()
                        .orElseThrow()
                        .read()
                        .text());
    }

    @Test
    void afaultyIgnoreFileLeavesItsFolderOutAndSaysSo() throws Exception {
        write("a.txt", "A.");
        write("sub/" + IgnoreRules.NAME, "ok\n[a-\n");
        write("sub/b.txt", "B.");
        assertEquals(1, run(null).failed());
        assertEquals(List.of("a.txt"), names());
        assertTrue(why("sub").contains(".linewatchignore, line 2: '[a-' is no pattern"), why("sub"));
    }

    @Test
    void whatIsNoFileIsToldAndTheOthersGoOn() throws Exception {
        write("z.txt", "Words.");
        Files.createSymbolicLink(dir.resolve("broken.txt"), dir.resolve("nowhere.txt"));
        Files.createSymbolicLink(dir.resolve("loop.txt"), dir.resolve("loop.txt"));
        shell("mkfifo pipe.txt && printf 'Words of a bad name.' > \"$(printf 'bad\\377.txt')\"");
        Ingest.Summary summary = run(null);
        assertEquals(List.of("z.txt"), names());
        assertTrue(
                why("broken.txt").contains("a link that leads nowhere (to " + dir.resolve("nowhere.txt")),
                why("broken.txt"));
        assertTrue(why("loop.txt").contains("leads back to itself"), why("loop.txt"));
        assertTrue(why("pipe.txt").contains("a pipe or a device"), why("pipe.txt"));
        assertTrue(why("bad\uFFFD.txt").contains("no UTF-8"), why("bad\uFFFD.txt"));
        assertEquals(4, summary.failed());
    }

    private void shell(String script) throws Exception {
        Process sh;
        try {
            sh = new ProcessBuilder("sh", "-c", script).directory(dir.toFile()).start();
        } catch (IOException e) {
            Assumptions.abort("there is no shell");
            return;
        }
        assertTrue(sh.waitFor(20, TimeUnit.SECONDS));
        Assumptions.assumeTrue(sh.exitValue() == 0, "the file system takes no such names");
    }
}
