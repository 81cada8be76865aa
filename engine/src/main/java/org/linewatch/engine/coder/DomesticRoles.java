package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Span;

/**
 * Parties where those at home count: rebels, parties, crowds and police act for their country and upon it. Who acts is
 * told by the subject, by the country that the sentence speaks of where the subject has no name ("rebels", "the
 * president"), or by the place. Whom it hits is whom the act's own words name; where they name nobody, the act stays in its
 * own country.
 */
final class DomesticRoles implements Parties {
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
        List<Actor> source = anywhere(act.agent());
        boolean named = !source.isEmpty();
        if (!named) {
            source = infer(act, target);
        }
        if (source.isEmpty() && target.isEmpty()) {
            return Optional.empty();
        }
        boolean several = Actors.states(source).size() > 1;
        if (target.isEmpty()) {
            target = several ? source : other(act, frame, source);
        } else if (several && Actors.states(source).containsAll(Actors.states(target))) {
            target = source;
        }
        Draft draft = new Draft(act, frame, source, target, named, !target.isEmpty(), false);
        earlier.add(draft);
        return Optional.of(draft);
    }

    /** Whom the act's own words name: where the frame has its target first, then in the other place. */
    private List<Actor> aim(Act act, Frame frame) {
        boolean addressee = frame.target() == Frame.Target.ADDRESSEE || frame.target() == Frame.Target.NONE;
        List<Actor> first = anywhere(addressee ? act.addressee() : act.patient());
        return first.isEmpty() ? anywhere(addressee ? act.patient() : act.addressee()) : first;
    }

    /** Who a stretch stands for by name, else the place that it speaks of: "rebels in Chad". */
    private List<Actor> anywhere(@Nullable Span span) {
        List<Actor> named = actors.hit(span);
        return named.isEmpty() ? actors.places(span) : named;
    }

    private List<Actor> infer(Act act, List<Actor> target) {
        if (act.agent() != null && actors.pointsBack(act.agent()) && !earlier.isEmpty()) {
            return earlier.get(earlier.size() - 1).source();
        }
        List<Actor> speaker = act.agent() != null || target.isEmpty() ? anywhere(act.speaker()) : List.of();
        if (!speaker.isEmpty()) {
            return speaker;
        }
        List<Actor> places = actors.places(act.clauseSpan());
        if (!places.isEmpty()) {
            return places;
        }
        List<Actor> around = actors.around(act.head().start());
        if (!around.isEmpty()) {
            return List.of(new Actor(around.get(0).state()));
        }
        return target.isEmpty() ? context.earlier().stream().limit(1).toList() : target;
    }

    /** Whom an act hits that names nobody: those whom its clause speaks of, else its own country. */
    private List<Actor> other(Act act, Frame frame, List<Actor> source) {
        if (frame.target() == Frame.Target.NONE || frame.type() == EventType.RETREAT && act.patient() == null) {
            return List.of();
        }
        List<Actor> around = actors.around(act.head().start()).stream()
                .filter(actor -> !Actors.states(source).contains(actor.state()))
                .toList();
        return around.isEmpty() ? source : List.of(new Actor(around.get(0).state()));
    }
}
