package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linewatch.app.store.Archive;

/** The pages as they are sent, without a browser. */
final class PagesIT {
    private static final int PAGES_VISITED = 120;
    private static TestSite site;

    @BeforeAll
    static void start() throws Exception {
        site = TestSite.shared();
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body(), site.at(path).toString());
    }

    @Test
    void everyPageReadsInBothLanguagesAndLabelsItsInputs() throws Exception {
        for (String lang : List.of("en", "zh")) {
            for (String path : List.of(
                    "/",
                    "/try",
                    "/events",
                    "/mentions",
                    "/documents",
                    "/search?q=制裁",
                    "/cases",
                    "/triggers",
                    "/types",
                    "/lists",
                    "/organs",
                    "/laws",
                    "/provisions",
                    "/terms",
                    "/core-interests",
                    "/others",
                    "/codebook",
                    "/codebook/instrument/tariff",
                    "/compare",
                    "/compare?a.type=SANCTION&b.type=ACCUSE&b.target=USA",
                    "/about")) {
                Document page = page(path + (path.contains("?") ? "&" : "?") + "samples=1&lang=" + lang);
                assertEquals(lang, page.selectFirst("html").attr("lang"));
                assertEquals(1, page.select("h1").size(), path);
                assertEquals(1, page.select("main").size(), path);
                assertTrue(page.select("[style], style, script:not([src])").isEmpty(), path + " has inline code");
                for (Element input : page.select("input:not([type=hidden]), select, textarea")) {
                    assertFalse(page.select("label[for=" + input.id() + "]").isEmpty(), path + " " + input);
                }
            }
        }
    }

    @Test
    void noInnerLinkIsDeadAndEachKeepsTheLanguage() throws Exception {
        Deque<String> open = new ArrayDeque<>(List.of("/?lang=zh&samples=1", "/about?lang=zh&samples=1"));
        Set<String> seen = new HashSet<>(open);
        Map<String, Set<String>> places = new HashMap<>();
        Map<String, Set<String>> ids = new HashMap<>();
        int visited = 0;
        while (!open.isEmpty() && visited < PAGES_VISITED) {
            String path = open.remove();
            HttpResponse<String> answer = site.get(path, "Accept", "text/html");
            assertEquals(200, answer.statusCode(), path);
            visited++;
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(answer.body());
            ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id")));
            assertEquals(page.select("[id]").size(), ids.get(path).size(), path + " has an id twice");
            for (Element link : page.select("a[href^=/]")) {
                URI target = URI.create(link.attr("href"));
                String next = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
                if (target.getFragment() != null) {
                    places.computeIfAbsent(next, address -> new TreeSet<>()).add(target.getFragment());
                }
                boolean other = link.hasClass("lang") || next.equals("/openapi.yaml");
                assertTrue(other || next.contains("lang=zh"), path + " → " + next);
                if (!other && kind(seen, next) < 6 && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        assertEquals(PAGES_VISITED, visited, "the site is smaller than thought");
        places.keySet().retainAll(ids.keySet());
        assertTrue(places.size() > 5, "few links lead to a place in a page: " + places);
        places.forEach((address, wanted) -> {
            wanted.removeAll(ids.get(address));
            assertEquals(Set.of(), wanted, address);
        });
    }

    /** How many addresses of one kind were seen: a few of each are enough. */
    private static long kind(Set<String> seen, String address) {
        String kind = address.replaceFirst("\\?.*", "").replaceFirst("(/[^/]+)/.*", "$1/");
        return seen.stream()
                .filter(s -> s.replaceFirst("\\?.*", "")
                        .replaceFirst("(/[^/]+)/.*", "$1/")
                        .equals(kind))
                .count();
    }

    @Test
    void theOverviewCountsCasesAndMentionsApart() throws Exception {
        Document page = page("/?as_of=2021-06-09&samples=1");
        assertEquals(16, page.select("table.types tbody tr").size());
        Element political = page.selectFirst("#type-political");
        List<String> hrefs = political.select("td.count a").eachAttr("href");
        for (int i = 0; i < hrefs.size(); i++) {
            String shown = political.select("td.count a").get(i).text();
            Document list = page(hrefs.get(i));
            assertTrue(list.selectFirst(".total").text().startsWith(shown + " "), hrefs.get(i));
        }
        assertEquals(2, hrefs.size());
        assertTrue(page.select("svg rect.law").size() > 50);
        assertTrue(page.text().contains("seen by 2021-04-14"));
    }

    @Test
    void withoutDocumentsTheExhibitsStandAndSayWhatToDo() throws Exception {
        Path folder = Files.createTempDirectory("linewatch-empty");
        try (Archive none = Archive.open(folder);
                WebServer server = WebServer.start(
                        new Site(site.pack, none, new NoCoder(), SampleRun.NONE, "test"), "127.0.0.1", 0)) {
            Document page = Jsoup.connect(server.address().toString()).get();
            assertTrue(page.selectFirst(".next").text().contains("linewatch ingest"));
            assertEquals(1, page.select(".next a[href^=/try]").size());
            assertEquals(4, page.select(".figures li").size());
            assertTrue(page.select("svg rect.law").size() > 50);
            assertEquals(1, page.select("#type-political td.count").size());
        }
        assertTrue(page("/?samples=1").select(".next").isEmpty());
    }

    @Test
    void anEventShowsEvidenceFieldsWhyAndHowToCite() throws Exception {
        String id = Json.MAPPER
                .readTree(site.get("/api/v1/events?samples=1&type=SANCTION&limit=1")
                        .body())
                .at("/items/0/id")
                .asText();
        Document page = page("/events/" + id + "?samples=1");
        assertFalse(page.select("mark.evidence").isEmpty());
        assertEquals(14, page.select(".card dl.fields dt").size());
        assertTrue(page.selectFirst(".why").text().contains("confidence"));
        assertTrue(page.selectFirst(".cite").text().contains("/events/" + id));
        assertTrue(page.text().contains("paraphrase written for Linewatch; rests on"));
    }

    @Test
    void aTriedTextIsKeptOnlyOnRequest() throws Exception {
        String text = "Beijing summoned the ambassador of Norway on 8 October 2010 over the Nobel prize. Kept: "
                + System.nanoTime();
        String body = "text=" + TestSite.encode(text) + "&published=2010-10-09&kind=news";
        String form = "application/x-www-form-urlencoded";
        String before = site.get("/readyz").body();
        HttpResponse<String> tried = site.post("/try", form, body);
        assertEquals(200, tried.statusCode());
        assertTrue(Jsoup.parse(tried.body()).select(".reading .prose").text().contains("Norway"));
        assertEquals(before, site.get("/readyz").body());
        HttpResponse<String> kept = site.post("/try/keep", form, body);
        assertEquals(303, kept.statusCode());
        String at = kept.headers().firstValue("Location").orElseThrow();
        assertTrue(page(URI.create(at).getPath()).text().contains("Kept:"));
        assertEquals(400, site.post("/try", form, "text=").statusCode());
    }

    @Test
    void aChosenFileIsReadAndABadOneIsSaidPlainly() throws Exception {
        HttpResponse<String> read =
                upload("note.md", "---\ntitle: A note\ndate: 2021-03-22\n---\nChina sanctioned ten persons.");
        assertEquals(200, read.statusCode());
        Document page = Jsoup.parse(read.body());
        assertEquals("2021-03-22", page.selectFirst("#published").val());
        assertEquals(
                "China sanctioned ten persons.",
                page.selectFirst("#text").text().strip());
        assertEquals(400, upload("empty.txt", "").statusCode());
        HttpResponse<String> binary = upload("note.txt", "a\0b\0c\0d");
        assertEquals(400, binary.statusCode());
        assertTrue(Jsoup.parse(binary.body()).selectFirst(".error").text().contains("note.txt"));
        assertEquals(400, upload("note.exe", "text").statusCode());
    }

    private static HttpResponse<String> upload(String name, String content) throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--b--\r\n";
        return site.post("/try", "multipart/form-data; boundary=b", body);
    }
}
