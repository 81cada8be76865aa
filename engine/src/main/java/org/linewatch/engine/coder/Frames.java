package org.linewatch.engine.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/** The frame table, {@code frames.tsv}, shared by all languages: act class and object class to type and instrument. */
public final class Frames {
    /** The table as it stands on the class path. */
    public static final Frames TABLE = over(null, "frames.tsv");

    private static final String NOMINAL = "ACT:";
    /** Act classes that bring in or harden the measure that their object names. */
    private static final Set<String> IMPOSING =
            Set.of("IMPOSE", "OPEN", "EXPAND", "TIGHTEN", "EXTEND", "DO", "TAKE_EFFECT");

    private final Map<String, Frame> byId = new HashMap<>();

    private final Map<String, Frame> likes = new ConcurrentHashMap<>();

    /** The table that is asked where this one has no row; null for the last. */
    private final @Nullable Frames base;

    private Frames(@Nullable Frames base) {
        this.base = base;
    }

    /** The table of a resource; where it has no row, another one decides. */
    static Frames over(@Nullable Frames base, String name) {
        Frames frames = new Frames(base);
        for (List<String> row : Tsv.rows(name)) {
            String instrument = row.get(3);
            for (String act : Tsv.list(row.get(0))) {
                for (String object : Tsv.list(row.get(1))) {
                    Frame frame = new Frame(
                            act,
                            object,
                            EventType.valueOf(row.get(2)),
                            instrument.isEmpty()
                                    ? null
                                    : Instrument.of(instrument).orElseThrow(),
                            Frame.Target.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                            row.get(5));
                    if (frames.byId.put(frame.id(), frame) != null) {
                        throw new IllegalStateException(name + " gives " + frame.id() + " twice");
                    }
                }
            }
        }
        return frames;
    }

    /**
     * The frame of an act. An object class that the table names decides before one that any object fits; lifting a
     * measure needs no row of its own, it is an easing with the instrument of the measure.
     *
     * @param acts classes of the acting word, the most telling first
     * @param objects classes of its object, the most telling first; {@code ACT:} before a class marks a noun that tells
     *     of an act itself ("a ban on imports")
     */
    public Optional<Frame> of(List<String> acts, List<String> objects) {
        Optional<Frame> found = own(acts, objects);
        return found.isPresent() || base == null ? found : base.of(acts, objects);
    }

    private Optional<Frame> own(List<String> acts, List<String> objects) {
        Optional<Frame> measure = measure(acts, objects);
        if (measure.isPresent()) {
            return measure;
        }
        List<String> governed =
                acts.stream().filter(act -> act.indexOf(':') > 0).toList();
        if (!governed.isEmpty() && governed.size() < acts.size()) {
            Optional<Frame> inner = own(governed, objects);
            List<String> plain =
                    acts.stream().filter(act -> act.indexOf(':') < 0).toList();
            return inner.isPresent() ? inner : own(plain, objects);
        }
        for (String object : objects) {
            for (String act : acts) {
                Frame frame = byId.get(act + "/" + object);
                if (frame != null) {
                    return Optional.of(frame);
                }
                Frame imposed = act.equals("LIFT") ? byId.get("IMPOSE/" + object) : null;
                if (imposed != null && imposed.type() != EventType.LEGISLATE) {
                    return Optional.of(eased(imposed, object));
                }
            }
        }
        for (String act : acts) {
            Frame bare = objects.isEmpty() ? byId.get(act + "/-") : null;
            Frame any = byId.get(act + "/*");
            if (bare != null || any != null) {
                return Optional.ofNullable(bare != null ? bare : any);
            }
        }
        return Optional.empty();
    }

    /** A frame of this type and instrument that rests on no row of its own, with the target where such acts have it. */
    Frame like(EventType type, @Nullable Instrument instrument) {
        String words = type + (instrument == null ? "" : "/" + instrument.code());
        return likes.computeIfAbsent(words, name -> byId.values().stream()
                .filter(frame -> frame.type() == type && frame.instrument() == instrument)
                .collect(Collectors.groupingBy(Frame::target, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Frame("WORDS", name, type, instrument, most.getKey(), phrase(type, instrument)))
                .orElseGet(() ->
                        new Frame("WORDS", name, type, instrument, Frame.Target.OBJECT, phrase(type, instrument))));
    }

    private static String phrase(EventType type, @Nullable Instrument instrument) {
        return type.name().toLowerCase(Locale.ROOT)
                + (instrument == null ? "" : " by " + instrument.code().replace('-', ' '));
    }

    /** Whether the object is a measure, rather than what a measure is about. */
    private static boolean named(List<String> objects) {
        return !objects.isEmpty()
                && (objects.get(0).equals("CURBS") || objects.get(0).startsWith(NOMINAL));
    }

    /** What is done about a measure that is named by a noun: "placed restrictions on the import of toys". */
    private Optional<Frame> measure(List<String> acts, List<String> objects) {
        boolean lifts = acts.contains("LIFT") || acts.contains("HALT") && named(objects);
        if (!lifts && acts.stream().noneMatch(IMPOSING::contains)) {
            return Optional.empty();
        }
        List<String> things =
                objects.stream().filter(object -> !object.startsWith(NOMINAL)).toList();
        for (String object : objects) {
            if (object.startsWith(NOMINAL)) {
                String act = object.substring(NOMINAL.length());
                for (String thing : things) {
                    Frame frame = byId.get(act + "/" + thing);
                    if (frame != null) {
                        return Optional.of(lifts ? eased(frame, object) : frame);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Frame eased(Frame measure, String object) {
        return new Frame(
                "LIFT",
                object,
                EventType.RETREAT,
                measure.instrument(),
                measure.target(),
                "an easing of " + measure.phrase());
    }
}
