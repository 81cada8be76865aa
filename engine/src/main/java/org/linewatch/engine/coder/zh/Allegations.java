package org.linewatch.engine.coder.zh;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.model.Span;

/**
 * What one state says that another has done. The words accuse, and the deed is but what they allege (ruling 2):
 * 某国外长称,别国海警拦截了其船只.
 */
final class Allegations {
    private final Sentence sentence;
    /** The word of saying that ends a clause and so opens what the next one reports. */
    private @Nullable Hit saying;

    private boolean alleged;

    Allegations(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The accusation that the next clause makes; null where it makes none.
     *
     * @param speaker who says it; null where nobody does whose words accuse
     * @param end where the clause ends but for its signs
     * @param goesOn whether the clause goes on with the speech of the one before
     */
    @Nullable Act read(Clause clause, List<Hit> heads, @Nullable Span speaker, int end, boolean goesOn) {
        List<Hit> says = clause.cues(Cue.ALLEGE);
        Hit last = says.isEmpty() ? null : says.get(says.size() - 1);
        boolean here = last != null && last.end() < end;
        Hit word = here ? last : saying;
        saying = last != null && !here ? last : null;
        alleged &= goesOn;
        if (word == null || speaker == null || told(heads, word)) {
            return null;
        }
        Act act = of(clause, word, speaker, here ? word.end() : clause.span().start());
        alleged |= act != null;
        return act;
    }

    /** Whether a deed is but what somebody says that another did. */
    boolean cover(Hit deed) {
        return alleged && !Predicates.words(deed);
    }

    /** Whether the word of saying is an act of words already: 指责. */
    private static boolean told(List<Hit> heads, Hit word) {
        return heads.stream().anyMatch(head -> head.span().contains(word.span()));
    }

    private @Nullable Act of(Clause clause, Hit says, Span speaker, int from) {
        Span accused = new Arguments(clause, Phrases.of(clause))
                .subject(from, clause.span().end());
        if (accused == null
                || !clause.has(Cue.HARM, accused.end(), clause.span().end())
                || clause.has(Cue.QUESTION)) {
            return null;
        }
        Set<String> theirs = states(accused);
        Set<String> own = states(speaker);
        if (theirs.isEmpty() || own.isEmpty() || theirs.stream().anyMatch(own::contains)) {
            return null;
        }
        return new Act(
                sentence.index(),
                says.span(),
                says.sense().lemma(),
                List.of("CONDEMN"),
                List.of("STATE", "CONTENT"),
                says.span()
                        .cover(new Span(from, Math.max(from + 1, clause.span().end()))),
                speaker,
                accused,
                null,
                speaker,
                Act.Clause.MAIN,
                Act.Mood.FACT,
                null,
                false,
                null,
                !clause.has(Cue.PAST),
                clause.span());
    }

    private Set<String> states(Span span) {
        return sentence.hits().stream()
                .filter(hit -> hit.from(Table.ACTOR) && span.contains(hit.span()))
                .flatMap(hit -> hit.sense().actors().stream())
                .map(actor -> actor.state())
                .collect(Collectors.toSet());
    }
}
