package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Act.Mood;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * Drafts the acts of one English sentence. An act is told by a demand that opens the sentence, by a noun that a verb
 * carries, by a verb whose senses the dictionary knows, or by what a verb that it does not know stands with.
 */
final class EnglishActs {
    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Speech speech;
    private final Causes causes;
    private final PlainVerbs plain;
    private final Senses senses;
    private final Contents contents;
    private final Turns turns;
    private final Performers performers;
    private final Telling telling;
    private final NominalActs nominal;
    private final LooseNouns loose;
    private final UnknownVerbs unknown;
    private final ActClasses classes;
    private final Parts parts;
    private final GovernedDeeds deeds;

    EnglishActs(Sentence sentence, Phrases phrases, Clauses clauses) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = new Words(sentence);
        this.speech = new Speech(phrases, clauses, words);
        this.causes = new Causes(phrases, clauses, words);
        this.plain = new PlainVerbs(sentence, phrases, clauses, words, speech, causes);
        this.senses = new Senses(phrases, words);
        this.contents = new Contents(phrases, clauses, words, causes, senses);
        this.turns = new Turns(phrases, clauses);
        this.performers = new Performers(sentence, words);
        this.telling = new Telling(phrases, clauses, words, causes);
        this.nominal = new NominalActs(sentence, phrases, clauses, words, speech, causes, telling);
        this.loose = new LooseNouns(sentence, phrases, clauses, words, speech, causes, telling, nominal);
        this.unknown = new UnknownVerbs(sentence, phrases, clauses, words, speech, causes, telling);
        this.classes = new ActClasses(phrases, clauses, speech, plain, turns);
        this.parts = new Parts(sentence, phrases, clauses, words, speech, plain, performers);
        this.deeds = new GovernedDeeds(sentence, phrases, clauses, words, senses, turns);
    }

    /** The acts in the order of their verbs, then those that nouns name. */
    List<Act> all() {
        List<Act> acts = new ArrayList<>();
        Imperatives imperatives = new Imperatives(sentence, phrases, clauses, words, speech);
        Act order = imperatives.act();
        if (order != null) {
            acts.add(order);
        }
        for (int k = 0; k < clauses.all.size(); k++) {
            boolean ordered = order != null && imperatives.covers(order, k);
            if (deeds.consumed(k) || ordered) {
                continue;
            }
            List<Act> nouns = nominal.of(k, afterVerb(k));
            acts.addAll(nouns);
            Act act = nouns.isEmpty() ? verbal(k) : null;
            if (act != null) {
                acts.add(act);
            }
        }
        acts.addAll(loose.all(acts));
        return acts;
    }

    /** The act that the verb of a clause tells; null where it tells of none. */
    private @Nullable Act verbal(int k) {
        Clause clause = clauses.all.get(k);
        if (plain.summoned(clause.verb()) && telling.kind(k, clause) != Act.Clause.TRIGGER) {
            return plain.summons(k, afterVerb(k));
        }
        List<Hit> meant = senses.of(clause.verb());
        if (meant.isEmpty() || turns.sees(k)) {
            Act act = plain.of(k, afterVerb(k));
            return act == null ? unknown.of(k, afterVerb(k)) : act;
        }
        Sketch sketch = sketch(k, clause, meant.get(0));
        classes.find(sketch, meant);
        parts.find(sketch);
        deeds.add(sketch);
        ascribe(sketch);
        return act(sketch);
    }

    private int afterVerb(int k) {
        return clauses.limit(k, clauses.all.get(k).verb().head() + 1);
    }

    private Sketch sketch(int k, Clause clause, Hit head) {
        int from = Math.max(clause.verb().head() + 1, words.tokenAt(head.end()));
        int limit = clauses.limit(k, from);
        return new Sketch(k, clause, head, from, limit, Complements.after(phrases, words, from, limit));
    }

    /** Sets who acts where the act is the saying itself, and marks the classes by who acts. */
    private void ascribe(Sketch sketch) {
        Range speaker = speech.of(sketch.k);
        Range subject = sketch.clause.subject();
        if (sketch.classes.contains("SHOULD") && speaker == null) {
            sketch.object = subject;
            sketch.agent = null;
        }
        sketch.told = sketch.disputed();
        if (plain.demanded(sketch.k)) {
            if (!sketch.forbids && !sketch.orders) {
                sketch.classes = new LinkedHashSet<>();
            }
            sketch.classes.add("SHOULD");
            sketch.object = subject;
            sketch.agent = speaker;
            sketch.told = true;
        }
        if (!sketch.told) {
            sketch.classes = performers.mark(sketch.classes, sketch.verb, sketch.agent);
        }
        if (sketch.classes.contains("WILL:FATE") && speaker != null) {
            sketch.agent = speaker;
            sketch.object = subject;
        }
    }

    private Act act(Sketch sketch) {
        Verb verb = sketch.verb;
        Causes.Cause cause = causes.of(sketch.k);
        if (cause == null) {
            cause = contents.of(sketch.k, sketch.classes, sketch.rest);
        }
        Causes.Cause ground = causes.stated(sketch.k);
        int last = Math.max(sketch.end, verb.head());
        return new Act(
                sentence.index(),
                words.span(verb.head(), Math.max(verb.head(), words.tokenAt(sketch.head.end()) - 1)),
                sketch.head.sense().lemma(),
                List.copyOf(sketch.classes),
                sketch.objects,
                words.span(verb.first(), last),
                words.span(sketch.agent),
                words.span(sketch.object),
                words.span(sketch.addressee),
                words.span(speech.of(sketch.k)),
                sketch.told ? Act.Clause.MAIN : telling.kind(sketch.k, sketch.clause),
                mood(sketch),
                cause == null ? null : words.span(cause.first(), cause.last()),
                cause != null && cause.feared(),
                ground == null ? null : words.span(ground.first(), ground.last()),
                present(verb),
                words.span(Math.min(sketch.clause.start(), last), last));
    }

    private Mood mood(Sketch sketch) {
        if (sketch.told || sketch.forbids || sketch.ended) {
            return Mood.FACT;
        }
        Mood mood = telling.mood(sketch.k, sketch.clause);
        if (mood != Mood.FACT) {
            return mood;
        }
        if (classes.none(sketch)) {
            return Mood.NEGATED;
        }
        return turns.habit(sketch.clause) ? Mood.GENERAL : Mood.FACT;
    }

    private boolean present(Verb verb) {
        Inflection form = new Inflections().form(phrases.lower(verb.first()));
        return form != Inflection.PAST && form != Inflection.PAST_OR_PARTICIPLE;
    }
}
