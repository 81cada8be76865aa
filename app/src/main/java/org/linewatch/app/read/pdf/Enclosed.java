package org.linewatch.app.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/** Hands on the files that are attached to a document, each to the reader of its own format. */
final class Enclosed {
    private static final int DEEPEST = 20;
    private static final int MOST = 1_000;

    private Enclosed() {}

    /** Hands on the files of the document, then those that hang on its pages. */
    static void read(PDDocument document, Source source, Reading reading) throws IOException {
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            gather(names.getEmbeddedFiles(), files, 0);
        }
        Set<COSBase> handed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Map.Entry<String, PDComplexFileSpecification> entry : files.entrySet()) {
            hand(entry.getKey(), entry.getValue(), handed, source, reading);
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : annotations(page)) {
                if (annotation instanceof PDAnnotationFileAttachment pinned
                        && handed.size() < MOST
                        && pinned.getFile() instanceof PDComplexFileSpecification file) {
                    hand("attachment", file, handed, source, reading);
                }
            }
        }
    }

    /** The annotations of a page; none if they are damaged, since they are no words of the page. */
    static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
    }

    /** Hands on a file, unless it was: a file of the document may hang on a page as well. */
    private static void hand(
            String key, PDComplexFileSpecification file, Set<COSBase> handed, Source source, Reading reading)
            throws IOException {
        PDEmbeddedFile content =
                file.getEmbeddedFileUnicode() != null ? file.getEmbeddedFileUnicode() : file.getEmbeddedFile();
        if (content == null || !handed.add(content.getCOSObject())) {
            return;
        }
        String own = file.getFileUnicode() != null ? file.getFileUnicode() : file.getFile();
        String name = (own == null ? key : own).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        try (InputStream in = content.createInputStream()) {
            reading.member(source.member(name, Bounds.read(in, reading.caps().bytes())));
        } catch (Bounds.TooLarge e) {
            reading.fault(source.name() + "!" + name, "", "The attachment is too large: save it as a file of its own.");
        }
    }

    private static void gather(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, PDComplexFileSpecification> files, int depth)
            throws IOException {
        if (depth > DEEPEST || files.size() > MOST) {
            return;
        }
        Map<String, PDComplexFileSpecification> here = node.getNames();
        if (here != null) {
            files.putAll(here);
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                gather(kid, files, depth + 1);
            }
        }
    }
}
