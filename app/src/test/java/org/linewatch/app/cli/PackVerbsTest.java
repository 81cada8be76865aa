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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.app.packs.PackFiles;
import picocli.CommandLine;

/** {@code types} and {@code pack validate} on the bundled pack, as a user calls them. */
final class PackVerbsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "2014-04-14, 0",
        "2014-04-15, 11",
        "2015-01-01, 11",
        "2021-04-13, 11",
        "2021-06-09, 16",
        "2024-12-31, 20"
    })
    void typesAreCountedAsOfADay(String day, int types) {
        assertEquals(0, run("types", "--as-of", day, "--count"));
        assertEquals(types + System.lineSeparator(), out.toString());
    }

    @Test
    void eachTypeBearsItsListAndSources() throws IOException {
        assertEquals(0, run("types", "--as-of", "2021-06-09"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(16, lines.size());
        for (String line : lines) {
            JsonNode type = JSON.readTree(line);
            assertEquals("16", type.get("list").asText());
            assertEquals("2021-04-14", type.get("list_seen_from").asText());
            assertEquals("seen-by", type.get("date_kind").asText());
            assertFalse(type.get("name_zh").asText().isEmpty());
            assertTrue(type.get("source").size() > 0);
        }
    }

    @Test
    void beforeTheFirstListNoneIsSaidClearly() {
        assertEquals(0, run("types", "--as-of", "2014-04-14"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("No official list") && err.toString().contains("2014-04-15"));
    }

    @Test
    void wrongDayIsWrongUsage() {
        assertEquals(2, run("types", "--as-of", "yesterday"));
        assertTrue(err.toString().contains("--as-of"));
    }

    @Test
    void otherPackCanBeAsked() {
        Path bouvet = root().resolve("engine/src/test/resources/packs/bouvet");
        assertEquals(0, run("types", "--as-of", "2002-08-01", "--count", "--pack", bouvet.toString()));
        assertEquals("3", out.toString().strip());
    }

    @Test
    void repositoryPackIsValid() {
        assertEquals(0, run("pack", "validate", folder().toString()), () -> err.toString());
        assertTrue(err.toString().contains("no fault"));
    }

    @Test
    void brokenPackIsListedFaultByFault(@TempDir Path copy) throws IOException {
        for (var file : PackFiles.folder(folder()).files().entrySet()) {
            Files.write(copy.resolve(file.getKey()), file.getValue());
        }
        Path organs = copy.resolve("organs.tsv");
        Files.writeString(organs, Files.readString(organs).replaceFirst("\tmilitary\t", "\troyal\t"));
        assertEquals(1, run("pack", "validate", copy.toString()));
        JsonNode fault = JSON.readTree(out.toString());
        assertEquals("organs.tsv", fault.get("file").asText());
        assertEquals("kind", fault.get("column").asText());
        assertTrue(err.toString().contains("Cure: write one of: judicial, "));
        assertEquals(1, run("types", "--pack", copy.toString()));
    }

    @Test
    void missingFolderIsSaid() {
        assertEquals(1, run("pack", "validate", "no-such-folder"));
        assertTrue(err.toString().contains("no-such-folder"));
        assertEquals(2, run("pack"));
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private static Path root() {
        return Path.of(System.getProperty("linewatch.root"));
    }

    private static Path folder() {
        return root().resolve("packs").resolve(PackFiles.BUNDLED);
    }
}
