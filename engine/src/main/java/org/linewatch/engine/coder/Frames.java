package org.linewatch.engine.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/** The frame table, {@code frames.tsv}, shared by all languages: act class and object class to type and instrument. */
public final class Frames {
    /** The table as it stands on the class path. */
    public static final Frames TABLE = read("frames.tsv");

    private static final String NOMINAL = "ACT:";

    private final Map<String, Frame> byId = new HashMap<>();

    private Frames() {}

    private static Frames read(String name) {
        Frames frames = new Frames();
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
        if (!objects.isEmpty() && objects.get(0).startsWith(NOMINAL)) {
            Optional<Frame> nominal =
                    of(List.of(objects.get(0).substring(NOMINAL.length())), objects.subList(1, objects.size()));
            if (nominal.isPresent() && acts.contains("LIFT")) {
                return nominal.map(frame -> eased(frame, objects.get(0)));
            }
            if (nominal.isPresent() && (acts.contains("IMPOSE") || acts.contains("OPEN"))) {
                return nominal;
            }
        }
        List<String> governed =
                acts.stream().filter(act -> act.indexOf(':') > 0).toList();
        if (!governed.isEmpty() && governed.size() < acts.size()) {
            Optional<Frame> inner = of(governed, objects);
            List<String> plain =
                    acts.stream().filter(act -> act.indexOf(':') < 0).toList();
            return inner.isPresent() ? inner : of(plain, objects);
        }
        for (String object : objects) {
            for (String act : acts) {
                Frame frame = byId.get(act + "/" + object);
                if (frame != null) {
                    return Optional.of(frame);
                }
                Frame measure = act.equals("LIFT") ? byId.get("IMPOSE/" + object) : null;
                if (measure != null && measure.type() != EventType.LEGISLATE) {
                    return Optional.of(eased(measure, object));
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
