package org.linewatch.app.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.model.OtherRecord;

/** A reading that remembers what it was handed. */
public final class Recorder implements Reading {
    /** A fault of a part. */
    public record Fault(String name, String why) {}

    public final List<Draft> drafts = new ArrayList<>();
    public final List<Fault> faults = new ArrayList<>();
    public final List<OtherRecord> others = new ArrayList<>();
    public final List<Source> members = new ArrayList<>();
    private final Caps caps;

    /** With the usual caps. */
    public Recorder() {
        this(Caps.USUAL);
    }

    /** With other caps. */
    public Recorder(Caps caps) {
        this.caps = caps;
    }

    /** Reads bytes. */
    public static Recorder read(DocumentReader reader, String name, byte[] bytes) throws IOException, InputFault {
        Recorder out = new Recorder();
        reader.read(new BytesSource(name, bytes), out);
        return out;
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
    public void other(OtherRecord record) {
        others.add(record);
    }

    @Override
    public void fault(String name, String sha256, String why) {
        faults.add(new Fault(name, why));
    }

    @Override
    public void member(Source member) {
        members.add(member);
    }

    @Override
    public void goOn() {}
}
