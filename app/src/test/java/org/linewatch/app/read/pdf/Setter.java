package org.linewatch.app.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets type: breaks paragraphs into lines and lines into pages, as a word processor does. */
final class Setter {
    final PDDocument document = new PDDocument();
    float width = PDRectangle.A4.getWidth();
    float height = PDRectangle.A4.getHeight();
    float margin = 70;
    float measure = 440;
    float size = 11;
    float leading = 1.25f;
    float spacing;
    float indent;
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    /**
     * What was set. A paragraph that a page breaks at a sentence's end, where no indent tells that the next page goes on
     * with it, is two for any reader.
     */
    final List<String> paragraphs = new ArrayList<>();

    private PDPage page = new PDPage();
    private float y = -1;

    /** A line of a text, at a place from the upper left corner. */
    Setter at(float x, float fromTop, String text) throws IOException {
        return at(x, fromTop, size, text);
    }

    Setter at(float x, float fromTop, float type, String text) throws IOException {
        if (document.getNumberOfPages() == 0) {
            page();
        }
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, type);
            out.newLineAtOffset(x, height - fromTop);
            out.showText(text);
            out.endText();
        }
        return this;
    }

    Setter page() {
        page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        y = margin + size;
        return this;
    }

    PDPage current() {
        return page;
    }

    Setter lines(float x, float fromTop, String... lines) throws IOException {
        float at = fromTop;
        for (String line : lines) {
            at(x, at, line);
            at += leading * size;
        }
        return this;
    }

    Setter paragraph(String text) throws IOException {
        if (y < 0) {
            page();
        }
        boolean first = true;
        String before = "";
        StringBuilder told = new StringBuilder();
        for (String line : broken(text)) {
            if (y > height - margin) {
                page();
                if (indent == 0 && (before.endsWith(".") || before.endsWith("。"))) {
                    paragraphs.add(told.toString());
                    told.setLength(0);
                }
            }
            boolean solid = Character.isIdeographic(line.codePointAt(0));
            told.append(told.length() == 0 || solid ? "" : " ").append(line);
            before = line;
            at(margin + (first ? indent : 0), y, line);
            y += leading * size;
            first = false;
        }
        y += spacing;
        paragraphs.add(told.toString());
        return this;
    }

    private List<String> broken(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        boolean solid = Character.isIdeographic(text.codePointAt(0));
        for (String word : text.split(solid ? "(?<=.)(?![，。])" : " ")) {
            String longer = line.isEmpty() ? word : line + (solid ? "" : " ") + word;
            float most = measure - (lines.isEmpty() ? indent : 0);
            if (font.getStringWidth(longer) * size / 1000 > most && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}
