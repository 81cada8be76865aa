package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("/events?samples=1", List.of("type", "instrument", "target", "domain", "core_interest", "year"));
        lists.put("/mentions?samples=1", List.of("source", "language"));
        lists.put("/documents?samples=1", List.of("publisher", "language", "kind", "year"));
        lists.put("/cases?samples=1", List.of("type", "instrument", "target", "domain", "core_interest", "year"));
        lists.put("/triggers?samples=1", List.of("type", "source", "year"));
        lists.put("/laws?samples=1", List.of("status", "domain", "reach", "exposed", "issuer", "year"));
        lists.put("/laws?as_of=2016-01-01", List.of("status", "year"));
        lists.put("/provisions?samples=1", List.of("reach", "exposed", "provision", "domain", "law", "year"));
        lists.put("/organs?samples=1", List.of("organ", "parent", "year"));
        lists.put("/types?as_of=2021-06-09", List.of("list", "core_interest", "year"));
        lists.put("/core-interests?samples=1", List.of("rank", "umbrella", "year"));
        lists.put("/terms?samples=1", List.of("term_kind", "date_kind", "year"));
        lists.put("/search?q=sanctions&samples=1", List.of("publisher", "kind", "language", "year"));
        lists.put("/search?q=制裁&samples=1", List.of("kind", "language", "year"));
        for (String list : lists.keySet()) {
            Document page = page(list);
            List<Element> groups = page.select(".facet");
            List<String> names = groups.stream()
                    .map(group -> group.id().replace("facet-", ""))
                    .toList();
            assertTrue(names.containsAll(lists.get(list)), list + " has " + names);
            for (Element group : groups) {
                List<Element> values = group.select("a.value");
                assertFalse(values.isEmpty(), group.id());
                for (Element value : new LinkedHashSet<>(List.of(values.get(0), values.get(values.size() - 1)))) {
                    long number = Long.parseLong(value.selectFirst(".n").text().replace(",", ""));
                    Document narrowed = page(value.attr("href"));
                    assertEquals(number, total(narrowed), list + " " + value.attr("href"));
                    assertEquals(
                            1,
                            narrowed.select("#" + group.id() + " a[aria-current]")
                                    .size(),
                            value.attr("href"));
                    assertFalse(narrowed.select(".chips li").isEmpty());
                }
            }
        }
    }

    @Test
    void aListOffersNothingThatNoneOfItsRowsHas() throws Exception {
        Document none = page("/laws?domain=space&issuer=CHN/MFA&status=pending");
        assertEquals(0, total(none));
        Document bare = page("/laws?q=no-such-law");
        assertEquals(0, total(bare));
        assertTrue(bare.select(".facet").isEmpty(), bare.select(".facet").text());
        assertTrue(page("/search").select(".facet").isEmpty());
        for (Element value : page("/provisions?exposed=traveller").select(".facet a.value .n")) {
            assertTrue(Long.parseLong(value.text().replace(",", "")) > 0);
        }
    }

    @Test
    void aSearchIsNarrowedAlikeOnThePageAndInTheData() throws Exception {
        String query = "/search?samples=1&q=" + TestSite.encode("制裁 OR sanctions");
        Document all = page(query);
        for (Element value : all.select("#facet-kind a.value, #facet-language a.value")) {
            String href = value.attr("href");
            long number = Long.parseLong(value.selectFirst(".n").text());
            assertEquals(
                    number,
                    Json.MAPPER
                            .readTree(site.get(href.replace("/search?", "/api/v1/search?"))
                                    .body())
                            .path("total")
                            .asLong(),
                    href);
        }
        Document act = page(query + "&type=SANCTION");
        assertTrue(act.select("#facet-year").isEmpty(), "days are those of the act here, not of publication");
        assertTrue(total(act) < total(all));
        assertTrue(act.selectFirst(".chips").text().contains("Sanction"));
        assertFalse(act.selectFirst(".chips").text().contains("制裁"), "the words are no choice to be taken back");
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
