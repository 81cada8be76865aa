package org.linewatch.app.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Random paragraphs, set at random sizes and widths with an indent or with space between them, come back as they were. */
final class PdfParagraphsTest {
    private static final int ROUNDS = 60;
    private static final String[] WORDS =
            ("the ministry said that exports of minerals are under review and sanctions on"
                            + " foreign companies follow from law while officials answer questions about national security"
                            + " cooperation it measures countermeasures a list")
                    .split(" ");
    private static final String IDEOGRAPHS = "国家安全部门应当依法采取措施对外贸易管制办法规定任何组织和个人不得危害";
    private static final File FONT = new File("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");

    @Test
    void english() throws Exception {
        Random random = new Random(20260);
        FontName[] fonts = {FontName.TIMES_ROMAN, FontName.HELVETICA, FontName.COURIER, FontName.TIMES_BOLD};
        for (int round = 0; round < ROUNDS; round++) {
            Setter set = setter(random);
            set.font = new PDType1Font(fonts[random.nextInt(fonts.length)]);
            int count = 8 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                set.paragraph(sentences(random));
            }
            assertEquals(
                    String.join("\n\n", set.paragraphs),
                    String.join("\n\n", Collected.paragraphs(set.bytes())),
                    "round " + round + ", indent " + set.indent + ", spacing " + set.spacing + ", size " + set.size);
        }
    }

    @Test
    void aHeadingEndsBeforeALineWhoseSecondCharacterIsAQuotationMark() throws Exception {
        Assumptions.assumeTrue(FONT.exists(), "SKIPPED: no Chinese font here; install fonts-wqy-microhei");
        Setter set = new Setter();
        try (TrueTypeCollection fonts = new TrueTypeCollection(FONT)) {
            set.font = PDType0Font.load(set.document, fonts.getFontByName("WenQuanYiMicroHei"), true);
            set.lines(
                    70,
                    80,
                    "国家安全部门应当依法采取措施对外贸易管制办法规定任何组织和个人不得危害国家安全部门应当依法",
                    "采取措施。",
                    "立陶宛货物从海关系统消失",
                    "因“台湾代表处”在维尔纽斯设立，中国海关停止立陶宛商品进口，约六十家企业受到影响，部门应当依",
                    "法采取措施。");
            List<String> paragraphs = Collected.paragraphs(set.bytes());
            assertEquals("立陶宛货物从海关系统消失", paragraphs.get(1));
            assertEquals(3, paragraphs.size(), paragraphs.toString());
        }
    }

    @Test
    void chinese() throws Exception {
        Assumptions.assumeTrue(FONT.exists(), "SKIPPED: no Chinese font here; install fonts-wqy-microhei");
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS / 6; round++) {
            Setter set = setter(random);
            try (TrueTypeCollection fonts = new TrueTypeCollection(FONT)) {
                set.font = PDType0Font.load(set.document, fonts.getFontByName("WenQuanYiMicroHei"), true);
                set.indent = set.indent > 0 ? 2 * set.size : 0;
                for (int i = 0; i < 12; i++) {
                    StringBuilder text = new StringBuilder();
                    int clauses = 2 + random.nextInt(8);
                    for (int j = 0; j < clauses; j++) {
                        int length = 4 + random.nextInt(16);
                        for (int k = 0; k < length; k++) {
                            text.append(IDEOGRAPHS.charAt(random.nextInt(IDEOGRAPHS.length())));
                        }
                        text.append(j == clauses - 1 || random.nextInt(3) == 0 ? "。" : "，");
                    }
                    set.paragraph(text.toString());
                }
                assertEquals(
                        String.join("\n\n", set.paragraphs),
                        String.join("\n\n", Collected.paragraphs(set.bytes())),
                        "round " + round + ", indent " + set.indent + ", spacing " + set.spacing);
            }
        }
    }

    private static Setter setter(Random random) {
        Setter set = new Setter();
        set.width = 400 + random.nextInt(400);
        set.height = 400 + random.nextInt(500);
        set.size = 8 + random.nextInt(8);
        set.margin = 50 + random.nextInt(20);
        set.measure = set.width - 2 * set.margin - random.nextInt(30);
        set.leading = 1.1f + random.nextFloat() * 0.7f;
        if (random.nextBoolean()) {
            set.indent = (1 + random.nextInt(2)) * set.size;
        } else {
            set.spacing = set.size * set.leading * (0.6f + random.nextFloat() * 0.6f);
        }
        return set;
    }

    private static String sentences(Random random) {
        StringBuilder out = new StringBuilder();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            int length = 5 + random.nextInt(20);
            for (int j = 0; j < length; j++) {
                String word = WORDS[random.nextInt(WORDS.length)];
                out.append(out.length() == 0 ? "" : " ")
                        .append(j == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            }
            out.append('.');
        }
        return out.toString();
    }
}
