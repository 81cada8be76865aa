package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command line refuses: a clear message, a tidy exit code, no stack trace. */
final class RefusalsIT {
    @TempDir
    private Path folder;

    private record Outcome(int code, String said) {}

    private static Outcome run(String... args) {
        StringWriter said = new StringWriter();
        CommandLine line = Main.commandLine().setErr(new PrintWriter(said, true));
        return new Outcome(line.execute(args), said.toString());
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Outcome outcome = run("serve", "--store", folder.resolve("store").toString(), "--port", port);
            assertEquals(1, outcome.code());
            assertTrue(outcome.said().contains(port), outcome.said());
            assertFalse(outcome.said().contains("\tat "), outcome.said());
        }
    }

    @Test
    void anotherHostIsRefusedWhileThereAreNoAccounts() {
        Outcome outcome =
                run("serve", "--store", folder.resolve("store").toString(), "--host", "0.0.0.0", "--port", "0");
        assertEquals(1, outcome.code());
        assertTrue(outcome.said().contains("0.0.0.0"), outcome.said());
    }

    @Test
    void aBrokenPackIsRefusedWithItsFaults() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), "id: QQQ\n");
        Outcome outcome = run("serve", "--store", folder.resolve("store").toString(), "--pack", pack.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.said().contains("pack.yaml"), outcome.said());
        assertFalse(outcome.said().contains("\tat "), outcome.said());
    }

    @Test
    void wrongUsageIsTwo() {
        assertEquals(2, run("ingest").code());
        assertEquals(2, run("no-such-verb").code());
        assertEquals(2, run("types", "--as-of", "yesterday").code());
    }
}
