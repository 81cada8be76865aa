package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.model.Span;

/**
 * Finds the prepositional phrases of a clause. Chinese puts them before the verb, so that a phrase reaches to the next
 * preposition or to the verb that governs it; a word that closes it (后, 为由) ends it sooner.
 */
final class Phrases {
    private static final String BOUND = "对赴访驻输涉援反抗";
    private static final Set<String> JOINING = Set.of("和", "与", "同", "跟");

    private final Clause clause;
    private final List<Hit> acts;

    private Phrases(Clause clause) {
        this.clause = clause;
        this.acts = Predicates.hits(clause);
    }

    static List<Phrase> of(Clause clause) {
        return new Phrases(clause).all();
    }

    private List<Phrase> all() {
        List<Phrase> phrases = new ArrayList<>();
        for (Hit hit : clause.hits()) {
            Phrase.@Nullable Kind kind = kind(hit);
            boolean nested = phrases.stream().anyMatch(p -> p.covers(hit.start()));
            if (kind != null && !nested) {
                Phrase phrase = phrase(kind, hit);
                if (phrase != null) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    /** A verb-like word with a state's short name in it (对华, 赴日) is a phrase of its own. */
    static boolean bound(Hit hit) {
        return hit.from(Table.ACTOR)
                && hit.span().length() == 2
                && BOUND.indexOf(hit.sense().lemma().charAt(0)) >= 0;
    }

    private Phrase.@Nullable Kind kind(Hit hit) {
        if (bound(hit)) {
            return Phrase.Kind.TO;
        }
        if (!hit.from(Table.CUE)) {
            return null;
        }
        String word = hit.sense().lemma();
        if (Cue.PASSIVE.of(hit)) {
            return Phrase.Kind.BY;
        }
        if (word.equals("把") || (word.equals("将") && disposes(hit))) {
            return Phrase.Kind.OBJECT;
        }
        if (word.equals("应")) {
            return closer(hit.end(), Cue.INVITED) != null ? Phrase.Kind.FROM : null;
        }
        if (word.equals("在")) {
            return Phrase.Kind.PLACE;
        }
        if (word.equals("就")) {
            return opens(hit) ? Phrase.Kind.REASON : null;
        }
        if (word.equals("以")) {
            return closer(hit.end(), Cue.TRIGGER_POST) != null || guilt(hit) ? Phrase.Kind.REASON : null;
        }
        if (Cue.TRIGGER_PRE.of(hit)) {
            return Phrase.Kind.REASON;
        }
        if (Cue.TO.of(hit)) {
            return JOINING.contains(word) && joins(hit) ? null : Phrase.Kind.TO;
        }
        return Cue.FROM.of(hit) ? Phrase.Kind.FROM : null;
    }

    /** 将 before a noun that a verb follows disposes of it; else it only tells of the future. */
    private boolean disposes(Hit hit) {
        Token next = clause.at(hit.end());
        if (next == null || next.tag() == Tag.VERB || next.tag() == Tag.ADVERB || next.tag() == Tag.ADPOSITION) {
            return false;
        }
        Hit verb = firstAct(hit.end());
        return verb != null && clause.word(hit.end(), verb.start(), t -> t.tag() == Tag.NOUN || t.tag() == Tag.NAME);
    }

    /** Whether 就 is a preposition here, not an adverb. */
    private boolean opens(Hit hit) {
        Token token = clause.at(hit.start());
        return hit.start() == clause.span().start()
                || (token != null && token.tag() == Tag.ADPOSITION)
                || matter(hit, hit.end()) > hit.end();
    }

    /** 以间谍罪: the charge is the reason. */
    private boolean guilt(Hit hit) {
        Hit verb = firstAct(hit.end());
        Token last = verb == null ? null : clause.before(verb.start());
        return last != null && last.text().endsWith("罪");
    }

    private boolean joins(Hit hit) {
        boolean left = clause.hits().stream().anyMatch(h -> h.from(Table.ACTOR) && h.end() == hit.start());
        return left && clause.hits().stream().anyMatch(h -> h.from(Table.ACTOR) && h.start() == hit.end());
    }

    private @Nullable Phrase phrase(Phrase.Kind kind, Hit hit) {
        int from = bound(hit) ? hit.start() : hit.end();
        if (bound(hit)) {
            return new Phrase(kind, hit.start(), hit.span());
        }
        Hit closed = kind == Phrase.Kind.REASON || kind == Phrase.Kind.PLACE ? closer(from, Cue.CLOSER) : null;
        if (closed == null && kind == Phrase.Kind.FROM) {
            closed = closer(from, Cue.CLOSER);
        }
        boolean answers = "回应".equals(hit.sense().lemma());
        int end = closed != null ? closed.end() : answers ? clause.span().end() : matter(hit, governed(kind, from));
        if (kind == Phrase.Kind.PLACE && closed != null && closer(from, Cue.TRIGGER_POST) != null) {
            return new Phrase(Phrase.Kind.REASON, hit.start(), new Span(from, Math.max(from, closed.start())));
        }
        return end < from ? null : new Phrase(kind, hit.start(), new Span(from, end));
    }

    /** 就…向…提出交涉: what stands before 向 is the matter, whatever acts it tells of. */
    private int matter(Hit opens, int end) {
        if ("就".equals(opens.sense().lemma())) {
            for (Hit topic : clause.cues(Cue.TOPIC, opens.end(), clause.span().end())) {
                return Math.max(topic.end(), end);
            }
            Hit act = firstAct(opens.end());
            if (act != null && act.start() == opens.end()) {
                for (Hit light :
                        clause.cues(Cue.ASSERT, act.end(), clause.span().end())) {
                    return light.start();
                }
            }
            for (Hit hit : clause.hits()) {
                boolean towards = hit.from(Table.CUE) && "向".equals(hit.sense().lemma());
                if (towards && hit.start() > end && firstAct(hit.end()) != null) {
                    return hit.start();
                }
            }
        }
        return end;
    }

    private @Nullable Hit closer(int from, Cue kind) {
        for (Hit hit : clause.cues(kind, from, clause.span().end())) {
            return hit;
        }
        return null;
    }

    /** Where the verb begins that a phrase belongs to. */
    private int governed(Phrase.Kind kind, int from) {
        Hit verb = null;
        if (kind == Phrase.Kind.TO || kind == Phrase.Kind.REASON) {
            verb = judgement(from);
        }
        if (verb == null) {
            verb = firstAct(from);
        }
        int end = verb == null ? clause.span().end() : verb.start();
        for (Hit hit : clause.hits()) {
            boolean assertion = Cue.ASSERT.of(hit) || Cue.SPEECH.of(hit);
            if (hit.start() > from && hit.start() < end && assertion && (verb == null || hit.end() >= end - 2)) {
                end = hit.start();
            }
        }
        if (kind == Phrase.Kind.REASON || kind == Phrase.Kind.FROM || kind == Phrase.Kind.PLACE) {
            for (Hit hit : clause.hits()) {
                boolean preposition = hit.from(Table.CUE)
                        && ("向".equals(hit.sense().lemma())
                                || Cue.PASSIVE.of(hit)
                                || kind != Phrase.Kind.REASON
                                        && Cue.TO.of(hit)
                                        && !(JOINING.contains(hit.sense().lemma())
                                                && (kind != Phrase.Kind.PLACE || joins(hit))));
                if (hit.start() > from && hit.end() <= end && preposition) {
                    return hit.start();
                }
            }
        }
        return end;
    }

    /** The word of judgement that a phrase leads to; acts inside the phrase are what is judged. */
    private @Nullable Hit judgement(int from) {
        Hit last = null;
        for (Hit act : acts) {
            if (act.start() < from || !Predicates.words(act)) {
                continue;
            }
            Token before = clause.before(act.start());
            boolean asserted = before != null
                    && (before.tag() == Tag.ADVERB
                            || clause.cues(Cue.ASSERT, before.start(), before.end())
                                            .size()
                                    > 0
                            || act.span().length() >= 4);
            if (asserted) {
                return act;
            }
            last = act;
        }
        return last;
    }

    private @Nullable Hit firstAct(int from) {
        for (Hit act : acts) {
            if (act.start() >= from) {
                return act;
            }
        }
        return null;
    }
}
