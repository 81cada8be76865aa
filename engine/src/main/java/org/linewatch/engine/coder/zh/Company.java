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

    /** Makes the price that somebody pays a threat. */
    private static final Set<String> MUST_COME = Set.of("必", "必将", "终将", "必须", "须", "要", "必定", "势必", "只会", "必然");

    /** What is managed, not restricted. */
    private static final Set<String> DIFFERENCES = Set.of("分歧", "矛盾", "危机", "风险", "局势", "冲突", "争端", "摩擦");

    private static final Set<String> ASPERSED = Set.of("抹黑", "诬蔑", "污蔑", "诋毁", "指责", "和抹黑");

    /** Ends of nouns for those of whom something may be asked. */
    private static final List<String> PARTIES =
            List.of("国", "方", "国家", "方面", "社会", "当局", "人士", "政府", "媒体", "组织", "机构", "各界", "伙伴", "成员");

    /** What is attacked in words alone. */
    private static final Set<String> POLITY = Set.of(
            "制度", "政策", "人权", "状况", "体制", "道路", "合作", "立场", "形象", "言论", "努力", "政治制度", "法律", "政党", "主张", "治理", "民主",
            "政治");

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
        if (lemma.startsWith("付出") || lemma.startsWith("承担")) {
            return clause.has(Cue.FUTURE, clause.span().start(), act.start())
                    || clause.word(clause.span().start(), act.start(), token -> MUST_COME.contains(token.text()));
        }
        if (classes.contains("HOPE")) {
            return wanted(clause, act);
        }
        if (described(clause, act) || lemma.equals("管控") && close(clause, act, DIFFERENCES)) {
            return false;
        }
        if (lemma.equals("组织")
                && clause.hits(Table.ACTOR, clause.span().start(), act.start()).stream()
                        .anyMatch(actor -> actor.end() == act.start())) {
            return false;
        }
        boolean alone = bare(clause, act);
        if (alone && classes.stream().anyMatch(DONE_TO::contains)) {
            return clause.has(Cue.PASSIVE, clause.span().start(), act.start())
                    || clause.cues(Cue.TO, clause.span().start(), act.start()).stream()
                            .anyMatch(cue -> !cue.sense().lemma().equals("往"))
                    || clause.has(Cue.DECIDED);
        }
        return !basis(clause, act, classes)
                && (!alone || classes.stream().noneMatch(SAID::contains) || !noun(clause, act));
    }

    /** Whether an attack is one of words: 攻击一国的制度, 攻击抹黑. */
    static boolean verbal(Clause clause, Hit act) {
        return act.sense().lemma().equals("攻击")
                && (close(clause, act, ASPERSED)
                        || clause.word(act.end(), clause.span().end(), token -> POLITY.contains(token.text())));
    }

    /** Whether a word only describes a noun beside it or stands in a list of nouns: 不负责任做法; 集会、游行、结社. */
    private static boolean described(Clause clause, Hit act) {
        Token after = clause.at(act.end());
        Token before = clause.before(act.start());
        boolean judges = act.sense().value().contains("GROUNDLESS")
                || act.sense().lemma().equals("不负责任");
        boolean noun = after != null && after.start() == act.end() && after.tag() == Tag.NOUN;
        boolean list = before != null && before.is("、") && (after == null || after.is("、"));
        return judges && noun || list && Predicates.classes(act).contains("MARCH");
    }

    private static boolean close(Clause clause, Hit act, Set<String> words) {
        return clause.word(act.end(), act.end() + NEAR, token -> words.contains(token.text()));
    }

    /** Whether the words are a polite formula or a welcome to all and everybody. */
    static boolean formula(Clause clause, Hit act) {
        List<String> classes = Predicates.classes(act);
        return (classes.contains("SUPPORT") || classes.contains("PRAISE"))
                && (clause.has(Cue.FORMULA, act.end(), act.end() + NEAR)
                        || clause.has(Cue.UNNAMED, act.end(), act.end() + NEAR));
    }

    /** Whether the words of an act are put to a party that nobody can tell: 呼吁有关各方, 反对任何外部势力. */
    static boolean unnamed(Clause clause, Hit act) {
        boolean unnamed = false;
        int place = act.end();
        for (Token token : clause.tokens()) {
            if (token.start() < place) {
                continue;
            }
            int at = token.start();
            Hit party = clause.cues(Cue.UNNAMED, at, clause.span().end()).stream()
                    .filter(cue -> cue.start() == at)
                    .findFirst()
                    .orElse(null);
            Hit actor = clause.hits(Table.ACTOR, at, clause.span().end()).stream()
                    .filter(hit -> hit.start() == at)
                    .findFirst()
                    .orElse(null);
            if (actor != null && !clause.has(Cue.TOPIC, actor.end(), actor.end() + NEAR)) {
                return false;
            }
            if (party == null && actor == null && token.tag() == Tag.VERB) {
                return unnamed;
            }
            unnamed |= party != null;
            place = Math.max(token.end(), party != null ? party.end() : actor != null ? actor.end() : 0);
        }
        return unnamed;
    }

    /** Whether a wish of the speaker's own stands before a place. */
    static boolean wish(Clause clause, int place) {
        return clause.cues(Cue.WISH, clause.span().start(), place).stream()
                .anyMatch(
                        cue -> clause.cues(Cue.SPEECH, cue.end(), clause.span().end()).stream()
                                .noneMatch(said -> said.start() <= cue.end() + 2 && said.start() < place));
    }

    private static boolean bare(Clause clause, Hit act) {
        return clause.hits().stream()
                .noneMatch(h -> h.start() >= act.end() && (h.from(Table.OBJECT) || h.from(Table.ACTOR)));
    }

    /** Whether a word is what something is done by: 按照有关要求采取措施. */
    private static boolean basis(Clause clause, Hit act, List<String> classes) {
        Token before = clause.before(act.start());
        Token after = clause.at(act.end());
        boolean said = classes.contains("URGE") || classes.contains("PROMISE");
        boolean noun = before != null
                && before.end() == act.start()
                && clause.hits(Table.ACTOR, before.start(), before.end()).isEmpty()
                && (after == null || after.tag() == Tag.VERB || after.tag() == Tag.PUNCTUATION);
        return said
                && noun
                && before != null
                && clause.cues(Cue.RECEIVE, clause.span().start(), before.start()).stream()
                        .anyMatch(cue ->
                                clause.hits(Table.ACT, cue.end(), act.start()).isEmpty());
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
        if (before.tag() == Tag.AND) {
            int end = before.start();
            return closes
                    && clause.hits(Table.ACT, clause.span().start(), end).stream()
                            .noneMatch(other -> other.end() == end)
                    && clause.word(clause.span().start(), end, token -> token.end() == end && token.tag() == Tag.NOUN);
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
        return (clause.hits(Table.ACTOR, clause.span().start(), act.start()).stream()
                                .anyMatch(actor -> actor.end() == end)
                        || end == clause.span().start() && act.sense().lemma().length() > 2)
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
                            && (h.from(Table.ACTOR)
                                    || Cue.SELF.of(h)
                                    || Cue.BOTH.of(h)
                                    || Cue.UNNAMED.of(h)
                                    || Cue.CROWD.of(h)));
            boolean party = token.tag() != Tag.VERB && PARTIES.stream().anyMatch(token.text()::endsWith);
            if (other || party) {
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
