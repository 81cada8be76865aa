package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.store.Rows.InterestCount;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Tables.CatalogueCase;

/**
 * Counts of one kind by core interest.
 *
 * @param counted {@code cases} or {@code events}; also the list that the numbers lead to
 * @param byTarget by interest, target, instrument and year
 * @param plain the same without target, so that one with several targets counts once
 */
record InterestTally(String counted, List<InterestCount> byTarget, List<InterestCount> plain) {
    /** Cases of the catalogue, counted as events are. */
    static InterestTally cases(List<CatalogueCase> cases) {
        Map<InterestCount, Long> byTarget = new LinkedHashMap<>();
        Map<InterestCount, Long> plain = new LinkedHashMap<>();
        for (CatalogueCase c : cases) {
            String instrument = c.instrument() == null ? "" : c.instrument().code();
            String year = Integer.toString(c.start().year());
            List<String> targets =
                    c.target().stream().map(Actor::state).distinct().toList();
            for (String interest : c.coreInterests().stream().distinct().toList()) {
                plain.merge(new InterestCount(interest, "", instrument, year, 1), 1L, Long::sum);
                for (String target : targets.isEmpty() ? List.of("") : targets) {
                    byTarget.merge(new InterestCount(interest, target, instrument, year, 1), 1L, Long::sum);
                }
            }
        }
        return new InterestTally("cases", counts(byTarget), counts(plain));
    }

    private static List<InterestCount> counts(Map<InterestCount, Long> of) {
        List<InterestCount> out = new ArrayList<>();
        of.forEach((key, count) ->
                out.add(new InterestCount(key.interest(), key.target(), key.instrument(), key.year(), count)));
        return out;
    }

    /** The same for one interest. */
    InterestTally only(String interest) {
        return new InterestTally(
                counted,
                byTarget.stream().filter(c -> c.interest().equals(interest)).toList(),
                plain.stream().filter(c -> c.interest().equals(interest)).toList());
    }

    /** Part of a count's key. */
    interface Part {
        /** The part; empty where it is not known. */
        String of(InterestCount count);
    }

    /** Numbers by one part of the key, the largest first; what is not known is left out. */
    static Map<String, Long> by(List<InterestCount> counts, Part part) {
        Map<String, Long> out = new HashMap<>();
        for (InterestCount c : counts) {
            if (!part.of(c).isEmpty()) {
                out.merge(part.of(c), c.count(), Long::sum);
            }
        }
        Map<String, Long> sorted = new LinkedHashMap<>();
        out.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** Numbers by two parts of the key. */
    static Map<String, Map<String, Long>> by(List<InterestCount> counts, Part first, Part second) {
        Map<String, Map<String, Long>> out = new HashMap<>();
        for (InterestCount c : counts) {
            out.computeIfAbsent(first.of(c), key -> new HashMap<>()).merge(second.of(c), c.count(), Long::sum);
        }
        return out;
    }
}
