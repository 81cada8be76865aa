package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.text.TermFinder;

/** The pages of the chapter's system: laws, organs, doctrine, core interests. Every number leads to a list of its length. */
final class SystemPagesIT {
    private static final int LISTS = 30;
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

    private static long total(String path) throws Exception {
        String words = page(path.replaceFirst("#.*", "")).selectFirst(".total").text();
        return Long.parseLong(words.replaceFirst(" .*", "").replace(",", ""));
    }

    private static int status(String path) throws Exception {
        return site.get(path).statusCode();
    }

    /** The numbers that these links show are the lengths of the lists that they lead to. */
    private static void leadToTheirLists(List<Element> links) throws Exception {
        assertFalse(links.isEmpty());
        int step = Math.max(1, links.size() / LISTS);
        for (int i = 0; i < links.size(); i += step) {
            Element link = links.get(i);
            Element number = link.selectFirst("strong");
            String shown = (number == null ? link : number).text();
            assertEquals(Long.parseLong(shown), total(link.attr("href")), link.attr("href"));
        }
    }

    @Test
    void everyPageReadsInBothLanguages() throws Exception {
        for (String lang : List.of("en", "zh")) {
            for (String path : List.of(
                    "/laws/CHN/national-security-law-2015?samples=1",
                    "/organs/CHN/MFA?samples=1",
                    "/organs/CHN?samples=1",
                    "/doctrine?samples=1&kind=all",
                    "/doctrine?samples=1&kind=law",
                    "/doctrine/coordinate-development-security?samples=1&kind=all",
                    "/core-interests?samples=1&interest=taiwan",
                    "/core-interests?as_of=1980-01-01")) {
                Document page = page(path + "&lang=" + lang);
                assertEquals(lang, page.selectFirst("html").attr("lang"));
                assertEquals(1, page.select("h1").size(), path);
                assertTrue(page.select("[style], style, script:not([src])").isEmpty(), path + " has inline code");
                for (Element input : page.select("main input:not([type=hidden]), main select")) {
                    assertFalse(page.select("label[for=" + input.id() + "]").isEmpty(), path + " " + input);
                }
            }
        }
    }

    @Test
    void lawsAreListedByTheirStatusOnADay() throws Exception {
        leadToTheirLists(page("/laws?samples=1").select(".figures a"));
        assertTrue(page("/laws?as_of=2021-06-09")
                .select("tr[id=CHN/anti-foreign-sanctions-law-2021]")
                .isEmpty());
        Document next = page("/laws?as_of=2021-06-10");
        assertEquals(
                1, next.select("tr[id=CHN/anti-foreign-sanctions-law-2021]").size());
        assertTrue(page("/laws?as_of=2014-10-31&status=later")
                .select("tr[id=CHN/counter-espionage-law-2014]")
                .hasText());
        assertTrue(page("/laws/CHN/counter-espionage-law-2014?as_of=2020-01-01")
                .text()
                .contains("in force"));
        Document old = page("/laws/CHN/counter-espionage-law-2014");
        assertTrue(old.text().contains("replaced by the 2023 revision"));
        assertEquals(
                1, old.select("dl.fields a[href$=counter-espionage-law-2023]").size());
    }

    @Test
    void aLawShowsWhatChangedItAndWhereTheRecordRestsOnIt() throws Exception {
        Document page = page("/laws/CHN/criminal-law-1979?samples=1");
        leadToTheirLists(page.select(".figures a"));
        assertTrue(page.text().contains("is amended by"));
        assertEquals(1, page.select("tr#a-107").size());
        // An article's number may have blanks; its place in the page is part of an address, and has none.
        assertEquals(
                1,
                page("/laws/CHN/mofcom-announcement-46-2024")
                        .select("tr[id=a-paras-1-2]")
                        .size());
        assertTrue(page.select("a[href*=criminal-law-amendment-viii-2011]").size() > 0);
        JsonNode json = Json.MAPPER.readTree(
                site.get("/laws/CHN/criminal-law-1979.json?samples=1").body());
        assertEquals("in-force", json.at("/law/status").asText());
        assertTrue(json.at("/cases").asLong() > 0);
        assertEquals(404, status("/laws/CHN/no-law.json"));
    }

    @Test
    void provisionsAreCountedByReachAndByWhomTheyExpose() throws Exception {
        leadToTheirLists(page("/provisions").select("#exposure td a"));
        Document one = page("/provisions?reach=extraterritorial&exposed=individual&domain=cyber");
        leadToTheirLists(one.select("#exposure td a"));
        assertEquals(3, page("/provisions").select("#exposure tbody tr").size());
        assertTrue(site.get("/provisions.csv?reach=extraterritorial").body().contains("extraterritorial"));
    }

    @Test
    void codesOfLawsAndProvisionsLeadToTheirMeaning() throws Exception {
        for (String path : List.of("/provisions?law=CHN/criminal-law-1979", "/laws/CHN/criminal-law-1979")) {
            Document page = page(path);
            for (String vocabulary : List.of("reach", "exposed", "provision", "domain")) {
                List<String> codes =
                        page.select("td a[href^=/codebook/" + vocabulary + "/]").eachAttr("href");
                assertFalse(codes.isEmpty(), path + " " + vocabulary);
                for (String code : Set.copyOf(codes)) {
                    assertEquals(200, status(code), code);
                }
            }
        }
        List<Element> types = page("/laws").select("tr[id=CHN/national-security-law-2015] td.tags a");
        assertEquals(5, types.size());
        assertEquals("13 more", types.get(4).text());
        assertTrue(types.get(4).attr("href").startsWith("/laws/"));
        assertTrue(site.get("/laws.csv?q=national-security-law-2015").body().contains("overseas-interests"));
    }

    @Test
    void organsStandOnceEachInTheTreesOfADay() throws Exception {
        Document now = page("/organs?as_of=2021-06-09");
        int organs = now.select(".trees li").size();
        assertTrue(now.select("main > p").text().contains(organs + " organs"));
        assertEquals(
                organs,
                now.select(".trees li > a").eachAttr("href").stream().distinct().count());
        assertFalse(now.select(".trees details[open] summary").isEmpty());
        assertEquals(1, now.select(".trees a[href$=/CHN/NSC]").size());
        assertTrue(page("/organs?as_of=2012-01-01")
                .select(".trees a[href$=/CHN/NSC]")
                .isEmpty());
        assertEquals(
                1,
                page("/organs?as_of=2020-01-01")
                        .select(".trees a[href$=PLA-SSF]")
                        .size());
        assertTrue(page("/organs?as_of=2025-01-01")
                .select(".trees a[href$=PLA-SSF]")
                .isEmpty());
    }

    @Test
    void anOrganShowsItsPlaceItsHoldersAndItsActs() throws Exception {
        Document page = page("/organs/CHN/MFA?samples=1");
        leadToTheirLists(page.select(".figures a"));
        leadToTheirLists(page.select("td.number a"));
        assertTrue(page.text().contains("Wang Wenbin"));
        assertTrue(page("/organs/CHN/NSC")
                .select("dl.fields a[href$=/organs/CHN/CPC-CC]")
                .hasText());
        JsonNode json = Json.MAPPER.readTree(site.get("/organs/CHN/MFA.json").body());
        assertTrue(json.at("/office_holders").size() > 10);
        assertEquals(404, status("/organs/CHN/NONE.json"));
    }

    @Test
    void interestsAreCountedApartInCatalogueAndDocuments() throws Exception {
        Document page = page("/core-interests?samples=1");
        leadToTheirLists(page.select("#matrix-cases td a"));
        leadToTheirLists(page.select("#matrix-events td a"));
        leadToTheirLists(page.select("#years-cases td.number a"));
        leadToTheirLists(page.select("#years-events td.number a"));
        Document taiwan = page("/core-interests?samples=1&interest=taiwan");
        leadToTheirLists(taiwan.select("#matrix-events td a"));
        leadToTheirLists(taiwan.select("#years-cases td.number a"));
        Document early = page("/core-interests?as_of=2008-01-01");
        assertEquals(1, early.select("tr[id=taiwan]").size());
        assertTrue(early.select("tr[id=hong-kong]").isEmpty());
        assertTrue(page("/core-interests?as_of=1950-01-01").text().contains("./linewatch ingest"));
        assertEquals(400, status("/core-interests?interest=nothing"));
        assertTrue(site.get("/interest-matrix.csv?samples=1").body().contains("events,taiwan,"));
    }

    @Test
    void termsAreCountedAndComparedAndLeadToTheirPassages() throws Exception {
        Document page = page("/doctrine?samples=1&kind=all");
        Element first = page.selectFirst("form table td.number a");
        long occurrences = Long.parseLong(first.text());
        // In the samples no term stands twice in one language; the most used one stands once in each.
        assertTrue(occurrences > 1, first.attr("href"));
        assertTrue(Long.parseLong(page("/doctrine?samples=1&kind=all&language=zh")
                        .selectFirst("form table td.number a")
                        .text())
                < occurrences);
        Document term = page(first.attr("href").replaceFirst("#.*", ""));
        assertTrue(term.selectFirst(".total").text().startsWith(occurrences + " occurrences"));
        assertEquals(4, page.select("input[name=term][checked]").size());
        JsonNode chart = Json.MAPPER.readTree(
                page.selectFirst("#doctrine-years [data-chart]").attr("data-chart"));
        assertEquals("lines", chart.at("/kind").asText());
        assertEquals(4, chart.at("/series").size());
        Document two = page("/doctrine?samples=1&kind=all&term=china-dream,great-rejuvenation&measure=documents");
        assertEquals(2, two.select("input[name=term][checked]").size());
        assertEquals(400, status("/doctrine?term=no-such-term"));
        assertEquals(400, status("/doctrine?measure=colour"));
        assertEquals(404, status("/doctrine/no-such-term"));
    }

    @Test
    void aTermsPassagesAreMarkedAndItsYearsAddUp() throws Exception {
        String path = "/doctrine/great-rejuvenation?samples=1&kind=all&language=zh";
        Document page = page(path);
        List<String> marks = page.select("mark.found").eachText();
        assertFalse(marks.isEmpty());
        TermFinder finder = new TermFinder(site.pack.doctrineTerms().stream()
                .map(t -> new TermFinder.Term(t.id(), t.names()))
                .toList());
        marks.forEach(mark -> assertTrue(finder.counts("great-rejuvenation", mark), mark));
        assertTrue(page.select(".hits li > a").first().attr("href").matches("/documents/.*#p\\d+"));
        JsonNode json = Json.MAPPER.readTree(
                site.get(path.replace("rejuvenation?", "rejuvenation.json?")).body());
        long sum = 0;
        for (JsonNode year : json.at("/years")) {
            sum += year.at("/occurrences").asLong();
            assertEquals(
                    Math.round(1e6
                                    * year.at("/occurrences").asLong()
                                    / year.at("/characters").asLong())
                            / 100.0,
                    year.at("/per_10000_characters").asDouble());
        }
        assertTrue(page.selectFirst(".total").text().startsWith(sum + " occurrences"));
        assertTrue(site.get(path.replace("rejuvenation?", "rejuvenation.csv?"))
                .body()
                .startsWith("\ufeffyear,occurrences,documents_with_term,documents,characters,per_10000_characters"));
        Document none = page("/doctrine/great-rejuvenation?kind=law");
        assertTrue(none.text().contains("linewatch ingest FILE --kind report"));
    }
}
