package org.linewatch.engine.coder.zh;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.model.Span;

/** Who does what to whom in one clause. */
final class Arguments {
    /** Verbs that may stand before a subject. */
    private static final Set<String> OPENERS = Set.of("据", "有", "说", "称", "报道", "问", "答", "是", "随着", "继", "宣布", "有关");

    private final Clause clause;
    private final List<Phrase> phrases;

    Arguments(Clause clause, List<Phrase> phrases) {
        this.clause = clause;
        this.phrases = phrases;
    }

    /** What a phrase of a kind before an acting word governs; the nearest. */
    @Nullable Span phrase(Phrase.Kind kind, Hit head) {
        Span found = null;
        for (Phrase phrase : phrases) {
            if (phrase.kind() == kind
                    && phrase.body().end() <= head.start()
                    && phrase.body().length() > 0) {
                boolean named = !clause.hits(
                                Table.ACTOR, phrase.start(), phrase.body().end())
                        .isEmpty();
                if (found == null || named) {
                    found = phrase.body();
                }
            }
        }
        return found;
    }

    /** The phrases of a kind before an acting word. */
    List<Phrase> phrases(Phrase.Kind kind, Hit head) {
        return phrases.stream()
                .filter(p -> p.kind() == kind && p.body().end() <= head.start())
                .toList();
    }

    /**
     * The first actors named outside every phrase in a range, as far as no verb parts them; null where there are none or
     * a verb stands before them.
     */
    @Nullable Span subject(int from, int to) {
        Span subject = null;
        for (Hit hit : clause.hits(Table.ACTOR, from, to)) {
            if (!free(hit)) {
                continue;
            }
            if (verb(subject == null ? from : subject.end(), hit.start())) {
                return subject;
            }
            subject = subject == null ? hit.span() : subject.cover(hit.span());
        }
        return subject;
    }

    /** First person where no actor is named: 我们. */
    @Nullable Span self(int from, int to) {
        Hit we = clause.last(Cue.WE, from, to);
        return we == null ? null : we.span();
    }

    /** Whether a crowd, a firm or a press stands as subject before a place: no state acts there. */
    boolean crowd(int to) {
        Span subject = subject(clause.span().start(), to);
        for (Hit hit : clause.cues(Cue.CROWD, clause.span().start(), to)) {
            boolean own = phrases.stream().noneMatch(p -> p.covers(hit.start()));
            if (own && (subject == null || hit.start() >= subject.end() - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean verb(int from, int to) {
        return clause.word(from, to, token -> token.tag() == Tag.VERB && !OPENERS.contains(token.text()));
    }

    private boolean free(Hit hit) {
        return !Phrases.bound(hit)
                && phrases.stream().noneMatch(p -> p.covers(hit.start()) || p.start() == hit.start());
    }

    /** Who does what an acting word says: the actors named before it that are not the object of another. */
    @Nullable Span agent(Hit head, List<Hit> heads) {
        int from = clause.span().start();
        Hit before = null;
        for (Hit other : heads) {
            if (other.end() <= head.start() && phrases.stream().noneMatch(p -> p.covers(other.start()))) {
                before = before == null ? other : before;
            }
        }
        Hit said = clause.last(Cue.SPEECH, from, head.start());
        if (said == null) {
            said = clause.last(Cue.DECIDED, from, head.start());
        }
        if (said != null && before != null && said.start() >= before.end()) {
            Span own = subject(said.end(), head.start());
            return own != null ? own : subject(from, before.start());
        }
        if (said != null) {
            Span own = subject(said.end(), before == null ? head.start() : before.start());
            if (own != null) {
                return own;
            }
        }
        return subject(from, before == null ? head.start() : before.start());
    }
}
