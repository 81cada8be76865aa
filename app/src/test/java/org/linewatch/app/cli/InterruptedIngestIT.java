package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;

/** Runs that are killed or asked to end, and what the next one makes of them. */
final class InterruptedIngestIT {
    private static final int FILES = 4000;
    private static final int ROWS = 6000;

    @TempDir
    private Path dir;

    private Path folder;

    @BeforeEach
    void makeInputs() throws IOException {
        folder = Files.createDirectory(dir.resolve("in"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("f%04d.txt".formatted(i)), "The ministry said words of number " + i + ".");
        }
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append("{\"id\":\"row-")
                    .append(i)
                    .append("\",\"text\":\"The ministry said row ")
                    .append(i)
                    .append(".\"}\n");
        }
        Files.writeString(folder.resolve("a-rows.jsonl"), rows);
        Files.writeString(folder.resolve("bad.txt"), "");
    }

    private Child ingest(String store, String... more) throws IOException {
        String[] arguments = new String[5 + more.length];
        arguments[0] = "ingest";
        arguments[1] = "--no-code";
        arguments[2] = "--store";
        arguments[3] = dir.resolve(store).toString();
        arguments[4] = folder.toString();
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Child.start(dir, List.of(), "-Xmx256m", arguments);
    }

    /** Ids and hashes of all documents; each must be found by the index as well. */
    private Set<String> documents(String store) {
        Set<String> all = new TreeSet<>();
        try (Archive archive = Archive.open(dir.resolve(store))) {
            archive.eachDocument(
                    Filter.ALL,
                    row -> assertTrue(
                            all.add(row.document().id() + " " + row.document().sha256()), "a doubled id"));
            assertEquals(
                    all.size(), archive.search("ministry", Filter.ALL, 1, null).total());
        }
        return all;
    }

    @Test
    void aKilledRunGoesOnAndEndsAsOneThatWasNot() throws Exception {
        Child whole = ingest("whole");
        assertEquals(1, whole.await(), whole.err());
        Set<String> expected = documents("whole");
        assertEquals(FILES + ROWS, expected.size());

        Child killed = ingest("killed");
        killed.awaitOutput(30_000);
        assertTrue(killed.alive(), "it must be killed in the middle");
        killed.kill();
        Set<String> before = documents("killed");
        assertTrue(expected.containsAll(before) && before.size() < expected.size(), before.size() + " documents");

        Child again = ingest("killed", "--resume");
        again.awaitOutput(30_000);
        again.kill();
        Child resumed = ingest("killed", "--resume");
        assertEquals(1, resumed.await(), resumed.err());
        assertEquals(expected, documents("killed"));
        assertTrue(resumed.err().contains(" files skipped"), resumed.err());
        assertFalse(resumed.err().contains(", 0 files skipped"), resumed.err());

        Child idle = ingest("killed", "--resume");
        assertEquals(1, idle.await(), "what failed is read again");
        assertTrue(idle.err().contains("0 unchanged, 1 failed, " + (FILES + 1) + " files skipped"), idle.err());

        Files.writeString(folder.resolve("bad.txt"), "The ministry mended it.");
        Child retried = Child.start(
                dir,
                List.of(),
                "-Xmx256m",
                "ingest",
                "--no-code",
                "--store",
                dir.resolve("killed").toString(),
                "--retry-failed");
        assertEquals(0, retried.await(), retried.err());
        assertEquals(1, retried.out().lines().count(), retried.out());
        assertEquals(FILES + ROWS + 1, documents("killed").size());
    }

    @Test
    void aRunThatIsAskedToEndKeepsWhatItHasAndSaysHowToGoOn() throws Exception {
        Child asked = ingest("asked");
        asked.awaitOutput(30_000);
        assertTrue(asked.alive(), "it must be asked in the middle");
        asked.ask();
        assertEquals(143, asked.await());
        assertTrue(asked.err().contains("Stopped. What is counted above is kept whole"), asked.err());
        assertTrue(asked.err().contains("--resume"), asked.err());
        int kept = documents("asked").size();
        assertTrue(asked.err().contains(kept + " documents, "), asked.err());
        assertTrue(kept < FILES + ROWS, kept + " documents");
        assertEquals(1, ingest("asked", "--resume").await());
        assertEquals(FILES + ROWS, documents("asked").size());
    }
}
