package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What is around every page, in a real browser: colours, keys, print, and pictures that can be cited. */
final class ShellIT {
    private static TestSite site;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.shared();
        site = TestSite.shared();
    }

    @BeforeEach
    @AfterEach
    void forget() {
        browser.get(site.at("/keys").toString());
        browser.executeScript("localStorage.clear()");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static void go(String path) {
        browser.get(site.at(path).toString());
    }

    private static WebElement one(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    private static void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    @Test
    void theListOfKeysOpensGivesTheFocusBackAndCanSwitchThemOff() {
        go("/cases");
        browser.executeScript("document.querySelector('header .brand').focus()");
        press("?");
        assertEquals(true, browser.executeScript("return document.querySelector('dialog#keys').matches(':modal')"));
        assertTrue(one("dialog#keys").getText().contains("next row"));
        for (int i = 0; i < 25; i++) {
            press(Keys.TAB);
            assertEquals(
                    true,
                    browser.executeScript(
                            "const a = document.activeElement; return a === document.body || !!a.closest('dialog')"));
        }
        press(Keys.ESCAPE);
        assertEquals("brand", browser.switchTo().activeElement().getDomAttribute("class"));
        go("/keys");
        one("main [data-keys]").click();
        go("/cases");
        press("?");
        assertEquals(false, browser.executeScript("return document.querySelector('dialog#keys').open"));
    }

    private static void scheme(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static String paper() {
        return (String) browser.executeScript("return getComputedStyle(document.body).backgroundColor");
    }

    /** The colour of a chart's words, as its chart has it. */
    private static String ink(String canvas) {
        return (String) browser.executeScript(
                "return echarts.getInstanceByDom(document.querySelector(arguments[0])).getOption().textStyle.color",
                canvas);
    }

    /** How light a colour is, from 0 to 255. */
    private static double light(String colour) {
        String[] parts = colour.replaceAll("[^0-9.,]", "").split(",");
        return (Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]) + Double.parseDouble(parts[2])) / 3;
    }

    private static void until(String said, BooleanSupplier holds) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).withMessage(said).until(b -> holds.getAsBoolean());
    }

    @Test
    void coloursFollowTheSystemUntilOthersAreChosen() {
        scheme("light");
        go("/events?samples=1&type=SANCTION");
        assertEquals("auto", one("#theme").getDomProperty("value"));
        assertEquals(3, new Select(one("#theme")).getOptions().size(), "system, light and dark");
        until("the chart is drawn", () -> !browser.findElements(By.cssSelector("#timeline canvas"))
                .isEmpty());
        assertTrue(light(paper()) > 200, paper());
        assertTrue(light(ink("#timeline [data-chart]")) < 90, "dark words on light paper");
        scheme("dark");
        assertTrue(light(paper()) < 60, paper());
        until("the chart follows the system", () -> light(ink("#timeline [data-chart]")) > 190);
        new Select(one("#theme")).selectByValue("light");
        assertTrue(light(paper()) > 200, "the choice goes before the system's");
        until("the chart follows the choice", () -> light(ink("#timeline [data-chart]")) < 90);
        new Select(one("#theme")).selectByValue("auto");
        assertTrue(light(paper()) < 60, "the system's again");
        scheme("light");
        assertTrue(light(paper()) > 200, paper());
    }

    @Test
    void theChosenColoursAreKeptOverPages() {
        scheme("light");
        go("/cases");
        new Select(one("#theme")).selectByValue("dark");
        go("/events?samples=1");
        assertEquals("dark", one("#theme").getDomProperty("value"));
        assertTrue(light(paper()) < 60, paper());
        until("the chart is drawn", () -> !browser.findElements(By.cssSelector("#timeline canvas"))
                .isEmpty());
        assertTrue(light(ink("#timeline [data-chart]")) > 190, "light words on dark paper");
        press("t");
        assertEquals("auto", one("#theme").getDomProperty("value"));
        assertEquals("Colours: as the system has them", one("#said").getDomProperty("textContent"));
        press("t");
        assertEquals("light", one("#theme").getDomProperty("value"));
        browser.navigate().refresh();
        assertEquals("light", one("#theme").getDomProperty("value"));
    }

    @Test
    void twoKeysLeadToEveryPageOfTheirList() {
        for (Shortcuts.Go go : Shortcuts.GO) {
            go("/keys?lang=zh");
            press("g", go.key());
            String path = go.path();
            until(go + " from " + browser.getCurrentUrl(), () -> {
                String at = browser.getCurrentUrl();
                return at.replaceFirst("^https?://[^/]+", "").equals(path + "?lang=zh");
            });
            assertEquals(
                    1,
                    browser.findElements(By.cssSelector("a[aria-current=page]")).stream()
                            .map(link -> link.getDomAttribute("href"))
                            .distinct()
                            .count(),
                    go + " is marked in a menu");
        }
        go("/cases");
        press("g", "?");
        assertTrue(browser.getCurrentUrl().endsWith("/cases"), "g and a key that leads nowhere");
    }

    @Test
    void theSystemIsFoundInTheHeaderByKeyboardAndInThePhonesMenu() {
        List<String> wanted = new ArrayList<>(Menu.SYSTEM);
        wanted.addAll(Menu.TOOLS);
        go("/cases");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            press(Keys.TAB);
            WebElement focus = browser.switchTo().activeElement();
            if (focus.getDomAttribute("href") != null && focus.isDisplayed()) {
                reached.add(focus.getDomAttribute("href").replaceFirst("^/([a-z-]*).*", "$1"));
            }
        }
        assertTrue(reached.containsAll(wanted), reached.toString());
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 780, "deviceScaleFactor", 1, "mobile", true));
        go("/cases");
        one("details.narrow summary").click();
        for (String page : wanted) {
            assertTrue(one("details.narrow a[href='/" + page + "']").isDisplayed(), page);
        }
        one("details.narrow a[href='/doctrine']").click();
        assertEquals("Doctrine", one("h1").getText());
        Browser.shared();
    }

    @Test
    void rowsAreWalkedAndOpenedByKeys() {
        go("/cases?limit=5");
        List<WebElement> rows = browser.findElements(By.cssSelector("#list > .scroll tbody tr"));
        assertEquals(5, rows.size());
        press("j");
        assertEquals(0, current(rows));
        press("j");
        press("j");
        assertEquals(2, current(rows));
        press("k");
        assertEquals(1, current(rows));
        press("k", "k", "k");
        assertEquals(0, current(rows), "the first row is the end");
        press("j", "j", "j", "j", "j", "j", "j");
        assertEquals(4, current(rows), "so is the last");
        String words = browser.switchTo().activeElement().getText();
        press(Keys.ENTER);
        until("the case is open", () -> browser.getCurrentUrl().contains("/cases/"));
        assertEquals(words, one("h1").getText());
        go("/search?q=sanctions&samples=1");
        press("j", "j");
        List<WebElement> hits = browser.findElements(By.cssSelector(".hits > li"));
        assertEquals(1, current(hits), "hits of a search are rows as well");
    }

    /** The place of the row that has the focus; -1 where none has. */
    private static int current(List<WebElement> rows) {
        WebElement focus = browser.switchTo().activeElement();
        for (int i = 0; i < rows.size(); i++) {
            if (Boolean.TRUE.equals(
                    browser.executeScript("return arguments[0].contains(arguments[1])", rows.get(i), focus))) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void keysAreLettersWhereSomebodyTypes() {
        go("/cases?samples=1");
        press("/");
        assertEquals("site-q", browser.switchTo().activeElement().getDomAttribute("id"));
        press("gj?/制裁");
        assertEquals("gj?/制裁", one("#site-q").getDomProperty("value"));
        assertTrue(browser.getCurrentUrl().contains("/cases"));
        press(Keys.ESCAPE);
        assertEquals("body", browser.switchTo().activeElement().getTagName());
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("j")
                .keyUp(Keys.CONTROL)
                .perform();
        assertEquals("body", browser.switchTo().activeElement().getTagName(), "keys of the browser are its own");
        press("/");
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
        press("制裁", Keys.ENTER);
        until("the search", () -> browser.getCurrentUrl().contains("/search?"));
        assertTrue(one(".total").getText().matches("[1-9].*"), one(".total").getText());
    }

    @Test
    void partsOfAListAreTurnedByKeys() {
        go("/events?samples=1&limit=5");
        press("]");
        until("the next part", () -> browser.getCurrentUrl().contains("next="));
        press("[");
        until("the first part", () -> !browser.getCurrentUrl().contains("next="));
    }

    @Test
    void aPictureOfAChartSaysWhatItIs() throws Exception {
        for (String chart : List.of(
                "/events?samples=1&type=SANCTION #timeline", "/?samples=1 #border-map", "/?samples=1 #system")) {
            String[] part = chart.split(" ");
            go(part[0]);
            @SuppressWarnings("unchecked")
            Map<String, Object> drawn = (Map<String, Object>) browser.executeAsyncScript(
                    "const done = arguments[1]; LinewatchSave.picture(document.querySelector(arguments[0] + ' .save')).then(done, e => done({text: String(e)}))",
                    part[1]);
            String svg = String.valueOf(drawn.get("text"));
            String words = org.jsoup.Jsoup.parse(svg, org.jsoup.parser.Parser.xmlParser())
                    .text();
            String title = one(part[1] + " .save").getDomAttribute("data-title");
            assertTrue(words.contains(title), chart + words);
            assertTrue(words.contains("Filter: "), words);
            assertTrue(words.contains("Linewatch test, 20"), words);
            assertTrue(words.replace(" ", "").contains(site.at(part[0]).toString()), words);
            assertTrue(!svg.contains("parsererror"), svg);
            int drawings = org.jsoup.Jsoup.parse(svg, org.jsoup.parser.Parser.xmlParser())
                    .select("svg svg path, svg svg rect")
                    .size();
            assertTrue(drawings >= 10, "the chart is in its picture: " + drawings + " shapes");
            assertTrue(!svg.contains("light-dark") && !svg.contains("var(--"), "colours are written out");
            Object width = browser.executeAsyncScript(
                    "const done = arguments[2]; LinewatchSave.png(arguments[0], 960, arguments[1]).then(b => createImageBitmap(b)).then(i => done(i.width), e => done(String(e)))",
                    svg,
                    drawn.get("height"));
            assertEquals(1920L, width);
        }
        String says = one("#border-years .says").getText();
        assertTrue(says.contains("Catalogue cases: ") && says.contains("most in 20"), says);
        one("#border-years .save [data-as=svg]").click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(b -> !one("#border-years .save .done").getText().isEmpty());
        assertEquals("Picture saved", one("#border-years .save .done").getText());
    }

    @Test
    void aListOfSeveralPagesRepeatsItsHeadOnPaper() throws Exception {
        new Select(one("#theme")).selectByValue("dark");
        List<String> pages = print("/cases?source=CHN&limit=60");
        assertTrue(pages.size() >= 2, "pages: " + pages.size());
        for (int i = 0; i < 2; i++) {
            String page = pages.get(i);
            assertTrue(page.contains("What happened") && page.contains("Against whom"), page);
            assertTrue(page.contains("Who acts: China") && page.contains("Linewatch test"), page);
            assertTrue(page.contains((i + 1) + " / " + pages.size()), page);
        }
        String all = String.join("\n", pages);
        assertTrue(!all.contains("Skip to content") && !all.contains("Try it"), "no menus on paper");
        assertTrue(all.replaceAll("\\s", "").contains("<http"), "addresses of sources are there");
    }

    /** The words of each page of a print. */
    private static List<String> print(String path) throws Exception {
        go(path);
        Map<String, Object> pdf = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] bytes = Base64.getDecoder().decode(((String) pdf.get("data")).getBytes(StandardCharsets.US_ASCII));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper words = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                words.setStartPage(i);
                words.setEndPage(i);
                pages.add(words.getText(document));
            }
            return pages;
        }
    }
}
