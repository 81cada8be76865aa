package org.linewatch.engine.coder.zh;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/**
 * What stands beside a word that may be a verb or a noun, or be said of anybody: without its company such a word tells no
 * act.
 */
final class Company {
    /** Words that are verbs of advice only where the party stands right before them. */
    private static final Set<String> ADVICE = Set.of("应", "应当", "应该", "理应", "就应", "就应当", "就应该", "更应", "更应该");

    /** What may stand between a party and the advice to it. */
    private static final Set<String> BETWEEN = Set.of("就", "也", "更", "都", "尤其", "首先", "当局", "政府", "而是");

    /** Acts that need somebody whom they are done to. */
    private static final Set<String> DONE_TO = Set.of("PROBE", "REVIEW");

    /** Words that say what others want, and what was promised, as nouns when nothing stands behind them. */
    private static final Set<String> SAID = Set.of("URGE", "PROMISE", "CONDEMN", "PRAISE", "SUPPORT", "MUST", "AGREE");

    /** How far behind an act of words whom it greets may stand. */
    private static final int NEAR = 4;

    private Company() {}

    /** Whether a word has the company that makes it an act. */
    static boolean fits(Clause clause, Hit act) {
        List<String> classes = Predicates.classes(act);
        String lemma = act.sense().lemma();
        if (ADVICE.contains(lemma)) {
            return advised(clause, act);
        }
        if (lemma.equals("支持")) {
            return follows(clause, act, 0);
        }
        if (classes.contains("HOPE")) {
            return wanted(clause, act);
        }
        boolean alone = bare(clause, act);
        if (alone && classes.stream().anyMatch(DONE_TO::contains)) {
            return clause.has(Cue.PASSIVE, clause.span().start(), act.start())
                    || clause.cues(Cue.TO, clause.span().start(), act.start()).stream()
                            .anyMatch(cue -> !cue.sense().lemma().equals("往"))
                    || clause.has(Cue.DECIDED);
        }
        return !alone || classes.stream().noneMatch(SAID::contains) || !noun(clause, act);
    }

    /** Whether the words are a polite formula or a welcome to all and everybody. */
    static boolean formula(Clause clause, Hit act) {
        List<String> classes = Predicates.classes(act);
        return (classes.contains("SUPPORT") || classes.contains("PRAISE"))
                && clause.cues(Cue.FORMULA, act.end(), Math.min(clause.span().end(), act.end() + NEAR)).stream()
                        .findFirst()
                        .isPresent();
    }

    /** Whether a wish of the speaker's own stands before a place. */
    static boolean wish(Clause clause, int place) {
        return clause.cues(Cue.WISH, clause.span().start(), place).stream()
                .anyMatch(cue -> clause.cues(Cue.SPEECH, cue.end(), clause.span().end()).stream()
                        .noneMatch(said -> said.start() <= cue.end() + 2 && said.start() < place));
    }

    private static boolean bare(Clause clause, Hit act) {
        return clause.hits().stream()
                .noneMatch(h -> h.start() >= act.end() && (h.from(Table.OBJECT) || h.from(Table.ACTOR)));
    }

    /** Whether a word closes its clause as the object of another or behind a noun: 符合防疫要求, 公开承诺. */
    private static boolean noun(Clause clause, Hit act) {
        Token before = clause.before(act.start());
        if (before == null || before.end() != act.start()) {
            return false;
        }
        boolean closes = !clause.word(act.end(), clause.span().end(), token -> token.tag() != Tag.PUNCTUATION);
        boolean taken = clause.cues(Cue.RECEIVE, clause.span().start(), act.start()).stream()
                .anyMatch(cue -> clause.hits(Table.ACT, cue.end(), act.start()).isEmpty());
        if (taken) {
            return true;
        }
        boolean attribute = (before.tag() == Tag.NOUN || before.tag() == Tag.ADJECTIVE)
                && clause.hits(Table.ACTOR, before.start(), before.end()).isEmpty();
        return closes && clause.mark() != ':' && attribute && act.span().length() == 2;
    }

    /** Whether the party that is advised stands right before the advice, or the advice opens a clause behind 如果. */
    private static boolean advised(Clause clause, Hit act) {
        int place = act.start();
        Token last = clause.before(place);
        while (last != null && BETWEEN.contains(last.text())) {
            place = last.start();
            last = clause.before(place);
        }
        int end = place;
        return clause.hits(Table.ACTOR, clause.span().start(), act.start()).stream()
                        .anyMatch(actor -> actor.end() == end)
                && clause.word(act.end(), clause.span().end(), token -> token.tag() == Tag.VERB)
                && !clause.has(Cue.SPEECH, act.end(), act.end() + 2);
    }

    /** Whether a name stands right behind an acting word. */
    private static boolean follows(Clause clause, Hit act, int within) {
        return clause.hits(Table.ACTOR, act.end(), clause.span().end()).stream()
                .anyMatch(actor -> actor.start() <= act.end() + within);
    }

    /** Whether another is named behind a hope before any verb or preposition: what oneself hopes to do is no demand. */
    private static boolean wanted(Clause clause, Hit act) {
        for (Token token : clause.tokens()) {
            if (token.start() < act.end()) {
                continue;
            }
            boolean other = clause.hits().stream()
                    .anyMatch(h -> h.start() == token.start()
                            && (h.from(Table.ACTOR) || Cue.SELF.of(h) || Cue.BOTH.of(h)));
            if (other) {
                return clause.word(token.end(), clause.span().end(), next -> next.tag() == Tag.VERB)
                        || clause.hits(Table.ACT, token.end(), clause.span().end())
                                .size()
                                > 0;
            }
            if (token.tag() == Tag.VERB || token.tag() == Tag.ADPOSITION || token.tag() == Tag.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }
}
