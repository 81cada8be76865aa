package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.model.Span;

/** A demand told in the speaker's own words: {@code "Free them now," the spokesman said}. */
final class Imperatives {
    private static final Set<String> OPENING = Set.of("\"", "\u201c", "'", "\u2018", "``");
    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "\u2019", "''");

    /** Words that may stand before the verb of a demand. */
    private static final Set<String> SOFT = Set.of("please", "just", "now", "first", "immediately", "simply");

    /** Words that open a demand not to do something. */
    private static final Set<String> FORBIDDING = Set.of("do", "don't", "never");

    /** Words that open a sentence as often in another part as in an order. */
    private static final Set<String> OTHER =
            Set.of("let", "thank", "welcome", "see", "look", "say", "like", "can", "may");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Speech speech;

    Imperatives(Sentence sentence, Phrases phrases, Clauses clauses, Words words, Speech speech) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = words;
        this.speech = speech;
    }

    /** The demand that the sentence opens with; null where it opens with none, or names no speaker. */
    @Nullable Act act() {
        int first = 0;
        while (SOFT.contains(phrases.lower(first)) || OPENING.contains(phrases.lower(first))) {
            first++;
        }
        if (first == 0 || !ordering(first)) {
            return null;
        }
        int last = first;
        while (last + 1 < phrases.tokens.size() && !CLOSING.contains(phrases.lower(last + 1))) {
            last++;
        }
        Range speaker = speaker(last);
        if (last + 1 >= phrases.tokens.size() || last == first || speaker == null) {
            return null;
        }
        while (last > first && phrases.tag(last) == Tag.PUNCTUATION) {
            last--;
        }
        Span evidence = words.span(first, last);
        return new Act(
                sentence.index(),
                words.span(first, first),
                phrases.lower(first),
                List.of("URGE"),
                List.of("CLAUSE"),
                evidence,
                words.span(speaker.first(), speaker.last()),
                null,
                null,
                words.span(speaker.first(), speaker.last()),
                Act.Clause.MAIN,
                Act.Mood.FACT,
                null,
                false,
                null,
                true,
                evidence);
    }

    /** Whether a verb belongs to the words of a demand. */
    boolean covers(Act demand, int k) {
        int head = clauses.all.get(k).verb().head();
        return demand.evidence().overlaps(words.span(head, head));
    }

    /** Whether a verb in its base form opens the quotation: no subject stands before it, and it is none itself. */
    private boolean ordering(int first) {
        String word = phrases.lower(first);
        if (FORBIDDING.contains(word)) {
            return phrases.lower(first + 1).equals("not") || !word.equals("do");
        }
        boolean base = new Inflections().form(word) == Inflection.BASE
                && (phrases.verbAt[first] != null && phrases.verbAt[first].first() == first
                        || phrases.tag(first) == Tag.VERB
                        || words.at(first, Table.ACT).stream()
                                .anyMatch(hit -> hit.sense().inflection() == Inflection.BASE));
        Tag next = phrases.tag(first + 1);
        boolean object = next == Tag.DETERMINER
                || next == Tag.PRONOUN
                || next == Tag.ADVERB
                || next == Tag.ADPOSITION
                || next == Tag.NAME
                || next == Tag.VERB;
        return base && object && !OTHER.contains(word);
    }

    /** Who speaks the quotation that ends after a token. */
    private @Nullable Range speaker(int last) {
        for (int k = 0; k < clauses.all.size(); k++) {
            Clause clause = clauses.all.get(k);
            boolean after = clause.verb().head() > last
                    && clause.subject() != null
                    && clause.subject().first() > last;
            if (after && words.cue(clause.verb().head(), "SAY")) {
                return clause.subject();
            }
        }
        return clauses.all.isEmpty() ? null : speech.of(0);
    }
}
