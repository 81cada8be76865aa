package org.linewatch.app.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;

final class PdfReaderTest {
    private static final String LONG =
            "The ministry said on Tuesday that it would review all exports of rare minerals under the"
                    + " law, since foreign companies had passed them on to makers of weapons, and that it would answer every measure"
                    + " that harms the interests of the country. ";

    @Test
    void aSentenceSurvivesThePageBreakBetweenFooterAndHeader() throws Exception {
        Setter set = new Setter();
        for (int page = 1; page <= 4; page++) {
            set.page()
                    .at(200, 40, 9, "Yearbook of Trade Policy " + (2000 + page))
                    .at(290, 810, 9, "- " + page + " -");
            String name = List.of("Spring", "Summer", "Autumn", "Winter").get(page - 1);
            set.lines(
                    70,
                    90,
                    name + " goes on from the page before, and here it ends with its stop. Now a sentence begins that",
                    "in " + name
                            + " is long enough to fill this page to its very end, where it is cut by the margin and then");
        }
        List<String> paragraphs = Collected.paragraphs(set.bytes());
        assertEquals(1, paragraphs.size(), paragraphs.toString());
        assertTrue(paragraphs
                .get(0)
                .contains("by the margin and then Summer goes on from the page before, and here it ends"));
        assertFalse(paragraphs.get(0).contains("Yearbook"));
        assertFalse(paragraphs.get(0).contains("- 2 -"));
    }

    @Test
    void headersThatAlternateAreFound() throws Exception {
        Setter set = new Setter();
        for (int page = 1; page <= 7; page++) {
            set.page().at(page % 2 == 0 ? 70 : 400, 40, 9, page % 2 == 0 ? "Annual Report" : "Chapter on Sanctions");
            set.at(page % 2 == 0 ? 70 : 500, 800, 9, "" + (page + 12));
            set.lines(70, 90, "Paragraph " + "abcdefg".charAt(page - 1) + " stands alone.");
        }
        List<String> paragraphs = Collected.paragraphs(set.bytes());
        assertEquals(7, paragraphs.size(), paragraphs.toString());
        assertTrue(paragraphs.stream().allMatch(p -> p.startsWith("Paragraph ")), paragraphs.toString());
    }

    @Test
    void twoPagesAreEnoughWhereTheHeaderLiesInTheMargin() throws Exception {
        Setter set = new Setter();
        for (int page = 1; page <= 2; page++) {
            set.page().at(250, 36, 9, "Office of the Spokesperson").at(280, 815, 9, "Page " + page + " of 2");
            set.lines(70, 120, "On page " + (page == 1 ? "one" : "two") + " we say this.");
        }
        assertEquals(
                List.of("On page one we say this.", "On page two we say this."), Collected.paragraphs(set.bytes()));
    }

    @Test
    void aHyphenGoesUnlessTheWordHasItElsewhere() throws Exception {
        Setter set = new Setter();
        set.measure = 300;
        set.lines(
                70,
                90,
                "The rules on cross-border data are strict. The govern-",
                "ment said so, and it added that every transfer of cross-",
                "border data, under the policy of the central authori-",
                "ties, is examined by the Asia-Pacific and the Trans-",
                "Pacific desks of the office.");
        assertEquals(
                List.of(
                        "The rules on cross-border data are strict. The government said so, and it added that every transfer of"
                                + " cross-border data, under the policy of the central authorities, is examined by the Asia-Pacific"
                                + " and the Trans-Pacific desks of the office."),
                Collected.paragraphs(set.bytes()));
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        Setter set = new Setter();
        set.page().at(70, 70, 18, "A heading over both columns of the page");
        String[] left = new String[20];
        String[] right = new String[20];
        for (int i = 0; i < 20; i++) {
            left[i] = "left line " + (char) ('a' + i) + " of one long sentence,";
            right[i] = "right line " + (char) ('a' + i) + " of the same one" + (i == 19 ? "." : ",");
        }
        set.lines(70, 110, left).lines(320, 110, right);
        List<String> paragraphs = Collected.paragraphs(set.bytes());
        assertEquals(2, paragraphs.size(), paragraphs.toString());
        assertTrue(paragraphs.get(1).startsWith("left line a of one long sentence, left line b"));
        assertTrue(paragraphs.get(1).contains("left line t of one long sentence, right line a of"));
    }

    @Test
    void rowsOfATableStayRows() throws Exception {
        Setter set = new Setter();
        set.paragraph(LONG.strip());
        String[][] cells = {
            {"Company", "Measure", "Date"}, {"Acme Ltd", "export ban", "2020"}, {"Roe Inc", "fine", "2021"}
        };
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < 3; column++) {
                set.at(70 + column * 150, 200 + row * 18, cells[row][column]);
            }
        }
        assertEquals(
                List.of(
                        LONG.strip(),
                        "Company | Measure | Date",
                        "Acme Ltd | export ban | 2020",
                        "Roe Inc | fine | 2021"),
                Collected.paragraphs(set.bytes()));
    }

    @Test
    void wrappedCellsBelongToTheirRow() throws Exception {
        Setter set = new Setter();
        set.page();
        float[] rows = {100, 150, 200};
        for (int row = 0; row < 2; row++) {
            set.lines(155, rows[row] + 15, "may no longer be", "sold abroad " + row);
            set.at(75, rows[row] + 22, "Goods " + row);
        }
        try (PDPageContentStream out = new PDPageContentStream(set.document, set.current(), AppendMode.APPEND, true)) {
            for (float y : rows) {
                out.moveTo(70, set.height - y);
                out.lineTo(300, set.height - y);
            }
            for (float x : new float[] {70, 150, 300}) {
                out.moveTo(x, set.height - 100);
                out.lineTo(x, set.height - 200);
            }
            out.stroke();
        }
        assertEquals(
                List.of("Goods 0 | may no longer be sold abroad 0", "Goods 1 | may no longer be sold abroad 1"),
                Collected.paragraphs(set.bytes()));
    }

    @Test
    void notesComeLastWithTheirMarks() throws Exception {
        Setter set = new Setter();
        for (int page = 1; page <= 2; page++) {
            set.page();
            for (int i = 0; i < 10; i++) {
                set.at(
                        70,
                        90 + i * 14,
                        "of a text that fills its lines up to the very margin, as long texts always do in print");
            }
            float mark = 70 + set.font.getStringWidth("The law names security") * set.size / 1000;
            set.at(70, 230, "The law names security").at(mark, 226, 7, "" + page);
            set.at(mark + 4, 230, " twenty times in its text, and it adds to the list that grows");
            set.at(70, 750, 6, "" + page).at(74, 753, 8, " Article " + page + " of the law, second sentence.");
        }
        List<String> paragraphs = Collected.paragraphs(set.bytes());
        assertEquals(3, paragraphs.size(), paragraphs.toString());
        assertTrue(paragraphs.get(0).contains("names security¹ twenty"), paragraphs.get(0));
        assertTrue(paragraphs.get(0).contains("to the list that grows of a text"), paragraphs.get(0));
        assertEquals("¹ Article 1 of the law, second sentence.", paragraphs.get(1));
        assertEquals("² Article 2 of the law, second sentence.", paragraphs.get(2));
    }

    @Test
    void turnedPagesAndTurnedTextReadCorrectly() throws Exception {
        for (int degrees : new int[] {0, 90, 180, 270}) {
            Setter set = new Setter();
            set.page().lines(70, 90, "First line of the page that says what it is about and", "second line of it.");
            set.current().setRotation(degrees);
            try (PDPageContentStream out =
                    new PDPageContentStream(set.document, set.current(), AppendMode.APPEND, true)) {
                out.beginText();
                out.setFont(set.font, 9);
                out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 40, 300));
                out.showText("Sideways in the margin");
                out.endText();
            }
            assertEquals(
                    List.of(
                            "First line of the page that says what it is about and second line of it.",
                            "Sideways in the margin"),
                    Collected.paragraphs(set.bytes()),
                    degrees + " degrees");
        }
    }

    @Test
    void whatIsCroppedOrPaintedTwiceIsNotThere() throws Exception {
        Setter set = new Setter();
        set.page().at(70, 90, "Bold by painting it twice.").at(70.3f, 90, "Bold by painting it twice.");
        set.at(70, 800, "Cut off by the printer.");
        set.current().setCropBox(new PDRectangle(30, 100, 500, 700));
        assertEquals(List.of("Bold by painting it twice."), Collected.paragraphs(set.bytes()));
    }

    @Test
    void aHiddenLayerIsReadOnceAndNotBesideWhatIsPainted() throws Exception {
        Setter set = new Setter();
        set.page().at(70, 90, "Painted words stand here.");
        hidden(set, 70, 90, "Painted words stand here.");
        hidden(set, 70, 130, "Recognised words stand there.");
        hidden(set, 70, 130, "Recognised words stand there.");
        assertEquals(
                List.of("Painted words stand here.", "Recognised words stand there."),
                Collected.paragraphs(set.bytes()));
    }

    private static void hidden(Setter set, float x, float y, String text) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(set.document, set.current(), AppendMode.APPEND, true)) {
            out.beginText();
            out.setRenderingMode(RenderingMode.NEITHER);
            out.setFont(set.font, set.size);
            out.newLineAtOffset(x, set.height - y);
            out.showText(text);
            out.endText();
        }
    }

    @Test
    void charactersAreUsualOnes() {
        assertEquals("fi", Characters.usual("\uFB01"));
        assertEquals("人民", Characters.usual("\u2F08\u2EA0"));
        assertEquals("長", Characters.usual("\u2ED1"));
        assertEquals("（，", Characters.usual("（，"));
        assertEquals("•", Characters.usual("\uF0B7"));
        assertEquals(Characters.UNKNOWN, Characters.usual("\uE123"));
    }

    @Test
    void aSensibleTitleIsTakenAndTheDayOfMakingIsNot() throws Exception {
        assertEquals("On Export Controls", titled("On Export Controls"));
        assertEquals("The Largest Heading", titled("Microsoft Word - draft3.doc"));
        assertEquals("The Largest Heading", titled("final_v2.docx"));
        assertEquals("The Largest Heading", titled(null));
    }

    private static String titled(String said) throws IOException, InputFault {
        Setter set = new Setter();
        set.page().at(70, 80, 20, "The Largest Heading");
        set.lines(70, 120, "Under it stands a text that says a thing or two about", "the rules, and it ends.");
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(said);
        info.setCreationDate(java.util.Calendar.getInstance());
        set.document.setDocumentInformation(info);
        set.document.getDocumentCatalog().setLanguage("en-GB");
        Recorder read = Collected.of(set.bytes());
        assertEquals("en-GB", read.drafts.get(0).field(Field.LANGUAGE));
        assertFalse(read.drafts.get(0).fields().containsKey(Field.DATE));
        return read.drafts.get(0).field(Field.TITLE);
    }
}
