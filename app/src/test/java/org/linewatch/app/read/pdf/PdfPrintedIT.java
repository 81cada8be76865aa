package org.linewatch.app.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;
import org.linewatch.app.web.Browser;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.text.Passages;
import org.openqa.selenium.chrome.ChromeDriver;

/** PDFs as a browser prints them, from pages of our own: every sentence of the page is whole in one passage. */
final class PdfPrintedIT {
    private static ChromeDriver browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        browser = Browser.open(true);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void aPressConferenceInEnglish() throws Exception {
        String html = page("en", "Press conference of 12 May", 11, "p{margin:0 0 8pt}", english(40, false));
        Draft draft = read(html, true);
        assertWhole(html, draft);
        assertFalse(draft.text().contains("Running head"), draft.text());
        assertEquals("Press conference of 12 May", draft.fields().get(org.linewatch.app.read.Field.TITLE));
    }

    @Test
    void twoColumnsJustified() throws Exception {
        String html = page(
                "en",
                "Two columns",
                10,
                "main{columns:2;column-gap:9mm;text-align:justify;hyphens:auto} p{margin:0;text-indent:1.5em}",
                english(40, false));
        assertWhole(html, read(html, true));
    }

    @Test
    void aStatuteInChinese() throws Exception {
        String html = page(
                "zh-CN",
                "数据出境管理办法",
                12,
                "body{line-height:1.8;font-family:'WenQuanYi Micro Hei'} p{margin:0;text-indent:2em;text-align:justify}"
                        + " h1{text-align:center}",
                chinese(60));
        Draft draft = read(html, true);
        assertWhole(html, draft);
        assertTrue(draft.text().lines().filter(line -> line.startsWith("第")).count() >= 60, draft.text());
    }

    @Test
    void aReportWithTablesAndNotes() throws Exception {
        StringBuilder body = new StringBuilder(english(12, true));
        body.append("<table><thead><tr><th>Measure</th><th>Basis</th><th>What it does</th></tr></thead>");
        for (int i = 1; i <= 30; i++) {
            body.append("<tr><td>Order ")
                    .append(i)
                    .append("</td><td>Article ")
                    .append(i)
                    .append(" of the law on trade</td><td>")
                    .append("It bars the sale of goods of class ")
                    .append(i)
                    .append(
                            " to the companies that the annex names, as long as the ministry does not lift it by another order.")
                    .append("</td></tr>");
        }
        body.append("</table>").append(english(8, true));
        body.append("<p class=note><sup>1</sup> The first note says where the words stand.</p>");
        String html = page(
                "en",
                "Report on orders",
                11,
                "table{border-collapse:collapse} td,th{border:1px solid #555;padding:3px}" + " .note{font-size:8pt}",
                body.toString());
        Draft draft = read(html, true);
        assertWhole(html, draft);
        for (int i = 1; i <= 30; i++) {
            String row = "Order " + i + " | Article " + i + " of the law on trade | It bars the sale of goods of class "
                    + i + " to";
            assertTrue(draft.text().contains("\n" + row), row);
        }
    }

    @Test
    void listsAndAQuotation() throws Exception {
        String html = page(
                "en",
                "Lists",
                11,
                "p{margin:0;text-indent:2em} li p{text-indent:0}",
                english(4, false) + "<ul>"
                        + english(12, false).replace("<p>", "<li><p>").replace("</p>", "</p></li>")
                        + "</ul><ol type=a>"
                        + english(9, false).replace("<p>", "<li><p>").replace("</p>", "</p></li>")
                        + "</ol><blockquote>" + english(5, false) + "</blockquote>" + english(4, false));
        Draft draft = read(html.replace("<li><p>", "<li>").replace("</p></li>", "</li>"), false);
        assertSentences(html, draft);
    }

    private static String page(String language, String title, int size, String style, String body) {
        return "<html lang='" + language + "'><head><meta charset='utf-8'><title>" + title
                + "</title><style>body{font-size:" + size + "pt}" + style + "</style></head><body><h1>" + title
                + "</h1><main>" + body + "</main></body></html>";
    }

    private static final List<String> SUBJECTS = List.of(
            "The ministry",
            "A spokesperson",
            "The office for cross-border data",
            "The commission",
            "Its deputy director");
    private static final List<String> VERBS =
            List.of("said that", "announced on Tuesday that", "repeated that", "wrote in a notice that");
    private static final List<String> REST = List.of(
            "exports of the listed minerals need a licence from the first of next month",
            "two foreign companies were put on the list of unreliable entities",
            "any transfer of important data abroad is examined beforehand",
            "the review of the investment was ended, because the parties had withdrawn it",
            "countermeasures follow if the other side goes on with its plan",
            "the law applies to acts outside the country as well");

    private static String english(int paragraphs, boolean notes) {
        StringBuilder out = new StringBuilder();
        int n = 0;
        for (int i = 0; i < paragraphs; i++) {
            out.append("<p>");
            for (int j = 0; j < 1 + i % 5; j++) {
                n++;
                out.append(SUBJECTS.get(n % 5))
                        .append(' ')
                        .append(VERBS.get(n % 4))
                        .append(' ')
                        .append(REST.get(n % 6));
                out.append(", as point ")
                        .append(n)
                        .append(" of the record has it.")
                        .append(notes && n % 7 == 0 ? "<sup>1</sup>" : "")
                        .append(' ');
            }
            out.append("</p>");
        }
        return out.toString();
    }

    private static String chinese(int articles) {
        List<String> parts = List.of(
                "数据处理者向境外提供重要数据的，应当依法申报安全评估。",
                "国务院有关部门按照职责分工负责监督管理工作，并接受举报。",
                "违反本办法规定的，由主管部门责令改正，给予警告，可以并处罚款；情节严重的，吊销许可证。",
                "任何组织和个人不得以WTO规则为由，拒绝配合在2021年以后开展的检查。");
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= articles; i++) {
            out.append("<p>第").append(number(i)).append("条　");
            for (int j = 0; j < 1 + i % 4; j++) {
                out.append(parts.get((i + j) % 4));
            }
            out.append("</p>");
        }
        return out.toString();
    }

    private static String number(int n) {
        String digits = "零一二三四五六七八九";
        String tens = n < 10 ? "" : (n < 20 ? "" : digits.substring(n / 10, n / 10 + 1)) + "十";
        return tens + (n % 10 == 0 ? "" : digits.substring(n % 10, n % 10 + 1));
    }

    private Draft read(String html, boolean furniture) throws IOException, InputFault {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html, StandardCharsets.UTF_8);
        browser.get(file.toUri().toString());
        String style = "<div style='font-size:8px;width:100%;text-align:center'>";
        Map<String, Object> printed = browser.executeCdpCommand(
                "Page.printToPDF",
                Map.of(
                        "displayHeaderFooter", furniture,
                        "headerTemplate", style + "Running head of the record</div>",
                        "footerTemplate",
                                style + "<span class=pageNumber></span> / <span class=totalPages></span></div>",
                        "paperWidth", 8.27,
                        "paperHeight", 11.69,
                        "marginTop", 0.9,
                        "marginBottom", 0.9));
        Recorder read = Collected.of(Base64.getDecoder().decode((String) printed.get("data")));
        assertEquals(List.of(), read.told());
        return read.drafts.get(0);
    }

    /** Each sentence of the page is within one passage, and each paragraph begins one. */
    private static void assertWhole(String html, Draft draft) {
        assertSentences(html, draft);
        Document page = Jsoup.parse(html);
        List<String> passages = passages(draft);
        long begun = page.select("p").stream()
                .map(p -> plain(p.text()))
                .map(text -> text.substring(0, Math.min(12, text.length())))
                .filter(begin -> passages.stream().anyMatch(passage -> passage.startsWith(begin)))
                .count();
        assertEquals(page.select("p").size(), begun, draft.text());
    }

    private static List<String> passages(Draft draft) {
        return Passages.of(draft.text(), Language.UNKNOWN).stream()
                .map(Passage::text)
                .map(PdfPrintedIT::plain)
                .toList();
    }

    private static void assertSentences(String html, Draft draft) {
        Document page = Jsoup.parse(html);
        List<String> passages = passages(draft);
        List<String> missing = new ArrayList<>();
        for (Element paragraph : page.select("p, td, h1")) {
            for (String sentence : paragraph.text().split("(?<=[.。] ?)(?=[A-Z\\u4E00-\\u9FFF])")) {
                String words = plain(sentence);
                if (passages.stream().noneMatch(passage -> passage.contains(words))) {
                    missing.add(words);
                }
            }
        }
        assertEquals(List.of(), missing, draft.text());
    }

    /** Words without blanks, and marks as usual digits. */
    private static String plain(String text) {
        return text.replace("¹", "1").replaceAll("[\\s\\u3000]+", "");
    }
}
