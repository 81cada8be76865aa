package org.linewatch.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What to show: the same filter for pages, API, command line and exports. Empty lists and nulls do not restrict. Values
 * of one list are alternatives; different fields must all hold.
 *
 * @param type event types ({@code SANCTION})
 * @param instrument instruments ({@code tariff})
 * @param family families of instruments ({@code trade})
 * @param source states, bodies or organs; a state includes its organs
 * @param target the same for targets
 * @param domain types of security
 * @param coreInterest core interests
 * @param posture postures
 * @param reach reaches
 * @param legalBasis laws or provisions named as legal basis; a law includes its provisions
 * @param kind kinds of document ({@code report})
 * @param language language tags, by their base
 * @param document document ids
 * @param publisher who published the document, by the name that the document gives
 * @param from first day of the act, inclusive
 * @param to last day of the act, inclusive
 * @param query words to be found in the text
 * @param samples whether the bundled samples are included
 */
public record Filter(
        List<String> type,
        List<String> instrument,
        List<String> family,
        List<String> source,
        List<String> target,
        List<String> domain,
        List<String> coreInterest,
        List<String> posture,
        List<String> reach,
        List<String> legalBasis,
        List<String> kind,
        List<String> language,
        List<String> document,
        List<String> publisher,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String query,
        boolean samples) {

    /** Names of the query parameters that a filter is read from. */
    public static final Set<String> PARAMETERS = Set.of(
            "type",
            "instrument",
            "family",
            "source",
            "target",
            "domain",
            "core_interest",
            "posture",
            "reach",
            "legal_basis",
            "kind",
            "language",
            "document",
            "publisher",
            "from",
            "to",
            "q",
            "samples");

    /** No restriction, no samples. */
    public static final Filter ALL = parse(name -> List.of());

    /** Copies the lists. */
    public Filter {
        type = List.copyOf(type);
        instrument = List.copyOf(instrument);
        family = List.copyOf(family);
        source = List.copyOf(source);
        target = List.copyOf(target);
        domain = List.copyOf(domain);
        coreInterest = List.copyOf(coreInterest);
        posture = List.copyOf(posture);
        reach = List.copyOf(reach);
        legalBasis = List.copyOf(legalBasis);
        kind = List.copyOf(kind);
        language = List.copyOf(language);
        document = List.copyOf(document);
        publisher = List.copyOf(publisher);
    }

    /**
     * Reads a filter from named values; a value may hold several, written as {@link Alternatives} says.
     *
     * @param values gives the values of a parameter, or an empty list
     * @throws IllegalArgumentException if a date is no ISO date; the message names the parameter
     */
    public static Filter parse(Function<String, List<String>> values) {
        Function<String, List<String>> split = name -> {
            List<String> out = new ArrayList<>();
            for (String value : values.apply(name)) {
                out.addAll(Alternatives.split(value));
            }
            return out;
        };
        List<String> query = values.apply("q");
        return new Filter(
                split.apply("type"),
                split.apply("instrument"),
                split.apply("family"),
                split.apply("source"),
                split.apply("target"),
                split.apply("domain"),
                split.apply("core_interest"),
                split.apply("posture"),
                split.apply("reach"),
                split.apply("legal_basis"),
                split.apply("kind"),
                split.apply("language"),
                split.apply("document"),
                split.apply("publisher"),
                day("from", split.apply("from")),
                day("to", split.apply("to")),
                query.isEmpty() || query.get(0).isBlank() ? null : query.get(0).strip(),
                split.apply("samples").stream().anyMatch(v -> v.equals("1") || v.equals("true")));
    }

    /** The parameters that give this filter again, in a stable order; values that do not restrict are left out. */
    public Map<String, String> parameters() {
        Map<String, String> out = new LinkedHashMap<>();
        put(out, "type", type);
        put(out, "instrument", instrument);
        put(out, "family", family);
        put(out, "source", source);
        put(out, "target", target);
        put(out, "domain", domain);
        put(out, "core_interest", coreInterest);
        put(out, "posture", posture);
        put(out, "reach", reach);
        put(out, "legal_basis", legalBasis);
        put(out, "kind", kind);
        put(out, "language", language);
        put(out, "document", document);
        put(out, "publisher", publisher);
        if (from != null) {
            out.put("from", from.toString());
        }
        if (to != null) {
            out.put("to", to.toString());
        }
        if (query != null) {
            out.put("q", query);
        }
        if (samples) {
            out.put("samples", "1");
        }
        return out;
    }

    /** The same filter with one parameter set to these values; none of them: no longer restricted by it. */
    public Filter with(String parameter, List<String> values) {
        Map<String, String> changed = new LinkedHashMap<>(parameters());
        changed.remove(parameter);
        if (!values.isEmpty()) {
            changed.put(parameter, parameter.equals("q") ? values.get(0) : Alternatives.join(values));
        }
        return parse(name -> changed.containsKey(name) ? List.of(changed.get(name)) : List.of());
    }

    /** The same filter without what it asks of a dimension; for times without its days. */
    public Filter without(Dimension dimension) {
        return dimension.time()
                ? with("from", List.of()).with("to", List.of())
                : with(dimension.parameter(), List.of());
    }

    /** Whether the filter asks something of a dimension. */
    public boolean restricts(Dimension dimension) {
        return dimension.time() ? from != null || to != null : parameters().containsKey(dimension.parameter());
    }

    private static void put(Map<String, String> out, String name, List<String> values) {
        if (!values.isEmpty()) {
            out.put(name, Alternatives.join(values));
        }
    }

    private static @Nullable LocalDate day(String name, List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(values.get(0));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + values.get(0) + "' is no date for '" + name + "': write it as 2020-05-12", e);
        }
    }
}
