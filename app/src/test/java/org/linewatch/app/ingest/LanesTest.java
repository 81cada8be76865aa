package org.linewatch.app.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Formats;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;

/** Files read side by side, and readers that go wrong. */
class LanesTest {
    private static final Caps CAPS = Caps.USUAL.seconds(1);

    @TempDir
    private Path dir;

    private final MemorySink sink = new MemorySink();
    private final List<LedgerLine> told = new ArrayList<>();

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }

    private Ingest.Summary run(int threads, Caps caps, DocumentReader odd) {
        told.clear();
        IngestOptions options = new IngestOptions(Mappings.NONE, DocumentKind.NEWS, null, threads).with(caps);
        Formats formats = new Formats(Mappings.NONE).with(odd, "odd");
        return new Ingest(sink, options, told::add, Clock.systemUTC(), formats).run(List.of(dir));
    }

    private LedgerLine line(String name) {
        return told.stream().filter(l -> l.input().endsWith(name)).findFirst().orElseThrow();
    }

    private static void text(Source source, Reading reading, String text) {
        reading.document(new Draft(source.name(), "00".repeat(32), Map.of(), text, "odd/1"));
    }

    @Test
    void resultsAreTheSameForAnyNumberOfThreads() throws Exception {
        for (int i = 0; i < 80; i++) {
            write("f%02d.txt".formatted(i), "Words of file " + (i % 60) + ".");
        }
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            rows.append(
                    i % 50 == 7
                            ? "{broken\n"
                            : "{\"id\":\"r" + (i % 700) + "\",\"text\":\"Row " + (i % 650) + ".\"}\n");
        }
        write("f33.jsonl", rows.toString());
        write("f34.md", "---\nid: r5\n---\nIt claims the id of a row.");
        List<String> first = List.of();
        for (int threads : new int[] {1, 2, 7}) {
            MemorySink fresh = new MemorySink();
            Ingest.Summary summary = new Ingest(
                            fresh,
                            new IngestOptions(Mappings.NONE, DocumentKind.NEWS, null, threads),
                            line -> {},
                            Clock.systemUTC())
                    .run(List.of(dir));
            List<String> now = new ArrayList<>(fresh.documents.keySet());
            fresh.ledger.forEach(l -> now.add(l.input() + l.outcome() + l.why() + l.documents()));
            now.add(summary.documents() + " " + summary.unchanged() + " " + summary.failed());
            assertTrue(first.isEmpty() || first.equals(now), () -> threads + " threads");
            first = now;
        }
        assertTrue(first.size() > 700);
    }

    @Test
    void aReaderThatHangsIsGivenUpAndTheOthersGoOn() throws Exception {
        write("a.txt", "Words before it.");
        write("b.odd", "x");
        write("c.odd", "x");
        write("d.txt", "Words behind it.");
        CountDownLatch never = new CountDownLatch(1);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Ingest.Summary summary = run(1, CAPS, (source, reading) -> {
                boolean open = true;
                while (open) {
                    try {
                        never.await();
                        open = false;
                    } catch (InterruptedException e) {
                        // As a library would that takes no notice of it.
                    }
                }
                text(source, reading, "It comes back too late.");
            });
            assertEquals(2, summary.documents());
            assertEquals(2, summary.failed());
        });
        never.countDown();
        assertTrue(line("b.odd").why().startsWith("Its reader hung for more than 2 seconds and was given up"));
        assertTrue(line("b.odd").why().contains("--most-seconds"));
        assertEquals(2, sink.documents.size());
    }

    @Test
    void aReaderThatIsSlowIsStoppedAndWhatItFoundStays() throws Exception {
        write("a.odd", "x");
        Ingest.Summary summary = run(1, CAPS, (source, reading) -> {
            text(source, reading, "The first page.");
            long end = System.nanoTime() + 20_000_000_000L;
            while (System.nanoTime() < end) {
                pause();
                reading.goOn();
            }
        });
        assertEquals(1, summary.documents());
        LedgerLine line = line("a.odd");
        assertEquals("failed", line.outcome());
        assertTrue(line.why().startsWith("Reading went on for more than 1 seconds"), line.why());
        assertTrue(
                line.why().endsWith("1 document of it was kept, the last is " + dir.resolve("a.odd") + "."),
                line.why());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whateverAReaderThrowsFailsItsInputAlone() throws Exception {
        write("a1.odd", "runtime");
        write("a2.odd", "stack");
        write("a3.odd", "memory");
        write("a4.odd", "cut");
        write("z.txt", "Words.");
        Ingest.Summary summary = run(2, CAPS, (source, reading) -> {
            switch (Files.readString(source.path())) {
                case "runtime" -> throw new IndexOutOfBoundsException("Index 7 out of bounds");
                case "stack" -> throw new StackOverflowError();
                case "memory" -> throw new OutOfMemoryError("Java heap space");
                default -> throw new java.io.EOFException();
            }
        });
        assertEquals(1, summary.documents());
        assertEquals(4, summary.failed());
        assertTrue(line("a1.odd").why().contains("IndexOutOfBoundsException: Index 7 out of bounds"));
        assertTrue(line("a2.odd").why().contains("nested too deeply"));
        assertTrue(line("a3.odd").why().contains("not enough memory"));
        assertTrue(line("a4.odd").why().contains("cut off"));
        told.forEach(l -> assertFalse(l.why().contains("\tat ") || l.why().contains("\n"), l.why()));
    }

    @Test
    void whatACoderThrowsFailsItsDocumentAlone() throws Exception {
        write("a.txt", "Stack of words.");
        write("b.txt", "Good words.");
        Coder coder = new Coder() {
            @Override
            public List<CodedEvent> code(String passage, Language language, Context context) {
                if (passage.startsWith("Stack")) {
                    throw new StackOverflowError();
                }
                return List.of();
            }

            @Override
            public String version() {
                return "test";
            }
        };
        IngestOptions options = new IngestOptions(Mappings.NONE, DocumentKind.NEWS, new DocumentCoder(coder, "0"), 2);
        Ingest.Summary summary = new Ingest(sink, options, told::add, Clock.systemUTC()).run(List.of(dir));
        assertEquals(1, summary.documents());
        assertTrue(
                line("a.txt").why().contains("nested too deeply for coding"),
                line("a.txt").why());
    }

    @Test
    void whatCouldTakeTooMuchMemoryIsSetAside() throws Exception {
        write("a.txt", "Words. ".repeat(10_000));
        write("b.txt", "Words.");
        Ingest.Summary summary = run(1, Caps.USUAL.memory(100_000), (source, reading) -> {});
        assertEquals(1, summary.documents());
        assertTrue(line("a.txt").why().contains("--most-memory"), line("a.txt").why());
    }

    @Test
    void whatChangesWhileItIsReadFailsAndNothingOfItIsStored() throws Exception {
        write("a.odd", "x");
        Ingest.Summary summary = run(1, CAPS, (source, reading) -> {
            text(source, reading, "What was there at first.");
            Files.writeString(source.path(), "more", StandardOpenOption.APPEND);
        });
        assertEquals(0, summary.documents());
        assertEquals(Set.of(), sink.documents.keySet());
        assertEquals(
                "It changed while it was read (from 1 to 5 bytes): ingest it again when it is complete.",
                line("a.odd").why());
    }

    @Test
    void rowsOfAStreamThatChangedAreNamed() throws Exception {
        write("a.odd", "x");
        run(1, CAPS, new DocumentReader() {
            @Override
            public void read(Source source, Reading reading) throws IOException, InputFault {
                for (int i = 1; i < 4; i++) {
                    reading.document(new Draft(
                            source.name() + "#" + i, Integer.toString(i).repeat(64), Map.of(), "Row " + i, "odd/1"));
                }
                Files.delete(source.path());
            }

            @Override
            public boolean streams() {
                return true;
            }
        });
        assertEquals(3, sink.documents.size());
        assertEquals(
                "It changed while it was read (it is gone): ingest it again when it is complete. 3 documents of it were"
                        + " kept, the last is " + dir.resolve("a.odd") + "#3.",
                line("a.odd").why());
        assertEquals(3, line("a.odd").documents());
    }

    @Test
    void theStoreIsAskedAboutManyDocumentsAtOnce() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            rows.append("{\"id\":\"r").append(i).append("\",\"text\":\"Row.\"}\n");
        }
        write("rows.jsonl", rows.toString());
        int[] asked = new int[1];
        MemorySink counting = new MemorySink() {
            @Override
            public Set<String> unchanged(Map<String, String> sha256ById) {
                asked[0]++;
                return super.unchanged(sha256ById);
            }
        };
        IngestOptions options = new IngestOptions(Mappings.NONE, DocumentKind.NEWS, null, 2);
        new Ingest(counting, options, line -> {}, Clock.systemUTC()).run(List.of(dir));
        assertTrue(asked[0] < 300, asked[0] + " questions");
        assertEquals(3000, counting.documents.size());
    }

    @Test
    void aStoppedRunKeepsWholeWhatItHasAndTheNextOneFindsTheRest() throws Exception {
        for (int i = 0; i < 2000; i++) {
            write("f%04d.txt".formatted(i), "Words of file " + i + ".");
        }
        Ingest[] run = new Ingest[1];
        MemorySink stopping = new MemorySink() {
            @Override
            public void keep(List<CodedDocument> batch) {
                super.keep(batch);
                run[0].stop();
            }
        };
        IngestOptions options = new IngestOptions(Mappings.NONE, DocumentKind.NEWS, null, 2);
        run[0] = new Ingest(stopping, options, line -> {}, Clock.systemUTC());
        Ingest.Summary summary = run[0].run(List.of(dir));
        assertTrue(summary.stopped());
        assertTrue(summary.documents() < 2000);
        assertEquals(summary.documents(), stopping.documents.size());
        // It may stop between a document and the line of its file.
        assertTrue(summary.documents() - stopping.ledger.size() <= 1, stopping.ledger.size() + " lines");
        Ingest.Summary next = new Ingest(stopping, options, line -> {}, Clock.systemUTC()).run(List.of(dir));
        assertEquals(summary.documents(), next.unchanged());
        assertEquals(2000 - summary.documents(), next.documents());
    }
}
