package org.linewatch.app.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;

/** Each bad input has one clear fault with its cure. */
final class BadPdfTest {
    private static Setter pages(int count) throws IOException {
        Setter set = new Setter();
        for (int i = 0; i < count; i++) {
            set.page().at(70, 90, "Page " + "abcdefghij".charAt(i) + " says that the export of minerals is suspended.");
        }
        return set;
    }

    private static String refused(byte[] pdf) {
        return assertThrows(InputFault.class, () -> Collected.of(pdf)).why();
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        assertTrue(refused(new byte[0]).contains("empty"));
        assertTrue(refused("<html>403</html>".getBytes(StandardCharsets.UTF_8)).contains("web page"));
        assertTrue(refused(new byte[] {'P', 'K', 3, 4}).contains("ZIP"));
        assertTrue(
                refused("%PDF-1.7 and nothing".getBytes(StandardCharsets.UTF_8)).contains("breaks off"));
    }

    @Test
    void aFileCutAnywhereIsNeverReadInPart() throws Exception {
        byte[] whole = pages(6).bytes();
        for (int part = 1; part < 20; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 20);
            String why = refused(cut);
            assertTrue(why.contains("again"), part + ": " + why);
        }
    }

    @Test
    void aPasswordIsAskedForOnlyWhereReadingNeedsIt() throws Exception {
        Setter user = pages(1);
        user.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertTrue(refused(user.bytes()).contains("password"));
        Setter owner = pages(1);
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        owner.document.protect(new StandardProtectionPolicy("owner", "", none));
        assertEquals(1, Collected.of(owner.bytes()).drafts.size());
    }

    @Test
    void scansAreSaidToBePictures() throws Exception {
        Setter all = new Setter();
        picture(all);
        picture(all);
        assertEquals("No text: its pages are pictures; run a text recognition (OCR) first.", refused(all.bytes()));
        Setter some = pages(3);
        picture(some);
        Recorder read = Collected.of(some.bytes());
        assertEquals(1, read.drafts.size());
        assertEquals(1, read.told().size());
        assertTrue(
                read.told().get(0).startsWith("a.pdf#page 4: No text there"),
                read.told().get(0));
        assertEquals(
                "No text: its pages are empty.", refused(new Setter().page().bytes()));
    }

    private static void picture(Setter set) throws IOException {
        set.page();
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream out = new PDPageContentStream(set.document, set.current())) {
            out.drawImage(LosslessFactory.createFromImage(set.document, image), 0, 0, set.width, set.height);
        }
    }

    @Test
    void fontsWithoutCharactersAreSaidToBeSo() throws Exception {
        Setter set = pages(1);
        COSDictionary font = set.font.getCOSObject();
        COSDictionary encoding = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(org.apache.pdfbox.cos.COSInteger.get(32));
        for (int i = 32; i < 127; i++) {
            differences.add(COSName.getPDFName("glyph" + i));
        }
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        assertTrue(refused(set.bytes()).startsWith("Its fonts say not which characters they draw: "));
    }

    @Test
    void aStreamThatUnpacksToTooMuchIsNotUnpacked() throws Exception {
        Setter set = pages(1);
        COSStream stream = set.document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 160; i++) {
                out.write(blanks);
            }
        }
        set.current().setContents(new PDStream(stream));
        assertTrue(refused(set.bytes()).contains("unpacks"));
    }

    @Test
    void aPageWithABrokenProgramIsNamed() throws Exception {
        Setter set = pages(3);
        COSStream stream = set.document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(new byte[] {0x78, (byte) 0x9c, 1, 2, 3, 4, 5});
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        set.document.getPage(1).setContents(new PDStream(stream));
        Recorder read = Collected.of(set.bytes());
        assertEquals(1, read.drafts.size());
        assertTrue(
                read.told().get(0).startsWith("a.pdf#page 2: Damaged there"),
                read.told().toString());
    }

    @Test
    void treesThatRunInCirclesEnd() throws Exception {
        Setter set = pages(2);
        COSDictionary root = set.document.getPages().getCOSObject();
        ((COSArray) root.getDictionaryObject(COSName.KIDS)).add(root);
        assertEquals(1, Collected.of(set.bytes()).drafts.size());
    }

    @Test
    void aTreeOfPagesThatIsDeepIsReadOrRefused() throws Exception {
        Setter set = pages(3);
        COSDictionary root = set.document.getPages().getCOSObject();
        COSDictionary inner = root;
        for (int i = 0; i < 40; i++) {
            COSDictionary node = new COSDictionary();
            node.setItem(COSName.TYPE, COSName.PAGES);
            node.setItem(COSName.KIDS, inner.getDictionaryObject(COSName.KIDS));
            node.setInt(COSName.COUNT, 3);
            COSArray only = new COSArray();
            only.add(node);
            inner.setItem(COSName.KIDS, only);
            node.setItem(COSName.PARENT, inner);
            inner = node;
        }
        String text = Collected.of(set.bytes()).drafts.get(0).text();
        assertEquals(3, text.split("\n\n").length, text);
        assertTrue(refused(nested()).contains("again") || refused(nested()).contains("anew"));
    }

    /** A tree of pages as deep as there are objects, written by hand: a writer would not come out of it. */
    private static byte[] nested() {
        StringBuilder out = new StringBuilder("%PDF-1.4\n");
        int depth = 20_000;
        List<Integer> places = new java.util.ArrayList<>();
        places.add(out.length());
        out.append("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int i = 2; i < depth; i++) {
            places.add(out.length());
            out.append(i)
                    .append(" 0 obj<</Type/Pages/Count 1/Kids[")
                    .append(i + 1)
                    .append(" 0 R]>>endobj\n");
        }
        places.add(out.length());
        out.append(depth).append(" 0 obj<</Type/Page/MediaBox[0 0 9 9]>>endobj\n");
        return tail(out, places, 0);
    }

    /** Ends a file written by hand: the table of its objects, which says that another stands before at a place. */
    private static byte[] tail(StringBuilder out, List<Integer> places, int before) {
        int table = out.length();
        out.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> out.append("%010d 00000 n \n".formatted(place)));
        out.append("trailer<</Size ").append(places.size() + 1).append("/Root 1 0 R");
        if (before != 0) {
            out.append("/Prev ").append(before < 0 ? table : before);
        }
        out.append(">>\nstartxref\n").append(table).append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aTableOfObjectsThatPointsToItselfEnds() throws Exception {
        StringBuilder out = new StringBuilder("%PDF-1.4\n");
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                "<</Length 59>>stream\nBT /F 11 Tf 70 700 Td (The export of ore is suspended.) Tj ET \nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        List<Integer> places = new java.util.ArrayList<>();
        for (String object : objects) {
            places.add(out.length());
            out.append(places.size()).append(" 0 obj").append(object).append("endobj\n");
        }
        Recorder read = Collected.of(tail(out, places, -1));
        assertEquals("The export of ore is suspended.", read.drafts.get(0).text());
    }

    @Test
    void capsOnPagesAndCharactersHold() throws Exception {
        byte[] pdf = pages(4).bytes();
        Caps few = new Caps(1 << 20, 3, 10, 1_000_000, 200, 5);
        assertTrue(assertThrows(InputFault.class, () -> Collected.of(pdf, few))
                .why()
                .contains("more than 3 pages"));
        Caps brief = new Caps(1 << 20, 30, 10, 100, 200, 5);
        assertTrue(assertThrows(InputFault.class, () -> Collected.of(pdf, brief))
                .why()
                .contains("more than 100 characters"));
        assertEquals(4, Collected.of(pdf).steps);
    }

    @Test
    void attachmentsAreHandedOnAndScriptsAreNot() throws Exception {
        Setter set = pages(1);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("annex.txt");
        byte[] words = "The annex.".getBytes(StandardCharsets.UTF_8);
        file.setEmbeddedFile(new PDEmbeddedFile(set.document, new ByteArrayInputStream(words)));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("annex", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(set.document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        set.document.getDocumentCatalog().setNames(names);
        set.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('no')"));
        Recorder read = Collected.of(set.bytes());
        assertEquals(List.of("a.pdf!annex.txt 10"), read.memberSizes());
    }

    @Test
    void noFontsOfTheMachineAreRead() throws Exception {
        Collected.of(pages(1).bytes());
        assertTrue(org.apache.pdfbox.pdmodel.font.FontMappers.instance() instanceof OwnFonts);
    }
}
