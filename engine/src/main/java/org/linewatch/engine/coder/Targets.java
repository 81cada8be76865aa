package org.linewatch.engine.coder;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Span;

/**
 * Whom an act is aimed at: those whom its own words name; else, for what states do to people within their own borders,
 * their own; else the other party of the passage. What is said to everybody or of anybody is aimed at nobody.
 */
final class Targets {
    /** Acts that are done and said at home as often as abroad. */
    private static final Set<EventType> HOME = EnumSet.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.PROTEST,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.RETREAT);

    private final Actors actors;
    private final Context context;

    Targets(Actors actors, Context context) {
        this.actors = actors;
        this.context = context;
    }

    /** Whom the act's own words name as hit, other than some. */
    List<Actor> aim(Act act, Frame frame, List<Actor> but) {
        boolean addressee = frame.target() == Frame.Target.ADDRESSEE || frame.target() == Frame.Target.NONE;
        Span first = addressee ? act.addressee() : act.patient();
        Span second = addressee ? act.patient() : act.addressee();
        if (frame.target() == Frame.Target.NONE) {
            second = null;
        }
        if (frame.type() == EventType.ACCUSE && actors.everybody(act.patient())) {
            second = null; // "any interference in the affairs of X" is held against nobody, least of all X
            first = act.patient();
        }
        for (Span span : new Span[] {first, second}) {
            List<Actor> found = Roles.without(actors.hit(span), but);
            if (found.isEmpty() && span != null) {
                found = Roles.without(actors.places(span), but);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whom an act hits whose words name nobody. */
    List<Actor> unnamed(Act act, Frame frame, List<Actor> source, List<Draft> earlier) {
        if (act.objects().contains(Act.NOBODY) || nobody(act, frame)) {
            return List.of();
        }
        if (frame.type() == EventType.ASSAULT) {
            Span clause =
                    act.agent() == null ? act.clauseSpan() : act.clauseSpan().cover(act.agent());
            List<Actor> ground = Roles.without(actors.places(clause), source);
            if (!ground.isEmpty()) {
                return ground.subList(0, 1); // force hits those on whose soil it is used
            }
        }
        List<Actor> other = other(act, source, earlier);
        return other.isEmpty() && stays(frame) ? List.of(new Actor(source.get(0).state())) : other;
    }

    /**
     * Whether words are meant for nobody or everybody: a call on "all parties", opposition to "any interference". What is
     * refused without being known from before ("the", "this") is nobody's either.
     */
    private boolean nobody(Act act, Frame frame) {
        boolean general = frame.type().quad() == Quad.VERBAL_CONFLICT
                && (actors.everybody(act.patient()) || actors.everybody(act.addressee()));
        boolean vague = frame.type() == EventType.REJECT
                && act.patient() != null
                && !actors.pointsBack(act.patient())
                && !actors.definite(act.patient());
        return general || vague;
    }

    /**
     * Whether an act that touches no other state stays at home: a report of force, of courts, of protest or of quarrel
     * names the other country where there is one.
     */
    boolean stays(Frame frame) {
        boolean report = context.kind() == DocumentKind.NEWS || context.kind() == DocumentKind.REPORT;
        return report && HOME.contains(frame.type());
    }

    /** Who "both sides" are: the parties of the act before, where it has several, else the two states named nearest. */
    List<Actor> pair(Act act, List<Draft> earlier) {
        Set<Actor> parties = new LinkedHashSet<>();
        if (!earlier.isEmpty()) {
            Draft before = earlier.get(earlier.size() - 1);
            parties.addAll(before.source());
            parties.addAll(before.target());
        }
        if (Actors.states(List.copyOf(parties)).size() < 2) {
            Actors.states(actors.around(act.head().start())).stream()
                    .limit(2)
                    .map(Actor::new)
                    .forEach(parties::add);
        }
        return List.copyOf(parties);
    }

    /** The other party of the passage: of the act before, else the topic, else the actor nearest to the act. */
    private List<Actor> other(Act act, List<Actor> source, List<Draft> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft before = earlier.get(i);
            if (before.frame().target() == Frame.Target.MUTUAL) {
                continue;
            }
            for (List<Actor> party : List.of(before.source(), before.target())) {
                if (!party.isEmpty() && !Roles.sameState(party, source)) {
                    return party;
                }
            }
        }
        List<Actor> topic = actors.topic(act.head().start(), Actors.states(source), false);
        if (!topic.isEmpty()) {
            return List.of(new Actor(topic.get(0).state()));
        }
        List<Actor> around = Roles.without(actors.around(act.head().start()), source);
        return around.isEmpty() ? List.of() : List.of(new Actor(around.get(0).state()));
    }
}
