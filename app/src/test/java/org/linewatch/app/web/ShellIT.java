package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
            java.util.ArrayList<String> pages = new java.util.ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                words.setStartPage(i);
                words.setEndPage(i);
                pages.add(words.getText(document));
            }
            return pages;
        }
    }
}
