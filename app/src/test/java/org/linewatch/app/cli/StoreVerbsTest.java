package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Samples;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import picocli.CommandLine;

final class StoreVerbsTest {
    private static final int DOCUMENTS = 1200;

    @TempDir
    private static Path dir;

    private static Path store;

    @BeforeAll
    static void fill() {
        store = dir.resolve("store");
        List<CodedDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(Samples.document("d" + i)
                    .paragraph("中国加征关税: duties on barley no. " + i)
                    .mention(Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN", i % 2 == 0 ? "AUS" : "CAN"), "加征关税")
                    .build());
        }
        documents.add(Samples.document("s").sample().paragraph("Duties again.").build());
        try (Archive archive = Archive.open(store)) {
            archive.keep(documents);
        }
    }

    private record Answer(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private static Answer run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        try {
            System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
            CommandLine command = Main.commandLine().setErr(new PrintWriter(messages, true));
            int exit = command.execute(arguments);
            return new Answer(
                    exit,
                    outBytes.toString(StandardCharsets.UTF_8),
                    errBytes.toString(StandardCharsets.UTF_8) + messages);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static Answer ask(String verb, String... more) {
        List<String> arguments = new ArrayList<>(List.of(verb, "--store", store.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void countsPrintOneInteger() {
        assertEquals("1200\n", ask("mentions", "--count").out());
        assertEquals("600\n", ask("mentions", "--count", "--target", "AUS").out());
        assertEquals("600\n", ask("events", "--count", "--target", "CAN").out());
        assertEquals("1200\n", ask("documents", "--count").out());
        assertEquals("1201\n", ask("documents", "--count", "--samples").out());
        assertEquals("1200\n", ask("search", "关税", "--count").out());
        assertEquals(
                "0\n", ask("mentions", "--count", "--core-interest", "taiwan").out());
    }

    @Test
    void listsAreJsonLinesAndUncapped() throws Exception {
        Answer all = ask("mentions");
        assertEquals(0, all.exit());
        assertEquals(DOCUMENTS, all.lines().size());
        JsonNode first = new ObjectMapper().readTree(all.lines().get(0));
        assertEquals("SANCTION", first.get("type").asText());
        assertEquals("加征关税", first.get("evidence_text").asText());
        assertEquals(7, ask("events", "--limit", "7").lines().size());
        assertEquals(DOCUMENTS, ask("documents").lines().size());
        assertEquals(20, ask("search", "barley").lines().size());
        assertEquals(600, ask("search", "barley", "--limit", "600").lines().size());
    }

    @Test
    void exportsHonourTheFilterAndAreUncapped() throws Exception {
        Path file = dir.resolve("out.csv");
        Answer answer = ask("export", "--format", "csv", "--target", "AUS", "--out", file.toString());
        assertEquals(0, answer.exit());
        assertTrue(answer.err().contains("JSON Lines"), answer.err());
        String text = Files.readString(file);
        assertEquals('\uFEFF', text.charAt(0));
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
        assertEquals(600, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.get("target").equals("AUS")));
        assertFalse(Files.exists(dir.resolve("out.csv.part")));
        for (String what : List.of("mentions", "events", "documents")) {
            assertEquals(
                    DOCUMENTS,
                    ask("export", "--format", "jsonl", "--what", what, "--out", "-")
                            .lines()
                            .size());
            assertEquals(
                    DOCUMENTS + 1,
                    ask("export", "--format", "csv", "--what", what, "--out", "-")
                            .lines()
                            .size());
        }
    }

    @Test
    void workbooksHoldTheSameRowsAndSayWhatTheyAre() throws Exception {
        for (String what : List.of("mentions", "events", "documents")) {
            Path csv = dir.resolve(what + ".csv");
            Path xlsx = dir.resolve(what + ".xlsx");
            for (Path file : List.of(csv, xlsx)) {
                String format = file == csv ? "csv" : "xlsx";
                assertEquals(
                        0,
                        ask("export", "--format", format, "--what", what, "--target", "AUS", "--out", file.toString())
                                .exit());
            }
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .parse(new StringReader(Files.readString(csv).substring(1)))
                    .getRecords();
            try (XSSFWorkbook book = new XSSFWorkbook(xlsx.toFile())) {
                assertEquals(rows.size() - 1, book.getSheet("Data").getLastRowNum(), what);
                for (int row : new int[] {0, 1, rows.size() - 1}) {
                    assertEquals(
                            rows.get(row).get(0),
                            book.getSheet("Data").getRow(row).getCell(0).getStringCellValue());
                }
                StringBuilder about = new StringBuilder();
                book.getSheet("About")
                        .forEach(row -> row.forEach(cell -> about.append(cell).append('\n')));
                assertTrue(about.toString().contains("Against whom: AUS; samples are left out"), about.toString());
                assertTrue(about.toString().contains((rows.size() - 1) + " rows"), about.toString());
            }
        }
    }

    @Test
    void samplesBearTheirNote() throws Exception {
        String line = ask("documents", "--samples", "--document", "s").lines().get(0);
        assertEquals(
                "paraphrase written for Linewatch; rests on https://facts.example/s",
                new ObjectMapper().readTree(line).get("note").asText());
    }

    @Test
    void wrongUsageIsTold() {
        Answer date = ask("mentions", "--from", "May");
        assertEquals(2, date.exit());
        assertTrue(date.err().contains("'May' is no date for 'from'"), date.err());
        assertEquals(2, ask("export", "--format", "pdf", "--out", "-").exit());
        Answer nowhere = run("mentions", "--store", dir.resolve("nowhere").toString());
        assertEquals(1, nowhere.exit());
        assertTrue(nowhere.err().contains("There is no store in"), nowhere.err());
        assertFalse(Files.exists(dir.resolve("nowhere")));
        Answer file = ask(
                "export",
                "--format",
                "csv",
                "--out",
                dir.resolve("no/such/folder.csv").toString());
        assertEquals(1, file.exit());
        assertTrue(file.err().contains("cannot be written"), file.err());
    }

    @Test
    void reindexes() {
        Answer answer = ask("reindex");
        assertEquals(0, answer.exit());
        assertTrue(answer.err().contains("Indexed 1,201 passages of 1,201 documents."), answer.err());
        assertEquals("1200\n", ask("search", "关税", "--count").out());
    }
}
