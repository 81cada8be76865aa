package org.linewatch.engine.coder.zh;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.model.Span;

/** Who does what to whom in one clause. */
final class Arguments {
    /** Verbs that may stand before a subject. */
    private static final Set<String> OPENERS = Set.of(
            "据", "有", "说", "称", "报道", "问", "答", "是", "随着", "继", "宣布", "有关", "共有", "计有", "另有", "又有", "仍有", "再有", "还有",
            "发现", "侦获", "侦测", "目击", "见", "统计");

    private static final Set<String> TIMES =
            Set.of("日", "天", "年", "月", "周", "时", "前", "后", "次", "期", "季", "晨", "晚", "午", "首", "起");

    /** Room for 的 and a count before the noun that is described: 扣押的两艘渔船. */
    private static final int COUNTED = 5;

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

    /** Whether an acting word only describes the noun behind it. */
    boolean attribute(Hit head) {
        Token after = clause.at(head.end());
        return after != null && after.start() == head.end() && after.is("的");
    }

    /** The actor that an acting word describes: 主持对话的王毅. */
    @Nullable Span described(Hit head) {
        for (Hit hit : clause.hits(Table.ACTOR, head.end(), clause.span().end())) {
            return attribute(head) && hit.start() <= head.end() + COUNTED ? hit.span() : null;
        }
        return null;
    }

    /** A subject that is no actor the lexicon knows; null where none stands before the acting word. */
    @Nullable Span unknown(Hit head) {
        int end = clause.span().start();
        int start = -1;
        for (Token token : clause.tokens()) {
            if (token.start() >= head.start() || token.tag() == Tag.VERB || token.tag() == Tag.ADPOSITION) {
                break;
            }
            boolean noun = token.tag() == Tag.NOUN && !time(token);
            if (noun) {
                start = start < 0 ? token.start() : start;
                end = token.end();
            }
        }
        if (start < 0 || phrases.stream().anyMatch(p -> p.covers(head.start()) || p.start() < head.start())) {
            return null;
        }
        boolean topic =
                !clause.hits(Table.OBJECT, clause.span().start(), head.start()).isEmpty()
                        || clause.has(Cue.BOTH, clause.span().start(), head.start());
        return topic ? null : new Span(start, end);
    }

    private static boolean time(Token token) {
        String text = token.text();
        return text.length() == 1 || TIMES.stream().anyMatch(text::endsWith);
    }

    /** Who does what an acting word says: the actors named before it that are not the object of another. */
    @Nullable Span agent(Hit head, List<Hit> heads) {
        int from = clause.span().start();
        Hit before = null;
        for (Hit other : heads) {
            if (other.end() <= head.start()
                    && !attribute(other)
                    && phrases.stream().noneMatch(p -> p.covers(other.start()))) {
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
