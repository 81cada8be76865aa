package org.linewatch.app.read.pdf;

import java.io.IOException;
import java.util.List;
import org.linewatch.app.read.BytesSource;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;

/** What is read of a PDF. */
final class Collected {
    private Collected() {}

    static Recorder of(byte[] pdf) throws IOException, InputFault {
        return of(pdf, Caps.USUAL);
    }

    static Recorder of(byte[] pdf, Caps caps) throws IOException, InputFault {
        Recorder out = new Recorder(caps);
        new PdfReader().read(new BytesSource("a.pdf", pdf), out);
        return out;
    }

    /** The paragraphs of the one document. */
    static List<String> paragraphs(byte[] pdf) throws IOException, InputFault {
        return List.of(of(pdf).drafts.get(0).text().split("\n\n"));
    }
}
