package org.linewatch.app.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Items of lists are paragraphs, whole and each by itself, whatever their marker is and however they hang. */
final class PdfListsTest {
    private static final File FONT = new File("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
    private static final String FULL =
            "the rule applies to the goods that are listed in the annex of the order and to whoever holds";

    private final Setter set = new Setter();

    /** Paragraphs with indents, so that an indent counts as the sign of a paragraph. */
    private void indented() throws Exception {
        set.indent = 20;
        for (int i = 0; i < 4; i++) {
            set.paragraph(
                    "Before the list stands a text that begins with an indent, since the whole document does so, and"
                            + " it is long enough to fill a line and one more.");
        }
    }

    @Test
    void theLinesOfAnItemHangBehindItsMarker() throws Exception {
        for (List<String> markers : List.of(
                List.of("•", "•", "•"),
                List.of("–", "–", "–"),
                List.of("1.", "2.", "3."),
                List.of("(a)", "(b)", "(c)"),
                List.of("(i)", "(ii)", "(iii)"))) {
            Setter own = new Setter();
            float y = 90;
            for (String marker : markers) {
                own.at(78, y, marker).at(100, y, FULL + " one.");
                own.lines(100, y + 14, FULL + " two", "and more.");
                y += 42;
            }
            String words = FULL + " one. " + FULL + " two and more.";
            assertEquals(
                    markers.stream().map(marker -> marker + " " + words).toList(),
                    Collected.paragraphs(own.bytes()).stream()
                            .map(p -> p.replaceAll("\\s+", " "))
                            .toList(),
                    markers.toString());
        }
    }

    @Test
    void anItemWhoseFirstLineEndsASentenceIsOneInADocumentWithIndents() throws Exception {
        indented();
        set.at(82, 300, "1.")
                .at(
                        100,
                        300,
                        "The export of the goods that the annex names is suspended for one whole year by an order.");
        set.lines(100, 314, "Whoever holds them tells the office, and waits for its answer before they are");
        set.at(82, 342, "2.").at(100, 342, "sold.");
        List<String> read = Collected.paragraphs(set.bytes());
        assertEquals(
                "1. The export of the goods that the annex names is suspended for one whole year by an order. Whoever holds them tells"
                        + " the office, and waits for its answer before they are",
                read.get(4));
        assertEquals("2. sold.", read.get(5));
    }

    @Test
    void itemsWithoutStopsAreParted() throws Exception {
        String line = "the first of the goods is " + FULL.substring(20);
        set.lines(70, 90, "1. " + line, "2. " + line, "3. " + line);
        assertEquals(List.of("1. " + line, "2. " + line, "3. " + line), Collected.paragraphs(set.bytes()));
    }

    @Test
    void aNumberAtTheBeginningOfALineOfProseOpensNothing() throws Exception {
        set.lines(
                70,
                90,
                "The ministry named the goods, the holders and all of the orders that were made on May",
                "12. of the year, and it added that they stay in force as long as nothing else is said in a",
                "notice.");
        assertEquals(1, Collected.paragraphs(set.bytes()).size());
    }

    @Test
    void aQuotationSetInFromBothSidesIsOneParagraph() throws Exception {
        String wide =
                "Wide lines run to the very margin of the page, as wide lines do, and so it is with all of them here";
        set.lines(70, 90, wide, wide, wide, wide + ".");
        float right = 70 + set.font.getStringWidth(wide) * set.size / 1000;
        String quoted = "A quotation is narrower than the text that it stands in by";
        float inset = right - 70 - set.font.getStringWidth(quoted) * set.size / 1000;
        set.lines(70 + inset / 2, 160, quoted, "as much on its right as it is on its left side, and it ends");
        set.lines(70, 200, wide, wide + ".");
        List<String> read = Collected.paragraphs(set.bytes());
        assertEquals(3, read.size(), read.toString());
        assertEquals(quoted + " as much on its right as it is on its left side, and it ends", read.get(1));
    }

    @Test
    void bulletsThatAreDrawnAreRead() throws Exception {
        float[] tops = {90, 118};
        for (float y : tops) {
            set.lines(100, y, FULL + ".", "It goes on, and ends.");
        }
        try (PDPageContentStream out = new PDPageContentStream(set.document, set.current(), AppendMode.APPEND, true)) {
            for (float y : tops) {
                float x = 88;
                float at = set.height - y + 4;
                float r = 2;
                float k = r * 0.5523f;
                out.moveTo(x - r, at);
                out.curveTo(x - r, at + k, x - k, at + r, x, at + r);
                out.curveTo(x + k, at + r, x + r, at + k, x + r, at);
                out.curveTo(x + r, at - k, x + k, at - r, x, at - r);
                out.curveTo(x - k, at - r, x - r, at - k, x - r, at);
                out.fill();
            }
        }
        String item = "• " + FULL + ". It goes on, and ends.";
        assertEquals(List.of(item, item), Collected.paragraphs(set.bytes()));
    }

    @Test
    void chineseItemsHangOrBeginWithAnIndent() throws Exception {
        Assumptions.assumeTrue(FONT.exists(), "SKIPPED: no Chinese font here; install fonts-wqy-microhei");
        try (TrueTypeCollection fonts = new TrueTypeCollection(FONT)) {
            set.font = PDType0Font.load(set.document, fonts.getFontByName("WenQuanYiMicroHei"), true);
            String full = "数据处理者向境外提供重要数据的应当依法申报安全评估并接受主管部门的监督检查";
            set.lines(92, 90, "（一）" + full, "（二）" + full + "，由");
            set.lines(70, 118 - 0.5f, "国务院有关部门规定。");
            set.lines(92, 132, "（三）" + full + "；");
            set.at(70, 170, "一、").at(92, 170, full + "，由主管");
            set.lines(92, 184, "部门规定；");
            set.at(70, 198, "二、").at(92, 198, full + "。");
            assertEquals(
                    List.of(
                            "（一）" + full,
                            "（二）" + full + "，由国务院有关部门规定。",
                            "（三）" + full + "；",
                            "一、" + full + "，由主管部门规定；",
                            "二、" + full + "。"),
                    Collected.paragraphs(set.bytes()).stream()
                            .map(p -> p.replace("、 ", "、"))
                            .toList());
        }
    }
}
