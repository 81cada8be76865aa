package org.linewatch.app.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linewatch.engine.model.Actor;

/** Says in words what an address restricts, for files, pictures, prints and citations. */
final class FilterWords {
    /** Parameters that restrict nothing. */
    private static final Set<String> MUTE = Set.of("lang", "samples", "limit", "next", "table");

    /** A parameter of one side of a comparison. */
    private static final Pattern SIDED = Pattern.compile("[ab]\\..+");

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
                boolean sided = SIDED.matcher(name).matches();
                String side =
                        sided ? words.text("compare.side", name.substring(0, 1).toUpperCase(Locale.ROOT)) + " · " : "";
                String bare = sided ? name.substring(2) : name;
                String values = bare.equals("q")
                        ? held.getValue()
                        : visit.values(name).stream()
                                .map(value -> value(labels, bare, value))
                                .collect(Collectors.joining(", "));
                all.add(side + label(words, bare) + words.text("filter.colon") + values);
            }
        }
        all.add(words.text(visit.samples() ? "basis.samples-in" : "basis.samples-out"));
        return all.toString();
    }

    private static String label(Messages words, String name) {
        return words.find("filter." + name)
                .or(() -> words.find(
                        switch (name) {
                            case "as_of" -> "asof.label";
                            case "count" -> "compare.counting";
                            case "by" -> "compare.by";
                            default -> "col." + name;
                        }))
                .orElse(name);
    }

    private static String value(Labels labels, String name, String value) {
        Function<String, String> names =
                switch (name) {
                    case "source", "target" -> code -> labels.actor(new Actor(code));
                    case "domain" -> labels::domain;
                    case "core_interest" -> labels::interest;
                    case "law" -> labels::law;
                    case "by" -> step -> labels.word("col", step);
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
