package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Noun;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * How the verb groups of a sentence hang together: the subject of each, and the verb and the link that it depends on. A
 * shallow reading from left to right; every walk stops at a clause boundary, so that the whole is linear in practice.
 */
final class Clauses {
    /** How a verb group is linked to what stands before it. */
    enum Link {
        MAIN,
        /** Shares the subject of the parent. */
        COORDINATE,
        RELATIVE,
        /** Introduced by a subordinating word, which {@link Clause#marker} gives. */
        SUBORDINATE,
        /** "that" clause, or clause right after a verb of speech. */
        COMPLEMENT,
        /** Infinitive after a verb or noun. */
        INFINITIVE,
        /** Participle that shares the subject: ", canceling meetings". */
        ADJUNCT,
        /** Gerund after a preposition, which {@link Clause#marker} gives. */
        PREPOSITION,
        /** Infinitive of purpose at the head of the sentence or after a comma. */
        PURPOSE
    }

    /**
     * A verb group in its place.
     *
     * @param subject tokens of the subject, first and last, or null
     * @param gap tokens of the noun that the relative clause lacks as object, or null
     * @param parent index of the verb that it hangs on, or -1
     * @param noun index of the noun phrase's last token that an infinitive hangs on, or -1
     * @param marker the linking word in lower case, or empty
     * @param start first token of the clause
     */
    record Clause(
            Verb verb,
            @Nullable Range subject,
            @Nullable Range gap,
            Link link,
            int parent,
            int noun,
            String marker,
            int start) {}

    private static final Set<String> MARKERS = Set.of(
            "after",
            "because",
            "since",
            "if",
            "unless",
            "although",
            "though",
            "while",
            "whereas",
            "when",
            "as",
            "that",
            "lest",
            "whether",
            "where",
            "before",
            "until",
            "once",
            "so",
            "than",
            "how",
            "why",
            "what",
            "till",
            "should",
            "were",
            "provided",
            "despite",
            "following",
            "over",
            "for");

    /** Auxiliaries that stand before their subject in questions and conditions: "Should Beijing cut off". */
    private static final Set<String> QUESTIONS =
            Set.of("should", "were", "had", "would", "could", "did", "do", "does", "will", "can", "may", "might");

    /** Verbs of speech, whose subject may follow them. */
    static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "added",
            "announced",
            "announces",
            "told",
            "tells",
            "wrote",
            "warned",
            "replied",
            "declared",
            "confirmed",
            "stated",
            "reported",
            "disclosed",
            "ruled",
            "decreed",
            "informed",
            "notified",
            "stressed",
            "insisted");

    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");

    private static final Set<String> QUANTITIES = Set.of("more", "fewer", "less");

    private final Phrases phrases;
    private final Words words;
    private final Subjects subjects;
    private final Participles participles;

    /** The clauses in the order of their verbs. */
    final List<Clause> all = new ArrayList<>();

    Clauses(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
        this.subjects = new Subjects(phrases, all);
        this.participles = new Participles(phrases, subjects, all);
        for (int k = 0; k < phrases.verbs.size(); k++) {
            all.add(read(k));
        }
    }

    /** Where what follows a verb must end: before the next clause that starts at a token or after it. */
    int limit(int k, int from) {
        for (int j = k + 1; j < all.size(); j++) {
            int at = opens(all.get(j), all.get(k).verb.head());
            if (at >= from) {
                return at;
            }
        }
        return phrases.tokens.size();
    }

    /** The token at which a clause takes over from the verb before it. */
    private static int opens(Clause next, int head) {
        if (next.link == Link.RELATIVE && next.verb.form() == Form.PARTICIPLE) {
            return next.verb.first();
        }
        Range subject = next.subject;
        boolean own =
                subject != null && subject.first() > head && next.link != Link.INFINITIVE && next.link != Link.RELATIVE;
        return own && subject != null ? Math.min(next.start, subject.first()) : next.start;
    }

    private Clause read(int k) {
        Verb verb = phrases.verbs.get(k);
        return switch (verb.form()) {
            case INFINITIVE -> infinitive(k, verb);
            case GERUND -> gerund(k, verb);
            case PARTICIPLE -> participle(k, verb);
            case FINITE -> finite(k, verb);
        };
    }

    private Clause infinitive(int k, Verb verb) {
        int before = verb.first() - 1;
        while (phrases.tag(before) == Tag.ADVERB) {
            before--;
        }
        boolean loose = before < 0 || phrases.tag(before) == Tag.PUNCTUATION;
        if (loose || phrases.lower(before).equals("order")) {
            return new Clause(verb, k > 0 ? subject(k - 1) : null, null, Link.PURPOSE, k - 1, -1, "to", verb.first());
        }
        if (phrases.tag(before) == Tag.AND && k > 0) {
            Clause twin = all.get(k - 1);
            return new Clause(verb, twin.subject, null, twin.link, twin.parent, twin.noun, "to", verb.first());
        }
        if (phrases.verbAt[before] != null || k == 0) {
            return new Clause(verb, subject(k - 1), null, Link.INFINITIVE, k - 1, -1, "to", verb.first());
        }
        Noun noun = phrases.nounAt[before];
        boolean object = noun != null
                && k > 0
                && noun.first() - 1 == phrases.verbs.get(k - 1).head();
        Range subject = object ? new Range(noun.first(), noun.last()) : subject(k - 1);
        for (int i = noun == null ? before : noun.first(); i < before && !object; i++) {
            if (phrases.lower(i).equals("'s")) {
                subject = new Range(noun == null ? i : noun.first(), i - 1); // "Oslo's decision to expel"
            }
        }
        return new Clause(
                verb, subject, null, Link.INFINITIVE, k - 1, noun == null ? -1 : noun.last(), "to", verb.first());
    }

    private Clause gerund(int k, Verb verb) {
        int before = verb.first() - 1;
        while (phrases.tag(before) == Tag.ADVERB) {
            before--;
        }
        if (phrases.tag(before) == Tag.ADPOSITION || phrases.tag(before) == Tag.MARKER) {
            return new Clause(
                    verb, subject(k - 1), null, Link.PREPOSITION, k - 1, -1, phrases.lower(before), verb.first());
        }
        if (phrases.tag(before) == Tag.AND && k > 0 && all.get(k - 1).verb.form() == Form.GERUND) {
            Clause twin = all.get(k - 1);
            return new Clause(verb, twin.subject, null, twin.link, twin.parent, -1, twin.marker, verb.first());
        }
        return new Clause(verb, subject(k - 1), null, Link.ADJUNCT, k - 1, -1, "", verb.first());
    }

    private Clause participle(int k, Verb verb) {
        int before = verb.first() - 1;
        if (phrases.lower(before).equals(",")) {
            before--;
            if (phrases.lower(before).equals(")")) {
                while (before > 0 && !phrases.lower(before).equals("(")) {
                    before--;
                }
                before--;
            }
        }
        Noun noun = before >= 0 ? phrases.nounAt[before] : null;
        Range head =
                noun == null ? subject(k - 1) : before < verb.first() - 1 ? subjects.whole(noun) : subjects.chain(noun);
        boolean causative =
                noun != null && participles.caused(k, subjects.whole(noun).first() - 1);
        Link link = noun == null || causative ? Link.ADJUNCT : Link.RELATIVE;
        return new Clause(verb, head, null, link, k - 1, -1, causative ? "cause" : "", verb.first());
    }

    private @Nullable Range subject(int k) {
        return k < 0 ? null : all.get(k).subject;
    }

    private Clause finite(int k, Verb verb) {
        if (participles.reduced(k, verb)) {
            return participle(k, phrases.reread(verb, Form.PARTICIPLE, true));
        }
        int i = verb.first() - 1;
        while (phrases.tag(i) == Tag.ADVERB && phrases.nounAt[i] == null) {
            i--;
        }
        if (i >= 0 && RELATIVES.contains(phrases.lower(i))) {
            return relative(k, verb, i);
        }
        if (phrases.tag(i) == Tag.AND) {
            int twin = twin(k, i - 1);
            if (twin >= 0) {
                return shared(verb, twin, i);
            }
        }
        int earlier = twin(k, i);
        if (phrases.lower(i).equals(",") && earlier >= 0 && series(earlier, i)) {
            return shared(verb, earlier, i);
        }
        Range subject = subjects.walk(k, i);
        if (subject == null) {
            int twin = twin(k, i);
            if (phrases.tag(i) == Tag.PUNCTUATION && twin >= 0) {
                return shared(verb, twin, i);
            }
            return new Clause(verb, inverted(verb), null, Link.MAIN, -1, -1, "", verb.first());
        }
        return linked(k, verb, subject);
    }

    /** "said the minister": the noun after the verb is its subject where none stands before it. */
    private @Nullable Range inverted(Verb verb) {
        int next = verb.head() + 1;
        Noun noun = next < phrases.tokens.size() ? phrases.nounAt[next] : null;
        return noun == null || !SAYING.contains(phrases.lower(verb.head()))
                ? null
                : new Range(noun.first(), noun.last());
    }

    /** Whether only one comma parts a verb from the main verb before it, so that both have one subject. */
    private boolean series(int earlier, int comma) {
        Clause clause = all.get(earlier);
        if (clause.link != Link.MAIN && clause.link != Link.COORDINATE
                || SAYING.contains(phrases.lower(clause.verb.head()))) {
            return false;
        }
        for (int i = clause.verb.head(); i < comma; i++) {
            if (phrases.lower(i).equals(",") || RELATIVES.contains(phrases.lower(i)) || phrases.tag(i) == Tag.MARKER) {
                return false;
            }
        }
        return true;
    }

    private Clause shared(Verb single, int twin, int at) {
        Clause other = all.get(twin);
        Tag next = phrases.tag(single.head() + 1);
        boolean passive = other.verb.passive()
                && single.first() == single.head()
                && phrases.pastOrParticiple(single.head())
                && (next == Tag.ADPOSITION || next == Tag.PUNCTUATION || next == Tag.AND);
        Verb verb = passive ? phrases.reread(single, Form.FINITE, true) : single;
        boolean relative = other.link == Link.RELATIVE && phrases.tag(at) == Tag.PUNCTUATION;
        return new Clause(
                verb,
                other.subject,
                null,
                relative ? Link.COORDINATE : other.link == Link.MAIN ? Link.COORDINATE : other.link,
                other.link == Link.MAIN ? twin : other.parent,
                other.noun,
                other.marker,
                verb.first());
    }

    /**
     * The nearest finite verb before this one, whose subject a coordinate verb shares; a clause set off by commas is
     * passed over: "summoned the envoy, as it does each year, and demanded".
     */
    private int twin(int k, int before) {
        boolean comma = phrases.lower(before).equals(",");
        for (int j = k - 1; j >= 0; j--) {
            Clause clause = all.get(j);
            boolean aside = comma
                    && (clause.link == Link.RELATIVE || clause.link == Link.SUBORDINATE)
                    && phrases.lower(clause.start - 1).equals(",")
                    && j > 0;
            if (clause.verb.form() == Form.FINITE && clause.subject != null && !aside) {
                return j;
            }
        }
        return -1;
    }

    private Clause relative(int k, Verb verb, int pronoun) {
        int before = pronoun - 1;
        if (phrases.tag(before) == Tag.PUNCTUATION || phrases.tag(before) == Tag.AND) {
            before--;
        }
        if (phrases.tag(before) == Tag.PUNCTUATION) {
            before--;
        }
        Noun noun = before >= 0 ? phrases.nounAt[before] : null;
        if (noun == null) {
            return new Clause(verb, null, null, Link.SUBORDINATE, k - 1, -1, phrases.lower(pronoun), pronoun);
        }
        return new Clause(verb, subjects.chain(noun), null, Link.RELATIVE, k - 1, -1, phrases.lower(pronoun), pronoun);
    }

    /** Whether "that" opens what the verb before says, though a time or a hearer stands between: "said on Monday that". */
    private boolean told(int k, int before) {
        Noun noun = phrases.nounAt[before];
        if (k == 0 || noun == null || !words.cue(phrases.verbs.get(k - 1).head(), "SAY")) {
            return false;
        }
        return Times.is(phrases.lower(before))
                || noun.first() - 1 == phrases.verbs.get(k - 1).head()
                || phrases.lower(noun.first() - 1).equals("to");
    }

    /** Finds what links a clause with this subject to the sentence. */
    private Clause linked(int k, Verb verb, Range subject) {
        int i = subject.first() - 1;
        while (phrases.tag(i) == Tag.ADVERB || phrases.lower(i).equals("\"")) {
            i--;
        }
        boolean measured = phrases.lower(i).equals("than") && QUANTITIES.contains(phrases.lower(i - 1));
        i = measured ? i - 2 : i;
        String word = phrases.lower(i);
        int before = i - 1;
        boolean nounBefore = before >= 0 && phrases.nounAt[before] != null;
        if (RELATIVES.contains(word) && nounBefore && k > 0 | word.equals("which")) {
            boolean speech = word.equals("that")
                    && (phrases.verbs.stream().anyMatch(v -> v.head() == before) || told(k, before));
            if (!speech) {
                return new Clause(
                        verb, subject, subjects.chain(phrases.nounAt[before]), Link.RELATIVE, k - 1, before, word, i);
            }
        }
        if (word.equals("that") && k > 0) {
            return new Clause(verb, subject, null, Link.COMPLEMENT, k - 1, -1, word, i);
        }
        Verb auxiliary = i >= 0 ? phrases.verbAt[i] : null;
        if (auxiliary != null && auxiliary.head() == i && phrases.tag(i) == Tag.AUXILIARY && QUESTIONS.contains(word)) {
            return new Clause(verb, subject, null, Link.SUBORDINATE, k - 1, -1, word, i);
        }
        boolean amount = word.equals("than") && phrases.tag(i + 1) == Tag.NUMBER;
        if (MARKERS.contains(word) && phrases.nounAt[Math.max(i, 0)] == null && !amount) {
            return new Clause(verb, subject, null, Link.SUBORDINATE, k - 1, -1, word, i);
        }
        if (i >= 0 && phrases.verbAt[i] != null && k > 0) {
            return new Clause(verb, subject, null, Link.COMPLEMENT, k - 1, -1, "", subject.first());
        }
        return new Clause(verb, subject, null, Link.MAIN, -1, -1, "", subject.first());
    }
}
