package org.linewatch.app.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A folder of papers as an analyst may have one: yearly briefings of several pages in English and Chinese, printed by a
 * browser with running heads and page numbers from the texts of the bundled samples, and a scanned letter.
 */
final class GuidePapers {
    /** The scan. */
    static final String SCAN = "scanned-letter.pdf";

    /** Days that are told from the day of the sample would be wrong in a paper that comes out at the end of the year. */
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(today|this month|yesterday|tomorrow|a day earlier|last [A-Z]\\w+|\\w+day)\\b|今日|今天|本月|昨|一天前|明年|次日");

    /** The end of a sentence, at which a paragraph is cut. */
    private static final Pattern END = Pattern.compile("(?<=[.。] ?)(?=[A-Z\\u4E00-\\u9FFF])");

    /**
     * A paper.
     *
     * @param name its file's name
     * @param title its title
     * @param sentences what stands in it
     */
    record Paper(String name, String title, List<String> sentences) {}

    /** A sample's head and paragraphs. */
    private record Sample(Map<String, String> head, List<String> paragraphs) {}

    private GuidePapers() {}

    /** Fills a folder. */
    static List<Paper> print(ChromeDriver browser, Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        Path texts = Path.of(System.getProperty("linewatch.root")).resolve("samples/documents");
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                samples.add(sample(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        List<Paper> papers = new ArrayList<>();
        for (String year : List.of("2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025")) {
            papers.add(print(browser, folder, samples, year, "en"));
        }
        for (String year : List.of("2021", "2023", "2025")) {
            papers.add(print(browser, folder, samples, year, "zh"));
        }
        scan(folder.resolve(SCAN));
        return papers;
    }

    private static Sample sample(String file) {
        String[] parts = file.split("---\\R", 3);
        Map<String, String> head = new LinkedHashMap<>();
        parts[1].lines().forEach(line -> {
            String[] pair = line.split(": ", 2);
            head.put(pair[0], pair[1].replaceAll("^\"|\"$", ""));
        });
        List<String> paragraphs = Stream.of(parts[2].strip().split("\\R\\R"))
                .filter(paragraph -> !RELATIVE.matcher(paragraph).find())
                .toList();
        return new Sample(head, paragraphs);
    }

    private static Paper print(ChromeDriver browser, Path folder, List<Sample> samples, String year, String language)
            throws IOException {
        boolean chinese = language.equals("zh");
        String title = chinese ? year + "年涉华安全举措简报" : "Briefings on security measures, " + year;
        List<String> sentences = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (Sample sample : samples) {
            if (!sample.head().getOrDefault("date", "").startsWith(year)
                    || !language.equals(sample.head().get("lang"))
                    || sample.paragraphs().isEmpty()) {
                continue;
            }
            body.append("<h2>").append(sample.head().get("title")).append("</h2>");
            for (String paragraph : sample.paragraphs()) {
                sentences.addAll(List.of(END.split(paragraph)));
                body.append("<p>").append(paragraph).append("</p>");
            }
        }
        String style = chinese
                ? "body{font:12pt/1.8 'WenQuanYi Micro Hei'}p{margin:0;text-indent:2em;text-align:justify}"
                : "body{font:12pt/1.5 serif}p{margin:0 0 6pt;text-align:justify}";
        Path page = folder.resolveSibling("page.html");
        Files.writeString(
                page,
                "<html lang='" + (chinese ? "zh-CN" : "en") + "'><meta charset='utf-8'><title>" + title
                        + "</title><style>" + style
                        + "p{orphans:1;widows:1}h1{font-size:18pt}h2{font-size:13pt;margin:14pt 0 4pt;break-after:avoid}</style><h1>"
                        + title
                        + "</h1>" + body);
        browser.get(page.toUri().toString());
        String small = "<div style=\"font:8px 'WenQuanYi Micro Hei';width:100%;text-align:center\">";
        Map<String, Object> printed = browser.executeCdpCommand(
                "Page.printToPDF",
                Map.of(
                        "displayHeaderFooter", true,
                        "headerTemplate", small + (chinese ? "简报汇编" : "Collected papers") + "</div>",
                        "footerTemplate",
                                small + "<span class=pageNumber></span> / <span class=totalPages></span></div>",
                        "paperWidth", 5.83,
                        "paperHeight", 8.27,
                        "marginTop", 0.8,
                        "marginBottom", 0.8));
        String name = year + "-12-31-" + (chinese ? "jianbao" : "briefings") + ".pdf";
        Files.write(folder.resolve(name), Base64.getDecoder().decode((String) printed.get("data")));
        return new Paper(name, title, sentences);
    }

    /** A page that is a picture: lines are seen, and no letter can be read. */
    private static void scan(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(600, 850, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 850);
        pen.setColor(Color.DARK_GRAY);
        for (int y = 100; y < 700; y += 24) {
            pen.fillRect(70, y, 300 + y * 7 % 160, 9);
        }
        pen.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawImage(
                        LosslessFactory.createFromImage(document, picture),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(file.toFile());
        }
    }
}
