package org.linewatch.app.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.Recorder;

/** What hangs on the pages of a document or describes it: forms, files, a title. */
final class PdfFormsTest {
    private final Setter set = new Setter();

    private PDTextField field(PDAcroForm form, String name, float fromTop) throws Exception {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance("/F1 11 Tf 0 g");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(200, set.height - fromTop - 4, 250, 17));
        widget.setPage(set.current());
        set.current().getAnnotations().add(widget);
        form.getFields().add(field);
        return field;
    }

    private PDAcroForm form() {
        PDAcroForm form = new PDAcroForm(set.document);
        PDResources fonts = new PDResources();
        fonts.put(COSName.getPDFName("F1"), set.font);
        form.setDefaultResources(fonts);
        set.document.getDocumentCatalog().setAcroForm(form);
        return form;
    }

    @Test
    void entriesOfAFormAreWordsOfThePage() throws Exception {
        set.page()
                .at(70, 100, "Name of the company:")
                .at(70, 130, "Reason for the review:")
                .at(70, 160, "Code:");
        PDAcroForm form = form();
        field(form, "company", 100).setValue("Example Mining Ltd");
        PDTextField left = field(form, "reason", 130);
        left.getCOSObject().setString(COSName.V, "Export of gallium");
        PDTextField secret = field(form, "code", 160);
        secret.setPassword(true);
        secret.getCOSObject().setString(COSName.V, "open sesame");
        String text = Collected.of(set.bytes()).drafts.get(0).text();
        assertTrue(text.contains("Name of the company: | Example Mining Ltd"), text);
        assertTrue(text.contains("Reason for the review: | Export of gallium"), text);
        assertTrue(!text.contains("sesame"), text);
    }

    @Test
    void ofAnXfaFormThePagesAreReadAndTheRestIsNamed() throws Exception {
        set.page().at(70, 100, "Please wait. This form is shown by another program.");
        PDStream xfa = new PDStream(
                set.document,
                new ByteArrayInputStream(
                        "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>".getBytes(StandardCharsets.UTF_8)));
        form().getCOSObject().setItem(COSName.XFA, xfa.getCOSObject());
        Recorder read = Collected.of(set.bytes());
        assertEquals(
                "Please wait. This form is shown by another program.",
                read.drafts.get(0).text());
        assertEquals(1, read.told().size());
        assertTrue(
                read.told().get(0).startsWith("a.pdf#form: It is a form (XFA)"),
                read.told().get(0));
        assertTrue(read.told().get(0).contains("Print it as PDF"), read.told().get(0));
    }

    @Test
    void filesThatHangOnAPageAreHandedOnOnce() throws Exception {
        set.page().at(70, 100, "The annex is pinned to this page.");
        PDComplexFileSpecification pinned = file("annex.txt", "The annex.");
        PDComplexFileSpecification both = file("list.csv", "a,b");
        for (PDComplexFileSpecification file : List.of(pinned, both)) {
            PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
            pin.setFile(file);
            pin.setRectangle(new PDRectangle(20, 20, 10, 10));
            set.current().getAnnotations().add(pin);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("list", both));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(set.document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        set.document.getDocumentCatalog().setNames(names);
        assertEquals(
                List.of("a.pdf!list.csv 3", "a.pdf!annex.txt 10"),
                Collected.of(set.bytes()).memberSizes());
    }

    private PDComplexFileSpecification file(String name, String words) throws Exception {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(
                new PDEmbeddedFile(set.document, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))));
        return file;
    }

    @Test
    void theTitleOfTheDescriptionIsTakenWhereThereIsNoOther() throws Exception {
        set.page().at(70, 100, "Words of the page stand here.");
        String xmp =
                "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///tmp/x'>]>"
                        + "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                        + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt><rdf:li xml:lang='fr'>Sur le"
                        + " commerce</rdf:li><rdf:li xml:lang='x-default'>On Trade &amp; Security</rdf:li></rdf:Alt></dc:title>"
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        PDMetadata metadata =
                new PDMetadata(set.document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        set.document.getDocumentCatalog().setMetadata(metadata);
        assertEquals(
                "On Trade & Security", Collected.of(set.bytes()).drafts.get(0).field(Field.TITLE));
    }
}
