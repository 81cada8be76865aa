package org.linewatch.engine.coder;

import java.util.List;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Span;

/** On whose behalf an act is done: "on behalf of", "at the request of", "in solidarity with", 代表, 应…请求. */
final class Beneficiaries {
    /** So far behind the words a name may stand. */
    private static final int NEAR = 30;

    private final Qualifiers.Passage passage;
    private final Actors actors;

    Beneficiaries(Qualifiers.Passage passage) {
        this.passage = passage;
        this.actors = Actors.of(passage.view(), passage.grammar(), passage.hits());
    }

    /** Those whom the clause of an act names so; who acts and who is hit are none. */
    List<Actor> of(Draft draft) {
        Span sentence = passage.sentence(draft.act());
        return passage.hits(Table.CUE, sentence).stream()
                .filter(hit -> hit.sense().value().contains("BEHALF"))
                .flatMap(hit -> named(hit, sentence).stream())
                .filter(actor ->
                        !draft.source().contains(actor) && !draft.target().contains(actor))
                .distinct()
                .toList();
    }

    /** The actors right behind the words; 应 needs the request that closes it. */
    private List<Actor> named(Hit cue, Span sentence) {
        int end = cue.end();
        int limit = Math.min(sentence.end(), cue.end() + NEAR);
        String text = passage.view().text();
        while (end < limit && ",;，；。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Span span = new Span(cue.end(), end);
        if (cue.sense().lemma().equals("应")) {
            String words = passage.view().words(span);
            int request = Math.max(words.indexOf("请求"), words.indexOf("要求"));
            if (request < 0) {
                return List.of();
            }
            span = new Span(cue.end(), cue.end() + request);
        }
        return actors.in(span);
    }
}
