package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.pack.Tables.LexiconLine;

/**
 * What an act is about: types of security by its measure and its goods (ruling 18, {@code domains.tsv}), and the pack's
 * core interests by their keywords (ruling 11).
 */
final class Matters {
    private static final Map<String, List<String>> BY_MEASURE = read();

    private final Qualifiers.Passage passage;

    Matters(Qualifiers.Passage passage) {
        this.passage = passage;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> byMeasure = new HashMap<>();
        Tsv.rows("domains.tsv").forEach(row -> byMeasure.put(row.get(0), Tsv.list(row.get(1))));
        return byMeasure;
    }

    /** The interests that the act's clause, its trigger or its ground touches, and those that its measure hits. */
    List<String> interests(Draft draft, @Nullable Span trigger) {
        Set<String> found = new LinkedHashSet<>();
        Span sentence = passage.sentence(draft.act());
        passage.hits(Table.INTEREST, sentence)
                .forEach(hit -> found.add(hit.sense().value()));
        if (trigger != null && !sentence.contains(trigger)) {
            passage.hits(Table.INTEREST, trigger)
                    .forEach(hit -> found.add(hit.sense().value()));
        }
        Instrument instrument = draft.frame().instrument();
        boolean hit = draft.target().stream()
                .anyMatch(actor -> actor.state().equals(passage.pack().home().state()));
        if (found.isEmpty() && hit && instrument != null) {
            lines("measures", instrument.family().code()).forEach(line -> found.add(line.value()));
        }
        return List.copyOf(found);
    }

    /** The types of security that the act is about. */
    List<String> domains(Draft draft, @Nullable Span trigger, List<String> interests) {
        Instrument instrument = draft.frame().instrument();
        boolean words = instrument == null || instrument.family() == Instrument.Family.DIPLOMATIC;
        Set<String> found = new LinkedHashSet<>();
        List<String> measure =
                BY_MEASURE.get(instrument == null ? draft.frame().type().name() : instrument.code());
        if (!words && measure != null) {
            found.addAll(measure);
        }
        Span span = draft.act().evidence();
        found.addAll(spokenOf(words && trigger != null ? span.cover(trigger) : span, words));
        if (words) {
            for (String interest : interests) {
                lines("interest-types", interest).forEach(line -> found.add(line.value()));
            }
            if (found.isEmpty() && measure != null) {
                found.addAll(measure);
            }
        }
        return List.copyOf(found);
    }

    private List<String> spokenOf(Span span, boolean topics) {
        List<String> found = new ArrayList<>();
        passage.hits(Table.OBJECT, span).forEach(hit -> found.addAll(hit.sense().domains()));
        if (topics) {
            passage.hits(Table.TOPIC, span)
                    .forEach(hit -> found.addAll(hit.sense().domains()));
        }
        return found.stream().distinct().limit(3).toList();
    }

    /** The state that a place or body belongs to; the pack may say that a place lies within a state. */
    String stateOf(Actor actor) {
        return lines("within", actor.state()).stream()
                .findFirst()
                .map(LexiconLine::value)
                .orElse(actor.state());
    }

    private List<LexiconLine> lines(String table, String term) {
        return passage.pack().lexicon().stream()
                .filter(line -> line.table().equals(table) && line.term().equals(term))
                .toList();
    }
}
