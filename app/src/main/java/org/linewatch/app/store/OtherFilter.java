package org.linewatch.app.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which records of others' coding to show: the same filter for page, API and command line. Empty lists and nulls do not
 * restrict. Values of one list are alternatives; different fields must all hold.
 *
 * @param dataset datasets ({@code gdelt-2})
 * @param source states or bodies as we know them ({@code CHN}), or actors by CAMEO's code ({@code CHNGOV})
 * @param target the same for targets
 * @param cameo CAMEO codes; one of two digits includes all below it
 * @param from first day of the act, inclusive
 * @param to last day of the act, inclusive
 * @param query words that must all stand in the names of actors or place
 */
public record OtherFilter(
        List<String> dataset,
        List<String> source,
        List<String> target,
        List<String> cameo,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String query) {

    /** Names of the parameters that a filter is read from. */
    public static final List<String> PARAMETERS = List.of("dataset", "source", "target", "cameo", "from", "to", "q");

    /** No restriction. */
    public static final OtherFilter ALL = parse(name -> List.of());

    /** Copies the lists. */
    public OtherFilter {
        dataset = List.copyOf(dataset);
        source = List.copyOf(source);
        target = List.copyOf(target);
        cameo = List.copyOf(cameo);
    }

    /**
     * Reads a filter from named values; a value may hold several, separated by commas.
     *
     * @param values gives the values of a parameter, or an empty list
     * @throws IllegalArgumentException if a date is no ISO date, or a code none of CAMEO; the message names the parameter
     */
    public static OtherFilter parse(Function<String, List<String>> values) {
        List<String> cameo = split(values.apply("cameo"));
        for (String code : cameo) {
            if (!code.matches("\\d{2,4}")) {
                throw new IllegalArgumentException("'" + code + "' is no value for 'cameo': write a code of two to four"
                        + " digits, such as 16 or 163");
            }
        }
        List<String> query = values.apply("q");
        return new OtherFilter(
                split(values.apply("dataset")),
                split(values.apply("source")),
                split(values.apply("target")),
                cameo,
                day("from", values.apply("from")),
                day("to", values.apply("to")),
                query.isEmpty() || query.get(0).isBlank() ? null : query.get(0).strip());
    }

    /** The parameters that give this filter again, in a stable order; values that do not restrict are left out. */
    public Map<String, String> parameters() {
        Map<String, String> out = new LinkedHashMap<>();
        put(out, "dataset", dataset);
        put(out, "source", source);
        put(out, "target", target);
        put(out, "cameo", cameo);
        if (from != null) {
            out.put("from", from.toString());
        }
        if (to != null) {
            out.put("to", to.toString());
        }
        if (query != null) {
            out.put("q", query);
        }
        return out;
    }

    private static void put(Map<String, String> out, String name, List<String> values) {
        if (!values.isEmpty()) {
            out.put(name, String.join(",", values));
        }
    }

    private static List<String> split(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate day(String name, List<String> values) {
        if (values.isEmpty() || values.get(0).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(values.get(0).strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + values.get(0) + "' is no date for '" + name + "': write it as 2020-05-12", e);
        }
    }

    /** The same as a condition on records {@code o}. */
    Conditions conditions() {
        Conditions c = Conditions.none();
        if (!dataset.isEmpty()) {
            c.among("o.dataset", "dataset", dataset);
        }
        party(c, "source", source);
        party(c, "target", target);
        if (!cameo.isEmpty()) {
            Conditions any = Conditions.none().among("o.root", "cameo", cameo);
            String codes = any.where().substring("o.root".length());
            c.and("(o.root" + codes + " OR o.base" + codes + " OR o.code" + codes + ")")
                    .bindAll(any);
        }
        if (from != null) {
            c.and("o.day >= CAST(:from AS DATE)").bind("from", from.toString());
        }
        if (to != null) {
            c.and("CAST(:to AS DATE) >= o.day").bind("to", to.toString());
        }
        if (query != null) {
            String[] words = query.toLowerCase(java.util.Locale.ROOT).split("\\s+");
            for (int i = 0; i < words.length; i++) {
                c.and("strpos(lower(o.source_name || ' ' || o.target_name || ' ' || coalesce(o.place, '')), :word" + i
                                + ") > 0")
                        .bind("word" + i, words[i]);
            }
        }
        return c;
    }

    private static void party(Conditions c, String role, List<String> wanted) {
        if (!wanted.isEmpty()) {
            Conditions any = Conditions.none().among("o." + role + "_state", role, wanted);
            String codes = any.where().substring(("o." + role + "_state").length());
            c.and("(o." + role + "_state" + codes + " OR o." + role + "_code" + codes + ")")
                    .bindAll(any);
        }
    }
}
