package org.linewatch.app.read;

import java.io.IOException;
import java.io.InputStream;
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
    /** How often a reader asked whether to go on. */
    public int steps;

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
    public void goOn() {
        steps++;
    }

    /** The faults, each behind the name of its part. */
    public List<String> told() {
        return faults.stream().map(fault -> fault.name() + ": " + fault.why()).toList();
    }

    /** The members, each with its size in bytes. */
    public List<String> memberSizes() throws IOException {
        List<String> out = new ArrayList<>();
        for (Source member : members) {
            try (InputStream in = member.open()) {
                out.add(member.name() + " " + in.readAllBytes().length);
            }
        }
        return out;
    }
}
