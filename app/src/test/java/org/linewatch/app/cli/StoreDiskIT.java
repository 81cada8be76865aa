package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;

/** Stores on disks that are full, limited or read-only. */
final class StoreDiskIT {
    private static final int DOCUMENTS = 6000;

    @TempDir
    private Path dir;

    private Path disk;
    private Path rows;
    private boolean mounted;

    @BeforeEach
    void makeInputs() throws IOException {
        disk = Files.createDirectory(dir.resolve("disk"));
        rows = dir.resolve("rows.jsonl");
        Random random = new Random(7);
        try (var out = Files.newBufferedWriter(rows)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                StringBuilder words = new StringBuilder("The ministry said");
                for (int w = 0; w < 500; w++) {
                    words.append(' ').append(Long.toString(random.nextLong() & 0xFFFFFFFFL, 36));
                }
                out.write("{\"id\":\"r" + i + "\",\"text\":\"" + words + "\"}\n");
            }
        }
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void mount(String size) throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
        Assumptions.assumeTrue(mounted, "a disk can be mounted by root alone");
    }

    private Child ingest(List<String> before, Path store, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("ingest", "--no-code", "--store", store.toString(), rows.toString()));
        arguments.addAll(List.of(more));
        return Child.start(dir, before, "-Xmx256m", arguments.toArray(String[]::new));
    }

    private static long count(Path store) {
        try (Archive archive = Archive.open(store)) {
            long documents = archive.countDocuments(Filter.ALL);
            assertEquals(
                    documents, archive.search("ministry", Filter.ALL, 1, null).total() > 0 ? documents : 0);
            return documents;
        }
    }

    private static void assertTold(Child child, Path store, String words) throws Exception {
        assertEquals(1, child.await(), child.err());
        assertTrue(child.err().contains(store.toString()), child.err());
        assertTrue(child.err().contains(words), child.err());
        assertFalse(child.err().contains("\tat "), child.err());
    }

    @Test
    void aFullDiskIsNamedAndWhatWasKeptIsWhole() throws Exception {
        mount("40m");
        Path store = disk.resolve("store");
        assertTold(ingest(List.of(), store), store, " is full");
        assertTrue(run("mount", "-o", "remount,size=600m", disk.toString()));
        long kept = count(store);
        assertTrue(kept > 0 && kept < DOCUMENTS, kept + " documents");
        Child resumed = ingest(List.of(), store, "--resume");
        assertEquals(0, resumed.await(), resumed.err());
        assertEquals(DOCUMENTS, count(store));
    }

    @Test
    void aLimitOnTheSizeOfFilesIsNamed() throws Exception {
        Path store = disk.resolve("store");
        Child limited = ingest(List.of(), store);
        // The database's own library is unpacked by then, which is larger than the limit.
        for (int i = 0; i < 600 && limited.alive() && !Files.exists(store.resolve("linewatch.duckdb")); i++) {
            Thread.sleep(50);
        }
        Assumptions.assumeTrue(
                run("prlimit", "--fsize=9000000", "--pid", Long.toString(limited.pid())), "prlimit is there");
        assertTold(limited, store, "ulimit -f");
        long kept = count(store);
        assertTrue(kept > 0 && kept < DOCUMENTS, kept + " documents");
        assertEquals(0, ingest(List.of(), store, "--resume").await());
        assertEquals(DOCUMENTS, count(store));
    }

    @Test
    void aLimitBelowTheDatabasesOwnLibraryIsNamed() throws Exception {
        Child limited = ingest(List.of("sh", "-c", "ulimit -f 40000; exec \"$@\"", "sh"), disk.resolve("store"));
        assertTold(limited, Path.of(System.getProperty("java.io.tmpdir")), "ulimit -f");
    }

    @Test
    void aReadOnlyDiskIsNamedAndTheStoreIsLeftAsItWas() throws Exception {
        mount("600m");
        Path store = disk.resolve("store");
        assertEquals(0, ingest(List.of(), store).await());
        assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
        assertTold(ingest(List.of(), store), store, "read-only");
        Path fresh = disk.resolve("fresh");
        assertTold(ingest(List.of(), fresh), fresh, "read-only");
        assertTrue(run("mount", "-o", "remount,rw", disk.toString()));
        assertEquals(DOCUMENTS, count(store));
    }
}
