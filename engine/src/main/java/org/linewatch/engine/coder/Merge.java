package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/** One act told twice in a passage is one record (rulings 1 and 16): the first telling stands, the others fill it. */
final class Merge {
    private Merge() {}

    /** The records without doubles, in the order of their evidence. */
    static List<CodedEvent> of(List<CodedEvent> events) {
        Map<Deed, List<CodedEvent>> kept = new HashMap<>();
        List<CodedEvent> all = new ArrayList<>();
        for (CodedEvent event : events) {
            List<CodedEvent> alike = kept.computeIfAbsent(Deed.of(event), deed -> new ArrayList<>());
            if (alike.stream().noneMatch(other -> sameDay(other, event))) {
                alike.add(event);
                all.add(event);
            }
        }
        all.sort(Comparator.comparing(event -> event.evidence().span()));
        return List.copyOf(all);
    }

    /** What two tellings of one act have in common; only their days may be told more or less. */
    private record Deed(EventType type, @Nullable Instrument instrument, Set<String> sources, Set<String> targets) {
        static Deed of(CodedEvent event) {
            return new Deed(
                    event.type(), event.instrument(), Actors.states(event.source()), Actors.states(event.target()));
        }
    }

    private static boolean sameDay(CodedEvent one, CodedEvent other) {
        return one.date() == null || other.date() == null || one.date().equals(other.date());
    }
}
