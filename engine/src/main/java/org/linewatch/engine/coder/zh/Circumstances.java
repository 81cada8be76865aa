package org.linewatch.engine.coder.zh;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.coder.View;

/** Tells clauses and words that only say why, when or under what condition from those that tell an act. */
final class Circumstances {
    private static final Set<String> NO_OPENERS = Set.of("在", "以", "就");
    private static final Set<String> GOES_ON = Set.of("并", "同时", "还", "并且", "也", "又");

    private static final Set<String> POINTING = Set.of("这", "此", "这也", "那");
    private static final int MEASURE = 6;

    /** What somebody does in words of his own, even behind what he condemns or praises. */
    private static final Set<String> ASKING =
            Set.of("敦促", "呼吁", "奉劝", "希望", "促请", "强烈敦促", "正告", "再次敦促", "再次呼吁", "吁请", "威胁对");

    private static final Set<String> STANDS = Set.of("决心", "立场", "意志", "态度");

    private Circumstances() {}

    /** Whether the clause does nothing but state a reason or a time for the next. */
    static boolean only(View view, Clause clause, List<Hit> heads, boolean last) {
        if (last || clause.mark() != ',') {
            return false;
        }
        int start = clause.span().start();
        int end = Triggers.trimEnd(view, clause.span());
        boolean matter =
                !heads.isEmpty() || !clause.hits(Table.ACTOR, start, end).isEmpty();
        List<Hit> posts = clause.cues(Cue.TRIGGER_POST);
        boolean faced = clause.hits().stream()
                .anyMatch(hit -> hit.start() <= start + 1 && hit.span().length() > 1 && opens(hit));
        if (!matter && !faced) {
            return false;
        }
        if (!posts.isEmpty() && posts.get(posts.size() - 1).end() == end) {
            return true;
        }
        Hit first = clause.hits().get(0);
        return first.start() <= start + 1
                && clause.hits().stream().anyMatch(hit -> hit.start() == first.start() && opens(hit))
                && (heads.isEmpty() || !says(heads.get(heads.size() - 1)));
    }

    /** Whether somebody says it; a verdict on what others do is part of the reason. */
    private static boolean says(Hit head) {
        return Predicates.words(head) && !head.sense().value().startsWith("~CALL");
    }

    private static boolean opens(Hit hit) {
        return Cue.TRIGGER_PRE.of(hit) && !NO_OPENERS.contains(hit.sense().lemma());
    }

    /** Whether the clause states a condition. */
    static boolean conditional(Clause clause, List<Hit> heads) {
        List<Hit> conditions = clause.cues(Cue.HYP);
        return !conditions.isEmpty()
                && (heads.isEmpty() || conditions.get(0).start() <= heads.get(0).start());
    }

    /** Whether a clause goes on by itself after an object clause: it decides, says or does anew. */
    static boolean fresh(Clause clause, List<Hit> heads) {
        boolean goesOn = clause.cues(Cue.BECAUSE).stream()
                .anyMatch(hit -> hit.start() <= clause.span().start() + 1);
        if ((clause.has(Cue.SPEECH) && !goesOn) || clause.has(Cue.DECIDED)) {
            return true;
        }
        if (anew(clause, heads)) {
            return true;
        }
        boolean joined = !clause.tokens().isEmpty()
                && GOES_ON.contains(clause.tokens().get(0).text());
        return joined && !heads.isEmpty() && Predicates.words(heads.get(0));
    }

    /** Whether the speaker says or asks for something of his own: 我们敦促, or a plain demand at the head of the clause. */
    private static boolean anew(Clause clause, List<Hit> heads) {
        if (heads.isEmpty()) {
            return false;
        }
        int start = clause.span().start();
        Hit first = heads.get(0);
        boolean we = clause.cues(Cue.WE, start, first.start()).stream().anyMatch(cue -> cue.start() <= start + 1);
        boolean demands =
                first.start() <= start + 1 && ASKING.contains(first.sense().lemma());
        return we || demands;
    }

    /** Whether an acting word only describes a noun (协助抓捕的人员); what somebody suffered is told all the same. */
    static boolean modifies(Clause clause, Hit head, List<Phrase> phrases) {
        Token after = clause.at(head.end());
        if (named(clause, head) || judged(clause, head) || told(clause, head)) {
            return true;
        }
        boolean passive = phrases.stream().anyMatch(p -> p.kind() == Phrase.Kind.BY && p.start() < head.start());
        return after != null && after.start() == head.end() && after.is("的") && !passive;
    }

    /** Whether the clause only says what something is: 是日方否认历史的伎俩. */
    private static boolean named(Clause clause, Hit head) {
        Token last = clause.before(clause.span().end());
        Token mark = last == null ? null : clause.before(last.start());
        while (mark != null && mark.start() > head.end() && (mark.tag() == Tag.ADJECTIVE || mark.tag() == Tag.NOUN)) {
            mark = clause.before(mark.start());
        }
        return mark != null
                && mark.start() >= head.end()
                && mark.is("的")
                && clause.word(clause.span().start(), head.start(), token -> token.is("是"));
    }

    /** Whether the act stands in the attribute of what another verb says something of: 批评战争的言论惹恼了邻国. */
    private static boolean told(Clause clause, Hit head) {
        List<Token> tokens = clause.tokens();
        boolean pointing = tokens.size() > 2
                && POINTING.contains(tokens.get(0).text())
                && tokens.get(1).is("是");
        if (!Predicates.words(head) && (pointing || counted(clause, head))) {
            return true;
        }
        for (Hit noun : clause.cues(Cue.NOUNMARK, head.end(), clause.span().end())) {
            Token mark = clause.before(noun.start());
            boolean attribute = mark != null && mark.is("的") && mark.end() == noun.start() && mark.start() > head.end();
            if (attribute) {
                return clause.word(noun.end(), clause.span().end(), token -> token.tag() == Tag.VERB);
            }
        }
        return false;
    }

    /** Whether an act that opens its clause has but a measure between it and 的, and another verb behind: 断供两年的煤重返市场. */
    private static boolean counted(Clause clause, Hit head) {
        if (head.start() > clause.span().start() + 1) {
            return false;
        }
        for (Token token : clause.tokens()) {
            if (token.start() >= head.end()
                    && token.start() <= head.end() + MEASURE
                    && token.is("的")
                    && token.start() > head.end()) {
                return clause.hits(Table.OBJECT, head.end(), token.start()).isEmpty()
                        && clause.hits(Table.ACTOR, head.end(), token.start()).isEmpty()
                        && clause.word(token.end(), clause.span().end(), next -> next.tag() == Tag.VERB);
            }
        }
        return false;
    }

    /** Whether the act is itself the subject of a judgement: 恢复直航有利于双方. */
    private static boolean judged(Clause clause, Hit head) {
        return clause.hits(Table.ACTOR, clause.span().start(), head.start()).isEmpty()
                && !Predicates.words(head)
                && clause.has(Cue.VERDICT, head.end(), clause.span().end());
    }

    /** Whether words against something only state a standing position: nobody in particular is opposed. */
    static boolean stance(Clause clause, Hit head, Reading reading) {
        if (!head.sense().lemma().endsWith("反对")) {
            return false;
        }
        int end = clause.span().end();
        boolean somebody = !clause.hits(Table.ACTOR, head.end(), end).isEmpty()
                || clause.has(Cue.REACTION)
                || Company.unnamed(clause, head)
                || reading.evidence().start() < head.start();
        Token last = clause.before(end);
        boolean resolve = last != null && STANDS.contains(last.text());
        return resolve || !somebody && head.end() < end - 2;
    }
}
