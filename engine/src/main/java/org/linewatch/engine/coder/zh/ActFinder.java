package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Act.Mood;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Span;

/**
 * Reads a sentence clause by clause and carries over what Chinese leaves unsaid: the subject goes on from clause to
 * clause until a new one is named, so do the speaker, the condition and the reason.
 */
final class ActFinder {
    private final View view;
    private final Sentence sentence;
    private final List<Act> acts = new ArrayList<>();

    private @Nullable Span topic;
    private @Nullable Span speaker;
    private @Nullable Span reason;
    private @Nullable Span told;
    private boolean feared;
    private boolean opinion;
    private boolean condition;
    /** The act whose content the next clauses may go on with. */
    private @Nullable Hit open;

    private ActFinder(View view, Sentence sentence) {
        this.view = view;
        this.sentence = sentence;
    }

    static List<Act> acts(View view, Sentence sentence, List<Clause> clauses) {
        ActFinder finder = new ActFinder(view, sentence);
        for (Clause clause : clauses) {
            finder.read(clause, clause.index() + 1 == clauses.size());
        }
        return finder.acts;
    }

    private void read(Clause clause, boolean last) {
        List<Phrase> phrases = Phrases.of(clause);
        Arguments arguments = new Arguments(clause, phrases);
        List<Hit> heads = Predicates.hits(clause);
        if (circumstance(clause, heads, last)) {
            heads.forEach(head -> add(clause, arguments, head, heads, Act.Clause.TRIGGER));
            reason = trimmed(clause);
            feared = false;
            return;
        }
        boolean conditional = clause.has(Cue.HYP)
                && (heads.isEmpty()
                        || clause.cues(Cue.HYP).get(0).start() <= heads.get(0).start());
        Span subject = arguments.subject(clause.span().start(), firstVerb(clause, heads));
        if (open != null && (subject != null || fresh(clause, heads))) {
            open = null;
        }
        speech(clause, arguments, heads);
        for (Hit head : heads) {
            add(clause, arguments, head, heads, place(clause, phrases, heads, head, conditional));
            if (Predicates.takesContent(head)) {
                open = head;
            }
        }
        if (conditional) {
            condition = true;
            feared = true;
            reason = trimmed(clause);
        }
        if (subject != null && !conditional) {
            topic = subject;
        }
        told = clause.span();
    }

    private static int firstVerb(Clause clause, List<Hit> heads) {
        return heads.isEmpty() ? clause.span().end() : heads.get(0).start();
    }

    /** Whether the clause does nothing but state a reason or a time for the next. */
    private boolean circumstance(Clause clause, List<Hit> heads, boolean last) {
        if (last || clause.mark() != ',') {
            return false;
        }
        List<Hit> posts = clause.cues(Cue.TRIGGER_POST);
        int end = Triggers.trimEnd(view, clause.span());
        boolean closes = !posts.isEmpty() && posts.get(posts.size() - 1).end() == end;
        boolean matter = !heads.isEmpty()
                || !clause.hits(
                                Table.ACTOR,
                                clause.span().start(),
                                clause.span().end())
                        .isEmpty();
        if (closes && matter) {
            return true;
        }
        Hit first = clause.hits().isEmpty() ? null : clause.hits().get(0);
        return first != null
                && matter
                && first.start() <= clause.span().start() + 1
                && Cue.TRIGGER_PRE.of(first)
                && !List.of("在", "以", "就").contains(first.sense().lemma())
                && !(heads.size() > 0 && Predicates.words(heads.get(heads.size() - 1)));
    }

    /** A clause that goes on by itself: it decides, says or does anew. */
    private static boolean fresh(Clause clause, List<Hit> heads) {
        boolean says = clause.has(Cue.SPEECH) || clause.has(Cue.DECIDED);
        boolean joined = !clause.tokens().isEmpty()
                && List.of("并", "同时", "还", "并且", "也")
                        .contains(clause.tokens().get(0).text());
        return says || (joined && !heads.isEmpty() && Predicates.words(heads.get(0)));
    }

    private void speech(Clause clause, Arguments arguments, List<Hit> heads) {
        List<Hit> says = clause.cues(Cue.SPEECH);
        boolean views = clause.has(Cue.OPINION);
        if (says.isEmpty() && !views) {
            return;
        }
        int place = says.isEmpty()
                ? clause.cues(Cue.OPINION).get(0).start()
                : says.get(0).start();
        Span who = arguments.subject(clause.span().start(), place);
        if (who != null) {
            speaker = who;
            opinion = false;
        } else if (views) {
            opinion = true;
        }
    }

    private Act.Clause place(Clause clause, List<Phrase> phrases, List<Hit> heads, Hit head, boolean conditional) {
        for (Phrase phrase : phrases) {
            if (phrase.body().contains(head.span())) {
                return phrase.kind() == Phrase.Kind.REASON ? Act.Clause.TRIGGER : Act.Clause.CIRCUMSTANCE;
            }
        }
        if (conditional) {
            return Act.Clause.CIRCUMSTANCE;
        }
        for (Hit other : heads) {
            if (other.start() < head.start() && Predicates.takesContent(other) && !parted(clause, other, head)) {
                return Act.Clause.CONTENT;
            }
        }
        if (open != null && !heads.contains(open)) {
            return Act.Clause.CONTENT;
        }
        return head == heads.get(0) ? Act.Clause.MAIN : Act.Clause.COORDINATE;
    }

    /** Whether the second of two acting words stands beside the first, not in its object. */
    private static boolean parted(Clause clause, Hit one, Hit two) {
        boolean joined = clause.hits().stream()
                .anyMatch(h -> h.from(Table.CUE)
                        && h.start() >= one.end()
                        && h.end() <= two.start()
                        && List.of("并", "、", "和", "及", "并且").contains(h.sense().lemma()));
        boolean adjacent = two.start() - one.end() <= 1;
        return Predicates.words(two) && (joined || adjacent);
    }

    private void add(Clause clause, Arguments arguments, Hit head, List<Hit> heads, Act.Clause kind) {
        Reading reading = Reading.of(clause, arguments, head, heads);
        if (reading == null) {
            return;
        }
        Moods moods = new Moods(clause, head, reading);
        Mood mood = moods.mood(opinion, condition && !reading.threat());
        boolean reversed = reading.reversed();
        Span subject = arguments.agent(head, heads);
        Span carried = subject != null ? subject : topic;
        Span agent = reversed ? speaker : reading.passive() ? arguments.phrase(Phrase.Kind.BY, head) : carried;
        if (agent == null && Predicates.words(head)) {
            agent = speaker;
        }
        Span patient =
                reversed ? carried : reading.patient() != null ? reading.patient() : reading.passive() ? carried : null;
        Triggers.Trigger trigger = Triggers.of(view, clause, arguments, head, reading, reason, told);
        acts.add(new Act(
                sentence.index(),
                head.span(),
                head.sense().lemma(),
                List.of(reading.actClass()),
                reading.objects(),
                reading.evidence(),
                agent,
                patient,
                arguments.phrase(Phrase.Kind.TO, head),
                speaker,
                kind,
                mood,
                trigger == null ? null : trigger.span(),
                trigger != null && (trigger.feared() || (trigger.span().equals(reason) && feared)),
                null,
                !clause.has(Cue.PAST),
                clause.span()));
    }

    private Span trimmed(Clause clause) {
        return Triggers.body(view, clause);
    }
}
