package org.linewatch.engine.coder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Table;

/** Whose a ministry, a court or a parliament is whose name several states may have. */
final class Bodies {
    /** Words in the English names of bodies that every state has. */
    private static final Set<String> COMMON = Set.of(
            "ministry", "department", "court", "prosecutor", "parliament", "army", "navy", "police", "guard", "bank");

    /** How far behind a body's name its country may begin: " of the ". */
    private static final int OF = 8;

    private Bodies() {}

    /** Whether an organ's name is another state's here: "Japan's Ministry of Foreign Affairs". */
    static boolean borrowed(Hit owner, Hit name) {
        return organ(name) && foreign(name, owner);
    }

    /** The other state that a body is said to be of: "the foreign ministry in Tokyo", "the Congress of Peru". */
    static @Nullable Hit seat(View view, Grammar grammar, Hit body, List<Hit> names) {
        if (!organ(body) && !body.sense().value().equals("body")) {
            return null;
        }
        for (Hit name : names) {
            if (name.start() > body.end() && name.start() <= body.end() + OF && foreign(name, body)) {
                String between =
                        view.lower().substring(body.end(), name.start()).strip();
                boolean of = between.equals("of") || between.equals("of the");
                if (of || between.equals("in") && grammar.place(view, name)) {
                    return name;
                }
            }
        }
        return null;
    }

    /**
     * The hits of a report without those names of ministries and courts that are none of the pack's there: any state may
     * have a "Ministry of Finance", and the passage names other states and never the pack's.
     */
    static List<Hit> abroad(View view, List<Hit> hits) {
        List<Hit> states = hits.stream()
                .filter(hit -> hit.from(Table.ACTOR) && !hit.sense().actors().isEmpty() && !organ(hit))
                .toList();
        return hits.stream()
                .filter(hit -> !anybodys(view, hit)
                        || states.isEmpty()
                        || states.stream().anyMatch(name -> !foreign(name, hit)))
                .toList();
    }

    /** Whether a name is an organ's as any state may call its own. */
    private static boolean anybodys(View view, Hit hit) {
        return hit.from(Table.ACTOR)
                && organ(hit)
                && Stream.of(view.words(hit.span()).toLowerCase(Locale.ROOT).split(" "))
                        .anyMatch(COMMON::contains);
    }

    private static boolean organ(Hit name) {
        return name.sense().value().equals("organ");
    }

    private static boolean foreign(Hit one, Hit other) {
        return !one.sense()
                .actors()
                .get(0)
                .state()
                .equals(other.sense().actors().get(0).state());
    }
}
