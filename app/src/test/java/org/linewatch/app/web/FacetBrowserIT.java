package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Facets by keyboard, without scripts and on a phone. */
final class FacetBrowserIT {
    private static void go(ChromeDriver browser, String path) throws Exception {
        browser.get(TestSite.shared().at(path).toString());
    }

    @Test
    void theKeyboardChoosesAndTakesBackAValue() throws Exception {
        ChromeDriver browser = Browser.open(true);
        try {
            go(browser, "/events?samples=1");
            Browser.picture(browser, "facets", 1280, 1100);
            WebElement more = browser.findElement(By.cssSelector("#facet-type .more summary"));
            browser.executeScript("arguments[0].focus()", more);
            new Actions(browser).sendKeys(Keys.ENTER).perform();
            assertTrue(
                    browser.findElement(By.cssSelector("#facet-type .more li")).isDisplayed());
            WebElement first = browser.findElement(By.cssSelector("#facet-type a.value"));
            browser.executeScript("arguments[0].focus()", first);
            new Actions(browser).sendKeys(Keys.ENTER).perform();
            assertTrue(browser.getCurrentUrl().contains("type="), browser.getCurrentUrl());
            WebElement chosen = browser.findElement(By.cssSelector("#facet-type a[aria-current]"));
            assertTrue(chosen.getAttribute("textContent").contains("remove"));
            browser.executeScript("arguments[0].focus()", chosen);
            new Actions(browser).sendKeys(Keys.ENTER).perform();
            assertFalse(browser.getCurrentUrl().contains("type="), browser.getCurrentUrl());
            go(browser, "/compare?samples=1&a.target=AUS&b.target=USA");
            Browser.picture(browser, "compare", 1280, 1100);
            go(browser, "/codebook/instrument/tariff?samples=1");
            Browser.picture(browser, "code", 1280, 900);
        } finally {
            browser.quit();
        }
    }

    @Test
    void onAPhoneTheyStandBehindALink() throws Exception {
        ChromeDriver phone = Browser.open(false);
        try {
            go(phone, "/events?samples=1");
            Browser.picture(phone, "facets-phone", 360, 780);
            go(phone, "/events?samples=1");
            assertFalse(phone.findElement(By.id("facets")).isDisplayed());
            phone.findElement(By.cssSelector(".to-facets")).click();
            assertTrue(phone.findElement(By.id("facets")).isDisplayed());
            phone.findElement(By.cssSelector("#facet-type a.value")).click();
            assertTrue(phone.getCurrentUrl().contains("type="));
            assertFalse(phone.findElement(By.id("facets")).isDisplayed());
            assertEquals(
                    1,
                    phone.findElements(By.cssSelector("#facet-type a[aria-current]"))
                            .size());
        } finally {
            phone.quit();
        }
    }

    @Test
    void nothingIsWiderThanAPhone() throws Exception {
        ChromeDriver phone = Browser.open(true);
        try {
            go(phone, "/compare?samples=1&a.target=AUS");
            Browser.picture(phone, "compare-phone", 360, 780);
            for (String path :
                    new String[] {"/events", "/documents", "/compare", "/codebook", "/codebook/field/legal_basis"}) {
                go(phone, path + "?samples=1&lang=zh");
                Number wide = (Number) phone.executeScript("return document.documentElement.scrollWidth");
                assertTrue(wide.intValue() <= 360, path + " is " + wide + " wide");
            }
        } finally {
            phone.quit();
        }
    }
}
