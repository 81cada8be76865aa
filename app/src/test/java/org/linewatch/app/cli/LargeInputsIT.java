package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files, large lines and files that grow, in processes whose memory is small. */
final class LargeInputsIT {
    private static final int MANY = 100_000;

    @TempDir
    private Path dir;

    private Child ingest(Path input, String... more) throws Exception {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "ingest", "--no-code", "--store", dir.resolve("store").toString(), input.toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Child.start(dir, List.of(), "-Xmx256m", arguments);
    }

    @Test
    void aHundredThousandFilesInOneFolder() throws Exception {
        Path folder = Files.createDirectory(dir.resolve("many"));
        for (int i = 0; i < MANY; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Number " + i + ".");
        }
        long begin = System.nanoTime();
        Child child = ingest(folder);
        child.awaitOutput(1);
        long first = System.nanoTime() - begin;
        assertEquals(0, child.await(), child.err());
        long whole = System.nanoTime() - begin;
        assertTrue(child.err().contains(MANY + " documents, " + MANY + " passages"), child.err());
        assertEquals(MANY, child.out().lines().count());
        assertTrue(first * 2 < whole, "it begins before all is found: " + first / 1e9 + " of " + whole / 1e9 + " s");
    }

    @Test
    void aLineOfTwoHundredMegabytes() throws Exception {
        Path folder = Files.createDirectory(dir.resolve("long"));
        Path text = folder.resolve("line.txt");
        byte[] block = "China imposed sanctions. ".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(text)) {
            for (long written = 0; written < 200_000_000L; written += block.length) {
                out.write(block);
            }
        }
        Files.createLink(folder.resolve("line.jsonl"), text);
        Files.createLink(folder.resolve("line.csv"), text);
        Files.writeString(folder.resolve("good.txt"), "Good words.");
        Child child = ingest(folder);
        assertEquals(1, child.await(), child.err());
        assertTrue(child.err().contains("line.txt: The file is larger than 64 MB"), child.err());
        assertTrue(child.err().contains("line.jsonl#1: The row is larger than 1"), child.err());
        assertTrue(
                child.err().contains("The first line, which names the columns, is broken. The row is larger than 1"),
                child.err());
        assertTrue(child.err().contains("1 documents, 1 passages"), child.err());
    }

    @Test
    void aTableOfManyRowsInAnArchiveIsStreamed() throws Exception {
        Path box = dir.resolve("box.zip");
        int rows = 60_000;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(box))) {
            zip.putNextEntry(new ZipEntry("rows.jsonl"));
            Random random = new Random(3);
            for (int i = 0; i < rows; i++) {
                StringBuilder words = new StringBuilder();
                for (int w = 0; w < 200; w++) {
                    words.append(Integer.toString(random.nextInt(1 << 24), 36)).append(' ');
                }
                zip.write(("{\"id\":\"r" + i + "\",\"text\":\"" + words + "\"}\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Child child = ingest(box, "--threads", "2");
        assertEquals(0, child.await(), child.err());
        assertTrue(child.err().contains(rows + " documents"), child.err());
    }

    @Test
    void aTableThatGrowsWhileItIsRead() throws Exception {
        Path table = dir.resolve("rows.jsonl");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            rows.append("{\"id\":\"r")
                    .append(i)
                    .append("\",\"text\":\"Row ")
                    .append(i)
                    .append(".\"}\n");
        }
        Files.writeString(table, rows);
        Child child = ingest(table);
        for (int i = 0; child.alive(); i++) {
            Files.writeString(table, "{\"id\":\"s" + i + "\",\"text\":\"More.\"}\n", StandardOpenOption.APPEND);
            Thread.sleep(5);
        }
        assertEquals(1, child.await(), child.err());
        assertTrue(child.err().contains("rows.jsonl: It changed while it was read (from "), child.err());
        assertTrue(child.err().contains("documents of it were kept, the last is " + table + "#"), child.err());
        Child again = ingest(table, "--retry-failed");
        assertEquals(0, again.await(), again.err());
        assertTrue(again.err().contains(" unchanged, 0 failed"), again.err());
    }
}
