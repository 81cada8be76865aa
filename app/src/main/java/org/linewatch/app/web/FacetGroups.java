package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.view.Facets;
import org.linewatch.app.web.view.Facets.Group;
import org.linewatch.app.web.view.Facets.Value;
import org.linewatch.app.web.view.FilterForm.Chip;

/**
 * Makes the facets of a list. The counts of a field ignore the choice made in that field, so that the number beside a
 * value says how long the list is with that value, and alternatives can be added.
 */
final class FacetGroups {
    private static final int AT_ONCE = 6;
    private static final int AT_MOST = 200;
    private static final int OPEN = 6;

    private FacetGroups() {}

    /**
     * A field of a list.
     *
     * @param parameter the parameter that restricts it; its label is the text {@code filter.PARAMETER}
     * @param keys the values that a row has
     * @param name what a value is called
     * @param days whether the values are years that restrict the days {@code from} and {@code to} instead of the parameter
     */
    record Field<T>(String parameter, Function<T, ? extends Collection<String>> keys, Naming name, boolean days) {
        /** A field whose values are named as the filters of the record are. */
        static <T> Field<T> of(String parameter, Function<T, ? extends Collection<String>> keys) {
            return named(parameter, keys, (labels, value) -> labels.value(parameter, value));
        }

        /** A field with names of its own. */
        static <T> Field<T> named(String parameter, Function<T, ? extends Collection<String>> keys, Naming name) {
            return new Field<>(parameter, keys, name, false);
        }

        /** A field whose values stand for themselves. */
        static <T> Field<T> plain(String parameter, Function<T, ? extends Collection<String>> keys) {
            return named(parameter, keys, (labels, value) -> value);
        }

        /** A field whose values are words of a vocabulary of the messages. */
        static <T> Field<T> word(String parameter, String vocabulary, Function<T, ? extends Collection<String>> keys) {
            return named(parameter, keys, (labels, value) -> labels.word(vocabulary, value));
        }

        /** Years, which restrict the days {@code from} and {@code to}. */
        static <T> Field<T> year(Function<T, ? extends Collection<String>> keys) {
            return new Field<>("year", keys, (labels, value) -> value, true);
        }
    }

    /** Names a value in the interface's language. */
    @FunctionalInterface
    interface Naming {
        /** What a value is called. */
        String of(Labels labels, String value);
    }

    /**
     * Facets of a list that is held in memory.
     *
     * @param fields what it can be narrowed by
     * @param rows the rows of an address: the list as it is, or with one field left free
     */
    static <T> Facets of(Links links, String lead, List<Field<T>> fields, Function<Visit, List<T>> rows) {
        return of(links, lead, fields, (visit, field) -> rows.apply(visit));
    }

    /**
     * The same where the rows depend on the field that is counted.
     *
     * @param rows the rows of an address that leaves a field free, and the parameter of that field
     */
    static <T> Facets of(Links links, String lead, List<Field<T>> fields, BiFunction<Visit, String, List<T>> rows) {
        Visit visit = links.visit();
        List<Group> groups = new ArrayList<>();
        for (Field<T> field : fields) {
            Visit free = free(visit, field.parameter(), field.days());
            Map<String, Long> counts = Counts.by(rows.apply(free, field.parameter()), field.keys());
            add(groups, links, field.parameter(), counts, field.name(), field.days());
        }
        List<Chip> chips = Chips.of(
                links,
                fields.stream()
                        .filter(field -> !field.days())
                        .collect(java.util.stream.Collectors.toMap(
                                Field::parameter, Field::name, (a, b) -> a, LinkedHashMap::new)));
        return new Facets(lead, groups, chips, Chips.clear(links, chips), "");
    }

    /** Whether a row has what an address asks of these fields; days are left aside. */
    static <T> boolean matches(Visit visit, List<Field<T>> fields, T row) {
        return fields.stream().filter(field -> !field.days()).allMatch(field -> {
            List<String> wanted = visit.values(field.parameter());
            return wanted.isEmpty() || field.keys().apply(row).stream().anyMatch(wanted::contains);
        });
    }

    /** An address that does not restrict a field. */
    private static Visit free(Visit visit, String parameter, boolean days) {
        return days ? visit.less("from").less("to") : visit.less(parameter);
    }

    /**
     * Adds a field's values, the largest number first, years from the latest; nothing where there is nothing to choose.
     *
     * @param days whether the values are years that restrict {@code from} and {@code to}
     */
    static void add(
            List<Group> groups, Links links, String parameter, Map<String, Long> counts, Naming name, boolean days) {
        boolean years = parameter.equals("year");
        Map<String, Long> all = new LinkedHashMap<>(counts);
        List<String> chosen =
                days ? chosenYears(links.visit(), counts) : links.visit().values(parameter);
        chosen.forEach(value -> all.putIfAbsent(value, 0L));
        Long unknown = all.remove("");
        if (all.isEmpty()) {
            return;
        }
        Comparator<Map.Entry<String, Long>> order = years
                ? Map.Entry.<String, Long>comparingByKey().reversed()
                : Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        // What is chosen is never hidden behind "more".
        Comparator<Map.Entry<String, Long>> first =
                Comparator.comparing((Map.Entry<String, Long> e) -> !chosen.contains(e.getKey()));
        List<Value> values = new ArrayList<>();
        all.entrySet().stream()
                .sorted(years ? order : first.thenComparing(order))
                .limit(AT_MOST)
                .forEach(e -> values.add(value(links, parameter, name, e, chosen.contains(e.getKey()), days)));
        if (unknown != null && unknown > 0) {
            values.add(new Value(links.words().text("facet.unknown"), null, number(unknown), null, false));
        }
        int shown = Math.min(values.size() <= AT_ONCE + 2 ? values.size() : AT_ONCE, values.size());
        shown = Math.max(shown, years ? Math.min(chosen.size(), values.size()) : chosen.size());
        groups.add(new Group(
                parameter,
                links.words().text("filter." + parameter),
                groups.size() < OPEN || !chosen.isEmpty(),
                chosen.size(),
                values.subList(0, Math.min(shown, values.size())),
                values.subList(Math.min(shown, values.size()), values.size())));
    }

    private static Value value(
            Links links, String parameter, Naming name, Map.Entry<String, Long> entry, boolean chosen, boolean days) {
        Visit visit = links.visit();
        String key = entry.getKey();
        @Nullable String href;
        if (days) {
            Visit free = free(visit, parameter, true).less("next");
            href = chosen
                    ? free.here()
                    : free.at("from", key + "-01-01").at("to", key + "-12-31").here();
        } else {
            href = chosen ? visit.without(parameter, key) : visit.plus(parameter, key);
        }
        return new Value(
                name.of(links.labels(), key),
                links.labels().meaning(parameter, key),
                number(entry.getValue()),
                href,
                chosen);
    }

    /** The years that lie within the chosen days. */
    private static List<String> chosenYears(Visit visit, Map<String, Long> counts) {
        String from = visit.parameter("from");
        String to = visit.parameter("to");
        if (from == null && to == null) {
            return List.of();
        }
        return counts.keySet().stream()
                .filter(year -> !year.isEmpty())
                .filter(year -> from == null || (year + "-12-31").compareTo(from) >= 0)
                .filter(year -> to == null || (year + "-01-01").compareTo(to) <= 0)
                .toList();
    }

    private static String number(long count) {
        return String.format(java.util.Locale.ROOT, "%,d", count);
    }
}
