package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.IngestOptions;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.read.gdelt.ExportRows;
import org.linewatch.app.store.Archive;
import org.linewatch.engine.model.DocumentKind;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** WCAG 2.2 AA as far as axe-core can tell, on every kind of page: light and dark, wide and as wide as a phone. */
final class AccessibilityIT {
    private static final int PHONE = 360;
    private static TestSite site;
    private static ChromeDriver browser;
    private static String axe;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.shared();
        site = TestSite.shared();
        try (InputStream in = Objects.requireNonNull(AccessibilityIT.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        browser.get(site.at("/keys").toString());
        browser.executeScript("localStorage.clear()");
    }

    /** The browser is shared: what it said of the addresses that are wrong on purpose is no complaint of other tests. */
    @AfterAll
    static void usual() {
        Browser.shared().manage().logs().get(LogType.BROWSER);
    }

    /** One page of each kind, by its address without language. */
    static Stream<String> pages() throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "/",
                "/?as_of=1990-01-01",
                "/try",
                "/events?limit=20",
                "/events?type=SANCTION&limit=5#facets",
                "/mentions?limit=20",
                "/documents?limit=20",
                "/search",
                "/search?q=sanctions",
                "/search?q=nosuchword",
                "/cases?limit=20",
                "/triggers?limit=20",
                "/types",
                "/lists",
                "/terms?limit=20",
                "/organs",
                "/organs/CHN/MFA",
                "/laws?limit=20",
                "/laws/CHN/national-security-law-2015",
                "/provisions?reach=extraterritorial&limit=20",
                "/doctrine?kind=all",
                "/doctrine/great-rejuvenation?kind=all",
                "/core-interests",
                "/core-interests?interest=taiwan",
                "/others",
                "/codebook",
                "/codebook/instrument/tariff",
                "/compare",
                "/compare?a.target=AUS&b.target=USA",
                "/about",
                "/keys",
                "/events/none",
                "/events?from=May"));
        all.add("/cases/" + first("cases"));
        all.add("/events/" + first("events"));
        all.add("/mentions/" + first("mentions"));
        all.add("/documents/" + first("documents"));
        return all.stream();
    }

    private static String first(String list) throws IOException, InterruptedException {
        return Json.MAPPER
                .readTree(site.get("/api/v1/" + list + "?samples=1&limit=1").body())
                .at("/items/0/id")
                .asText();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsAmiss(String path) {
        go(path, "en");
        List<String> faults = look(path);
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void inChineseItFitsAPhoneAsWell(String path) {
        go(path, "zh");
        narrow();
        List<String> faults = new ArrayList<>(axe("zh " + path));
        width("zh " + path, faults);
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void aTriedTextAndTheDialogOfKeysAreAsGood() {
        go("/try", "en");
        browser.findElement(By.id("text"))
                .sendKeys("The Chinese foreign ministry imposed sanctions on ten EU individuals on 22 March 2021 after "
                        + "Brussels had listed four Chinese officials over Xinjiang.");
        browser.findElement(By.cssSelector("form.try button")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(b -> !b.findElements(By.cssSelector(".reading")).isEmpty());
        List<String> faults = new ArrayList<>(look("/try with a result"));
        go("/cases", "en");
        browser.executeScript("document.querySelector('dialog#keys').showModal()");
        faults.addAll(look("/cases with its dialog"));
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void codingOfOthersIsShownAsWell(@TempDir Path dir) throws Exception {
        String rows = IntStream.range(0, 60)
                .mapToObj(i -> ExportRows.of(61, i, i < 40 ? "20211121" : "20220103")
                        .code(i == 0 ? "042" : "161")
                        .line())
                .collect(Collectors.joining("\n"));
        Path export = Files.writeString(dir.resolve("20211121000000.export.CSV"), rows);
        List<String> faults = new ArrayList<>();
        try (Archive archive = Archive.open(dir.resolve("store"));
                WebServer server = WebServer.start(
                        new Site(site.pack, archive, new NoCoder(), SampleRun.NONE, "test"), "127.0.0.1", 0)) {
            new Ingest(
                            Sink.of(archive),
                            new IngestOptions(null, DocumentKind.NEWS, null, 1),
                            line -> {},
                            Clock.systemUTC())
                    .run(List.of(export));
            String first = Json.MAPPER
                    .readTree(server.address().resolve("/api/v1/others?limit=1").toURL())
                    .at("/items/0/source")
                    .asText();
            for (String path : List.of("/others?limit=20", "/others?limit=20&source=" + first)) {
                Browser.shared();
                scheme("light");
                browser.get(server.address().resolve(path).toString());
                assertFalse(browser.findElements(By.cssSelector("main table")).isEmpty(), path);
                faults.addAll(look(path));
            }
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    /** All faults of the page that is shown, in both schemes and at both widths. */
    private static List<String> look(String name) {
        List<String> faults = new ArrayList<>();
        faults.addAll(axe("light " + name));
        scheme("dark");
        faults.addAll(axe("dark " + name));
        narrow();
        faults.addAll(axe("dark phone " + name));
        scheme("light");
        faults.addAll(axe("light phone " + name));
        width(name, faults);
        return faults;
    }

    private static void go(String path, String language) {
        Browser.shared();
        scheme("light");
        String[] parts = path.split("#", 2);
        String address = parts[0] + (parts[0].contains("?") ? "&" : "?") + "samples=1&lang=" + language
                + (parts.length > 1 ? "#" + parts[1] : "");
        browser.get(site.at(address).toString());
    }

    private static void scheme(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static void narrow() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", PHONE, "height", 780, "deviceScaleFactor", 1, "mobile", true));
    }

    private static void width(String name, List<String> faults) {
        Number wide = (Number) browser.executeScript("return document.documentElement.scrollWidth");
        if (wide.intValue() > PHONE) {
            faults.add(name + " is " + wide + " pixels wide on a phone: " + browser.executeScript("""
                            return [...document.querySelectorAll('main *, header *, footer *')]
                              .filter(e => e.getBoundingClientRect().right > arguments[0] + 1 && !e.closest('.scroll') && e.offsetParent)
                              .slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' | ')""", PHONE));
        }
    }

    /**
     * What axe-core finds. Everything that can be opened is open, and the shades at the sides of wide tables are off, as
     * axe-core measures no contrast on top of gradients.
     */
    private static List<String> axe(String name) {
        if (!Boolean.TRUE.equals(browser.executeScript("return typeof axe === 'object'"))) {
            browser.executeScript(axe);
        }
        Object found = browser.executeAsyncScript("""
                const done = arguments[0];
                document.querySelectorAll('details').forEach(d => { d.open = true; });
                document.querySelectorAll('.scroll').forEach(s => { s.style.backgroundImage = 'none'; });
                axe.run(document, {
                  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                  resultTypes: ['violations']
                }).then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' (' + v.nodes.length + ') '
                    + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.html.slice(0, 200) + ' '
                      + n.any.concat(n.all, n.none).map(c => c.message).slice(0, 2).join('; ')).join(' | '))),
                  e => done([String(e)]))""");
        assertTrue(found instanceof List, String.valueOf(found));
        return ((List<?>) found).stream().map(fault -> name + ": " + fault).toList();
    }
}
