package org.linewatch.engine.coder;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Span;

/**
 * What each act of a passage answers to. The reason that its own clause gives comes first; a mere pronoun ("condemned
 * this") stands for the act told before. Acts of one actor in one sentence share their reason, words of conflict answer
 * the act of those whom they are aimed at, and what the actor says in the next sentence explains a measure.
 */
final class Answers {
    private static final Set<EventType> WORDS =
            Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN);

    /** How far apart two sentences may be that tell of an act and its ground. */
    private static final int NEXT = 1;

    /**
     * What an act answers to.
     *
     * @param trigger where it stands; null where the passage does not say
     * @param feared whether it has not happened yet
     * @param act the act answered, where it is one of the passage's
     */
    record Answer(
            @Nullable Span trigger,
            boolean feared,
            @Nullable Draft act) {
        private static final Answer NONE = new Answer(null, false, null);
    }

    private final Qualifiers.Passage passage;
    private final List<Draft> all;
    private final List<Act> acts;

    Answers(Qualifiers.Passage passage, List<Draft> all, List<Act> acts) {
        this.passage = passage;
        this.all = all;
        this.acts = acts;
    }

    /** Whether a type of event is words of conflict, which answer something by their nature. */
    static boolean words(EventType type) {
        return WORDS.contains(type);
    }

    /** What an act answers to; cooperation answers nothing. */
    Answer of(Draft draft) {
        Quad quad = draft.frame().type().quad();
        if (quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION) {
            return Answer.NONE;
        }
        Span own = own(draft.act());
        boolean feared = draft.act().feared();
        Draft answered = feared ? null : answered(draft);
        if (own != null) {
            return new Answer(own, feared, answered);
        }
        Answer shared = shared(draft);
        if (shared.trigger() != null && (answered == null || within(answered, shared))) {
            return shared;
        }
        if (answered != null) {
            return new Answer(answered.act().evidence(), false, answered);
        }
        Span explained = explained(draft);
        return explained == null ? Answer.NONE : new Answer(explained, false, null);
    }

    /** The reason that the clause of an act gives in so many words. */
    private @Nullable Span own(Act act) {
        Span trigger = act.trigger();
        boolean pronoun = trigger != null
                && passage.hits(Table.CUE, trigger).stream()
                        .anyMatch(hit ->
                                hit.sense().value().equals("THIS") && hit.span().equals(trigger));
        return pronoun ? null : trigger;
    }

    private static boolean within(Draft answered, Answer shared) {
        return shared.act() == answered;
    }

    /** The reason of the act before in the sentence, where one actor does both. */
    private Answer shared(Draft draft) {
        for (int i = draft.placeIn(all) - 1; i >= 0; i--) {
            Draft before = all.get(i);
            if (before.act().sentence() == draft.act().sentence() && before.told() && conflict(before)) {
                boolean same = Actors.states(before.source()).equals(Actors.states(draft.source()));
                return same && before.act().feared() == draft.act().feared() ? of(before) : Answer.NONE;
            }
        }
        return Answer.NONE;
    }

    /**
     * The act that another answers: for words of conflict the last one of those whom they are aimed at, else the last one
     * of anybody else; for a measure the last one of its target against its source.
     */
    private @Nullable Draft answered(Draft draft) {
        boolean words = WORDS.contains(draft.frame().type());
        Set<String> targets = Actors.states(draft.target());
        Set<String> sources = Actors.states(draft.source());
        Draft other = null;
        for (int i = draft.placeIn(all) - 1; i >= 0; i--) {
            Draft before = all.get(i);
            if (before.act().evidence().overlaps(draft.act().evidence())) {
                continue;
            }
            boolean theirs = Actors.states(before.source()).stream().anyMatch(targets::contains);
            boolean ours = Actors.states(before.target()).stream().anyMatch(sources::contains);
            if (theirs && (words || sequel(draft) || ours && conflict(before))) {
                return before;
            }
            boolean strange = words
                    && before.told()
                    && Actors.states(before.source()).stream().noneMatch(sources::contains);
            other = other == null && strange ? before : other;
        }
        return other;
    }

    private static boolean conflict(Draft draft) {
        Quad quad = draft.frame().type().quad();
        return quad == Quad.VERBAL_CONFLICT || quad == Quad.MATERIAL_CONFLICT;
    }

    /** Whether the sentence of a measure begins as what follows upon the one before: "In turn", "Meanwhile". */
    private boolean sequel(Draft draft) {
        Span sentence = passage.sentence(draft.act());
        return draft.frame().type().quad() == Quad.MATERIAL_CONFLICT
                && passage.hits(Table.CUE, sentence).stream()
                        .anyMatch(hit -> hit.sense().value().equals("SEQUEL") && hit.start() == sentence.start());
    }

    /**
     * What the sentence after says of a measure: what it was the answer to (the act class {@code ANSWER}), or what its
     * author lays to the charge of those whom it hits.
     */
    private @Nullable Span explained(Draft draft) {
        int sentence = draft.act().sentence();
        boolean last = all.stream()
                .filter(other -> other.act().sentence() == sentence)
                .allMatch(other ->
                        other.act().head().start() <= draft.act().head().start());
        if (!last || WORDS.contains(draft.frame().type())) {
            return null;
        }
        for (Act act : acts) {
            if (act.sentence() == sentence + NEXT && act.classes().contains("ANSWER")) {
                return act.trigger();
            }
        }
        Span reaction = reaction(sentence + NEXT);
        if (reaction != null) {
            return reaction;
        }
        return all.stream()
                .filter(other -> other.act().sentence() == sentence + NEXT)
                .filter(other ->
                        other.frame().type() == EventType.ACCUSE && other.act().trigger() != null)
                .filter(other -> Actors.states(other.source()).equals(Actors.states(draft.source())))
                .map(other -> other.act().trigger())
                .findFirst()
                .orElse(null);
    }

    /** What a sentence that tells no act of its own calls the act before it the answer to: "It is the reply to …". */
    private @Nullable Span reaction(int sentence) {
        if (sentence >= passage.sentences().size()
                || all.stream().anyMatch(other -> other.act().sentence() == sentence && other.told())) {
            return null;
        }
        Span span = passage.sentences().get(sentence).span();
        for (Hit hit : passage.hits(Table.CUE, span)) {
            if (hit.sense().value().equals("REACTION") && hit.start() > span.start()) {
                int end = hit.end();
                while (end < span.end() && ",;.:".indexOf(passage.view().text().charAt(end)) < 0) {
                    end++;
                }
                int from = Math.min(hit.end() + 1, end);
                return end - from < 2 ? null : new Span(from, end);
            }
        }
        return null;
    }
}
