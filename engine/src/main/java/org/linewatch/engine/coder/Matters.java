package org.linewatch.engine.coder;

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

    private static final Set<Instrument> WORDS =
            Set.of(Instrument.STATEMENT, Instrument.DEMARCHE, Instrument.NARRATIVE_CAMPAIGN);

    /** Types that diplomatic nouns bear and that goods do not. */
    private static final Set<String> GENERAL = Set.of("political", "overseas-interests", "social", "cultural");

    /** Passages of so many sentences speak of one matter. */
    private static final int SHORT = 4;

    private final Qualifiers.Passage passage;

    Matters(Qualifiers.Passage passage) {
        this.passage = passage;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> byMeasure = new HashMap<>();
        Tsv.rows("domains.tsv").forEach(row -> byMeasure.put(row.get(0), Tsv.list(row.get(1))));
        return byMeasure;
    }

    /**
     * The interests that the act's sentence and its trigger touch; where they touch none, those of the passage; else
     * those that a measure of its family hits.
     */
    List<String> interests(Draft draft, @Nullable Span trigger) {
        Set<String> found = new LinkedHashSet<>();
        Span sentence = passage.sentence(draft.act());
        passage.hits(Table.INTEREST, sentence)
                .forEach(hit -> found.add(hit.sense().value()));
        if (trigger != null && !sentence.contains(trigger)) {
            passage.hits(Table.INTEREST, trigger)
                    .forEach(hit -> found.add(hit.sense().value()));
        }
        if (found.isEmpty() && passage.sentences().size() <= SHORT) {
            passage.hits().stream()
                    .filter(hit -> hit.from(Table.INTEREST))
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

    /**
     * The types of security that the act is about: of a measure those of its instrument and its goods, of words those
     * of the act that they answer, else those of their topics.
     *
     * @param answered domains of the act answered; empty where none is known
     */
    List<String> domains(Draft draft, @Nullable Span trigger, List<String> interests, List<String> answered) {
        Instrument instrument = draft.frame().instrument();
        boolean words = instrument == null || WORDS.contains(instrument);
        List<String> measure =
                BY_MEASURE.get(instrument == null ? draft.frame().type().name() : instrument.code());
        Set<String> found = new LinkedHashSet<>();
        Act act = draft.act();
        if (!words) {
            found.addAll(measure == null ? List.of() : measure);
            found.addAll(goods(act.evidence()));
            if (act.patient() != null) {
                found.addAll(goods(act.patient()));
            }
            return List.copyOf(found);
        }
        if (!answered.isEmpty()) {
            return answered;
        }
        interests.forEach(interest -> lines("interest-types", interest).forEach(line -> found.add(line.value())));
        found.addAll(goods(act.evidence()));
        if (trigger != null) {
            found.addAll(goods(trigger));
        }
        if (found.isEmpty()) {
            passage
                    .hits(
                            Table.TOPIC,
                            trigger == null ? act.evidence() : act.evidence().cover(trigger))
                    .stream()
                    .limit(2)
                    .forEach(hit -> found.addAll(hit.sense().domains()));
        }
        if (found.isEmpty() && measure != null) {
            found.addAll(measure);
        }
        return List.copyOf(found);
    }

    /** Types of security that the goods in a stretch speak of; what every diplomatic noun speaks of is left out. */
    private List<String> goods(Span span) {
        return passage.hits(Table.OBJECT, span).stream()
                .flatMap(hit -> hit.sense().domains().stream())
                .filter(domain -> !GENERAL.contains(domain))
                .distinct()
                .toList();
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
