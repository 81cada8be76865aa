package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/** Tells the acting words of a clause that are its verbs from those that are nouns in it. */
final class Predicates {
    private static final Set<String> WORDS = Set.of(
            "CONDEMN",
            "LODGE",
            "~CALL",
            "DENY",
            "REJECT",
            "REFUSE",
            "URGE",
            "~URGE",
            "HOPE",
            "THREATEN",
            "TAKE",
            "~PAY",
            "PROTEST",
            "PRAISE",
            "SUPPORT",
            "APOLOGISE",
            "PROMISE",
            "AGREE");
    /** Acts whose object may be an act that is only spoken of. */
    private static final Set<String> CONTENT = Set.of(
            "CONDEMN",
            "PROTEST",
            "DENY",
            "REJECT",
            "REFUSE",
            "URGE",
            "~URGE",
            "HOPE",
            "THREATEN",
            "PRAISE",
            "SUPPORT",
            "PROMISE",
            "AGREE",
            "ADVISE",
            "YIELD",
            "PROMISE:LIFT");

    /** Acts of words whose object is what another should do or leave. */
    private static final Set<String> GOVERNING = Set.of("REFUSE", "URGE", "~URGE", "HOPE");

    /** What joins clauses, not nouns. */
    private static final Set<String> CLAUSE_JOINS = Set.of("并", "并且", "同时");

    private static final Set<String> JOINS = Set.of("并", "、", "和", "及", "并且");

    /** Acts whose object is often such a noun as turns another word before it into its attribute (列入名单). */
    private static final Set<String> TAKES_NOUNS = Set.of(
            "BLACKLIST",
            "DELIST",
            "IMPOSE",
            "ADOPT",
            "AMEND",
            "SIGN",
            "REACH",
            "HALT",
            "LIFT",
            "CANCEL",
            "REVOKE",
            "LODGE",
            "HOLD",
            "QUIT",
            "RESUME");

    /** Words that are nouns where a noun stands before and no object behind them. */
    private static final Set<String> TALK = Set.of("MEET", "VISIT", "URGE");

    /** Words of one character that are parts of many others. */
    private static final Set<String> SHORT = Set.of(
            "促", "吁", "劝", "催", "援", "赠", "捐", "放", "签", "晤", "挺", "撑", "罚", "判", "射", "派", "遣", "袭", "轰", "炸", "驳",
            "拒", "抓", "逮");

    /** What stands before a noun, not before a verb: 相关指控. */
    private static final Set<String> DETERMINERS = Set.of(
            "相关", "有关", "上述", "该", "这", "那", "此", "其", "这些", "那些", "此类", "这种", "这一", "各项", "一切", "任何", "所谓", "不实", "无端",
            "无理", "多项", "两项", "一项", "这项", "该项", "所有", "种种");

    private static final int ANNIVERSARY = 6;

    private Predicates() {}

    /** The classes of an acting word, without the objects that it bears. */
    static List<String> classes(Hit act) {
        List<String> classes = new ArrayList<>();
        for (String value : act.sense().value().split("\\|")) {
            int slash = value.indexOf('/');
            String named = slash < 0 ? value : value.substring(0, slash);
            classes.add(named.startsWith("^") ? named.substring(1) : named);
        }
        return classes;
    }

    /** Whether it is an act of words, not of deeds. */
    static boolean words(Hit act) {
        return classes(act).stream().anyMatch(WORDS::contains);
    }

    /** Whether some classes are those of an act of words. */
    static boolean isWords(List<String> classes) {
        return classes.stream().anyMatch(WORDS::contains);
    }

    /** Whether it may order as well as ask. */
    static boolean orders(Hit act) {
        return classes(act).contains("URGE");
    }

    /** Whether the second of two acting words stands beside the first, not in its object. */
    static boolean beside(Clause clause, Hit one, Hit two) {
        boolean alike = classes(one).stream().noneMatch(GOVERNING::contains);
        boolean joined = clause.hits().stream()
                .anyMatch(h -> h.from(Table.CUE)
                        && h.start() >= one.end()
                        && h.end() <= two.start()
                        && (alike || h.end() == two.start())
                        && (alike ? JOINS : CLAUSE_JOINS).contains(h.sense().lemma()));
        boolean adjacent = two.start() - one.end() <= 1;
        return words(two) && (joined || adjacent && alike);
    }

    /** Whether an act in its object is only spoken of. */
    static boolean takesContent(Hit act) {
        return classes(act).stream().anyMatch(CONTENT::contains);
    }

    /** All acting words of a clause that do not overlap, nouns left out. */
    static List<Hit> hits(Clause clause) {
        List<Hit> acts = new ArrayList<>();
        int reach = -1;
        for (Hit hit : clause.hits()) {
            if (hit.from(Table.ACT)
                    && hit.start() >= reach
                    && sure(clause, hit)
                    && Company.fits(clause, hit)
                    && !inNoun(clause, hit)
                    && !nominal(clause, hit)) {
                acts.add(hit);
                reach = hit.end();
            }
        }
        return acts;
    }

    /** Whether a word of one character has at once behind it whom it is done to, or at least a name before it. */
    private static boolean sure(Clause clause, Hit act) {
        return act.span().length() > 1
                || !SHORT.contains(act.sense().lemma())
                || clause.hits().stream()
                        .anyMatch(h -> h.start() == act.end() && (h.from(Table.ACTOR) || h.from(Table.OBJECT)));
    }

    /** Whether it is part of a longer noun: the probe in 反倾销调查. */
    private static boolean inNoun(Clause clause, Hit act) {
        return clause.hits().stream()
                .anyMatch(h -> h.from(Table.OBJECT)
                        && h.span().length() > act.span().length()
                        && h.span().contains(act.span()));
    }

    private static boolean nominal(Clause clause, Hit act) {
        Token before = clause.before(act.start());
        Token after = clause.at(act.end());
        if (before != null && before.end() == act.start() && (before.is("的") || before.is("之"))) {
            return true;
        }
        if (quoted(clause, act) || clause.word(act.end(), act.end() + ANNIVERSARY, t -> t.is("周年"))) {
            return true;
        }
        if (before != null && classes(act).contains("PROBE") && clause.has(Cue.ASSISTS, before.start(), before.end())) {
            return true;
        }
        boolean takesNouns = classes(act).stream().anyMatch(TAKES_NOUNS::contains);
        if (!takesNouns
                && act.span().length() < 4
                && clause.cues(Cue.NOUNMARK).stream().anyMatch(mark -> mark.start() == act.end())) {
            return true;
        }
        if (classes(act).contains("THREATEN") && before != null && before.tag() == Tag.VERB) {
            return clause.cues(Cue.SPEECH).stream().noneMatch(cue -> cue.end() == before.end());
        }
        boolean bare = clause.hits().stream()
                .noneMatch(h -> h.start() >= act.end() && (h.from(Table.OBJECT) || h.from(Table.ACTOR)));
        if (bare && before != null && act.span().length() == 2) {
            boolean pointed = before.end() == act.start() && DETERMINERS.contains(before.text());
            boolean object = before.tag() == Tag.VERB && classes(act).contains("MUST");
            if (pointed && words(act) || object) {
                return true;
            }
        }
        Token own = clause.at(act.start());
        if (own != null && own.tag() == Tag.ADPOSITION) {
            return clause.word(act.end(), clause.span().end(), token -> token.tag() == Tag.VERB);
        }
        if (own == null || own.tag() != Tag.NOUN || own.end() != act.end()) {
            return false;
        }
        boolean nounAfter = after != null && after.tag() == Tag.NOUN && !known(clause, after.start());
        boolean verbAfter = after != null && (after.tag() == Tag.VERB || after.tag() == Tag.ADVERB);
        boolean nounBefore = before != null
                && switch (before.tag()) {
                    case NOUN, NAME, ADJECTIVE, PRONOUN, NUMBER -> true;
                    default -> false;
                };
        boolean objectAfter = clause.hits().stream()
                .anyMatch(h -> h.start() >= act.end() && (h.from(Table.OBJECT) || h.from(Table.ACTOR)));
        boolean talk = classes(act).stream().anyMatch(TALK::contains);
        boolean meant = verbAfter || (talk && before != null && before.end() == act.start());
        return nounBefore && ((meant && !objectAfter) || nounAfter);
    }

    /** Whether it stands alone in quotation marks. */
    private static boolean quoted(Clause clause, Hit act) {
        Token before = clause.before(act.start());
        Token after = clause.at(act.end());
        return before != null && after != null && before.is("“") && after.is("”");
    }

    /** Whether a form of the dictionary begins there that an act may take. */
    private static boolean known(Clause clause, int place) {
        return clause.hits().stream()
                .anyMatch(
                        h -> h.start() == place && (h.from(Table.OBJECT) || h.from(Table.ACTOR) || h.from(Table.ACT)));
    }
}
