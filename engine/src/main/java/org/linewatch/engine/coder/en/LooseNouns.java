package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Frames;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.NominalActs.Deed;
import org.linewatch.engine.coder.en.Phrases.Noun;

/**
 * Drafts of nouns that name an act which no verb carries: "air strikes on the town kill nine", "during a visit to Rome he
 * warned", "witnessed the signing of the accord". They have no class, since such nouns mostly speak of what is known;
 * whether they tell of an act is for the weights to say. Only those that name a party are drafted.
 */
record LooseNouns(
        Sentence sentence,
        Phrases phrases,
        Clauses clauses,
        Words words,
        Speech speech,
        Causes causes,
        Telling telling,
        NominalActs nominal) {
    private static final Set<String> EVENTS = Set.of("DEMO_N", "FIGHT_N", "ASSAULT_N", "DRILL", "CYBERATTACK");

    /** Kinds of nouns whose maker is the subject of the sentence where the noun names none. */
    private static final Set<String> DEALINGS = Set.of("VISIT", "TALKS", "MEETING");

    private static final Set<String> OPENING = Set.of("during", "on", "in", "at", "for", "amid");

    /** The drafts, next to the acts that the verbs tell. */
    List<Act> all(List<Act> told) {
        List<Act> found = new ArrayList<>();
        for (Noun noun : phrases.nouns) {
            String kind = kind(noun);
            if (!kind.isEmpty() && !covered(noun.last(), told)) {
                Act act = act(kind, noun);
                if (act != null) {
                    found.add(act);
                }
            }
        }
        return found;
    }

    /** The kind of act that the head of a noun phrase names; empty for none. */
    private String kind(Noun noun) {
        int end = phrases.tokens.get(noun.last()).end();
        for (int i = noun.first(); i <= noun.last(); i++) {
            for (Hit hit : words.at(i, Table.OBJECT)) {
                String value = hit.sense().value();
                boolean event = value.startsWith(NominalActs.DEED)
                        || EVENTS.contains(value)
                        || NominalActs.LIGHT.containsKey(value) && !value.equals("PACT");
                if (event && hit.end() >= end) {
                    return value;
                }
            }
        }
        return "";
    }

    /** Whether an act that the table reads has the noun in its own words. */
    private boolean covered(int head, List<Act> told) {
        int place = phrases.tokens.get(head).start();
        for (Act act : told) {
            boolean inside =
                    act.evidence().start() <= place && place < act.evidence().end();
            boolean same = act.head().start() <= place && place < act.head().end();
            if (same || inside && Frames.TABLE.of(act.classes(), act.objects()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Act act(String kind, Noun noun) {
        int head = noun.last();
        Deed deed = nominal.deed(kind, noun, head, end(head));
        int k = clause(noun.first());
        Range agent = deed.agent();
        boolean own = words.cue(noun.first(), "SELF");
        boolean governed = OPENING.contains(phrases.lower(noun.first() - 1));
        if (own || agent == null && governed && DEALINGS.contains(kind)) {
            agent = subject(noun.first());
        }
        Range whole = new Range(noun.first(), Math.max(head, deed.end()));
        if (!names(whole) && !names(agent) && !names(deed.addressee())) {
            return null;
        }
        Set<String> objects = new LinkedHashSet<>();
        objects.add(kind);
        objects.addAll(Complements.classes(sentence, words, deed.patient(), deed.addressee()));
        Clause clause = k < 0 ? null : clauses.all.get(k);
        Causes.Cause cause = k < 0 ? null : causes.of(k);
        return new Act(
                sentence.index(),
                words.span(head, head),
                phrases.lower(head),
                List.of(),
                List.copyOf(objects),
                words.span(head, Math.max(head, deed.end())),
                words.span(agent),
                words.span(deed.patient()),
                words.span(deed.addressee()),
                k < 0 ? null : words.span(speech.of(k)),
                causes.inside(head) ? Act.Clause.TRIGGER : clause == null ? Act.Clause.MAIN : telling.kind(k, clause),
                phrases.no(whole) ? Act.Mood.NEGATED : clause == null ? Act.Mood.FACT : telling.mood(k, clause),
                cause == null ? null : words.span(cause.first(), cause.last()),
                cause != null && cause.feared(),
                null,
                false,
                words.span(clause == null ? noun.first() : Math.min(clause.start(), noun.first()), whole.last()));
    }

    /** Where the words end that belong to a noun. */
    private int end(int head) {
        int i = head + 1;
        while (i < phrases.tokens.size()
                && phrases.verbAt[i] == null
                && phrases.tag(i) != Tag.PUNCTUATION
                && phrases.tag(i) != Tag.MARKER
                && !NominalActs.ENDS.contains(phrases.lower(i))) {
            i++;
        }
        return i - 1;
    }

    /** The clause that a token stands in: the last one that begins before it; -1 where there is none. */
    private int clause(int token) {
        int found = clauses.all.isEmpty() ? -1 : 0;
        for (int k = 0; k < clauses.all.size(); k++) {
            found = clauses.all.get(k).start() <= token ? k : found;
        }
        return found;
    }

    /** The subject nearest to a token: of the clause that it stands in, else of the next. */
    private @Nullable Range subject(int token) {
        Range nearest = null;
        for (Clause clause : clauses.all) {
            Range subject = clause.subject();
            boolean before = clause.start() <= token;
            if (subject != null && (before || nearest == null) && (subject.last() < token || token < subject.first())) {
                nearest = subject;
            }
        }
        return nearest;
    }

    private boolean names(@Nullable Range range) {
        return range != null
                && !sentence.hits(Table.ACTOR, words.span(range.first(), range.last()))
                        .isEmpty();
    }
}
