package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.linewatch.engine.model.CodedEvent;

/** One act told twice in a passage is one record (rulings 1 and 16): the first telling stands, the others fill it. */
final class Merge {
    private Merge() {}

    /** The records without doubles, in the order of their evidence. */
    static List<CodedEvent> of(List<CodedEvent> events) {
        List<CodedEvent> kept = new ArrayList<>();
        for (CodedEvent event : events) {
            if (kept.stream().noneMatch(other -> same(other, event))) {
                kept.add(event);
            }
        }
        kept.sort(Comparator.comparing(event -> event.evidence().span()));
        return List.copyOf(kept);
    }

    private static boolean same(CodedEvent one, CodedEvent other) {
        boolean dates = one.date() == null || other.date() == null || one.date().equals(other.date());
        return one.type() == other.type()
                && Objects.equals(one.instrument(), other.instrument())
                && Actors.states(one.source()).equals(Actors.states(other.source()))
                && Actors.states(one.target()).equals(Actors.states(other.target()))
                && dates;
    }
}
