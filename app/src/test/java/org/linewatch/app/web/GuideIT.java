package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.cli.Main;
import org.linewatch.app.web.GuidePapers.Paper;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Walks the guide of {@code docs/guide}: its command lines in processes of their own, its steps in a real browser. With
 * {@code -Dlinewatch.pictures=docs/pictures} it makes the guide's pictures anew, and writes what {@code ingest} says into
 * the guide.
 */
final class GuideIT {
    private static final Path ROOT = Path.of(System.getProperty("linewatch.root"));
    private static final Path GUIDE = ROOT.resolve("docs/guide/README.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./linewatch .+$");
    private static final Pattern PICTURE = Pattern.compile("\\.\\./pictures/(guide-[a-z]+)\\.png");
    private static final Pattern SUMMARY = Pattern.compile(
            "(\\d+ documents, \\d+ passages), (\\d+) mentions stored; (\\d+ unchanged, \\d+ failed);.*");
    private static final Pattern PROGRAM = Pattern.compile("[A-Za-z0-9._/=-]+");
    /** Rules of the coder move; by so much the guide's number of mentions may lag until its pictures are made anew. */
    private static final double LAG = 0.1;

    @TempDir
    private Path folder;

    private final Set<String> ran = new LinkedHashSet<>();
    private final Set<String> made = new TreeSet<>();
    private ChromeDriver browser;
    private Process server;

    @AfterEach
    void close() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
        }
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void theGuideIsWalked() throws Exception {
        browser = Browser.open(true);
        Path downloads = Files.createDirectory(folder.resolve("downloads"));
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        List<Paper> papers = GuidePapers.print(browser, Files.createDirectory(folder.resolve("papers")));
        long crossing = 0;
        for (Paper paper : papers) {
            crossing += crossing(paper);
        }
        assertTrue(crossing >= 5, crossing + " sentences cross a page");
        List<String> commands =
                COMMAND.matcher(guide()).results().map(m -> m.group()).toList();
        ingest(commands.get(0));
        String address = serve(commands.get(1));
        documents(address, papers);
        events();
        event(papers);
        compare();
        chart(downloads);
        for (String command : commands.subList(2, commands.size())) {
            export(command);
        }
        assertEquals(new LinkedHashSet<>(commands), ran, "every command line of the guide is run");
        Set<String> shown = new TreeSet<>();
        PICTURE.matcher(guide()).results().forEach(m -> shown.add(m.group(1)));
        assertEquals(shown, made, "every picture of the guide is made here");
    }

    @Test
    void thePicturesOfTheGuideLieInTheDocs() throws IOException {
        Matcher picture = PICTURE.matcher(guide());
        while (picture.find()) {
            assertTrue(
                    Files.isRegularFile(ROOT.resolve("docs/pictures").resolve(picture.group(1) + ".png")),
                    picture.group());
        }
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE, StandardCharsets.UTF_8);
    }

    /** How many sentences of a paper stand on two pages; it has several, and heads and numbers on each. */
    private long crossing(Paper paper) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("papers").resolve(paper.name()).toFile())) {
            PDFTextStripper words = new PDFTextStripper();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                words.setStartPage(i);
                words.setEndPage(i);
                pages.add(bare(words.getText(pdf)));
            }
        }
        assertTrue(pages.size() >= 2, paper.name() + " has " + pages.size() + " pages");
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains((i + 1) + "/" + pages.size()), pages.get(i));
        }
        return paper.sentences().stream()
                .filter(sentence -> pages.stream().noneMatch(page -> page.contains(bare(sentence))))
                .count();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Step 2: what is said is what the guide quotes. */
    private void ingest(String command) throws Exception {
        Process process = start(command, List.of());
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(1, process.exitValue(), "one paper could not be read");
        String said = Files.readString(folder.resolve("said.txt"));
        Matcher summary = SUMMARY.matcher(said);
        assertTrue(summary.find(), said);
        Path pictures = pictures();
        if (pictures != null) {
            Files.writeString(GUIDE, SUMMARY.matcher(guide()).replaceFirst(Matcher.quoteReplacement(summary.group())));
        }
        Matcher quoted = SUMMARY.matcher(guide());
        assertTrue(quoted.find(), "the guide quotes the summary");
        assertEquals(summary.group(1), quoted.group(1));
        assertEquals(summary.group(3), quoted.group(3));
        int mentions = Integer.parseInt(summary.group(2));
        assertEquals(mentions, Integer.parseInt(quoted.group(2)), LAG * mentions, "the guide's number of mentions");
        String refused = said.lines()
                .filter(line -> line.contains(GuidePapers.SCAN))
                .findFirst()
                .orElse("");
        String why = refused.substring(refused.indexOf(GuidePapers.SCAN));
        assertTrue(guide().contains(why), "the guide quotes '" + why + "'");
    }

    private static Path pictures() {
        String asked = System.getProperty("linewatch.pictures");
        return asked == null ? null : ROOT.resolve(asked);
    }

    /** Runs a command line of the guide where the folder of papers lies; what it says goes to {@code said.txt}. */
    private Process start(String command, List<String> more) throws IOException {
        ran.add(command);
        String[] sides = command.split(" > ", 2);
        List<String> words = new ArrayList<>(List.of(sides[0].split(" ")));
        words.forEach(word -> assertTrue(PROGRAM.matcher(word).matches(), "no shell is needed for " + word));
        words.remove(0);
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        line.addAll(words);
        line.addAll(more);
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(
                        folder.resolve(sides.length > 1 ? sides[1] : "out.txt").toFile())
                .redirectError(folder.resolve("said.txt").toFile())
                .start();
    }

    private String serve(String command) throws Exception {
        // A port that is free, since the usual one may be taken here; pictures have the guide's.
        server = start(command, pictures() == null ? List.of("--port", "0") : List.of());
        Pattern at = Pattern.compile("Linewatch is at (http://[0-9.:]+)/?");
        for (int i = 0; i < 600 && server.isAlive(); i++) {
            Matcher told = at.matcher(Files.readString(folder.resolve("said.txt")));
            if (told.find()) {
                return told.group(1);
            }
            Thread.sleep(100);
        }
        throw new IOException(Files.readString(folder.resolve("said.txt")));
    }

    /** Step 3: every paper is a document; a sentence that a page breaks is whole, and heads and page numbers are gone. */
    private void documents(String address, List<Paper> papers) throws Exception {
        browser.get(address + "/documents");
        List<String> rows =
                all("#list tbody tr").stream().map(WebElement::getText).toList();
        assertEquals(papers.size(), rows.size());
        for (Paper paper : papers) {
            assertTrue(rows.stream().anyMatch(row -> row.contains(paper.title())), paper.title());
        }
        picture("documents", 900);
        for (Paper paper : papers) {
            browser.get(address + "/documents");
            browser.findElement(By.linkText(paper.title())).click();
            List<String> passages = passages();
            for (String sentence : paper.sentences()) {
                assertTrue(passages.stream().anyMatch(p -> p.contains(bare(sentence))), sentence);
            }
            String whole = String.join("", passages);
            assertFalse(whole.contains("Collectedpapers") || whole.contains("简报汇编"), whole);
        }
        browser.get(address + "/documents");
    }

    /** The passages of the document that is shown, without blanks and without the numbers of marks. */
    private List<String> passages() {
        List<?> texts = (List<?>)
                browser.executeScript(
                        "return [...document.querySelectorAll('.prose')].map(p => {"
                                + " const c = p.cloneNode(true); c.querySelectorAll('sup').forEach(s => s.remove()); return c.textContent; })");
        return texts.stream().map(text -> bare(String.valueOf(text))).toList();
    }

    /** Step 4: two facets; the number beside the second says how long the list will be. */
    private void events() throws Exception {
        one("header nav.wide a[href^='/events']").click();
        facet("source", "China").click();
        WebElement second = facet("target", "US");
        String promised = second.findElement(By.cssSelector(".n")).getText();
        second.click();
        assertTrue(browser.getCurrentUrl().endsWith("/events?source=CHN&target=USA"), browser.getCurrentUrl());
        assertEquals(promised, one(".total").getText().replaceAll("\\D", ""));
        assertEquals(Integer.parseInt(promised), all("#list > .scroll tbody tr").size());
        until("#timeline canvas");
        picture("events", 1100);
    }

    private WebElement facet(String field, String value) {
        return all("#facet-" + field + " a.value").stream()
                .filter(link -> String.valueOf(link.getAttribute("textContent")).startsWith(value))
                .findFirst()
                .orElseThrow();
    }

    /** Steps 5 and 6: the evidence is marked, why it is coded so is said, and the mark stands in its document. */
    private void event(List<Paper> papers) throws Exception {
        browser.findElement(By.partialLinkText("an additional duty of 34")).click();
        assertTrue(one(".evidence-box mark.evidence").getText().contains("an additional duty of 34"));
        assertTrue(one(".evidence-box mark.trigger").isDisplayed());
        assertTrue(one(".card .why").getText().contains("confidence"));
        assertTrue(one(".cite").getText().contains("Linewatch"));
        picture("event", 960);
        one(".evidence-box p a").click();
        until(".prose mark.evidence");
        assertTrue(
                papers.stream().anyMatch(paper -> paper.title().equals(one("h1").getText())));
        assertTrue(all(".prose mark.evidence").stream()
                .anyMatch(mark -> mark.getText().contains("an additional duty of 34")));
        picture("source", 860);
    }

    /** Step 7: the list's filter is side A, another state is chosen for side B. */
    private void compare() throws Exception {
        browser.navigate().back();
        browser.navigate().back();
        browser.findElement(By.linkText("compare with…")).click();
        String b = "section[aria-labelledby=h-B] ";
        one(b + ".filters summary").click();
        new Select(one(b + "select[name='b.source']")).selectByValue("CHN");
        new Select(one(b + "select[name='b.target']")).selectByValue("EU");
        one(b + ".filters button").click();
        // the page before has the chart too
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(x -> String.valueOf(browser.getCurrentUrl()).contains("b.target=EU"));
        until("#compare-count canvas");
        assertTrue(one("section[aria-labelledby=h-A] .chips").getText().contains("US"));
        assertTrue(one(b + ".chips").getText().contains("European Union"));
        picture("compare", 1250);
    }

    /** Step 8: the chart as a picture, its citation, and its numbers. */
    private void chart(Path downloads) throws Exception {
        String tools = "#compare-count .save ";
        one(tools + "[data-as=svg]").click();
        String svg = Files.readString(fetched(downloads, ".svg"));
        for (String part : List.of("Events", "Side A · Against whom: US", "Linewatch ", "/compare?", ">2023<")) {
            assertTrue(svg.contains(part), part);
        }
        one(tools + "[data-as=png]").click();
        Path png = fetched(downloads, ".png");
        assertEquals(1920, ImageIO.read(png.toFile()).getWidth());
        keep(png, "chart");
        browser.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        one(tools + "[data-as=cite]").click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(x -> one(tools + ".done").getText().equals("Citation copied"));
        String cited = String.valueOf(browser.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done(String(e)))"));
        assertTrue(cited.contains("Filter: ") && cited.contains("seen 20") && cited.contains("/compare?"), cited);
        one("#compare-count details summary").click();
        List<String> numbers = all("#compare-count tbody tr").stream()
                .map(row -> row.getText().replaceAll("\\s+", ","))
                .toList();
        one("#compare-count details .formats a[href*='.csv']").click();
        List<String> csv = Files.readAllLines(fetched(downloads, ".csv"));
        assertEquals(numbers, csv.subList(1, csv.size()));
        one("#compare-count details .formats a[href*='.xlsx']").click();
        try (XSSFWorkbook book = new XSSFWorkbook(fetched(downloads, ".xlsx").toFile())) {
            assertEquals(numbers.size(), book.getSheetAt(0).getLastRowNum());
            StringBuilder about = new StringBuilder();
            book.getSheetAt(1)
                    .forEach(row -> row.forEach(cell -> about.append(cell).append('\n')));
            assertTrue(about.toString().contains("Against whom: European Union; "), about.toString());
            assertTrue(
                    about.toString().contains("/compare?") && !about.toString().contains("table="), about.toString());
        }
    }

    private Path fetched(Path downloads, String end) throws Exception {
        List<Path> found = new ArrayList<>();
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(x -> {
            try (Stream<Path> files = Files.list(downloads)) {
                files.filter(file -> file.toString().endsWith(end)).forEach(found::add);
                return !found.isEmpty();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return found.get(0);
    }

    /** Step 9: the whole table, while the pages are open. */
    private void export(String command) throws Exception {
        Process process = start(command, List.of());
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("said.txt")));
        String[] words = command.split(" ");
        assertTrue(Files.size(folder.resolve(words[words.length - 1])) > 0);
    }

    private void picture(String name, int height) throws IOException {
        Browser.picture(browser, "guide-" + name, 1280, height);
        made.add("guide-" + name);
    }

    /** A picture that a reader of the guide has saved himself. */
    private void keep(Path file, String name) throws IOException {
        Path to = pictures() == null ? ROOT.resolve("app/target/pictures") : pictures();
        Files.createDirectories(to);
        Files.write(to.resolve("guide-" + name + ".png"), Files.readAllBytes(file));
        made.add("guide-" + name);
    }

    private WebElement one(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    private List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    private void until(String css) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(x -> !all(css).isEmpty());
    }
}
