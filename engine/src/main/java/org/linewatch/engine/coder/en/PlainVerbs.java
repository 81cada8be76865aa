package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Verb;
import org.linewatch.engine.model.Span;

/**
 * Acts of verbs that no table knows, where the nouns tell them: a measure that somebody brings about ("rolled in fresh
 * duties on"), a measure that begins ("the duties bite from Friday"), a verdict that a speaker passes ("the charge is
 * groundless, she said"), and what a speaker says that another must do.
 */
record PlainVerbs(Sentence sentence, Phrases phrases, Clauses clauses, Words words, Speech speech, Causes causes) {
    /** Nouns that name a measure by themselves. */
    static final Set<String> MEASURES = Set.of(
            "TARIFF",
            "IMPORT_BAN",
            "EXPORT_CONTROL",
            "SANCTIONS",
            "ENTRY_BAN",
            "ASSET_FREEZE",
            "TRADE_PROBE",
            "VISA_CURB",
            "TRAVEL_ADVICE",
            "EXIT_BAN",
            "WARRANT",
            "BOUNTY",
            "DRILL",
            "CYBERATTACK");

    /** Nouns that tell of an act with a verb that no table knows. */
    static final Set<String> TELLING = Stream.of(
                    MEASURES, Set.of("COUNTERMEASURES", "RESPONSE_N", "GROUNDLESS", "NEGATIVE", "FIGHT_N", "DEMO_N"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ANSWERS = Set.of("COUNTERMEASURES", "RESPONSE_N");
    private static final Set<String> COMING = Set.of(
            "be", "follow", "come", "arrive", "ensue", "hurt", "fall", "strike", "match", "befall", "bite", "land");

    private static final Set<String> POINTING = Set.of("such", "this", "these", "that", "those");

    private static final Set<String> CALLING = Set.of(
            "called", "calls", "hauled", "brought", "dragged", "invited", "bidden", "ordered", "marched", "summoned");

    /** Those of whom one demands something without a name. */
    private static final Set<String> PARTIES = Set.of(
            ("country countries nation nations state states side sides party parties community government governments "
                            + "authorities politicians politician officials people media press leaders members organs")
                    .split(" "));

    private static final Set<String> OBLIGING = Set.of("must", "should", "ought");

    /**
     * Whether a named speaker says that another actor must or should do what the clause says, or the text itself does:
     * whose demand that is, the kind of document tells.
     */
    boolean demanded(int k) {
        Clause clause = clauses.all.get(k);
        Range speaker = speech.of(k);
        Range subject = clause.subject();
        if (!OBLIGING.contains(clause.verb().modal()) || subject == null) {
            return false;
        }
        boolean main = clause.link() == Link.MAIN || clause.link() == Link.COORDINATE;
        boolean answers = names(subject) || office(subject) || PARTIES.contains(phrases.lower(subject.last()));
        boolean advised = main && answers && !clause.verb().modal().equals("must"); // a rule says "must"
        return speaker == null ? advised && !asked() : names(subject) && !overlap(speaker, subject);
    }

    private boolean asked() {
        return phrases.lower(phrases.tokens.size() - 1).equals("?");
    }

    /** Whether a clause tells what a named speaker says that another actor does. */
    boolean charged(int k) {
        Clause clause = clauses.all.get(k);
        Range speaker = speech.of(k);
        return speaker != null
                && clause.subject() != null
                && (names(speaker) || office(speaker))
                && !clause.verb().negated()
                && clause.link() != Link.INFINITIVE
                && (names(clause.subject()) || office(clause.subject()) || pointed(clause.subject()))
                && !overlap(speaker, clause.subject());
    }

    /** Whether a noun phrase points at what another did: "such bullying", "these acts". */
    private boolean pointed(Range range) {
        return range.last() > range.first() && POINTING.contains(phrases.lower(range.first()));
    }

    /** Whether somebody is called to a foreign ministry, by whatever verb of calling: "was hauled into the Foreign Office". */
    boolean summoned(Verb verb) {
        String head = phrases.lower(verb.head());
        if (verb.negated() || !CALLING.contains(head) || !verb.modal().isEmpty()) {
            return false;
        }
        for (int i = verb.head() + 1; i < Math.min(verb.head() + 9, phrases.tokens.size()); i++) {
            boolean to = phrases.lower(i).equals("to")
                    || phrases.lower(i).equals("into")
                    || phrases.lower(i).equals("before")
                    || phrases.lower(i).equals("at");
            for (int j = i + 1; to && j <= i + 4; j++) {
                if (words.cue(j, "FOREIGN_OFFICE")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The act of a summons. */
    Act summons(int k, int limit) {
        Clause clause = clauses.all.get(k);
        Verb verb = clause.verb();
        Complements rest = Complements.after(phrases, words, verb.head() + 1, limit);
        Range called = verb.passive() ? clause.subject() : rest.object;
        Range caller = verb.passive() ? rest.agent : clause.subject();
        return act(k, clause, "SUMMON", List.of("PERSON"), rest.end, caller, called, rest.addressee);
    }

    /** The act of a verb without acting sense; null where the nouns tell of none. */
    @Nullable Act of(int k, int limit) {
        Clause clause = clauses.all.get(k);
        Verb verb = clause.verb();
        boolean stands = clause.link() == Link.MAIN
                || clause.link() == Link.COORDINATE
                || clause.link() == Link.COMPLEMENT
                || clause.link() == Link.RELATIVE;
        if (!stands || causes.inside(verb.head())) {
            return null;
        }
        Complements rest = Complements.after(phrases, words, verb.head() + 1, limit);
        if (demanded(k)) {
            return act(k, clause, "SHOULD", List.of("CLAUSE"), rest.end, speech.of(k), clause.subject(), null);
        }
        if (verb.negated() || !verb.modal().isEmpty() && !verb.modal().equals("will")) {
            return null;
        }
        if (answers(clause)) {
            return act(k, clause, "VOW", List.of("COUNTERMEASURES"), rest.end, speech.of(k), null, clause.subject());
        }
        if (be(verb)) {
            return verdict(k, clause, verb.head() + 1, limit);
        }
        if (idle(verb)) {
            return null;
        }
        Range object = verb.passive() ? clause.subject() : rest.object;
        Range agent = verb.passive() ? rest.agent : clause.subject();
        List<String> objects = measures(object, verb.passive() ? null : rest.addressee);
        boolean acts = verb.passive() || agent != null && (names(agent) || office(agent));
        if (acts && !objects.isEmpty()) {
            Range addressee = rest.addressee;
            return act(k, clause, "DO", objects, rest.end, agent, object, addressee);
        }
        return null;
    }

    /** "Our reply will be harsh", "countermeasures will follow": what answer is to come, of which nothing is said. */
    private boolean answers(Clause clause) {
        Range subject = clause.subject();
        return (clause.verb().modal().equals("will") || clause.verb().modal().equals("shall"))
                && subject != null
                && COMING.contains(phrases.lower(clause.verb().head()))
                && ANSWERS.contains(
                        Complements.classes(sentence, words, subject).get(0));
    }

    /** "The charge is groundless, she said": what a named speaker calls another's words or deeds. */
    private @Nullable Act verdict(int k, Clause clause, int from, int limit) {
        Range speaker = speech.of(k);
        if (speaker == null || from >= limit || clause.subject() == null) {
            return null;
        }
        for (Hit hit : sentence.hits(Table.OBJECT, words.span(from, limit - 1))) {
            String value = hit.sense().value();
            boolean near = words.tokenAt(hit.start()) <= from + 6;
            if (near && (value.equals("GROUNDLESS") || value.equals("NEGATIVE"))) {
                return act(
                        k,
                        clause,
                        "CALL",
                        List.of(value),
                        words.tokenAt(hit.end()) - 1,
                        speaker,
                        clause.subject(),
                        null);
            }
        }
        return null;
    }

    private Act act(
            int k,
            Clause clause,
            String name,
            List<String> objects,
            int end,
            @Nullable Range agent,
            @Nullable Range object,
            @Nullable Range addressee) {
        Verb verb = clause.verb();
        int last = Math.max(end, verb.head());
        Span head = words.span(verb.head(), verb.head());
        Causes.Cause cause = causes.of(k);
        return new Act(
                sentence.index(),
                head,
                phrases.lower(verb.head()),
                List.of(name),
                objects,
                words.span(verb.first(), last),
                words.span(agent),
                words.span(object),
                words.span(addressee),
                words.span(speech.of(k)),
                Act.Clause.MAIN,
                Act.Mood.FACT,
                cause == null ? null : words.span(cause.first(), cause.last()),
                cause != null && cause.feared(),
                null,
                false,
                words.span(Math.min(clause.start(), last), last));
    }

    private List<String> measures(@Nullable Range... ranges) {
        List<String> found = Complements.classes(sentence, words, ranges);
        boolean measure = found.stream().anyMatch(name -> MEASURES.contains(name) || name.startsWith("ACT:"));
        return measure ? found : List.of();
    }

    /** Whether a noun phrase names a measure at its head. */
    boolean measure(@Nullable Range range) {
        return range != null
                && MEASURES.contains(Complements.classes(sentence, words, range).get(0));
    }

    /** What "imposed by" belongs to: its antecedent, or the measure named before that ("sanctions on mills there"). */
    @Nullable Range imposed(@Nullable Range antecedent, int verb) {
        if (antecedent == null || measure(antecedent)) {
            return antecedent;
        }
        for (int i = antecedent.first() - 1; i >= 0; i--) {
            Phrases.Noun noun = phrases.nounAt[i];
            if (noun != null && measure(new Range(noun.first(), noun.last()))) {
                return new Range(noun.first(), verb - 1);
            }
        }
        return antecedent;
    }

    /** Whose a measure is: the possessor before it, or the one named by "by"; null where it is nobody's. */
    @Nullable Range owner(@Nullable Range measure) {
        if (measure == null) {
            return null;
        }
        for (int i = measure.first(); i <= measure.last(); i++) {
            if (phrases.lower(i).equals("'s") && i > measure.first()) {
                return new Range(measure.first(), i - 1);
            }
            if (phrases.lower(i).equals("by") && i < measure.last()) {
                return new Range(i + 1, measure.last());
            }
        }
        return null;
    }

    private boolean be(Verb verb) {
        return phrases.tag(verb.head()) == Tag.AUXILIARY && !verb.passive();
    }

    /** Whether a verb brings nothing about: it thinks, plans, tells or only relates things. */
    private boolean idle(Verb verb) {
        int head = verb.head();
        return phrases.tag(head) == Tag.AUXILIARY
                || verb.form() == Form.INFINITIVE
                || words.cue(head, "SAY")
                || words.cue(head, "OPINION")
                || words.cue(head, "PLAN")
                || words.cue(head, "DECIDE")
                || words.cue(head, "IDLE");
    }

    private boolean names(Range range) {
        return !sentence.hits(Table.ACTOR, words.span(range.first(), range.last()))
                .isEmpty();
    }

    private boolean office(Range range) {
        return sentence.hits(Table.CUE, words.span(range.first(), range.last())).stream()
                .anyMatch(hit -> hit.sense().value().equals("OFFICE")
                        || hit.sense().value().equals("SELF"));
    }

    private static boolean overlap(Range one, Range other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }
}
