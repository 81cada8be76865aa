package org.linewatch.engine.coder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Matters.Measure;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Span;

/**
 * The types of security that an act is about (ruling 18): of a measure those of its instrument, of its goods and of what
 * it protects; of words and cooperation those of the matter that they speak of.
 */
final class Domains {
    private static final Set<Instrument> WORDS = Set.of(Instrument.STATEMENT, Instrument.DEMARCHE);

    /** Classes of objects whose words say what a measure is about; those of others (firms, ships, persons) do not. */
    private static final Set<String> GOODS = Set.of(
            "GOODS", "TECH", "DUAL_USE", "NETWORK", "WEAPON", "LOAN", "BANK", "FUNDS", "PAYMENTS", "CYBERATTACK");

    /** Measures of these types gain a territorial side where they touch a territorial interest; trade does not. */
    private static final Set<String> OF_POWER = Set.of("political", "military");

    /** Acts of force are about the realm that they take place in. */
    private static final Set<EventType> FORCE = Set.of(EventType.MOBILIZE, EventType.ASSAULT);

    private static final Set<String> REALMS = Set.of("polar", "space", "deep-sea");

    private static final int FEW = 2;

    private final Qualifiers.Passage passage;

    Domains(Qualifiers.Passage passage) {
        this.passage = passage;
    }

    /**
     * The types of an act.
     *
     * @param trigger what it answers to
     * @param interests the core interests that it touches
     * @param answered types of the act that it answers; empty where none is known
     */
    List<String> of(Draft draft, @Nullable Span trigger, List<String> interests, List<String> answered) {
        Instrument instrument = draft.frame().instrument();
        Measure measure = Matters.of(instrument == null ? draft.frame().type().name() : instrument.code());
        Set<String> touched = new LinkedHashSet<>();
        interests.forEach(
                interest -> passage.lines("interest-types", interest).forEach(line -> touched.add(line.value())));
        boolean deed = instrument != null && !WORDS.contains(instrument);
        boolean rule = instrument == Instrument.LAW_ADOPTION;
        Set<String> found = deed && !rule ? matters(draft) : spoken(draft, trigger, touched, answered);
        if (!measure.yields() || found.isEmpty()) {
            found.addAll(measure.domains());
        }
        if (deed) {
            if (touched.contains("homeland") && found.stream().anyMatch(OF_POWER::contains)) {
                found.add("homeland");
            }
            if (touched.contains("technological") && found.contains("economic")) {
                found.add("technological");
            }
        }
        return List.copyOf(found);
    }

    /** What a measure hits and what it protects. */
    private Set<String> matters(Draft draft) {
        Act act = draft.act();
        Set<String> found = new LinkedHashSet<>(matters(act.evidence()));
        if (act.patient() != null) {
            found.addAll(matters(act.patient()));
        }
        if (act.justification() != null) {
            found.addAll(matters(act.justification()));
        }
        if (act.feared() && act.trigger() != null) {
            found.addAll(matters(act.trigger()));
        }
        if (FORCE.contains(draft.frame().type())) {
            matters(passage.sentence(act)).stream().filter(REALMS::contains).forEach(found::add);
        }
        return found;
    }

    /** What words or cooperation are about. */
    private Set<String> spoken(Draft draft, @Nullable Span trigger, Set<String> touched, List<String> answered) {
        Set<String> found = new LinkedHashSet<>(answered);
        Span evidence = draft.act().evidence();
        found.addAll(matters(evidence));
        if (trigger != null) {
            found.addAll(matters(trigger));
        }
        if (answered.isEmpty()) {
            found.addAll(touched);
        }
        if (found.isEmpty()) {
            found.addAll(matters(passage.sentence(draft.act())));
        }
        if (found.isEmpty()) {
            passage.hits(Table.TOPIC, trigger == null ? evidence : evidence.cover(trigger)).stream()
                    .limit(FEW)
                    .forEach(hit -> found.addAll(hit.sense().domains()));
        }
        return found;
    }

    /** Types of security that the words of a stretch speak of; what no matter is known of goes by its class of goods. */
    private Set<String> matters(Span span) {
        Set<String> found = new LinkedHashSet<>();
        List<Hit> matters = passage.hits(Table.MATTER, span);
        matters.forEach(hit -> found.addAll(hit.sense().domains()));
        passage.hits(Table.OBJECT, span).stream()
                .filter(hit -> GOODS.contains(hit.sense().value()))
                .filter(hit ->
                        matters.stream().noneMatch(matter -> matter.span().overlaps(hit.span())))
                .forEach(hit -> found.addAll(hit.sense().domains()));
        return found;
    }
}
