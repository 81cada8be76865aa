package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Noun;
import org.linewatch.engine.coder.en.Phrases.Verb;
import org.linewatch.engine.model.Span;

/**
 * Acts that a noun tells while the verb only carries it: "Ankara's recall of its envoy was announced", "a ban on timber
 * came", "there followed a protest from Oslo", "the arrest drew condemnation from Rome". The noun's possessor, its "by"
 * phrase or its adjective acts; its "of" phrase is acted on; other prepositions name whom it is aimed at.
 */
record NominalActs(
        Sentence sentence,
        Phrases phrases,
        Clauses clauses,
        Words words,
        Speech speech,
        Causes causes,
        Telling telling) {
    /** Before the act class of a noun in the table of nouns. */
    static final String DEED = "DEED:";

    /** Kinds of verbs that carry such nouns. */
    static final Set<String> CARRYING = Set.of("CARRY", "DRAW", "MADE_KNOWN");

    private static final String MEASURE = "ACT:";

    /** Nouns of words and dealings, by the verb that commonly brings them about. */
    static final Map<String, String> LIGHT = Map.ofEntries(
            Map.entry("CRITICISM", "EXPRESS"),
            Map.entry("DEMAND_N", "EXPRESS"),
            Map.entry("THREAT_N", "EXPRESS"),
            Map.entry("SUPPORT_N", "EXPRESS"),
            Map.entry("APOLOGY", "EXPRESS"),
            Map.entry("PROTEST_NOTE", "LODGE"),
            Map.entry("VISIT", "PAY"),
            Map.entry("TALKS", "HOLD"),
            Map.entry("MEETING", "HOLD"),
            Map.entry("PACT", "SIGN"));

    /** Nouns whose source "from" names: words, not deeds. */
    private static final Set<String> WORDS = Set.of(
            "CRITICISM",
            "DEMAND_N",
            "THREAT_N",
            "SUPPORT_N",
            "APOLOGY",
            "PROTEST_NOTE",
            "DEED:CONDEMN",
            "DEED:REJECT",
            "DEED:PRAISE",
            "DEED:SUMMON");

    /** Nouns of moves that those named by "of" make. */
    private static final Set<String> MOVES = Set.of("DEED:WITHDRAW", "DEED:INTRUDE");

    /** What after "be" says that a measure stands or that words were spoken. */
    private static final Set<String> STANDING = Set.of(
            "in", "effective", "swift", "immediate", "prompt", "quick", "instant", "underway", "under", "complete");

    static final Set<String> ENDS = Set.of("over", "after", "following", "because", "amid", "as", "since");

    /** The acts that the nouns of a clause tell of; none where its verb does more than carry them. */
    List<Act> of(int k, int limit) {
        Clause clause = clauses.all.get(k);
        Verb verb = clause.verb();
        boolean tells = verb.form() == Form.FINITE
                && !verb.negated()
                && (verb.modal().isEmpty() || verb.modal().equals("will"))
                && clause.link() != Link.SUBORDINATE
                && clause.link() != Link.INFINITIVE
                && !causes.inside(verb.head());
        if (!tells) {
            return List.of();
        }
        Complements rest = Complements.after(phrases, words, verb.head() + 1, limit);
        List<Act> found = new ArrayList<>();
        if (clause.subject() != null && carries(verb)) {
            add(found, k, clause.subject(), announcer(k, verb, rest), rest.end);
        }
        boolean inverted = clause.subject() == null
                || phrases.lower(clause.subject().first()).equals("there");
        if (inverted && rest.object != null && words.cue(verb.head(), "CARRY")) {
            Range deed = new Range(rest.object.first(), Math.max(rest.object.last(), rest.end));
            add(found, k, deed, opening(verb), rest.end);
        }
        Range reaction = met(verb) ? rest.addressee : rest.object;
        if (words.cue(verb.head(), "DRAW") && reaction != null) {
            Deed deed = deed(new Range(reaction.first(), Math.max(reaction.last(), rest.end)));
            if (deed != null && WORDS.contains(deed.kind()) && deed.agent() != null) {
                found.add(act(k, clause, deed, deed.agent(), rest.end));
            }
        }
        return found;
    }

    private void add(List<Act> found, int k, Range range, @Nullable Range announcer, int end) {
        Deed deed = deed(range);
        if (deed == null) {
            return;
        }
        Range agent = deed.agent() != null ? deed.agent() : announcer;
        boolean told = agent != null || deed.patient() != null || deed.addressee() != null;
        if (told) {
            found.add(act(k, clauses.all.get(k), deed, agent, end));
        }
    }

    /** Whether a verb says of its subject no more than that it is, comes, lasts or is made known. */
    private boolean carries(Verb verb) {
        int head = verb.head();
        if (phrases.tag(head) == Tag.AUXILIARY && !verb.passive()) {
            return STANDING.contains(phrases.lower(head + 1));
        }
        return verb.passive()
                ? words.cue(head, "MADE_KNOWN") || met(verb)
                : words.cue(head, "CARRY") || words.cue(head, "DRAW");
    }

    private boolean met(Verb verb) {
        return phrases.lower(verb.head()).equals("met")
                && phrases.lower(verb.head() + 1).equals("with");
    }

    /** Who made the noun's deed known or ordered it: the by-agent of the verb or of a participle after the noun. */
    private @Nullable Range announcer(int k, Verb verb, Complements rest) {
        if (verb.passive() && rest.agent != null && !words.cue(verb.head(), "SAY")) {
            return rest.agent;
        }
        int next = verb.head() + 1;
        if (phrases.lower(next).equals("from") && words.cue(verb.head(), "CARRY") && rest.addressee != null) {
            return rest.addressee; // "praise came from Rome"
        }
        for (int j = k - 1; j >= 0; j--) {
            Clause other = clauses.all.get(j);
            boolean about = other.link() == Link.RELATIVE && other.verb().passive();
            if (about && other.verb().head() < verb.first()) {
                Complements inner =
                        Complements.after(phrases, words, other.verb().head() + 1, verb.first());
                if (inner.agent != null) {
                    return inner.agent;
                }
            }
        }
        return null;
    }

    /** "From Ottawa came a protest": who is named at the head of the clause. */
    private @Nullable Range opening(Verb verb) {
        int before = verb.first() - 1;
        Noun noun = before >= 0 ? phrases.nounAt[before] : null;
        boolean from = noun != null && phrases.lower(noun.first() - 1).equals("from");
        return noun != null && from ? new Range(noun.first(), noun.last()) : null;
    }

    /**
     * A noun that tells of an act.
     *
     * @param kind its object class
     * @param head token of the noun
     * @param end last token of what it is about
     */
    record Deed(
            String kind,
            int head,
            int end,
            @Nullable Range agent,
            @Nullable Range patient,
            @Nullable Range addressee) {}

    private @Nullable Deed deed(Range range) {
        Noun noun = phrases.nounAt[range.first()];
        if (noun == null) {
            return null;
        }
        int head = Math.min(noun.last(), range.last());
        String kind = kind(noun, head);
        return kind.isEmpty() ? null : deed(kind, noun, head, range.last());
    }

    /** The parties that the words around a noun of some kind name, which go up to a token. */
    Deed deed(String kind, Noun noun, int head, int last) {
        boolean spoken = WORDS.contains(kind);
        Range agent = owner(noun, head);
        Range patient = null;
        Range addressee = null;
        int end = head;
        int i = head + 1;
        while (i <= last) {
            String word = phrases.lower(i);
            if (ENDS.contains(word) || phrases.verbAt[i] != null || word.equals("that") || word.equals("which")) {
                break;
            }
            boolean governs = (phrases.tag(i) == Tag.ADPOSITION || word.equals("to") || word.equals("against"))
                    && i < last
                    && phrases.nounAt[i + 1] != null;
            if (!governs) {
                i++;
                continue;
            }
            Range phrase = new Range(i + 1, stretch(i + 1, last));
            boolean names = names(phrase);
            switch (word) {
                case "by" -> agent = agent == null ? phrase : agent;
                case "from" -> {
                    if (spoken) {
                        agent = agent == null ? phrase : agent;
                    } else {
                        addressee = addressee == null ? phrase : addressee;
                    }
                }
                case "between" -> agent = agent == null ? phrase : agent;
                case "of" -> {
                    patient = patient == null ? phrase : new Range(patient.first(), phrase.last());
                    end = phrase.last();
                }
                case "on", "against", "to", "for", "with", "in" -> {
                    if (patient == null && !word.equals("in")) {
                        patient = phrase;
                        end = phrase.last();
                    } else if (names) {
                        addressee = addressee == null ? phrase : addressee;
                        end = Math.max(end, phrase.last());
                    }
                }
                default -> {}
            }
            i = phrase.last() + 1;
        }
        if (agent == null && MOVES.contains(kind)) {
            agent = patient; // "the withdrawal of French troops": it is they who go
        }
        return new Deed(kind, head, end, agent, patient, addressee);
    }

    /** The last token of the nouns that a preposition governs, with a list of them. */
    private int stretch(int first, int limit) {
        int last = first;
        Noun noun = phrases.nounAt[first];
        while (noun != null) {
            last = noun.last();
            int next = last + 1;
            if (phrases.lower(next).equals(",") || phrases.tag(next) == Tag.AND) {
                next++;
            }
            if (phrases.tag(next) == Tag.AND) {
                next++;
            }
            noun = next > last + 1 && next <= limit ? phrases.nounAt[next] : null;
        }
        return Math.min(last, limit);
    }

    /** Who the words before the noun say acts: a possessor or an adjective of nationality. */
    private @Nullable Range owner(Noun noun, int head) {
        for (int i = noun.first(); i < head; i++) {
            if (phrases.lower(i).equals("'s") || phrases.lower(i).equals("'")) {
                return new Range(noun.first(), i - 1);
            }
        }
        for (int i = noun.first(); i < head; i++) {
            if (!words.at(i, Table.ACTOR).isEmpty() || words.cue(i, "SELF") && phrases.tag(i) == Tag.PRONOUN) {
                return new Range(noun.first(), head - 1);
            }
        }
        return null;
    }

    /** The class of a noun that tells of an act; empty where it tells of none. */
    private String kind(Noun noun, int head) {
        String found = "";
        for (int i = noun.first(); i <= head; i++) {
            for (Hit hit : words.at(i, Table.OBJECT)) {
                String value = hit.sense().value();
                boolean ends = words.tokenAt(hit.end()) == head + 1;
                boolean tells = value.startsWith(DEED)
                        || value.startsWith(MEASURE)
                        || LIGHT.containsKey(value)
                        || PlainVerbs.MEASURES.contains(value);
                if (ends && tells && (found.isEmpty() || value.startsWith(DEED))) {
                    found = value;
                }
            }
        }
        return found;
    }

    private boolean names(Range range) {
        return !sentence.hits(Table.ACTOR, words.span(range.first(), range.last()))
                .isEmpty();
    }

    private Act act(int k, Clause clause, Deed deed, @Nullable Range agent, int end) {
        String kind = deed.kind();
        Set<String> objects = new LinkedHashSet<>();
        String name = kind.startsWith(DEED)
                ? kind.substring(DEED.length())
                : kind.startsWith(MEASURE) ? kind.substring(MEASURE.length()) : LIGHT.getOrDefault(kind, "DO");
        if (!kind.startsWith(DEED) && !kind.startsWith(MEASURE)) {
            objects.add(kind);
        }
        if (deed.patient() != null || deed.addressee() != null) {
            objects.addAll(Complements.classes(sentence, words, deed.patient(), deed.addressee()));
        }
        Span head = words.span(deed.head(), deed.head());
        Causes.Cause cause = causes.of(k);
        int last = Math.max(Math.max(deed.end(), end), clause.verb().head());
        return new Act(
                sentence.index(),
                head,
                phrases.lower(deed.head()),
                List.of(name),
                List.copyOf(objects),
                words.span(deed.head(), deed.end()),
                words.span(agent),
                words.span(deed.patient()),
                words.span(deed.addressee()),
                words.span(speech.of(k)),
                telling.kind(k, clause),
                telling.mood(k, clause),
                cause == null ? null : words.span(cause.first(), cause.last()),
                cause != null && cause.feared(),
                null,
                false,
                words.span(Math.min(clause.start(), deed.head()), last));
    }
}
