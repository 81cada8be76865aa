package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ingest} as it is typed: exit codes, lines of the ledger, and messages that name the file and the cure. */
final class IngestCommandTest {
    @TempDir
    private Path dir;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(dir.resolve("in"));
    }

    private record Outcome(int exit, String out, String err) {
        /** What the ledger says of each file, by its name. */
        Map<String, JsonNode> ledger() throws IOException {
            Map<String, JsonNode> lines = new TreeMap<>();
            for (String line : out.lines().toList()) {
                JsonNode node = new ObjectMapper().readTree(line);
                lines.put(Path.of(node.path("input").asText()).getFileName().toString(), node);
            }
            return lines;
        }
    }

    private Outcome ingest(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("ingest", "--store", dir.resolve("store").toString(), folder.toString()));
        arguments.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exit = command.execute(arguments.toArray(String[]::new));
        return new Outcome(exit, out.toString(), err.toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aBadInputIsNamedAndTheOthersAreKept() throws Exception {
        write(
                "good.md",
                "---\ndate: 2021-03-22\nlang: en\n---\nThe Chinese foreign ministry imposed sanctions on ten EU individuals on 22 March 2021.\n");
        write("empty.txt", "");
        write("binary.txt", "a\0b\0c\0d");
        Outcome first = ingest();
        assertEquals(1, first.exit());
        Map<String, JsonNode> ledger = first.ledger();
        assertEquals("done", ledger.get("good.md").path("outcome").asText());
        assertEquals(1, ledger.get("good.md").path("documents").asInt());
        assertEquals("failed", ledger.get("empty.txt").path("outcome").asText());
        assertEquals("failed", ledger.get("binary.txt").path("outcome").asText());
        assertEquals(3, ledger.size());
        assertTrue(
                first.err().contains(folder.resolve("empty.txt") + ": The file is empty: there is nothing to read."),
                first.err());
        assertTrue(first.err().contains(folder.resolve("binary.txt") + ": The file is binary"), first.err());
        assertTrue(first.err().contains("save it as UTF-8 text"), first.err());
        assertTrue(
                first.err()
                        .lines()
                        .anyMatch(line -> line.matches(
                                "1 documents, 1 passages, [1-9]\\d* mentions stored; 0 unchanged, 2 failed; .*")),
                first.err());
        assertFalse(first.err().contains("\u001b"), "progress is for terminals");

        Files.delete(folder.resolve("empty.txt"));
        Files.delete(folder.resolve("binary.txt"));
        Outcome second = ingest();
        assertEquals(0, second.exit(), second.err());
        assertEquals("unchanged", second.ledger().get("good.md").path("outcome").asText());
        assertTrue(second.err().contains("0 documents, 0 passages, 0 mentions stored; 1 unchanged, 0 failed"));
    }

    @Test
    void aBrokenMappingIsWrongUsageAndNothingIsRead() throws Exception {
        write("good.md", "China imposed sanctions.");
        Path map = Files.writeString(dir.resolve("broken.yaml"), "id: $.id\ntext: [\n");
        Outcome outcome = ingest("--no-code", "--map", map.toString());
        assertEquals(2, outcome.exit());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("broken.yaml"), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertFalse(Files.exists(dir.resolve("store")));
    }

    @Test
    void whatIsTooLargeFailsWithItsCure() throws Exception {
        String large = "China imposed sanctions. ".repeat(50_000);
        write("large.txt", large);
        write(
                "rows.jsonl",
                "{\"id\":\"a\",\"text\":\"" + large + "\"}\n{\"id\":\"b\",\"text\":\"China imposed sanctions.\"}\n");
        Outcome capped = ingest("--no-code", "--largest", "1");
        assertEquals(1, capped.exit());
        assertTrue(capped.err().contains("large.txt: The file is larger than 1 MB"), capped.err());
        assertTrue(capped.err().contains("rows.jsonl#1: The row is larger than 1 MB"), capped.err());
        assertTrue(capped.err().contains("--largest"), capped.err());
        assertEquals(1, capped.ledger().get("rows.jsonl").path("documents").asInt());
        assertEquals(0, ingest("--no-code", "--largest", "2").exit());
        assertEquals(2, ingest("--no-code", "--largest", "0").exit());
    }
}
