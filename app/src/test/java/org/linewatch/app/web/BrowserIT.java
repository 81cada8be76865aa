package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages in a real browser: exhibits, trying a text, search in Chinese, an event's evidence, keyboard, no scripts. */
final class BrowserIT {
    private static TestSite site;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.shared();
        site = TestSite.shared();
    }

    private static void go(String path) {
        browser.get(site.at(path).toString());
    }

    private static WebElement one(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    private static List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    private static void until(String css) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(b -> !all(css).isEmpty());
    }

    private static void noComplaints() {
        List<String> severe = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), severe);
    }

    @Test
    void exhibitsLeadToTheirSources() throws Exception {
        go("/?samples=1");
        until("#border-map canvas");
        until("#border-years canvas");
        noComplaints();
        Browser.picture(browser, "overview", 1280, 960);
        one("#type-political td.count a").click();
        assertEquals("Cases", one("h1").getText());
        assertTrue(one(".chips").getText().contains("Political security"));
        one("td.wide a").click();
        assertTrue(one("dl.fields").getText().contains("Sources"));
        go("/?as_of=2021-06-09&samples=1");
        browser.executeScript("document.querySelector('svg rect.law.abroad').closest('a').dispatchEvent("
                + "new MouseEvent('click', {bubbles: true, cancelable: true, view: window}))");
        until("#main table");
        assertTrue(browser.getCurrentUrl().contains("/laws/CHN/"), browser.getCurrentUrl());
        go("/?lang=zh&samples=1");
        until("#border-map canvas");
        assertTrue(one("h1").getText().contains("中国"));
        Browser.picture(browser, "overview-zh", 1280, 960);
        List<WebElement> columns = all(".diagram svg");
        int left = columns.get(0).getSize().height;
        int right = columns.get(1).getSize().height;
        assertTrue(Math.min(left, right) * 10 >= Math.max(left, right) * 8, left + " and " + right);
        noComplaints();
    }

    @Test
    void measuresAreSeenAsTableTimelineAndMap() throws Exception {
        go("/?samples=1");
        until("#border-map canvas");
        browser.manage().window().setSize(new Dimension(1280, 1650));
        browser.executeScript("document.querySelector('#h-border').scrollIntoView()");
        Browser.picture(browser, "measures", 1280, 1650);
        assertEquals(
                10, all("section[aria-labelledby=h-border] > .scroll tbody tr").size());
        one("#border-map summary").click();
        assertTrue(one("#border-map table").getText().contains("Australia"));
    }

    @Test
    void aPastedTextComesBackWithItsMarks() throws Exception {
        go("/try?samples=1");
        one("#text")
                .sendKeys("The Chinese foreign ministry imposed sanctions on ten EU individuals on 22 March 2021 after "
                        + "Brussels had listed four Chinese officials over Xinjiang. On 12 May 2020 China suspended beef imports "
                        + "from four Australian abattoirs.");
        one("form.try button").click();
        until(".reading");
        assertFalse(all("mark.evidence").isEmpty());
        assertTrue(one(".why").getText().contains("confidence"));
        Browser.picture(browser, "try", 1280, 1100);
        one("mark.evidence sup a").click();
        until(".card:target");
        noComplaints();
    }

    @Test
    void searchInChineseHighlights() throws Exception {
        go("/?lang=zh&samples=1");
        one("#site-q").sendKeys("制裁", Keys.ENTER);
        until("mark.found");
        assertEquals("制裁", one("mark.found").getText());
        Browser.picture(browser, "search-zh", 1280, 960);
        one(".hits a").click();
        until(".prose:target");
    }

    @Test
    void anEventsEvidenceIsOneClickFromTheList() throws Exception {
        go("/events?samples=1&type=SANCTION");
        until("#timeline canvas");
        Browser.picture(browser, "events", 1280, 960);
        one("td.wide a").click();
        until("mark.evidence");
        assertTrue(all(".card dl.fields dt").size() >= 14);
        Browser.picture(browser, "event", 1280, 960);
        one(".evidence-box p a").click();
        until(".prose mark.evidence");
        browser.executeScript("window.scrollTo(0, 0)");
        Browser.picture(browser, "document", 1280, 960);
        noComplaints();
    }

    @Test
    void theKeyboardComesFirstToTheContent() {
        go("/?samples=1");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            new Actions(browser).sendKeys(Keys.TAB).perform();
            order.add(browser.switchTo().activeElement().getAttribute("class"));
        }
        assertEquals("skip", order.get(0));
        assertEquals("brand", order.get(1));
        go("/?samples=1");
        new Actions(browser).sendKeys(Keys.TAB).sendKeys(Keys.ENTER).perform();
        assertTrue(browser.getCurrentUrl().endsWith("#main"));
        new Actions(browser).sendKeys(Keys.TAB).perform();
        assertEquals("as_of", browser.switchTo().activeElement().getAttribute("id"));
    }

    @Test
    void itFitsAPhone() throws Exception {
        go("/?samples=1");
        Browser.picture(browser, "phone", 360, 780);
        one("details.narrow summary").click();
        one("details.narrow a[href^='/laws']").click();
        assertEquals("Laws", one("h1").getText());
        Browser.shared();
    }

    @Test
    void everythingReadsWithoutScripts() {
        ChromeDriver plain = Browser.open(false);
        try {
            plain.get(site.at("/?samples=1").toString());
            assertTrue(plain.findElements(By.cssSelector("svg rect.law")).size() > 50);
            assertTrue(
                    plain.findElements(By.cssSelector("#border-years canvas")).isEmpty());
            plain.findElement(By.cssSelector("#border-years summary")).click();
            assertTrue(plain.findElement(By.cssSelector("#border-years table"))
                    .getText()
                    .contains("2020"));
            plain.get(site.at("/try").toString());
            plain.findElement(By.id("text"))
                    .sendKeys("The Chinese foreign ministry imposed sanctions on ten EU individuals on 22 March 2021.");
            plain.findElement(By.cssSelector("form.try button")).click();
            new WebDriverWait(plain, Duration.ofSeconds(20))
                    .until(page ->
                            !page.findElements(By.cssSelector("mark.evidence")).isEmpty());
        } finally {
            plain.quit();
        }
    }
}
