package org.linewatch.engine.coder.zh;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Span;

/** Finds what an act answers to: a phrase of reason, a clause of reason before it, what 此 points at, what is judged. */
final class Triggers {
    private Triggers() {}

    /**
     * What an act answers to.
     *
     * @param span where it stands
     * @param feared whether it has not happened yet
     */
    record Trigger(Span span, boolean feared) {}

    static @Nullable Trigger of(
            View view,
            Clause clause,
            Arguments arguments,
            Hit head,
            Reading reading,
            @Nullable Span reason,
            @Nullable Span told) {
        for (Phrase phrase : arguments.phrases(Phrase.Kind.REASON, head)) {
            if (phrase.body().length() > 1 && !named(clause, phrase.body())) {
                return new Trigger(
                        trim(view, phrase.body()),
                        clause.has(Cue.FEARED, phrase.start(), phrase.body().end()));
            }
        }
        if (reading.actClass().equals("URGE")) {
            Span stop = stopped(view, clause, head);
            if (stop != null) {
                return new Trigger(stop, false);
            }
        }
        Span judged = judged(view, clause, arguments, head, reading);
        if (judged != null) {
            return new Trigger(judged, false);
        }
        if (reason != null) {
            return new Trigger(reason, false);
        }
        boolean pointsBack = clause.has(Cue.REACTION);
        return pointsBack && told != null ? new Trigger(trim(view, told), false) : null;
    }

    /** What somebody is told to stop or undo: the deed that the demand answers. */
    private static @Nullable Span stopped(View view, Clause clause, Hit head) {
        for (Hit hit : clause.cues(Cue.STOP, head.end(), clause.span().end())) {
            Span rest = trim(view, new Span(hit.end(), clause.span().end()));
            return rest.length() > 1 ? rest : null;
        }
        return null;
    }

    /** What words of conflict are about, where it is an act: 对美方制裁中方企业表示不满. */
    private static @Nullable Span judged(View view, Clause clause, Arguments arguments, Hit head, Reading reading) {
        if (!List.of("CONDEMN", "PROTEST", "LODGE", "DENY", "REJECT", "SUMMON").contains(reading.actClass())) {
            return null;
        }
        for (Phrase phrase : arguments.phrases(Phrase.Kind.TO, head)) {
            if (longer(clause, phrase.body())) {
                return trim(view, phrase.body());
            }
        }
        Span patient = reading.actClass().equals("SUMMON") ? null : reading.patient();
        if (patient != null && longer(clause, patient)) {
            return trim(view, patient);
        }
        return reading.actClass().equals("CONDEMN") ? blamed(view, clause, head) : null;
    }

    /** Whether nothing but an actor's name stands there: 继外交部之后. */
    static boolean named(Clause clause, Span span) {
        return Stream.concat(
                        clause.hits(Table.ACTOR, span.start(), span.end()).stream(),
                        clause.cues(Cue.OFFICE, span.start(), span.end()).stream())
                .anyMatch(hit -> hit.span().length() >= span.length() - 1);
    }

    /** What somebody is blamed for behind the word of blame, without his name: 痛斥某国挖走友邦. */
    private static @Nullable Span blamed(View view, Clause clause, Hit head) {
        int end = clause.span().end();
        boolean further =
                Predicates.hits(clause).stream().anyMatch(hit -> hit.start() >= head.end() && Predicates.words(hit));
        if (further) {
            return null;
        }
        int start = head.end();
        for (Hit hit : clause.hits(Table.ACTOR, start, end)) {
            if (hit.start() <= start + 1) {
                start = hit.end();
            }
        }
        Span rest = trim(view, new Span(start, end));
        return rest.length() > 3 ? rest : null;
    }

    /** Whether more than an actor's name stands there. */
    private static boolean longer(Clause clause, Span span) {
        int names = 0;
        for (Hit hit : clause.hits(Table.ACTOR, span.start(), span.end())) {
            names += hit.span().length();
        }
        return span.length() - names >= 3;
    }

    /** A clause of reason without the words that open and close it. */
    static Span body(View view, Clause clause) {
        int start = clause.span().start();
        int end = trimEnd(view, clause.span());
        boolean opened = false;
        for (Hit hit : clause.hits()) {
            if (!opened && (Cue.TRIGGER_PRE.of(hit) || Cue.HYP.of(hit))) {
                start = hit.end();
                opened = true;
            }
            if (Cue.TRIGGER_POST.of(hit) && hit.end() == end && hit.start() > start) {
                end = hit.start();
            }
        }
        return trim(view, new Span(start, Math.max(start, end)));
    }

    static int trimEnd(View view, Span span) {
        int end = span.end();
        while (end > span.start()
                && !Character.isLetterOrDigit(view.text().charAt(end - 1))
                && "”》)".indexOf(view.text().charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }

    static Span trim(View view, Span span) {
        int start = span.start();
        int end = trimEnd(view, span);
        while (start < end && Character.isWhitespace(view.text().charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** A clause behind a deed may tell what it answers to, or what it is to prevent. */
    static void explain(View view, Clause clause, @Nullable Span subject, List<Act> acts) {
        Hit opener = clause.hits().stream()
                .filter(hit -> Cue.BECAUSE.of(hit) || Cue.PREVENT.of(hit))
                .filter(hit -> hit.start() <= clause.span().start() + 1)
                .findFirst()
                .orElse(null);
        if (opener == null || (subject != null && subject.start() < opener.start())) {
            return;
        }
        Span ground = trim(view, new Span(opener.end(), clause.span().end()));
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            boolean answers = act.trigger() == null && !Predicates.isWords(act.classes());
            if (answers && act.head().end() < opener.start() && ground.length() > 1) {
                acts.set(i, Weights.changed(act, act.evidence(), ground, Cue.PREVENT.of(opener)));
            }
        }
    }
}
