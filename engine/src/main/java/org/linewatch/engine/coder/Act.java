package org.linewatch.engine.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Span;

/**
 * The draft of an act: what a grammar saw, before anyone decides what it means. All places are code points of the
 * passage.
 *
 * @param sentence index of the sentence
 * @param head the acting word or phrase
 * @param lemma its dictionary form
 * @param classes its classes in the frame table, the first most telling; {@code NOT:} before one where the clause forbids
 *     the deed ("may no longer ship"), {@code MUST:} where it orders it ("must shut")
 * @param objects classes of what the act takes, the most telling first; names of actors count as {@code STATE},
 *     {@code ORGAN}, {@code PERSON}, {@code FIRM}
 * @param evidence from the acting word through its object
 * @param agent who acts: grammatical subject, or by-agent of a passive
 * @param patient what is acted on: grammatical object, or subject of a passive
 * @param addressee whom a preposition or verb names as the one acted against or spoken to ("on Lithuania", "against X")
 * @param speaker to whom the words are ascribed ("the ministry said")
 * @param clause what kind of clause it stands in
 * @param mood whether it is told as a fact
 * @param trigger what the clause says that the act answers to
 * @param feared whether the trigger is an act that has not happened yet
 * @param justification the ground that the source itself states
 * @param present whether it is told in the present tense, as done by the very words
 * @param clauseSpan the whole clause, for dates and laws
 */
public record Act(
        int sentence,
        Span head,
        String lemma,
        List<String> classes,
        List<String> objects,
        Span evidence,
        @Nullable Span agent,
        @Nullable Span patient,
        @Nullable Span addressee,
        @Nullable Span speaker,
        Clause clause,
        Mood mood,
        @Nullable Span trigger,
        boolean feared,
        @Nullable Span justification,
        boolean present,
        Span clauseSpan) {

    /** Class of object of an act that is put to nobody in particular. */
    public static final String NOBODY = "NOBODY";

    /** Kinds of clause. */
    public enum Clause {
        /** Stands on its own, or is reported by a speaker. */
        MAIN,
        /** Coordinate with another act, sharing its subject. */
        COORDINATE,
        /** Relative clause. */
        RELATIVE,
        /** Only states what another act answers to. */
        TRIGGER,
        /** Only states an aim, a condition or a time. */
        CIRCUMSTANCE,
        /** Content of another act: what is demanded, threatened, alleged, promised. */
        CONTENT
    }

    /** How an act is told. */
    public enum Mood {
        /** As done, being done, or decided. */
        FACT,
        /** As not done. */
        NEGATED,
        /** As possible, wished, considered or feared. */
        POSSIBLE,
        /** As somebody's view or a general truth. */
        GENERAL
    }

    /** Copies the lists. */
    public Act {
        classes = List.copyOf(classes);
        objects = List.copyOf(objects);
    }

    /** The same, told in another way. */
    Act told(Clause told, Mood how) {
        return with(evidence, told, how);
    }

    /** The same act with evidence that reaches through more words. */
    Act through(Span more) {
        return with(evidence.cover(more), clause, mood);
    }

    private Act with(Span words, Clause told, Mood how) {
        return new Act(
                sentence,
                head,
                lemma,
                classes,
                objects,
                words,
                agent,
                patient,
                addressee,
                speaker,
                told,
                how,
                trigger,
                feared,
                justification,
                present,
                clauseSpan);
    }

    /** Whether the passage tells it as an act of its own (rulings 1 and 2). */
    public boolean told() {
        return mood == Mood.FACT && (clause == Clause.MAIN || clause == Clause.COORDINATE || clause == Clause.RELATIVE);
    }
}
