package org.linewatch.app.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.PartialDate;

/**
 * Tells which mentions of one document tell of one act: those of the same type, instrument, source states and target
 * states whose dates agree (equal, one inside the other, or one absent). What is unknown agrees with nothing: without a
 * source, or with neither target nor date on both sides, mentions stay apart.
 */
final class EventMerger {
    private static final String SAME_DATE = "same act, source, target and date in one document";
    private static final String DATES_AGREE = "same act, source and target in one document, with dates that agree";

    private EventMerger() {}

    /**
     * An act and the mentions that tell of it.
     *
     * @param id address, from the mention that comes first in the text
     * @param mentions the one that stands for the event first, then in order of the text
     * @param reason why they were merged; empty for a single one
     */
    record Merged(String id, List<Mention> mentions, String reason) {}

    /** @param mentions of one document, in order of the text */
    static List<Merged> merge(List<Mention> mentions) {
        List<List<Mention>> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> sameAct(other.event(), mention.event())))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(mention), () -> groups.add(new ArrayList<>(List.of(mention))));
        }
        return groups.stream().map(EventMerger::merged).toList();
    }

    /** Whether two records of one document tell of one act. */
    static boolean sameAct(CodedEvent a, CodedEvent b) {
        boolean alike = a.type() == b.type()
                && a.instrument() == b.instrument()
                && states(a.source()).equals(states(b.source()))
                && states(a.target()).equals(states(b.target()))
                && agree(a.date(), b.date());
        boolean known = !a.source().isEmpty() && (!a.target().isEmpty() || (a.date() != null && b.date() != null));
        return alike && known;
    }

    private static Merged merged(List<Mention> group) {
        Mention first = group.get(0);
        List<Mention> ordered = new ArrayList<>(group);
        Mention lead = group.stream()
                .max(Comparator.comparingInt((Mention m) -> filled(m.event()))
                        .thenComparingDouble(m -> m.event().reason().confidence())
                        .thenComparingInt(m -> -group.indexOf(m)))
                .orElse(first);
        ordered.remove(lead);
        ordered.add(0, lead);
        return new Merged(Mentions.eventIdFor(first), List.copyOf(ordered), reason(group));
    }

    private static String reason(List<Mention> group) {
        if (group.size() == 1) {
            return "";
        }
        PartialDate date = group.get(0).event().date();
        boolean same = date != null
                && group.stream().allMatch(m -> Objects.equals(m.event().date(), date));
        return same ? SAME_DATE : DATES_AGREE;
    }

    /** How many of the record's fields say something. */
    private static int filled(CodedEvent event) {
        int lists = (int) Stream.of(
                        event.source(),
                        event.target(),
                        event.domains(),
                        event.legalBasis(),
                        event.coreInterests(),
                        event.beneficiary())
                .filter(list -> !list.isEmpty())
                .count();
        int values = (int) Stream.of(
                        event.instrument(),
                        event.date(),
                        event.posture(),
                        event.reach(),
                        event.trigger(),
                        event.justification())
                .filter(Objects::nonNull)
                .count();
        return lists + values;
    }

    private static Set<String> states(List<Actor> actors) {
        return actors.stream().map(Actor::state).collect(Collectors.toSet());
    }

    private static boolean agree(@Nullable PartialDate a, @Nullable PartialDate b) {
        return a == null || b == null || inside(a, b) || inside(b, a);
    }

    private static boolean inside(PartialDate outer, PartialDate inner) {
        return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
    }
}
