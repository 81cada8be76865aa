package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final Passage passage;
    private final Domains domains;
    private final Interests interests;
    private final When when;
    private final Grounds grounds;
    private final Beneficiaries beneficiaries;

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
            return pack.lexicon().lines(table, term);
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
        this.beneficiaries = new Beneficiaries(passage);
    }

    /** The records of the acts that the passage tells as facts, in the order of their evidence. */
    List<CodedEvent> code(List<Draft> drafts, List<Act> acts) {
        List<CodedEvent> events = new ArrayList<>();
        Answers answers = new Answers(passage, drafts, acts);
        for (Draft draft : drafts) {
            if (draft.told() && !provides(draft, drafts)) {
                events.add(record(draft, drafts, answers.of(draft)));
            }
        }
        return Merge.of(events);
    }

    /** Whether it is what a law's own text provides: of a law, only its dated adoption or entry into force is an event. */
    private boolean provides(Draft draft, List<Draft> drafts) {
        boolean law = passage.context().kind() == DocumentKind.LAW;
        return law && (draft.frame().type() != EventType.LEGISLATE || !when.named(draft, drafts));
    }

    private CodedEvent record(Draft draft, List<Draft> all, Answers.Answer answer) {
        Act act = draft.act();
        Draft answered = answer.act();
        Span trigger = answer.trigger();
        Posture posture = posture(draft, answer);
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
                grounds.of(draft, all),
                trigger == null ? null : passage.view().quote(trigger),
                touched,
                passage.view().quote(when.undated(act)),
                act.justification() == null ? null : passage.view().quote(act.justification()),
                beneficiaries.of(draft),
                Reasons.of(draft, passage.view()));
    }

    private static Posture posture(Draft draft, Answers.Answer answer) {
        EventType type = draft.frame().type();
        Quad quad = type.quad();
        if (quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION) {
            return Posture.PROACTIVE;
        }
        if (answer.trigger() == null) {
            boolean reply = Answers.words(type)
                    && type != EventType.THREATEN
                    && (draft.frame().instrument() == Instrument.STATEMENT
                            || draft.frame().instrument() == Instrument.DEMARCHE);
            boolean offence = draft.frame().instrument() == Instrument.PROSECUTION;
            return reply || offence ? Posture.REACTIVE : Posture.PROACTIVE;
        }
        return answer.feared() ? Posture.PREEMPTIVE : Posture.REACTIVE;
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
