package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.linewatch.app.web.view.FilterForm;
import org.linewatch.app.web.view.FilterForm.Chip;
import org.linewatch.app.web.view.FilterForm.Field;
import org.linewatch.app.web.view.FilterForm.Option;

/** Gathers the fields of a form that filters a list of the pack. What is chosen stands in the address alone. */
final class PackForm {
    private static final List<String> KEPT = List.of("lang", "samples", "as_of", "term", "order");

    private final Links links;
    private final List<Field> fields = new ArrayList<>();

    PackForm(Links links) {
        this.links = links;
    }

    /** Words that the row must have. */
    PackForm words() {
        return field("q", "search", List.of());
    }

    /**
     * A choice.
     *
     * @param values codes, in the order in which they stand
     * @param label what a code is called
     */
    PackForm choice(String name, Collection<String> values, Function<String, String> label) {
        return field(
                name,
                "select",
                values.stream().map(v -> new Option(v, label.apply(v))).toList());
    }

    /** A choice that stands at a value until another is chosen. */
    PackForm choice(String name, String usual, Collection<String> values, Function<String, String> label) {
        choice(name, values, label);
        Field made = fields.remove(fields.size() - 1);
        fields.add(
                made.value().isEmpty()
                        ? new Field(made.name(), made.label(), made.kind(), usual, made.options())
                        : made);
        return this;
    }

    /** A choice whose values stand in the order of the interface's language. */
    PackForm sorted(String name, Collection<String> values, Function<String, String> label) {
        return field(
                name,
                "select",
                values.stream()
                        .distinct()
                        .map(v -> new Option(v, label.apply(v)))
                        .sorted(Comparator.comparing(
                                Option::label,
                                java.text.Collator.getInstance(links.labels().locale())))
                        .toList());
    }

    /** The form. */
    FilterForm make() {
        Visit visit = links.visit();
        List<Option> kept = new ArrayList<>();
        for (String name : KEPT) {
            String value = visit.parameter(name);
            if (value != null) {
                kept.add(new Option(name, value));
            }
        }
        return new FilterForm(visit.path(), fields, kept, chips(), visit.to(visit.path()));
    }

    private List<Chip> chips() {
        Visit visit = links.visit();
        List<Chip> chips = new ArrayList<>();
        for (Field field : fields) {
            String held = visit.parameter(field.name());
            if (held == null) {
                continue;
            }
            List<String> values = field.kind().equals("select") ? Arrays.asList(held.split(",", -1)) : List.of(held);
            for (String value : values) {
                String label = field.options().stream()
                        .filter(o -> o.value().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value);
                chips.add(new Chip(
                        field.name(),
                        field.label(),
                        label,
                        values.size() == 1 ? visit.without(field.name()) : visit.without(field.name(), value)));
            }
        }
        return chips;
    }

    private PackForm field(String name, String kind, List<Option> options) {
        fields.add(FilterForms.field(links, name, kind, options));
        return this;
    }
}
