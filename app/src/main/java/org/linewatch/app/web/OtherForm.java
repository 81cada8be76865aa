package org.linewatch.app.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.OtherDimension;
import org.linewatch.app.store.OtherFilter;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.web.view.FilterForm;
import org.linewatch.app.web.view.FilterForm.Chip;
import org.linewatch.app.web.view.FilterForm.Field;
import org.linewatch.app.web.view.FilterForm.Option;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Cameo;

/** The filter form of others' coding: what can be chosen is what is there. */
record OtherForm(Archive archive, Links links) {
    FilterForm make() {
        List<Field> fields = List.of(
                field("q", "search", List.of()),
                field("source", "select", actors(OtherDimension.SOURCE)),
                field("target", "select", actors(OtherDimension.TARGET)),
                field(
                        "cameo",
                        "select",
                        Cameo.roots().stream()
                                .map(code -> new Option(code, code + " " + OtherListing.root(links, code)))
                                .toList()),
                field(
                        "dataset",
                        "select",
                        present(OtherDimension.DATASET).stream()
                                .map(name -> new Option(name, links.labels().word("dataset", name)))
                                .toList()),
                field("from", "date", List.of()),
                field("to", "date", List.of()));
        Visit visit = links.visit();
        List<Option> kept = new ArrayList<>();
        for (String name : List.of("lang", "samples")) {
            String value = visit.parameter(name);
            if (value != null) {
                kept.add(new Option(name, value));
            }
        }
        Map<String, FacetGroups.Naming> chosen = new LinkedHashMap<>();
        chosen.put("source", (labels, code) -> labels.actor(new Actor(code)));
        chosen.put("target", (labels, code) -> labels.actor(new Actor(code)));
        chosen.put("cameo", (labels, code) -> code + " " + OtherListing.root(links, code));
        chosen.put("dataset", (labels, name) -> labels.word("dataset", name));
        List<Chip> chips = Chips.of(links, chosen);
        return new FilterForm(visit.path(), fields, kept, chips, Chips.clear(links, chips));
    }

    private List<String> present(OtherDimension dimension) {
        return archive.countOthers(OtherFilter.ALL, dimension).stream()
                .map(Count::key)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private List<Option> actors(OtherDimension role) {
        return present(role).stream()
                .map(code -> new Option(code, links.labels().actor(new Actor(code))))
                .sorted(Comparator.comparing(
                        Option::label, Collator.getInstance(links.labels().locale())))
                .toList();
    }

    /** A field; a value that is no choice (a code of CAMEO, say) becomes one, so that sending the form keeps it. */
    private Field field(String name, String kind, List<Option> options) {
        String value = links.visit().parameter(name);
        List<Option> all = new ArrayList<>(options);
        if (value != null
                && kind.equals("select")
                && options.stream().noneMatch(o -> o.value().equals(value))) {
            all.add(0, new Option(value, value.replace(",", ", ")));
        }
        return new Field(name, links.words().text("filter." + name), kind, value == null ? "" : value, all);
    }
}
