package org.linewatch.app.web;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewatch.engine.model.Actor;

/** Says in words what an address restricts, for files, pictures, prints and citations. */
final class FilterWords {
    /** Parameters that restrict nothing. */
    private static final Set<String> MUTE = Set.of("lang", "samples", "limit", "next", "table");

    private FilterWords() {}

    /** What is let through, the samples' part included: {@code Who acts: China; samples are left out}. */
    static String of(Links links) {
        return of(links.visit(), links.labels());
    }

    /** The same for an address. */
    static String of(Visit visit, Labels labels) {
        Messages words = labels.words();
        StringJoiner all = new StringJoiner("; ");
        for (Map.Entry<String, String> held : visit.parameters().entrySet()) {
            String name = held.getKey();
            if (!MUTE.contains(name)) {
                String label = words.find("filter." + name)
                        .or(() -> words.find(name.equals("as_of") ? "asof.label" : "col." + name))
                        .orElse(name);
                String values = name.equals("q")
                        ? held.getValue()
                        : visit.values(name).stream()
                                .map(value -> value(labels, name, value))
                                .collect(Collectors.joining(", "));
                all.add(label + words.text("filter.colon") + values);
            }
        }
        all.add(words.text(visit.samples() ? "basis.samples-in" : "basis.samples-out"));
        return all.toString();
    }

    private static String value(Labels labels, String name, String value) {
        Function<String, String> names =
                switch (name) {
                    case "source", "target" -> code -> labels.actor(new Actor(code));
                    case "domain" -> labels::domain;
                    case "core_interest" -> labels::interest;
                    case "law" -> labels::law;
                    default -> code -> labels.word(name, code);
                };
        try {
            return names.apply(value);
        } catch (IllegalArgumentException e) {
            // A value that is no code is said as it stands; the page itself says that it is no good.
            return value;
        }
    }
}
