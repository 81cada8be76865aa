package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linewatch.app.read.gdelt.ExportRows;

/** Files of all formats handed in under "Try it": read, coded, and refused in plain words. */
final class UploadsIT {
    private static final String SENTENCE =
            "On 22 March 2021 China imposed sanctions on ten persons of the European Union.";
    private static TestSite site;

    @BeforeAll
    static void open() throws Exception {
        site = TestSite.shared();
    }

    private record Answer(int status, Document page) {
        String error() {
            return page.select(".error").text();
        }
    }

    private static Answer hand(String name, byte[] content) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(site.at("/try"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), Jsoup.parse(answer.body()));
    }

    private static Answer hand(String name, String content) throws Exception {
        return hand(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertCoded(Answer answer) {
        assertEquals(200, answer.status(), answer.error());
        assertTrue(answer.page().select(".reading .prose").text().contains("imposed sanctions on ten persons"));
        assertFalse(answer.page().select("mark.evidence").isEmpty());
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    text.beginText();
                    text.setFont(new PDType1Font(FontName.HELVETICA), 11);
                    text.newLineAtOffset(72, 600);
                    text.showText(SENTENCE);
                    text.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                            + SENTENCE + "</w:t></w:r></w:p></w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void onePaperOfAnyFormatIsCoded() throws Exception {
        assertCoded(hand("2021-03-22-paper.pdf", pdf(2)));
        assertCoded(hand("paper.docx", docx()));
        assertCoded(hand("C:\\papers\\paper.htm", "<p>" + SENTENCE + "</p>"));
        assertCoded(hand("纪要.markdown", SENTENCE));
        Answer letter = hand(
                "letter.eml",
                "Subject: News\r\nDate: Mon, 22 Mar 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
                        + SENTENCE
                        + "\r\n--x\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n"
                        + "Another document.\r\n--x--\r\n");
        assertCoded(letter);
        assertEquals("2021-03-22", letter.page().selectFirst("#published").val());
        assertTrue(
                letter.page().select("[role=note]").text().contains("not read: 1"),
                letter.page().text());
        assertFalse(letter.page().text().contains("Another document."));
        assertEquals(
                "2021-03-22",
                hand("2021-03-22-paper.pdf", pdf(1))
                        .page()
                        .selectFirst("#published")
                        .val());
    }

    @Test
    void filesOfManyDocumentsAreForIngest() throws Exception {
        for (String name : List.of("a.csv", "a.jsonl", "a.json", "a.xlsx", "a.mbox", "a.rss", "a.zip")) {
            Answer answer = hand(name, "whatever");
            assertEquals(400, answer.status(), name);
            assertTrue(answer.error().contains(name) && answer.error().contains("linewatch ingest"), answer.error());
        }
        Answer export = hand("gdelt.txt", ExportRows.of(58, 7, "20180101").line() + "\n");
        assertEquals(400, export.status());
        assertTrue(export.error().contains("linewatch ingest"), export.error());
    }

    @Test
    void whatCannotBeReadIsSaidInTheReadersWords() throws Exception {
        byte[] whole = pdf(2);
        Answer cut = hand("cut.pdf", java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(400, cut.status());
        assertTrue(cut.error().startsWith("cut.pdf: The file breaks off"), cut.error());
        Answer long1 = hand("long.pdf", pdf(301));
        assertTrue(long1.error().contains("more than 300 pages"), long1.error());
        assertTrue(hand("old.doc", "x").error().contains("docx"), "an old Word file");
        Answer unknown = hand("a.exe", "x");
        assertTrue(unknown.error().contains("pdf") && !unknown.error().contains("csv"), unknown.error());
        assertEquals(400, hand("..", "x").status());
        assertEquals(400, hand("a\u0000b.txt", "").status());
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        Answer large = hand("large.txt", new byte[(8 << 20) + 1]);
        assertEquals(400, large.status());
        assertTrue(large.error().contains("8 MB"), large.error());
        Answer huge = hand("huge.txt", new byte[12 << 20]);
        assertEquals(400, huge.status());
        assertTrue(huge.error().contains("8 MB"), huge.error());
        Answer wordy = hand("wordy.txt", "word ".repeat(200_000));
        assertEquals(400, wordy.status());
        assertTrue(wordy.error().contains("longer than 500000 characters"), wordy.error());
    }

    @Test
    void theFormNamesTheFormats() throws Exception {
        Document page = Jsoup.parse(site.get("/try").body());
        String accept = page.selectFirst("#file").attr("accept");
        assertTrue(accept.contains(".pdf,") && accept.contains(".eml") && !accept.contains(".csv"), accept);
        assertTrue(page.selectFirst("#limits").text().contains("300 pages"));
        assertTrue(Jsoup.parse(site.get("/try?lang=zh").body())
                .selectFirst("#limits")
                .text()
                .contains("300 页"));
    }
}
