package org.linewatch.app.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;
import org.linewatch.engine.model.OtherRecord;

/** A reading that keeps what it is handed. */
final class Collected implements Reading {
    final List<Draft> drafts = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    final List<String> members = new ArrayList<>();
    int steps;
    private final Caps caps;

    private Collected(Caps caps) {
        this.caps = caps;
    }

    /** Bytes under a name. */
    record Bytes(String name, byte[] bytes) implements Source {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Path path() {
            return null;
        }
    }

    static Collected of(byte[] pdf) throws IOException, InputFault {
        return of(pdf, Caps.USUAL);
    }

    static Collected of(byte[] pdf, Caps caps) throws IOException, InputFault {
        Collected out = new Collected(caps);
        new PdfReader().read(new Bytes("a.pdf", pdf), out);
        return out;
    }

    /** The paragraphs of the one document. */
    static List<String> paragraphs(byte[] pdf) throws IOException, InputFault {
        return List.of(of(pdf).drafts.get(0).text().split("\n\n"));
    }

    @Override
    public Caps caps() {
        return caps;
    }

    @Override
    public void document(Draft draft) {
        drafts.add(draft);
    }

    @Override
    public void fault(String name, String sha256, String why) {
        faults.add(name + ": " + why);
    }

    @Override
    public void member(Source member) throws IOException {
        try (InputStream in = member.open()) {
            members.add(member.name() + " " + in.readAllBytes().length);
        }
    }

    @Override
    public void other(OtherRecord record) {
        throw new AssertionError("a PDF holds no records of others");
    }

    @Override
    public void goOn() {
        steps++;
    }
}
