package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facets, comparisons and the codebook as they are sent, on the bundled samples. */
final class FacetPagesIT {
    private static TestSite site;

    @BeforeAll
    static void start() throws Exception {
        site = TestSite.shared();
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), path + " " + answer.body());
        return Jsoup.parse(answer.body(), site.at(path).toString());
    }

    private static long total(Document page) {
        return Long.parseLong(page.selectFirst(".total").text().replaceFirst("\\D.*", ""));
    }

    @Test
    void theNumberBesideAValueIsTheLengthOfTheListBehindIt() throws Exception {
        for (String list : List.of("/events", "/mentions", "/documents", "/cases", "/triggers")) {
            Document page = page(list + "?samples=1");
            List<Element> groups = page.select(".facet");
            assertTrue(groups.size() >= 5, list + " has " + groups.size() + " facets");
            for (Element group : groups) {
                Element first = group.selectFirst("a.value");
                assertTrue(first != null, group.id());
                long number = Long.parseLong(first.selectFirst(".n").text().replace(",", ""));
                Document narrowed = page(first.attr("href"));
                assertEquals(number, total(narrowed), list + " " + first.attr("href"));
                assertEquals(
                        1,
                        narrowed.select("#" + group.id() + " a[aria-current]").size(),
                        first.attr("href"));
                assertFalse(narrowed.select(".chips li").isEmpty());
            }
        }
    }

    @Test
    void alternativesAreAddedAndTakenAway() throws Exception {
        Document one = page("/events?samples=1&type=SANCTION");
        Element other = one.selectFirst("#facet-type a.value:not([aria-current])");
        Document both = page(other.attr("href"));
        assertEquals(2, both.select("#facet-type a[aria-current]").size());
        assertTrue(total(both) > total(one));
        Document back = page(both.select("#facet-type a[aria-current]").stream()
                .filter(a -> !a.text().startsWith("Sanction"))
                .findFirst()
                .orElseThrow()
                .attr("href"));
        assertEquals(total(one), total(back));
        Document none = page("/events?samples=1&type=SANCTION&target=ZZZ");
        assertEquals(0, total(none));
        assertTrue(none.selectFirst("#facet-target a[aria-current] .n").text().equals("0"));
    }

    @Test
    void twoFiltersAreComparedWithTheirSampleSizes() throws Exception {
        Document list = page("/events?samples=1&target=AUS");
        Document half = page(list.selectFirst(".chips a[href^=/compare]").attr("href"));
        assertTrue(half.selectFirst("#h-B").parent().text().contains("whole record"));
        Document page = page("/compare?samples=1&a.target=AUS&b.target=USA&count=events");
        assertEquals(2, page.select(".side").size());
        assertEquals(6, page.select(".side .figures li").size());
        long a = total(page("/events?samples=1&target=AUS"));
        assertEquals(Long.toString(a), page.selectFirst(".side .figures strong").text());
        assertTrue(page.select("table").size() >= 5);
        assertTrue(page.text().contains("n = " + a));
        assertTrue(page.text().contains("may be chance"));
        for (Element link : page.select("td a").stream().limit(6).toList()) {
            Document behind = page(link.attr("href"));
            if (!link.text().contains(".")) {
                assertEquals(link.text(), Long.toString(total(behind)), link.attr("href"));
            }
        }
        Document swapped = page(page.selectFirst(".formats a").attr("href"));
        assertTrue(swapped.selectFirst("#h-A").parent().text().contains("US"));
        String csv =
                site.get("/compare.csv?samples=1&a.target=AUS&b.target=USA").body();
        assertTrue(csv.contains("difference"), csv);
        assertTrue(site.get("/compare.json?a.target=AUS").body().contains("\"items\""));
        assertEquals(400, site.get("/compare.json?count=apples").statusCode());
        assertTrue(page("/compare?samples=1&a.target=ZZZ&b.target=ZZY").text().contains("nothing to compare"));
    }

    @Test
    void everyCodeHasAPageAndRecordsLeadToIt() throws Exception {
        Document book = page("/codebook?samples=1&lang=zh");
        List<String> codes = book.select("td a[href^=/codebook/]").eachAttr("href");
        assertEquals(
                Codebook.bundled().vocabularies().values().stream()
                        .mapToInt(codesOfOne -> codesOfOne.size())
                        .sum(),
                codes.size());
        Document code = page("/codebook/instrument/tariff?samples=1");
        assertFalse(code.select("mark.evidence").isEmpty());
        Element events = code.selectFirst(".figures a");
        assertEquals(events.selectFirst("strong").text(), Long.toString(total(page(events.attr("href")))));
        assertEquals(404, site.get("/codebook/instrument/sword").statusCode());
        assertTrue(site.get("/codebook/instrument/tariff.json").body().contains("definition_en"));
        String id = Json.MAPPER
                .readTree(site.get("/api/v1/events?samples=1&type=SANCTION&limit=1")
                        .body())
                .at("/items/0/id")
                .asText();
        Document record = page("/events/" + id + "?samples=1");
        assertEquals(
                "/codebook/type/SANCTION?samples=1",
                record.selectFirst(".card a[href^=/codebook/type]").attr("href"));
    }
}
