package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Samples;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import picocli.CommandLine;

/** Verbs while another process serves the store: they do what they do without it. */
@Timeout(300)
final class OneWriterIT {
    private static final int DOCUMENTS = 1200;

    @TempDir
    private Path dir;

    private Path store;

    @BeforeEach
    void name() {
        store = dir.resolve("store");
    }

    private record Answer(int exit, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    /** Runs a verb in this process. */
    private Answer ask(String verb, String... more) {
        List<String> arguments = new ArrayList<>(List.of(verb, "--store", store.toString()));
        arguments.addAll(List.of(more));
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            int exit = Main.commandLine()
                    .setErr(new PrintWriter(messages, true))
                    .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                    .execute(arguments.toArray(String[]::new));
            return new Answer(exit, bytes.toByteArray(), messages.toString());
        } finally {
            System.setOut(out);
        }
    }

    /** Ingests in this process; several may do so at once. */
    private Answer ingest(Path path, String... more) {
        List<String> arguments = new ArrayList<>(List.of("ingest", "--store", store.toString(), path.toString()));
        arguments.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        return new Answer(exit, out.toString().getBytes(StandardCharsets.UTF_8), err.toString());
    }

    private Path rows(String name, int from, int to) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            rows.append("{\"id\":\"r").append(i).append("\",\"published\":\"2021-03-22\",\"text\":\"");
            rows.append("The Chinese foreign ministry imposed sanctions on ten EU individuals, no. ");
            rows.append(i).append(".\"}\n");
        }
        return Files.writeString(dir.resolve(name), rows);
    }

    private void fill() {
        List<CodedDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(Samples.document("d" + i)
                    .paragraph("中国加征关税: duties on barley no. " + i)
                    .mention(Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN", i % 2 == 0 ? "AUS" : "CAN"), "加征关税")
                    .build());
        }
        try (Archive archive = Archive.open(store)) {
            archive.keep(documents);
        }
    }

    private List<List<String>> questions(Path file) {
        String name = file.toString();
        return Stream.of(
                        "documents",
                        "documents --count",
                        "mentions",
                        "mentions --limit 7 --target AUS",
                        "mentions --count --target CAN",
                        "events --from 2020-01-01",
                        "events --count",
                        "search 关税 --limit 700",
                        "search barley --count",
                        "others --count",
                        "others --limit -1",
                        "export --format csv --out -",
                        "export --format jsonl --what events --out -",
                        "export --format csv --what documents --out " + name,
                        "export --format jsonl --out " + name,
                        "export --format csv --out " + dir.resolve("no/such/folder.csv"),
                        "export --format csv --from May --out " + name,
                        "mentions --from May",
                        "mentions @" + name,
                        "reindex")
                .map(line -> List.of(line.split(" ")))
                .toList();
    }

    /** The cells of a workbook, whose bytes differ by the second in which it was made. */
    private List<String> workbook(Path file) throws Exception {
        assertEquals(
                0,
                ask("export", "--format", "xlsx", "--target", "AUS", "--out", file.toString())
                        .exit());
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
            assertEquals(600, book.getSheetAt(0).getLastRowNum());
        }
        Files.delete(file);
        return cells;
    }

    @Test
    void verbsAnswerTheSameBytesWithAndWithoutAServer() throws Exception {
        fill();
        Path file = dir.resolve("out");
        List<Answer> without = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        for (List<String> question : questions(file)) {
            Files.deleteIfExists(file);
            without.add(
                    ask(question.get(0), question.subList(1, question.size()).toArray(String[]::new)));
            files.add(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        }
        assertEquals("600\n", without.get(4).text());
        List<String> cells = workbook(file);
        try (ServerProcess server = ServerProcess.on(store)) {
            assertEquals(cells, workbook(file));
            for (List<String> question : questions(file)) {
                Files.deleteIfExists(file);
                Answer there = ask(
                        question.get(0), question.subList(1, question.size()).toArray(String[]::new));
                Answer here = without.remove(0);
                assertEquals(here.exit(), there.exit(), question + there.err());
                assertArrayEquals(here.out(), there.out(), question.toString());
                assertEquals(here.err(), there.err(), question.toString());
                assertArrayEquals(
                        files.remove(0),
                        Files.exists(file) ? Files.readAllBytes(file) : new byte[0],
                        question.toString());
                assertFalse(Files.exists(dir.resolve("out.part")), question.toString());
            }
            Answer second = ask("serve", "--port", "0");
            assertEquals(1, second.exit());
            assertTrue(second.err().contains(server.address().toString()), second.err());
            String secret = Files.readString(store.resolve("server.json")).replaceAll(".*\"token\":\"(\\w+)\".*", "$1");
            assertEquals(64, secret.length());
            assertEquals(
                    200,
                    server.get("/internal/hello", "Linewatch-Token", secret).statusCode());
            assertEquals(
                    403,
                    server.get("/internal/hello", "Linewatch-Token", "0" + secret.substring(1) + "0")
                            .statusCode());
            assertFalse(server.said().contains(secret), "the token is never printed");
        }
        assertFalse(Files.exists(store.resolve("server.json")), "a clean stop takes the file away");
        assertEquals("1200\n", ask("mentions", "--count").text());
    }

    @Test
    void twoIngestAtOnceWhilePagesAreRead() throws Exception {
        Path first = rows("first.jsonl", 0, 700);
        Path second = rows("second.jsonl", 600, 1300);
        try (ServerProcess server = ServerProcess.on(store)) {
            CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> ingest(first));
            CompletableFuture<Answer> two = CompletableFuture.supplyAsync(() -> ingest(second));
            AtomicInteger pages = new AtomicInteger();
            List<String> addresses =
                    List.of("/", "/documents", "/events.csv", "/search?q=sanctions", "/api/v1/mentions");
            while (!one.isDone() || !two.isDone() || pages.get() < addresses.size()) {
                String address = addresses.get(pages.getAndIncrement() % addresses.size());
                assertEquals(200, server.get(address).statusCode(), address);
            }
            assertEquals(0, one.get().exit(), one.get().err());
            assertEquals(0, two.get().exit(), two.get().err());
            assertEquals("1300\n", ask("documents", "--count").text());
            assertEquals("1300\n", ask("search", "sanctions", "--count").text());
            assertTrue(server.get("/documents").body().contains("second.jsonl"), "pages show it without a restart");
            String mentions = ask("mentions", "--count").text();
            Answer again = ingest(first);
            assertEquals(0, again.exit());
            assertTrue(again.err().contains("0 documents, 0 passages, 0 mentions stored; 700 unchanged"), again.err());
            assertEquals(mentions, ask("mentions", "--count").text());
            assertFalse(server.said().contains("\tat "), server.said());
        }
    }

    @Test
    void aServerThatIsKilledInTheMiddleOfAnIngestLosesNothing() throws Exception {
        Path file = rows("rows.jsonl", 0, 4000);
        try (ServerProcess server = ServerProcess.on(store)) {
            CompletableFuture<Answer> run = CompletableFuture.supplyAsync(() -> ingest(file, "--no-code"));
            while (!run.isDone() && server.get("/readyz").body().contains("\"documents\":0,")) {
                Thread.sleep(5);
            }
            server.kill();
            assertEquals(1, run.get().exit(), run.get().err());
            assertTrue(run.get().err().contains("no longer answers"), run.get().err());
            assertFalse(run.get().err().contains("\tat "), run.get().err());
        }
        assertTrue(Files.exists(store.resolve("server.json")), "the file of a killed server is left behind");
        long kept = Long.parseLong(ask("documents", "--count").text().strip());
        assertTrue(kept >= 500 && kept < 4000 && kept % 500 == 0, kept + " documents: batches are whole");
        try (ServerProcess server = ServerProcess.on(store)) {
            Answer again = ingest(file, "--no-code");
            assertEquals(0, again.exit(), again.err());
            assertTrue(again.err().contains(4000 - kept + " documents,"), again.err());
            assertTrue(again.err().contains(kept + " unchanged"), again.err());
            assertEquals("4000\n", ask("documents", "--count").text());
            assertEquals("4000\n", ask("search", "sanctions", "--count").text());
        }
    }
}
