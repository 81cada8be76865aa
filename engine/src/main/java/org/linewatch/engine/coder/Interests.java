package org.linewatch.engine.coder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.pack.Tables.LexiconLine;

/**
 * The pack's core interests that an act touches (ruling 11): by their keywords, by the parties that are themselves at
 * issue, and by the family of measures that hits one. The nearest telling word counts: in the act's own words, then in
 * its sentence and trigger, then in the passage; and of those the most particular.
 */
final class Interests {
    /** Passages of so many sentences speak of one matter. */
    private static final int SHORT = 4;

    /** Rank of the places at issue, which count whoever acts. */
    private static final String FIRST = "1";
    /** Rank of rights and repute. */
    private static final String REPUTE = "3";

    private static final String LAST = "9";

    private final Qualifiers.Passage passage;
    private final Set<String> ofMeasures;
    private final String home;

    Interests(Qualifiers.Passage passage) {
        this.passage = passage;
        this.home = passage.pack().home().state();
        this.ofMeasures = passage.pack().lexicon().stream()
                .filter(line -> line.table().equals("measures"))
                .map(LexiconLine::value)
                .collect(Collectors.toSet());
    }

    /**
     * The interests of an act.
     *
     * @param trigger what it answers to
     * @param answered the act that it answers, if the passage tells it
     */
    List<String> of(Draft draft, @Nullable Span trigger, @Nullable Draft answered) {
        Act act = draft.act();
        Span sentence = passage.sentence(act);
        Set<String> found = new LinkedHashSet<>(named(sentence, draft, trigger, answered));
        if (trigger != null) {
            found.addAll(named(trigger, draft, trigger, answered));
        }
        Stream.concat(draft.source().stream(), draft.target().stream())
                .filter(actor -> involved(draft))
                .flatMap(actor -> passage.lines("parties", actor.state()).stream())
                .forEach(line -> found.add(line.value()));
        if (found.isEmpty() && passage.sentences().size() <= SHORT) {
            passage.sentences().forEach(other -> found.addAll(named(other.span(), draft, trigger, answered)));
        }
        boolean hit = hits(draft) || answered != null && hits(answered);
        if (found.isEmpty() && hit) {
            found.addAll(ofMeasures);
        }
        return particular(found);
    }

    /** Of several interests the most particular: a place rather than a right, a right rather than repute. */
    private List<String> particular(Set<String> found) {
        String first = found.stream().map(this::rank).min(String::compareTo).orElse(LAST);
        return found.stream().filter(interest -> rank(interest).equals(first)).toList();
    }

    private String rank(String interest) {
        return passage.lines("interest-ranks", interest).stream()
                .findFirst()
                .map(LexiconLine::value)
                .orElse(LAST);
    }

    /** The interests that a stretch names, as far as they are at stake in the act. */
    private List<String> named(Span span, Draft draft, @Nullable Span trigger, @Nullable Draft answered) {
        return passage.hits(Table.INTEREST, span).stream()
                .filter(hit -> !hit.sense().value().isEmpty() && !listed(hit))
                .filter(hit -> rank(hit.sense().value()).equals(FIRST) || concerned(draft))
                .filter(hit -> !rank(hit.sense().value()).equals(REPUTE) || !does(draft, hit))
                .filter(hit -> !ofMeasures.contains(hit.sense().value()) || stake(draft, hit, trigger, answered))
                .map(hit -> hit.sense().value())
                .distinct()
                .toList();
    }

    /** Whether the home state is a party or is named at all. */
    private boolean concerned(Draft draft) {
        return involved(draft)
                || passage.hits().stream()
                        .filter(hit -> hit.from(Table.ACTOR))
                        .flatMap(hit -> hit.sense().actors().stream())
                        .anyMatch(this::home);
    }

    /** Whether it is the home state itself that does what a keyword says: its own boycott hurts no repute of it. */
    private boolean does(Draft draft, Hit keyword) {
        return draft.source().stream().anyMatch(this::home)
                && draft.act().evidence().contains(keyword.span())
                && Actors.states(draft.target()).stream().noneMatch(home::equals)
                && draft.frame().type().quad() == Quad.MATERIAL_CONFLICT;
    }

    /** Whether a keyword is only a part of a longer term, which means something else. */
    private boolean listed(Hit keyword) {
        return passage.hits().stream()
                .anyMatch(hit -> hit.from(Table.OBJECT)
                        && hit.span().length() > keyword.span().length()
                        && hit.span().contains(keyword.span())
                        && hit.sense().value().equals("BLACKLIST"));
    }

    /**
     * Whether the state's own economic actors are at stake (ruling 18): the measure hits them, or it answers, or
     * complains of, one that does.
     */
    private boolean stake(Draft draft, Hit keyword, @Nullable Span trigger, @Nullable Draft answered) {
        boolean hit = hits(draft) || answered != null && hits(answered);
        boolean own = draft.source().stream().anyMatch(this::home);
        boolean answer = own && trigger != null && trigger.contains(keyword.span());
        boolean mutual = own && draft.target().stream().anyMatch(this::home);
        return hit || answer || mutual;
    }

    /** Whether a measure of a family that hits such an interest is aimed at the home state. */
    private boolean hits(Draft draft) {
        Instrument instrument = draft.frame().instrument();
        return instrument != null
                && draft.target().stream().anyMatch(this::home)
                && !passage.lines("measures", instrument.family().code()).isEmpty();
    }

    private boolean home(Actor actor) {
        return passage.stateOf(actor).equals(home);
    }

    private boolean involved(Draft draft) {
        return Stream.concat(draft.source().stream(), draft.target().stream()).anyMatch(this::home);
    }
}
