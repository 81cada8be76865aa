package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.IngestOptions;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.app.read.gdelt.ExportRows;
import org.linewatch.app.store.Archive;
import org.linewatch.engine.model.DocumentKind;

/** Others' coding as page, CSV and API, from an export that is read as a user would have it read. */
final class OthersIT {
    private static final int ROWS = 60;

    @TempDir
    private static Path dir;

    private static Archive archive;
    private static WebServer server;
    private static Ingest.Summary summary;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> ExportRows.of(61, i, i < 40 ? "20211121" : "20220103")
                        .code(i == 0 ? "042" : "161")
                        .line())
                .collect(Collectors.joining("\n"));
        Path export = Files.writeString(dir.resolve("20211121000000.export.CSV"), rows);
        archive = Archive.open(dir.resolve("store"));
        summary = new Ingest(
                        Sink.of(archive),
                        new IngestOptions(null, DocumentKind.NEWS, null, 1),
                        line -> {},
                        Clock.systemUTC())
                .run(List.of(export));
        server = WebServer.start(
                new Site(PackFiles.load(null), archive, new NoCoder(), SampleRun.NONE, "test"), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        archive.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI at = server.address().resolve(path);
        return CLIENT.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofString());
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body(), server.address().toString());
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return Json.MAPPER.readTree(answer.body());
    }

    @Test
    void theSummaryCountsThemApart() {
        assertEquals(ROWS, summary.others());
        assertEquals(0, summary.documents() + summary.mentions() + summary.failed());
    }

    @Test
    void thePageSaysWhatTheyAreAndLeadsToTheirSources() throws Exception {
        for (String lang : List.of("en", "zh")) {
            Document page = page("/others?lang=" + lang);
            assertEquals(
                    1, page.select("main a[href^=https://www.gdeltproject.org]").size());
            assertEquals(50, page.select("main > .scroll tbody tr").size());
            assertEquals(
                    50, page.select("td.sources a[href^=https://news.example/]").size());
            assertEquals(1, page.select("footer a[aria-current=page]").size());
        }
        Document page = page("/others");
        assertTrue(page.text().contains("in none of our figures"));
        Document rest = page(page.selectFirst("a[rel=next]").attr("href"));
        assertEquals(10, rest.select("main > .scroll tbody tr").size());
    }

    @Test
    void everyCountIsTheLengthOfItsList() throws Exception {
        Document page = page("/others");
        int rows = 0;
        for (var row : page.select(".counts tbody tr")) {
            String total = page(row.selectFirst("a").attr("href"))
                    .selectFirst(".total")
                    .text();
            assertTrue(total.startsWith(row.select("td.number").text() + " "), row.text() + " " + total);
            rows++;
        }
        assertEquals(2 + 2 + 1, rows);
    }

    @Test
    void aPairOfStatesIsShownBesideOurs() throws Exception {
        Document page = page("/others?source=CHN&target=LTU");
        assertEquals(3, page.select("#others-theirs tbody tr").size(), "November to January, no month left out");
        assertEquals(
                "40", page.select("#others-theirs tbody tr td.number").get(0).text());
        assertEquals("0", page.select("#others-ours tbody tr td.number").get(0).text());
        assertTrue(page.selectFirst("#others-ours tbody a").attr("href").startsWith("/events?source=CHN&target=LTU"));
        assertTrue(page("/others?source=CHN").select("#others-ours").isEmpty());
    }

    @Test
    void theApiFiltersAndRefusesNonsense() throws Exception {
        assertEquals(ROWS, json("/api/v1/others").path("total").asInt());
        JsonNode visits = json("/api/v1/others?cameo=04");
        assertEquals(1, visits.path("total").asInt());
        assertEquals("CONSULT", visits.at("/items/0/plover_nearest").asText());
        assertEquals("CHN", visits.at("/items/0/source_actor/state").asText());
        assertEquals(20, json("/others.json?from=2022-01-01").path("total").asInt());
        assertEquals(0, json("/api/v1/events").path("total").asInt());
        assertEquals(400, get("/api/v1/others?cameo=visit").statusCode());
        assertEquals(400, get("/others?from=yesterday").statusCode());
        String csv = get("/others.csv?from=2022-01-01").body();
        assertEquals(21, csv.lines().count());
        assertTrue(csv.contains(",-4.0,"), "a number below zero is a number to a spreadsheet");
    }
}
