package org.linewatch.app.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/** Hands on the files that are attached to a document, each to the reader of its own format. */
final class Enclosed {
    private static final int DEEPEST = 20;
    private static final int MOST = 1_000;

    private Enclosed() {}

    /** Hands on. */
    static void read(PDDocument document, Source source, Reading reading) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        gather(names.getEmbeddedFiles(), files, 0);
        for (Map.Entry<String, PDComplexFileSpecification> entry : files.entrySet()) {
            PDComplexFileSpecification file = entry.getValue();
            PDEmbeddedFile content =
                    file.getEmbeddedFileUnicode() != null ? file.getEmbeddedFileUnicode() : file.getEmbeddedFile();
            if (content == null) {
                continue;
            }
            String own = file.getFileUnicode() != null ? file.getFileUnicode() : file.getFile();
            String name = (own == null ? entry.getKey() : own).replace('\\', '/');
            name = name.substring(name.lastIndexOf('/') + 1);
            try (InputStream in = content.createInputStream()) {
                reading.member(
                        source.member(name, Bounds.read(in, reading.caps().bytes())));
            } catch (Bounds.TooLarge e) {
                reading.fault(
                        source.name() + "!" + name, "", "The attachment is too large: save it as a file of its own.");
            }
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
