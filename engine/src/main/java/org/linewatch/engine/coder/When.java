package org.linewatch.engine.coder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act.Clause;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.text.DateMention;
import org.linewatch.engine.text.DateMention.Kind;
import org.linewatch.engine.text.Dates;

/**
 * The day of an act (ruling 8): the time expression of its own clause; for an act that shares its subject with the one
 * before, that one's; the day of the words only where the actor speaks them.
 */
final class When {
    private static final int UNUSUAL = 1000;
    private static final int EFFECT = 2000;
    private static final int DEEPER = 3000;

    private static final Pattern RELATIVE = Pattern.compile("\\b(?:which|who|whom|whose|had|when|where)\\b");

    private final Qualifiers.Passage passage;
    private final List<DateMention> dates;

    When(Qualifiers.Passage passage, String words) {
        this.passage = passage;
        this.dates =
                Dates.find(
                                words,
                                new Language(passage.grammar().language()),
                                passage.context().published())
                        .stream()
                        .filter(date -> date.kind() != Kind.END)
                        .toList();
    }

    /** The day, month or year of an act; null where the passage gives none. */
    @Nullable PartialDate of(Draft draft, List<Draft> all) {
        Optional<DateMention> own = own(draft, all);
        if (own.isPresent()) {
            return own.get().date();
        }
        Act act = draft.act();
        if (act.clause() == Clause.COORDINATE) {
            for (int i = draft.placeIn(all) - 1; i >= 0; i--) {
                Draft before = all.get(i);
                if (before.act().sentence() == act.sentence()
                        && before.told()
                        && Actors.states(before.source()).equals(Actors.states(draft.source()))) {
                    return of(before, all);
                }
            }
        }
        Optional<DateMention> introduced = introduced(draft, all);
        if (introduced.isPresent()) {
            return introduced.get().date();
        }
        DocumentKind kind = passage.context().kind();
        boolean words = kind == DocumentKind.STATEMENT || kind == DocumentKind.NOTICE || kind == DocumentKind.LAW;
        return words && act.present() ? passage.context().published() : null;
    }

    /** The evidence of an act without the date, and its preposition, that it may end in. */
    Span undated(Act act) {
        Span evidence = act.evidence();
        for (DateMention date : dates) {
            if (date.span().end() == evidence.end()
                    && date.span().start() > act.head().end()
                    && date.kind() != Kind.MODIFIER) {
                int end = act.head().end();
                for (Token token : passage.sentences().get(act.sentence()).tokens()) {
                    if (token.end() <= date.span().start()
                            && token.tag() != Tag.ADPOSITION
                            && token.tag() != Tag.DETERMINER) {
                        end = Math.max(end, token.end());
                    }
                }
                return new Span(evidence.start(), end);
            }
        }
        return evidence;
    }

    /** Whether the passage names a date for the act. */
    boolean named(Draft draft, List<Draft> all) {
        return own(draft, all).isPresent();
    }

    private Optional<DateMention> own(Draft draft, List<Draft> all) {
        Act act = draft.act();
        Span sentence = passage.sentence(act);
        return dates.stream()
                .filter(date -> sentence.contains(date.span()))
                .filter(date -> possible(date.date(), draft.frame().type().quad()))
                .filter(date -> date.kind() != Kind.MODIFIER
                        || act.patient() != null && act.patient().contains(date.span()))
                .filter(date -> act.trigger() == null || !act.trigger().contains(date.span()))
                .filter(date ->
                        all.stream().noneMatch(other -> other != draft && between(other.act(), date.span(), act)))
                .filter(date -> !spoken(act, date.span()) || act.speaker() == null || draft.sourceSpeaks())
                .filter(date -> !parted(date.span(), act))
                .min(Comparator.comparingInt(date -> distance(date, act)));
    }

    /**
     * Whether an act told on the day of publication can be of this day: words are not spoken on a day to come, and what
     * is decided takes effect within a year; a later day belongs to what the act is about.
     */
    private boolean possible(PartialDate date, Quad quad) {
        PartialDate published = passage.context().published();
        if (published == null) {
            return true;
        }
        LocalDate last = quad == Quad.VERBAL_CONFLICT
                ? published.last()
                : published.last().plusYears(1);
        return !date.first().isAfter(last);
    }

    /**
     * The only time expression of the sentence before, where that tells of no act but announces one as a reaction: "Its
     * answer to the verdict of May 2021 was sharp. The ministry accused …".
     */
    private Optional<DateMention> introduced(Draft draft, List<Draft> all) {
        int before = draft.act().sentence() - 1;
        if (before < 0 || all.stream().anyMatch(other -> other.act().sentence() == before && other.told())) {
            return Optional.empty();
        }
        Span sentence = passage.sentences().get(before).span();
        List<DateMention> there =
                dates.stream().filter(date -> sentence.contains(date.span())).toList();
        boolean reaction = passage.hits(Table.CUE, sentence).stream()
                .anyMatch(hit -> hit.sense().value().equals("REACTION"));
        return reaction && there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** Whether another act lies between the date and this act, so that the date is rather that one's. */
    private static boolean between(Act other, Span date, Act act) {
        if (other.sentence() != act.sentence()) {
            return false;
        }
        int head = act.head().start();
        if (other.trigger() != null && other.trigger().contains(date)) {
            return true;
        }
        boolean after = head < other.head().start() && other.head().start() < date.start();
        boolean before = other.told()
                && date.end() <= other.head().start()
                && other.head().start() < head;
        boolean within = other.clause() == Clause.RELATIVE
                && other.clauseSpan().contains(date)
                && other.head().start() < date.start();
        return after || before || within;
    }

    /** Whether a date stands nearer to the speaker's name than to the act. */
    private static boolean spoken(Act act, Span date) {
        Span speaker = act.speaker();
        if (speaker == null) {
            return false;
        }
        int toSpeaker = Math.abs(date.start() - speaker.end());
        int toAct = date.start() >= act.evidence().end()
                ? date.start() - act.evidence().end()
                : Math.max(0, act.evidence().start() - date.end());
        return !act.evidence().contains(date) && toSpeaker < toAct;
    }

    /** Whether a semicolon stands between a date behind an act and the act: the date is the next one's. */
    private boolean parted(Span date, Act act) {
        int from = act.head().end();
        String between = date.start() > from ? passage.view().text().substring(from, date.start()) : "";
        return between.indexOf(';') >= 0 || between.indexOf('；') >= 0;
    }

    /**
     * How far a date is from an act. English dates follow their verb and Chinese ones precede it; the day of the decision
     * goes before the day of effect, and what stands in a relative clause dates the deed told there.
     */
    private int distance(DateMention date, Act act) {
        boolean follows = date.span().start() >= act.head().start();
        int distance = follows
                ? date.span().start() - act.head().end()
                : act.head().start() - date.span().end();
        boolean usual = follows == passage.grammar().language().equals("en");
        boolean deeper = follows
                && RELATIVE.matcher(passage.view()
                                .lower()
                                .substring(
                                        act.head().end(),
                                        Math.max(act.head().end(), date.span().start())))
                        .find();
        return distance + (usual ? 0 : UNUSUAL) + (date.kind() == Kind.START ? EFFECT : 0) + (deeper ? DEEPER : 0);
    }
}
