package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The HTTP API against a real server, database and index. */
final class HttpApiIT {
    private static TestSite site;

    @BeforeAll
    static void start() throws Exception {
        site = TestSite.shared();
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), path + " " + answer.body());
        return Json.MAPPER.readTree(answer.body());
    }

    @Test
    void typesAreThoseOfTheDay() throws Exception {
        assertEquals(11, json("/api/v1/types?as_of=2015-01-01").path("total").asInt());
        assertEquals(16, json("/api/v1/types?as_of=2021-06-09").path("total").asInt());
        assertEquals(20, json("/api/v1/types?as_of=2024-12-31").path("total").asInt());
        assertEquals(0, json("/api/v1/types?as_of=2000-01-01").path("total").asInt());
    }

    @Test
    void everyDescribedPathAnswers() throws Exception {
        String yaml = site.get("/openapi.yaml").body();
        String event =
                json("/api/v1/events?samples=1&limit=1").at("/items/0/id").asText();
        String mention =
                json("/api/v1/mentions?samples=1&limit=1").at("/items/0/id").asText();
        String document =
                json("/api/v1/documents?samples=1&limit=1").at("/items/0/id").asText();
        String first = json("/api/v1/cases?limit=1").at("/items/0/id").asText();
        String law = json("/api/v1/laws?limit=1").at("/items/0/id").asText();
        String organ = json("/api/v1/organs?limit=1").at("/items/0/id").asText();
        String term = json("/api/v1/terms?limit=1").at("/items/0/id").asText();
        JsonNode code = json("/api/v1/codebook").at("/items/0");
        Matcher paths = Pattern.compile("(?m)^  (/\\S*):$").matcher(yaml);
        int found = 0;
        while (paths.find()) {
            String path = paths.group(1)
                    .replace("/events/{id}", "/events/" + event)
                    .replace("/mentions/{id}", "/mentions/" + mention)
                    .replace("/documents/{id}", "/documents/" + document)
                    .replace("/cases/{id}", "/cases/" + first)
                    .replace("/laws/{id}", "/laws/" + law)
                    .replace("/organs/{id}", "/organs/" + organ)
                    .replace("/doctrine/{id}", "/doctrine/" + term)
                    .replace(
                            "/codebook/{vocabulary}/{code}",
                            "/codebook/" + code.path("vocabulary").asText() + "/"
                                    + code.path("code").asText())
                    .replaceFirst("/search(\\.csv)?$", "/search$1?q=sanctions");
            assertFalse(path.contains("{"), path + " is described, and no id for it is known here");
            HttpResponse<String> answer = path.endsWith("/code")
                    ? site.post(path, "application/json", "{\"text\":\"Beijing sanctioned four officials.\"}")
                    : site.get(path);
            assertEquals(200, answer.statusCode(), path);
            found++;
        }
        assertTrue(found >= 20, "only " + found + " paths are described");
    }

    @Test
    void everyListOfTheApiIsDescribed() throws Exception {
        String yaml = site.get("/openapi.yaml").body();
        for (String name : List.of(
                "documents",
                "mentions",
                "events",
                "cases",
                "triggers",
                "laws",
                "provisions",
                "types",
                "organs",
                "terms",
                "lists",
                "core-interests",
                "overview",
                "search",
                "code")) {
            assertTrue(yaml.contains("\n  /api/v1/" + name + ":"), name);
        }
    }

    @Test
    void aListGoesOnWhereItStoppedAndLosesNothing() throws Exception {
        for (String list : List.of("cases", "mentions", "events", "documents")) {
            Set<String> ids = new TreeSet<>();
            String next = "";
            int total;
            do {
                JsonNode part = json("/api/v1/" + list + "?samples=1&limit=97" + next);
                part.path("items")
                        .forEach(item -> assertTrue(ids.add(item.path("id").asText()), list));
                total = part.path("total").asInt();
                next = part.path("next").isNull()
                        ? ""
                        : "&next=" + TestSite.encode(part.path("next").asText());
            } while (!next.isEmpty());
            assertEquals(total, ids.size(), list);
            assertNotEquals(0, total, list);
        }
    }

    @Test
    void samplesAreLeftOutUnlessAskedFor() throws Exception {
        assertEquals(0, json("/api/v1/documents").path("total").asInt());
        assertTrue(json("/api/v1/documents?samples=1").path("total").asInt() >= 60);
    }

    @Test
    void filtersHoldForRecordsAndCasesAlike() throws Exception {
        JsonNode mentions = json("/api/v1/mentions?samples=1&source=CHN&type=SANCTION&limit=1000");
        assertNotEquals(0, mentions.path("total").asInt());
        for (JsonNode item : mentions.path("items")) {
            assertEquals("SANCTION", item.path("type").asText());
            assertTrue(item.path("source").toString().contains("\"CHN"), item.toString());
        }
        JsonNode cases = json("/api/v1/cases?source=CHN&target=AUS&reach=cross-border,extraterritorial");
        assertNotEquals(0, cases.path("total").asInt());
        for (JsonNode item : cases.path("items")) {
            assertTrue(item.path("target").toString().contains("AUS"), item.toString());
            assertNotEquals("domestic", item.path("reach").asText());
        }
    }

    @Test
    void csvHasTheMarkTheHeadAndEveryRow() throws Exception {
        HttpResponse<String> csv = site.get("/cases.csv");
        assertTrue(csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        assertTrue(csv.body().startsWith("\uFEFFid,date_start,"), csv.body().substring(0, 40));
        assertEquals(site.pack.cases().size() + 1, csv.body().strip().lines().count());
        String events = site.get("/events.csv?samples=1&type=SANCTION").body();
        int total = json("/api/v1/events?samples=1&type=SANCTION").path("total").asInt();
        assertTrue(events.strip().lines().count() >= total + 1, events);
    }

    @Test
    void aPageHasItsDataAtTheSameAddress() throws Exception {
        for (String page :
                List.of("overview", "types", "organs", "laws", "terms", "cases", "triggers", "events", "mentions")) {
            assertEquals(
                    site.get("/" + page + ".json?samples=1").body(),
                    site.get("/api/v1/" + page + "?samples=1").body(),
                    page);
        }
    }

    @Test
    void theOverviewAndTheSearchAreTablesToo() throws Exception {
        String overview = site.get("/overview.csv?as_of=2021-06-09&samples=1").body();
        assertTrue(overview.startsWith("\uFEFFexhibit,id,name,laws,cases,mentions"), overview);
        assertEquals(16, overview.lines().filter(l -> l.startsWith("types,")).count());
        for (String exhibit : List.of("system,", "border-years,", "border-targets,")) {
            assertTrue(overview.lines().anyMatch(l -> l.startsWith(exhibit)), exhibit);
        }
        String query = "?samples=1&q=" + TestSite.encode("制裁");
        String found = site.get("/search.csv" + query).body();
        assertTrue(found.startsWith("\uFEFFdocument,passage,"), found);
        int total = json("/search.json" + query).path("total").asInt();
        assertTrue(found.strip().lines().count() >= total + 1, found);
        assertEquals(400, site.get("/search.csv").statusCode());
        assertEquals(site.pack.hash(), json("/about.json").at("/pack/sha256").asText());
    }

    @Test
    void searchFindsChineseWithOneTwoAndThreeCharacters() throws Exception {
        for (String query : List.of("制", "制裁", "外交部")) {
            JsonNode found = json("/api/v1/search?samples=1&q=" + TestSite.encode(query));
            assertNotEquals(0, found.path("total").asInt(), query);
            assertFalse(found.at("/items/0/highlights").isEmpty(), query);
        }
    }

    @Test
    void codingAnswersWithWhyAndKeepsNothing() throws Exception {
        int before = json("/readyz").path("documents").asInt();
        HttpResponse<String> answer = site.post(
                "/api/v1/code",
                "application/json",
                "{\"text\":\"The Chinese foreign ministry imposed sanctions on ten EU individuals on 22 March 2021.\","
                        + "\"lang\":\"en\"}");
        JsonNode event = Json.MAPPER.readTree(answer.body()).at("/events/0");
        assertEquals("SANCTION", event.path("type").asText(), answer.body());
        assertFalse(event.path("why").asText().isBlank());
        assertEquals(before, json("/readyz").path("documents").asInt());
    }

    @Test
    void whatCannotBeAnsweredIsAProblemDocument() throws Exception {
        for (String bad : List.of(
                "/api/v1/types?as_of=2021",
                "/api/v1/cases?limit=0",
                "/api/v1/cases?next=x",
                "/api/v1/events?next=%00",
                "/api/v1/events?from=May",
                "/api/v1/search")) {
            HttpResponse<String> answer = site.get(bad);
            assertEquals(400, answer.statusCode(), bad);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
            assertEquals(400, Json.MAPPER.readTree(answer.body()).path("status").asInt());
        }
        assertEquals(404, site.get("/api/v1/events/none").statusCode());
        assertEquals(400, site.post("/api/v1/code", "application/json", "{").statusCode());
        assertEquals(
                400,
                site.post("/api/v1/code", "application/json", "{\"text\":\" \"}")
                        .statusCode());
        HttpResponse<String> page = site.get("/events/none", "Accept", "text/html");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("<h1>"), page.body());
    }

    @Test
    void otherSitesCanNeitherPostNorBorrowTheName() throws Exception {
        HttpResponse<String> posted = site.post(
                "/try/keep", "application/x-www-form-urlencoded", "text=x", "Origin", "http://elsewhere.example");
        assertEquals(403, posted.statusCode());
        assertTrue(Guard.loopback("127.0.0.1"));
        assertFalse(Guard.loopback("elsewhere.example"));
    }

    @Test
    void aTakenPortIsSaidPlainly() {
        int taken = site.server.address().getPort();
        Site same = new Site(site.pack, site.archive, new NoCoder(), SampleRun.NONE, "test");
        ServerException e = assertThrows(ServerException.class, () -> WebServer.start(same, "127.0.0.1", taken));
        assertTrue(e.getMessage().contains("Port " + taken), e.getMessage());
    }

    @Test
    void anyHostButThisMachineIsRefused() {
        Site same = new Site(site.pack, site.archive, new NoCoder(), SampleRun.NONE, "test");
        for (String host : List.of("0.0.0.0", "192.168.1.4", "example.org")) {
            ServerException e = assertThrows(ServerException.class, () -> WebServer.start(same, host, 0));
            assertTrue(e.getMessage().contains("accounts"), e.getMessage());
        }
    }
}
