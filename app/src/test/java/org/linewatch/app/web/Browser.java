package org.linewatch.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium, without a window. Tests that need it are skipped, visibly, where it is not installed. */
public final class Browser {
    private static final List<String> BINARIES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

    private Browser() {}

    private static ChromeDriver shared;

    /** One browser for all tests of a run, at its usual size; it ends with them. */
    static synchronized ChromeDriver shared() {
        if (shared == null) {
            shared = open(true);
            Runtime.getRuntime().addShutdownHook(new Thread(shared::quit));
        }
        shared.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        shared.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        shared.manage().window().setSize(new Dimension(1280, 960));
        return shared;
    }

    /** Opens a browser; the caller closes it. */
    public static ChromeDriver open(boolean scripts) {
        Path binary = found(BINARIES);
        Path driver = found(DRIVERS);
        Assumptions.assumeTrue(
                binary != null && driver != null,
                "SKIPPED: no chromium and chromium-driver here; install them to run the browser tests");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-quic",
                "--hide-scrollbars",
                "--lang=en-GB",
                "--force-device-scale-factor=1",
                "--window-size=1280,960");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    /**
     * Leaves a picture of what is shown in {@code app/target/pictures}, or in the folder that the system property {@code
     * linewatch.pictures} names: {@code docs/pictures}, when the pictures of the docs are to be made anew.
     */
    static void picture(ChromeDriver browser, String name, int width, int height) throws IOException {
        if (width < 500) {
            // A window cannot be that narrow: the page is shown as on a phone.
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
        } else {
            browser.manage().window().setSize(new Dimension(width, height));
        }
        Path folder = Path.of(System.getProperty("linewatch.root"))
                .resolve(System.getProperty("linewatch.pictures", "app/target/pictures"));
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    private static Path found(List<String> places) {
        return places.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
