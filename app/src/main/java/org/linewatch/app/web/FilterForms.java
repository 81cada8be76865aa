package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.linewatch.app.store.Filter;
import org.linewatch.app.web.view.FilterForm;
import org.linewatch.app.web.view.FilterForm.Field;
import org.linewatch.app.web.view.FilterForm.Option;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables;

/** Makes the filter forms of cases, mentions and events. */
final class FilterForms {
    private final Pack pack;

    FilterForms(Pack pack) {
        this.pack = pack;
    }

    /**
     * The form for an address.
     *
     * @param sources codes that can be chosen as source
     * @param targets codes that can be chosen as target
     * @param languages whether documents' languages can be chosen
     */
    FilterForm form(Links links, Collection<String> sources, Collection<String> targets, boolean languages) {
        Labels labels = links.labels();
        List<Field> fields = new ArrayList<>();
        fields.add(field(links, "q", "search", List.of()));
        fields.add(field(links, "source", "select", actors(labels, sources)));
        fields.add(field(links, "target", "select", actors(labels, targets)));
        fields.add(field(links, "type", "select", options(EventType.values(), EventType::name, labels::type)));
        fields.add(field(
                links,
                "family",
                "select",
                options(Instrument.Family.values(), Instrument.Family::code, labels::family)));
        fields.add(field(
                links, "instrument", "select", options(Instrument.values(), Instrument::code, labels::instrument)));
        fields.add(field(
                links,
                "domain",
                "select",
                pack.securityTypes().stream()
                        .map(t -> new Option(t.id(), labels.domain(t.id())))
                        .toList()));
        fields.add(field(
                links,
                "core_interest",
                "select",
                pack.coreInterests().stream()
                        .filter(Tables.CoreInterest::coded)
                        .map(i -> new Option(i.id(), labels.interest(i.id())))
                        .toList()));
        fields.add(field(links, "posture", "select", options(Posture.values(), Posture::code, labels::posture)));
        fields.add(field(links, "reach", "select", options(Reach.values(), Reach::code, labels::reach)));
        if (languages) {
            fields.add(field(
                    links,
                    "language",
                    "select",
                    List.of(
                            new Option("en", labels.word("language", "en")),
                            new Option("zh", labels.word("language", "zh")))));
        }
        fields.add(field(links, "from", "date", List.of()));
        fields.add(field(links, "to", "date", List.of()));
        Visit visit = links.visit();
        List<Option> kept = new ArrayList<>();
        for (String name : List.of("lang", "samples", "document", "publisher", "kind")) {
            String value = visit.parameter(name);
            if (value != null) {
                kept.add(new Option(name, value));
            }
        }
        return new FilterForm(visit.path(), fields, kept, Chips.of(links), visit.to(visit.path()));
    }

    /**
     * The form of one side of a comparison: its fields bear the prefix, and the rest of the address stays.
     *
     * @param whole the address of the comparison
     */
    FilterForm side(Visit whole, String prefix, FilterForm form) {
        List<Field> fields = form.fields().stream()
                .map(f -> new Field(prefix + "." + f.name(), f.label(), f.kind(), f.value(), f.options()))
                .toList();
        List<String> names = fields.stream().map(Field::name).toList();
        List<Option> kept = whole.parameters().entrySet().stream()
                .filter(held -> !names.contains(held.getKey()) && !held.getKey().equals("next"))
                .map(held -> new Option(held.getKey(), held.getValue()))
                .toList();
        return new FilterForm(form.action(), fields, kept, form.chips(), form.clear());
    }

    /**
     * A field. A value that is no choice, as several at once or a code that no row has, becomes one, so that sending the
     * form keeps it.
     */
    static Field field(Links links, String name, String kind, List<Option> options) {
        String value = links.visit().parameter(name);
        List<Option> all = new ArrayList<>(options);
        if (value != null
                && kind.equals("select")
                && options.stream().noneMatch(o -> o.value().equals(value))) {
            all.add(0, new Option(value, value.replace(",", ", ")));
        }
        return new Field(name, links.words().text("filter." + name), kind, value == null ? "" : value, all);
    }

    static List<Option> actors(Labels labels, Collection<String> codes) {
        return codes.stream()
                .distinct()
                .map(code -> new Option(code, labels.actor(new Actor(code))))
                .sorted(Comparator.comparing(Option::label, java.text.Collator.getInstance(labels.locale())))
                .toList();
    }

    private static <T> List<Option> options(T[] values, Function<T, String> code, Function<T, String> label) {
        return Arrays.stream(values)
                .map(v -> new Option(code.apply(v), label.apply(v)))
                .toList();
    }

    /** Names of the parameters of the filter, for the test that each has words. */
    static List<String> parameters() {
        return Filter.PARAMETERS.stream()
                .filter(p -> !p.equals("samples"))
                .map(p -> p.toLowerCase(Locale.ROOT))
                .toList();
    }
}
