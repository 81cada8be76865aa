package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Span;

/**
 * Parties where those at home count: rebels, parties, crowds and police act for their country and upon it. Who acts is
 * told by the subject, by the place, or by the country that the sentence speaks of where the subject has no name
 * ("rebels", "the president"). Whom it hits is whom the act's own words name, else whom the rest of the sentence speaks
 * of; an act that names nobody stays in its own country.
 */
final class DomesticRoles implements Parties {
    private static final Span NOWHERE = new Span(0, 0);

    private final Actors actors;
    private final Context context;
    private final List<Draft> earlier = new ArrayList<>();

    DomesticRoles(Actors actors, Context context) {
        this.actors = actors;
        this.context = context;
    }

    @Override
    public Optional<Draft> of(Act act, Frame frame) {
        List<Actor> target = aim(act, frame);
        List<Actor> source = named(act.agent());
        boolean named = !source.isEmpty();
        if (!named) {
            source = infer(act, target);
        }
        if (source.isEmpty() && target.isEmpty()) {
            return Optional.empty();
        }
        List<Actor> others = without(target, source);
        if (shared(frame, source, act)) {
            target = source;
        } else if (!others.isEmpty()) {
            target = others;
        } else if (target.isEmpty()) {
            target = other(act, frame, source);
        }
        Draft draft = new Draft(act, frame, source, target, named, !target.isEmpty(), false);
        earlier.add(draft);
        return Optional.of(draft);
    }

    /** Whether those who act do so with each other: several cooperate, and nobody else is named. */
    private boolean shared(Frame frame, List<Actor> source, Act act) {
        Quad quad = frame.type().quad();
        boolean together = quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION;
        return Actors.states(source).size() > 1
                && without(actors.listed(act.addressee()), source).isEmpty()
                && (together || without(actors.listed(act.patient()), source).isEmpty() && act.addressee() == null);
    }

    /** Whom the act's own words name: where the frame has its target first, then in the other place. */
    private List<Actor> aim(Act act, Frame frame) {
        boolean addressee = frame.target() == Frame.Target.ADDRESSEE || frame.target() == Frame.Target.NONE;
        List<Actor> first = named(addressee ? act.addressee() : act.patient());
        return first.isEmpty() ? named(addressee ? act.patient() : act.addressee()) : first;
    }

    /** Who a stretch stands for by name, else the place that it speaks of: "rebels in Chad". */
    private List<Actor> named(@Nullable Span span) {
        List<Actor> listed = actors.listed(span);
        return listed.isEmpty() ? actors.places(span).stream().limit(1).toList() : listed;
    }

    private List<Actor> infer(Act act, List<Actor> target) {
        if (act.agent() != null && actors.pointsBack(act.agent()) && !earlier.isEmpty()) {
            return earlier.get(earlier.size() - 1).source();
        }
        List<Actor> places = actors.places(act.clauseSpan());
        if (!places.isEmpty()) {
            return places.subList(0, 1);
        }
        if (act.agent() == null || actors.pointsBack(act.agent())) {
            List<Actor> speaker = named(act.speaker());
            if (!speaker.isEmpty()) {
                return speaker;
            }
        }
        List<Actor> before = actors.between(0, act.head().start(), speaker(act), patient(act));
        if (!before.isEmpty()) {
            return before.subList(before.size() - 1, before.size());
        }
        if (!target.isEmpty()) {
            return target;
        }
        List<Actor> after = actors.between(act.head().end(), Integer.MAX_VALUE, speaker(act));
        return (after.isEmpty() ? context.earlier() : after).stream().limit(1).toList();
    }

    /** Whom an act hits that names nobody: those whom the words after it speak of, else its own country. */
    private List<Actor> other(Act act, Frame frame, List<Actor> source) {
        if (frame.target() == Frame.Target.NONE || frame.type() == EventType.RETREAT && act.patient() == null) {
            return List.of();
        }
        List<Actor> after = without(actors.between(act.head().end(), Integer.MAX_VALUE, speaker(act)), source);
        return after.isEmpty() ? source : after.subList(0, 1);
    }

    private static Span speaker(Act act) {
        return act.speaker() == null ? NOWHERE : act.speaker();
    }

    private static Span patient(Act act) {
        return act.patient() == null ? NOWHERE : act.patient();
    }

    private static List<Actor> without(List<Actor> some, List<Actor> but) {
        return some.stream()
                .filter(actor -> !Actors.states(but).contains(actor.state()))
                .toList();
    }
}
