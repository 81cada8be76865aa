package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.pack.Tables.LexiconLine;

/**
 * Says of each act that the passage tells what it answers to, when it was, what it is about and how far it reaches, and
 * makes the record.
 */
final class Qualifiers {
    private static final Set<EventType> ANSWERS =
            Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN);

    private final Passage passage;
    private final Domains domains;
    private final Interests interests;
    private final When when;
    private final Grounds grounds;

    /** What all qualifiers read: the passage after the scan. */
    record Passage(
            View view,
            Grammar grammar,
            List<Hit> hits,
            List<Sentence> sentences,
            org.linewatch.engine.model.Context context,
            org.linewatch.engine.pack.Pack pack) {
        /** The hits of a table inside a range. */
        List<Hit> hits(Table table, Span within) {
            return hits.stream()
                    .filter(hit -> hit.from(table) && within.contains(hit.span()))
                    .toList();
        }

        /** The pack's lines of one table of the lexicon for a term. */
        List<LexiconLine> lines(String table, String term) {
            return pack.lexicon().stream()
                    .filter(line -> line.table().equals(table) && line.term().equals(term))
                    .toList();
        }

        /** The state that a place or body belongs to; the pack may say that a place lies within a state. */
        String stateOf(Actor actor) {
            return lines("within", actor.state()).stream()
                    .findFirst()
                    .map(LexiconLine::value)
                    .orElse(actor.state());
        }

        /** The sentence of an act. */
        Span sentence(Act act) {
            return sentences.get(act.sentence()).span();
        }
    }

    Qualifiers(Passage passage) {
        this.passage = passage;
        this.domains = new Domains(passage);
        this.interests = new Interests(passage);
        this.when = new When(passage, passage.view().passage());
        this.grounds = new Grounds(passage);
    }

    /** The records of the acts that the passage tells as facts, in the order of their evidence. */
    List<CodedEvent> code(List<Draft> drafts, List<Act> acts) {
        List<CodedEvent> events = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.told() && !provides(draft, drafts)) {
                events.add(record(draft, drafts, acts));
            }
        }
        return Merge.of(events);
    }

    /** Whether it is what a law's own text provides: of a law, only its dated adoption or entry into force is an event. */
    private boolean provides(Draft draft, List<Draft> drafts) {
        boolean law = passage.context().kind() == DocumentKind.LAW;
        return law && (draft.frame().type() != EventType.LEGISLATE || !when.named(draft, drafts));
    }

    private CodedEvent record(Draft draft, List<Draft> all, List<Act> acts) {
        Act act = draft.act();
        Draft answered = answered(draft, all);
        Span trigger = act.trigger() != null
                ? act.trigger()
                : answered != null ? answered.act().evidence() : explained(draft, all, acts);
        Posture posture = posture(draft, trigger);
        List<String> touched = interests.of(draft, trigger, answered);
        return new CodedEvent(
                draft.source(),
                draft.frame().type(),
                draft.frame().instrument(),
                draft.target(),
                when.of(draft, all),
                domains.of(
                        draft,
                        trigger,
                        touched,
                        answered == null ? List.of() : domains.of(answered, null, touched, List.of())),
                posture,
                reach(draft),
                grounds.of(draft),
                trigger == null ? null : passage.view().quote(trigger),
                touched,
                passage.view().quote(when.undated(act)),
                act.justification() == null ? null : passage.view().quote(act.justification()),
                List.of(),
                Reasons.of(draft, passage.view()));
    }

    /** For words of conflict: the act before that they answer, one of those whom they are aimed at. */
    private @Nullable Draft answered(Draft draft, List<Draft> all) {
        boolean words = ANSWERS.contains(draft.frame().type());
        if (!words && !sequel(draft) || draft.act().feared()) {
            return null;
        }
        Act act = draft.act();
        for (int i = all.indexOf(draft) - 1; i >= 0; i--) {
            Draft before = all.get(i);
            boolean theirs = Actors.states(before.source()).stream().anyMatch(Actors.states(draft.target())::contains);
            if (theirs && !before.act().evidence().overlaps(act.evidence())) {
                return before;
            }
        }
        return null;
    }

    /** Whether the sentence of a measure begins as what follows upon the one before: "In turn", "Meanwhile". */
    private boolean sequel(Draft draft) {
        Span sentence = passage.sentence(draft.act());
        return draft.frame().type().quad() == Quad.MATERIAL_CONFLICT
                && passage.hits(Table.CUE, sentence).stream()
                        .anyMatch(hit -> hit.sense().value().equals("SEQUEL") && hit.start() == sentence.start());
    }

    /** What the sentence after says that a measure answers ("It was the answer to …"): the act class {@code ANSWER}. */
    private static @Nullable Span explained(Draft draft, List<Draft> all, List<Act> acts) {
        int sentence = draft.act().sentence();
        boolean last = all.stream()
                .filter(other -> other.act().sentence() == sentence)
                .allMatch(other ->
                        other.act().head().start() <= draft.act().head().start());
        if (!last || ANSWERS.contains(draft.frame().type())) {
            return null;
        }
        for (Act act : acts) {
            if (act.sentence() == sentence + 1 && act.classes().contains("ANSWER")) {
                return act.trigger();
            }
        }
        return null;
    }

    private static Posture posture(Draft draft, @Nullable Span trigger) {
        EventType type = draft.frame().type();
        Quad quad = type.quad();
        if (quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION) {
            return Posture.PROACTIVE;
        }
        if (trigger == null) {
            boolean answer = ANSWERS.contains(type)
                    && type != EventType.THREATEN
                    && (draft.frame().instrument() == Instrument.STATEMENT
                            || draft.frame().instrument() == Instrument.DEMARCHE);
            boolean offence = draft.frame().instrument() == Instrument.PROSECUTION;
            return answer || offence ? Posture.REACTIVE : Posture.PROACTIVE;
        }
        return draft.act().feared() ? Posture.PREEMPTIVE : Posture.REACTIVE;
    }

    /** Rulings 10 and 20. */
    private Reach reach(Draft draft) {
        Act act = draft.act();
        EventType type = draft.frame().type();
        Instrument instrument = draft.frame().instrument();
        boolean power = instrument != null && instrument.family() == Instrument.Family.LEGAL;
        boolean abroad = passage.hits(Table.CUE, passage.sentence(act)).stream()
                .anyMatch(hit -> hit.sense().value().equals("ABROAD"));
        if (instrument == Instrument.WARRANT
                || abroad
                        && (power
                                || type == EventType.LEGISLATE
                                || instrument == Instrument.EXPORT_CONTROL
                                || instrument == Instrument.PERSON_SANCTION)) {
            return Reach.EXTRATERRITORIAL;
        }
        if (draft.target().isEmpty()) {
            boolean inward = type == EventType.LEGISLATE || type == EventType.COERCE;
            return inward ? Reach.DOMESTIC : Reach.CROSS_BORDER;
        }
        Set<String> homes = Actors.states(draft.source());
        boolean home = draft.target().stream().allMatch(actor -> homes.contains(passage.stateOf(actor)));
        boolean alone = homes.size() == 1;
        return home && alone ? Reach.DOMESTIC : Reach.CROSS_BORDER;
    }
}
