package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that a second process has open. */
final class StoreLockIT {
    @TempDir
    private Path dir;

    /** The second process: opens the store, says so, and holds it until its input ends. */
    public static void main(String[] arguments) throws Exception {
        try (Archive archive = Archive.open(Path.of(arguments[0]))) {
            System.out.println("open " + archive.dir());
            while (System.in.read() >= 0) {}
        }
    }

    @Test
    void isRefusedWithTheHoldersNumber() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StoreLockIT.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader says =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open " + dir, says.readLine());
            StoreLockedException e = assertThrows(StoreLockedException.class, () -> Archive.open(dir));
            assertEquals(
                    "The store " + dir + " is in use by another process (PID " + other.pid()
                            + "). Wait until it ends, or stop it. Verbs share a store where 'linewatch serve' has it"
                            + " open.",
                    e.getMessage());
            other.getOutputStream().close();
            assertTrue(other.waitFor(20, TimeUnit.SECONDS), "the other process lets go");
            try (Archive archive = Archive.open(dir)) {
                assertEquals(0, archive.countDocuments(Filter.ALL));
            }
        } finally {
            other.destroyForcibly();
        }
    }
}
