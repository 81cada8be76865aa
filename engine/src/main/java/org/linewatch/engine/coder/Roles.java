package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.pack.Pack;

/**
 * Who did it and to whom (rulings 7 and 17): the actor that the words name first; else the one that a pronoun or
 * description points back at; else, for a passive, the speaker, the place, or the other party of the passage.
 */
final class Roles implements Parties {
    /** Instruments that a general rule may have. */
    private static final Set<Instrument> RULING = Set.of(
            Instrument.IMPORT_RESTRICTION,
            Instrument.TARIFF,
            Instrument.EXPORT_CONTROL,
            Instrument.PROCUREMENT_EXCLUSION,
            Instrument.INVESTMENT_REVIEW,
            Instrument.LICENCE_DENIAL,
            Instrument.FINANCIAL_PRESSURE,
            Instrument.VISA_RESTRICTION);

    /** Act classes that keep somebody or something out of what a preposition names. */
    private static final Set<String> KEEPING =
            Set.of("BAN", "EXCLUDE", "REMOVE", "CUT_OFF", "NOT:ENTER", "NOT:OPERATE", "NOT:TRAVEL");

    private final Actors actors;
    private final Context context;
    private final Pack pack;
    private final Targets targets;
    private final List<Draft> earlier = new ArrayList<>();

    Roles(Actors actors, Context context, Pack pack) {
        this.actors = actors;
        this.context = context;
        this.pack = pack;
        this.targets = new Targets(actors, context);
    }

    /** The parties of an act with a frame; empty where no source can be told. Acts must come in the order of the text. */
    @Override
    public Optional<Draft> of(Act act, Frame frame) {
        if (actors.business(act.agent()) && frame.type() != EventType.PROTEST) {
            return Optional.empty(); // firms are no sources (ruling 7)
        }
        boolean freed = frame.type() == EventType.RETREAT && frame.instrument() == Instrument.DETENTION;
        boolean thing =
                !act.objects().isEmpty() && act.objects().get(0).equals("THING") && !actors.proper(act.patient());
        if (freed && thing && act.agent() == null) {
            return Optional.empty(); // custody holds persons; an animal or a film is set free by nobody's act of state
        }
        List<Actor> target = targets.aim(act, frame, List.of());
        boolean aimed = !target.isEmpty();
        List<Actor> source = actors.doers(act.agent());
        boolean named = !source.isEmpty();
        List<Actor> keeper = named ? List.of() : keeper(act, frame);
        if (!keeper.isEmpty()) {
            source = keeper;
            target = without(actors.hit(act.patient()), keeper);
            aimed = !target.isEmpty();
        }
        if (!named && frame.type() == EventType.LEGISLATE) {
            source = actors.lawgiver(act.patient());
        }
        if (source.isEmpty() && actors.bothSides(act.agent())) {
            source = targets.pair(act, earlier);
        }
        if (source.isEmpty()) {
            source = infer(act, frame, target);
        }
        if (frame.act().equals("NOT:EXPORT") && shutOut(act, target)) {
            Frame imports = Frames.TABLE.of(List.of("NOT:IMPORT"), List.of()).orElse(frame);
            Draft draft =
                    new Draft(act, imports, actors.in(act.addressee()), actors.in(act.patient()), true, true, true);
            earlier.add(draft);
            return Optional.of(draft);
        }
        boolean fight = frame.target() == Frame.Target.MUTUAL;
        boolean force = act.agent() != null
                && (actors.pointsBack(act.agent())
                        || actors.office(act.agent())
                                && !actors.places(act.agent()).isEmpty());
        if (frame.type() == EventType.ASSAULT && !fight && !named && !force) {
            return Optional.empty(); // accidents, storms and crimes kill as well; force needs one who uses it
        }
        if (frame.target() == Frame.Target.MUTUAL) {
            return mutual(act, frame, source, named);
        }
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (sameState(source, target) && !domestic(frame)) {
            target = targets.aim(act, frame, source);
            aimed = !target.isEmpty();
        }
        if (target.isEmpty() && actors.speaksItself(act.patient()) && act.speaker() != null) {
            target = Actors.states(spoken(act.speaker())).stream()
                    .map(Actor::new)
                    .toList();
        }
        if (target.isEmpty() && law(frame) && act.patient() != null && !actors.pointsBack(act.patient())) {
            target = List.of(new Actor(source.get(0).state()));
        }
        if (target.isEmpty() && frame.type() == EventType.LEGISLATE) {
            target = without(actors.governed(act.patient()), source);
        }
        boolean shared = frame.type() == EventType.RETREAT
                && Actors.states(source).size() > 1
                && actors.bothSides(act.clauseSpan());
        if (target.isEmpty() && shared) {
            target = source;
        } else if (target.isEmpty() && together(frame, source)) {
            target = source;
        } else if (target.isEmpty() && frame.instrument() == Instrument.EXERCISE) {
            target = without(actors.hit(act.clauseSpan()), source);
            target = target.isEmpty() ? without(actors.places(act.clauseSpan()), source) : target;
        } else if (target.isEmpty() && frame.target() != Frame.Target.NONE) {
            target = targets.unnamed(act, frame, source, earlier);
        }
        if (target.isEmpty() && rule(act, frame)) {
            return Optional.of(kept(new Draft(
                    act,
                    Frames.TABLE.like(EventType.LEGISLATE, frame.instrument()),
                    source,
                    target,
                    named,
                    false,
                    speaks(act, source))));
        }
        boolean aimless = frame.type() == EventType.CONSULT && !named
                || frame.type() == EventType.AID
                || frame.type() == EventType.SANCTION && frame.instrument() == null;
        if (aimless && target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(kept(new Draft(act, frame, source, target, named, aimed, speaks(act, source))));
    }

    private Draft kept(Draft draft) {
        earlier.add(draft);
        return draft;
    }

    /** Whether a measure is a general rule: its words name nobody whom it hits (ruling 3). */
    private boolean rule(Act act, Frame frame) {
        return frame.type() == EventType.SANCTION
                && frame.instrument() != null
                && RULING.contains(frame.instrument())
                && Stream.of(act.patient(), act.addressee())
                        .noneMatch(span -> actors.proper(span) || actors.pointsBack(span));
    }

    /** Whose doors are shut where nobody is named who shuts them: "barred from Russia", "cut off from American chips". */
    private List<Actor> keeper(Act act, Frame frame) {
        boolean shuts = frame.type() == EventType.SANCTION
                && frame.target() == Frame.Target.OBJECT
                && act.agent() == null
                && act.classes().stream().anyMatch(KEEPING::contains);
        if (!shuts || act.addressee() == null) {
            return List.of();
        }
        List<Actor> named = actors.in(act.addressee());
        List<Actor> kept = actors.in(act.patient());
        List<Actor> keeper = named.isEmpty() ? actors.places(act.addressee()) : named;
        List<Actor> speaker = spoken(act.speaker());
        boolean denied = !speaker.isEmpty() && !sameState(speaker, keeper) && !sameState(speaker, kept);
        return denied || keeper.isEmpty() || sameState(keeper, kept) ? List.of() : List.of(keeper.get(0));
    }

    /** Whether those who may not ship belong to another state than the one that they may not ship to. */
    private boolean shutOut(Act act, List<Actor> target) {
        List<Actor> from = actors.in(act.patient());
        List<Actor> to = actors.in(act.addressee());
        List<Actor> speaker = act.speaker() == null ? List.of() : spoken(act.speaker());
        return !target.isEmpty()
                && !from.isEmpty()
                && !to.isEmpty()
                && !sameState(from, to)
                && !sameState(speaker, from);
    }

    private Optional<Draft> mutual(Act act, Frame frame, List<Actor> source, boolean named) {
        Set<Actor> parties = new LinkedHashSet<>(source);
        parties.addAll(actors.in(act.addressee()));
        parties.addAll(actors.in(act.patient()));
        if (Actors.states(List.copyOf(parties)).size() < 2 && actors.bothSides(act.clauseSpan())) {
            parties.addAll(targets.pair(act, earlier));
        }
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        List<Actor> all = List.copyOf(parties);
        if (frame.type() == EventType.CONSULT && Actors.states(all).size() < 2 && !named) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                act, frame, all, Actors.states(all).size() > 1 ? all : List.of(), named, true, speaks(act, all));
        earlier.add(draft);
        return Optional.of(draft);
    }

    private List<Actor> infer(Act act, Frame frame, List<Actor> target) {
        if (own(act, frame)) {
            return List.of(pack.home());
        }
        boolean entry = frame.act().equals("NOT:ENTER") && act.agent() == null;
        List<Actor> host = office(act, frame) || entry ? spoken(act.addressee()) : List.of();
        if (!host.isEmpty() && !sameState(host, target)) {
            return host;
        }
        if (act.agent() != null && actors.speaksItself(act.agent()) && act.speaker() != null) {
            return spoken(act.speaker());
        }
        if (act.agent() != null && actors.pointsBack(act.agent())) {
            List<Actor> topic = actors.topic(act.agent().start(), Actors.states(target), actors.several(act.agent()));
            if (!topic.isEmpty()) {
                return topic;
            }
            List<Actor> back = last(target);
            if (!back.isEmpty()) {
                return back;
            }
        }
        if (act.agent() != null) {
            List<Actor> places = actors.places(act.agent());
            if (!places.isEmpty()) {
                return places;
            }
        }
        boolean words =
                frame.type().quad() == Quad.VERBAL_CONFLICT || frame.type().quad() == Quad.VERBAL_COOPERATION;
        if (act.agent() != null
                ? !actors.pointsBack(act.agent()) && !actors.office(act.agent()) && !actors.unknown(act.agent())
                : words && frame.instrument() != Instrument.DEMARCHE) {
            return List.of();
        }
        if (law(frame) && act.agent() == null) {
            List<Actor> held = actors.places(beforeTrigger(act));
            if (!held.isEmpty()) {
                return List.of(held.get(0));
            }
        }
        List<Actor> speaker = act.speaker() == null ? List.of() : spoken(act.speaker());
        if (!speaker.isEmpty()
                && (!sameState(speaker, target) || act.agent() != null && actors.pointsBack(act.agent()))) {
            return speaker;
        }
        List<Actor> places = actors.places(act.clauseSpan());
        if (!places.isEmpty() && (domestic(frame) || !sameState(places, target))) {
            return places;
        }
        List<Actor> back = without(last(target), target);
        if (!back.isEmpty()) {
            return back;
        }
        List<Actor> where = without(actors.placesBefore(act.head().start()), target);
        if (!where.isEmpty() && actors.office(act.agent())) {
            return List.of(where.get(0));
        }
        List<Actor> around = without(actors.around(act.head().start()), target);
        if (!around.isEmpty()) {
            return List.of(around.get(0));
        }
        if (context.kind() == DocumentKind.NOTICE || context.kind() == DocumentKind.STATEMENT) {
            return List.of(pack.home());
        }
        List<Actor> near = without(context.earlier(), target);
        if (!near.isEmpty()) {
            return List.of(near.get(near.size() - 1));
        }
        return targets.stays(frame) ? athome(act, target) : List.of();
    }

    /** Who acts where nothing else tells it: the state whose soil the passage speaks of, else that of the people hit. */
    private List<Actor> athome(Act act, List<Actor> target) {
        List<Actor> scene = actors.scene();
        if (!scene.isEmpty()) {
            return List.of(scene.get(0));
        }
        boolean unnamed = act.agent() == null || actors.office(act.agent());
        return unnamed && !target.isEmpty() ? List.of(new Actor(target.get(0).state())) : List.of();
    }

    /** The words of an act up to what it answers to: the offence charged may lie elsewhere. */
    private static Span beforeTrigger(Act act) {
        Span trigger = act.trigger();
        Span evidence = act.evidence();
        boolean cut = trigger != null && trigger.start() > evidence.start() && trigger.start() < evidence.end();
        return cut && trigger != null ? new Span(evidence.start(), trigger.start()) : evidence;
    }

    /** Whether several do among themselves what needs two: "the two restored their ties". */
    private static boolean together(Frame frame, List<Actor> source) {
        Quad quad = frame.type().quad();
        return Actors.states(source).size() > 1
                && (quad == Quad.VERBAL_COOPERATION || frame.type() == EventType.COOPERATE);
    }

    /** Whether the source itself tells of the act, so that the day of its words is the day of the announcement. */
    private boolean speaks(Act act, List<Actor> source) {
        Span speaker = act.speaker();
        return speaker != null
                && (sameState(spoken(speaker), source) || spoken(speaker).isEmpty() && actors.office(speaker));
    }

    /** Whether a statement speaks for itself: "we urge …", or a demand of nobody's name outside any reported speech. */
    private boolean own(Act act, Frame frame) {
        boolean unnamed = act.agent() == null && act.speaker() == null;
        if (context.kind() == DocumentKind.NOTICE) {
            return unnamed || actors.speaksItself(act.agent());
        }
        if (context.kind() != DocumentKind.STATEMENT) {
            return false;
        }
        boolean unsaid =
                act.agent() == null && act.speaker() == null && frame.type().quad() == Quad.VERBAL_CONFLICT;
        return unsaid || actors.speaksItself(act.agent());
    }

    /** Whether the addressee of a summons or an arrest is the office that acts: "called in at the foreign ministry". */
    private boolean office(Act act, Frame frame) {
        return act.agent() == null
                && act.addressee() != null
                && frame.instrument() == Instrument.DEMARCHE
                && frame.target() == Frame.Target.OBJECT;
    }

    private List<Actor> spoken(@Nullable Span speaker) {
        List<Actor> named = actors.in(speaker);
        return named.isEmpty() ? actors.places(speaker) : named;
    }

    /** The source of the nearest act before, other than some. */
    private List<Actor> last(List<Actor> but) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            List<Actor> source = earlier.get(i).source();
            if (!sameState(source, but)) {
                return source;
            }
        }
        return List.of();
    }

    static List<Actor> without(List<Actor> some, List<Actor> but) {
        Set<String> states = Actors.states(but);
        return some.stream().filter(actor -> !states.contains(actor.state())).toList();
    }

    static boolean sameState(List<Actor> one, @Nullable List<Actor> other) {
        return other != null && !one.isEmpty() && Actors.states(other).containsAll(Actors.states(one));
    }

    /** Whether the act is done by courts and police, who deal with their own people unless another state is named. */
    static boolean law(Frame frame) {
        return frame.type() == EventType.COERCE
                && frame.instrument() != null
                && frame.instrument().family() == Instrument.Family.LEGAL;
    }

    private static boolean domestic(Frame frame) {
        return frame.type() == EventType.COERCE
                || frame.type() == EventType.LEGISLATE
                || frame.type() == EventType.PROTEST;
    }
}
