package org.linewatch.engine.coder.en;

import java.util.List;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * Drafts of verbs that no table knows: no class, but their parties, their object and how they are told. Whether they are
 * acts is for the weights to say.
 */
record UnknownVerbs(
        Sentence sentence,
        Phrases phrases,
        Clauses clauses,
        Words words,
        Speech speech,
        Causes causes,
        Telling telling) {
    /** The draft of a verb group, whose clause goes on up to a token. */
    Act of(int k, int limit) {
        Clause clause = clauses.all.get(k);
        Verb verb = clause.verb();
        Complements rest = Complements.after(phrases, words, verb.head() + 1, limit);
        Range object = verb.passive() ? clause.subject() : rest.object;
        object = object == null ? clause.gap() : object;
        int last = Math.max(rest.end, verb.head());
        Causes.Cause cause = causes.of(k);
        return new Act(
                sentence.index(),
                words.span(verb.head(), verb.head()),
                phrases.lower(verb.head()),
                List.of(),
                Complements.classes(sentence, words, object, rest.addressee),
                words.span(verb.first(), last),
                words.span(verb.passive() ? rest.agent : clause.subject()),
                words.span(object),
                words.span(rest.addressee),
                words.span(speech.of(k)),
                telling.kind(k, clause),
                mood(k, clause),
                cause == null ? null : words.span(cause.first(), cause.last()),
                cause != null && cause.feared(),
                null,
                false,
                words.span(Math.min(clause.start(), last), last));
    }

    /** How it is told; who says that he will not do something refuses it. */
    private Act.Mood mood(int k, Clause clause) {
        Act.Mood mood = telling.mood(k, clause);
        boolean refused = clause.verb().negated()
                && clause.verb().modal().equals("will")
                && clause.subject() != null
                && !phrases.no(clause.subject());
        return mood == Act.Mood.NEGATED && refused ? Act.Mood.FACT : mood;
    }
}
