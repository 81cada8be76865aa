package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Instrument;

/**
 * Joins drafts that tell of one act: a statement and a demarche in one sentence, of one type of verbal conflict, by one
 * source against one target (ruling 1 of the codebook).
 */
final class Joined {
    private Joined() {}

    /** The drafts, joined where they are one act; a demarche weighs more than a statement. */
    static List<Draft> of(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            int twin = -1;
            for (int i = joined.size() - 1; i >= 0 && twin < 0; i--) {
                twin = one(joined.get(i), draft) ? i : -1;
            }
            if (twin < 0) {
                joined.add(draft);
            } else {
                joined.set(twin, join(joined.get(twin), draft));
            }
        }
        return joined;
    }

    /** Whether two drafts are words of one source to one target that differ only in how they were conveyed. */
    private static boolean one(Draft first, Draft second) {
        return first.told()
                && second.told()
                && first.act().sentence() == second.act().sentence()
                && first.frame().type() == second.frame().type()
                && first.frame().instrument() != second.frame().instrument()
                && words(first)
                && words(second)
                && Actors.states(first.source()).equals(Actors.states(second.source()))
                && Actors.states(first.target()).equals(Actors.states(second.target()));
    }

    private static boolean words(Draft draft) {
        Instrument instrument = draft.frame().instrument();
        return draft.frame().type().quad() == Quad.VERBAL_CONFLICT
                && (instrument == Instrument.STATEMENT || instrument == Instrument.DEMARCHE);
    }

    private static Draft join(Draft first, Draft second) {
        Frame frame = first.frame().instrument() == Instrument.DEMARCHE ? first.frame() : second.frame();
        Act act = first.act().through(second.act().evidence());
        return new Draft(
                act,
                frame,
                first.source(),
                first.target(),
                first.named(),
                first.aimed() || second.aimed(),
                first.sourceSpeaks(),
                first.weighed());
    }
}
