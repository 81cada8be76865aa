package org.linewatch.app.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;

class DocxReaderTest {
    private static Draft read(byte[] bytes) throws IOException, InputFault {
        Recorder read = Recorder.read(new DocxReader(), "a.docx", bytes);
        assertEquals(1, read.drafts.size());
        return read.drafts.get(0);
    }

    private static List<String> paragraphs(String body) throws IOException, InputFault {
        return Arrays.asList(read(Zips.docx(body)).text().split("\n\n"));
    }

    private static String why(byte[] bytes) {
        return assertThrows(InputFault.class, () -> read(bytes)).why();
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    @Test
    void readsWhatAWordProcessorWrites() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("关于对有关实体采取措施的公告");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("running head");
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("商务部宣布暂停进口");
            first.createRun().setText("澳大利亚葡萄酒。");
            first.createHyperlinkRun("https://example.org/a").setText("全文");
            document.createFootnotes();
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("The note's words.");
            XWPFParagraph second = document.createParagraph();
            second.createRun().setText("A measure with a note");
            second.addFootnoteReference(note);
            XWPFTable table = document.createTable(2, 3);
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText("cell " + row + column);
                }
            }
            document.createParagraph().createRun().setText("The end.");
            document.write(out);
        }
        Draft read = read(out.toByteArray());
        assertEquals("关于对有关实体采取措施的公告", read.field(Field.TITLE));
        assertNull(read.field(Field.DATE), "when the file was made is not when it was published");
        assertEquals(
                "商务部宣布暂停进口澳大利亚葡萄酒。全文\n\nA measure with a note¹\n\n"
                        + "cell 00 | cell 01 | cell 02\n\ncell 10 | cell 11 | cell 12\n\nThe end.\n\n¹ The note's words.",
                read.text().replace("¹  ", "¹ "));
    }

    @Test
    void changesAreAccepted() throws Exception {
        assertEquals(
                List.of("The ministry suspended imports.", "One paragraph."),
                paragraphs(p(r("The ministry ")
                                + "<w:ins w:id=\"1\">" + r("suspended") + "</w:ins>"
                                + "<w:del w:id=\"2\"><w:r><w:delText>banned</w:delText></w:r></w:del>"
                                + "<w:moveFrom w:id=\"3\">" + r("moved") + "</w:moveFrom>"
                                + r(" imports."))
                        + p("<w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr><w:pPrChange><w:pPr><w:pStyle w:val=\"TOC1\"/>"
                                + "</w:pPr></w:pPrChange></w:pPr>" + r("One "))
                        + p(r("paragraph."))));
    }

    @Test
    void whatIsNotSeenIsLeftOutAndWhatIsSeenStays() throws Exception {
        String box = "<w:txbxContent>" + p(r("In the box.")) + "</w:txbxContent>";
        assertEquals(
                List.of(
                        "Measures are in force.",
                        "In the box.",
                        "Round the box.",
                        "Two words here.",
                        "中断的句子。",
                        "A line\nand another."),
                paragraphs(p(r("Mea\u00ADsu") + "<w:r><w:softHyphen/><w:t>res</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>"
                                + "<w:fldSimple w:instr=\"DATE\">" + r(" are") + "</w:fldSimple>"
                                + r(" in force."))
                        + p("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box
                                + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>" + r("Round the box."))
                        + p(r("Two") + "<w:r><w:br w:type=\"page\"/></w:r>" + r("words here."))
                        + p(r("中断的") + "<w:r><w:lastRenderedPageBreak/><w:br w:type=\"page\"/></w:r>" + r("句子。"))
                        + p(r("A line") + "<w:r><w:br/></w:r>" + r("and another."))
                        + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                        + "</w:sdtPr><w:sdtContent>" + p(r("Contents 1")) + "</w:sdtContent></w:sdt>"
                        + p("<w:pPr><w:pStyle w:val=\"TOC2\"/></w:pPr>" + r("Part 2"))));
    }

    @Test
    void tablesAreLinesAndFramesAreParagraphs() throws Exception {
        String inner = "<w:tbl><w:tr><w:tc>" + p(r("x")) + "</w:tc><w:tc>" + p(r("y")) + "</w:tc></w:tr></w:tbl>";
        assertEquals(
                List.of("a b | x | y", "c", "First.", "Second."),
                paragraphs("<w:tbl><w:tr><w:tc>" + p(r("a")) + p(r("b")) + "</w:tc><w:tc>" + inner + p("")
                        + "</w:tc></w:tr><w:tr><w:tc>" + p(r("c")) + "</w:tc><w:tc>" + p("") + "</w:tc></w:tr></w:tbl>"
                        + "<w:tbl><w:tr><w:tc>" + p(r("First.")) + p(r("Second.")) + "</w:tc></w:tr></w:tbl>"));
    }

    @Test
    void theFirstHeadingIsTheTitleWhereTheFileHasNone() throws Exception {
        String body = p(r("Before.")) + p("<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + r("The heading"));
        assertEquals("The heading", read(Zips.docx(body)).field(Field.TITLE));
    }

    @Test
    void aDoctypeIsRefused() throws Exception {
        StringBuilder lol = new StringBuilder("<!DOCTYPE d [<!ENTITY a \"lol\">");
        for (char c = 'b'; c < 'l'; c++) {
            lol.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        for (String doctype : List.of(
                lol + "]>",
                "<!DOCTYPE d SYSTEM \"file:///etc/hostname\">",
                "<!DOCTYPE d [<!ENTITY a SYSTEM \"http://127.0.0.1:1/x\">]>")) {
            byte[] file = Zips.zip(Map.of(
                    "word/document.xml",
                    Zips.xml(doctype + "<w:document " + Zips.WORD + "><w:body>" + p(r("&a;"))
                            + "</w:body></w:document>")));
            String why = why(file);
            assertTrue(why.contains("DOCTYPE") && why.contains("word/document.xml"), why);
        }
    }

    @Test
    void aBombIsGivenUp() throws Exception {
        byte[] bomb = Zips.docx("<w:p>" + " ".repeat(12_000_000) + "</w:p>");
        assertTrue(bomb.length < 60_000);
        assertTrue(why(bomb).contains("zip bomb"), why(bomb));
        assertTrue(why(Zips.docx(p(r("x".repeat(100)).repeat(100_000)))).contains("zip bomb"));
    }

    @Test
    void otherFilesAreNamedForWhatTheyAre() throws Exception {
        byte[] sound = Zips.docx(p(r("Words.")));
        assertTrue(why(Arrays.copyOf(sound, sound.length - 30)).contains("cut off"));
        assertTrue(why(new byte[0]).contains("empty"));
        assertTrue(why("{\\rtf1 words}".getBytes("US-ASCII")).contains("no docx"));
        assertTrue(why(Zips.docx(p(""))).contains("holds no text"));
        assertTrue(why(Zips.zip(Map.of("a.txt", new byte[] {1}))).contains("word/document.xml"));
        assertTrue(why(Zips.docx("<w:p>")).contains("no sound XML at line 1"));
        assertTrue(why(ole("EncryptedPackage")).contains("password"));
        assertTrue(why(ole("WordDocument")).contains("save it as docx"));
    }

    private static byte[] ole(String stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void notesAreNumberedInTheOrderOfTheText() throws Exception {
        String ref = "<w:r><w:%sReference w:id=\"%d\"/></w:r>";
        byte[] file = Zips.zip(Map.of(
                "word/document.xml",
                Zips.xml("<w:document " + Zips.WORD + "><w:body>"
                        + p(r("One") + String.format(ref, "endnote", 5) + r(" two") + String.format(ref, "footnote", 2))
                        + "</w:body></w:document>"),
                "word/footnotes.xml",
                Zips.xml("<w:footnotes " + Zips.WORD + "><w:footnote w:type=\"separator\" w:id=\"0\">" + p(r("---"))
                        + "</w:footnote><w:footnote w:id=\"2\">" + p(r("Foot.")) + "</w:footnote></w:footnotes>"),
                "word/endnotes.xml",
                Zips.xml("<w:endnotes " + Zips.WORD + "><w:endnote w:id=\"5\">" + p(r("End.")) + p(r("More."))
                        + "</w:endnote></w:endnotes>")));
        assertEquals("One¹ two²\n\n¹ End.\n\nMore.\n\n² Foot.", read(file).text());
        assertFalse(read(file).text().contains("---"));
    }
}
