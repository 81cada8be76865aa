package org.linewatch.app.web;

import java.util.ArrayList;
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
                FilterForms.field(links, "q", "search", List.of()),
                FilterForms.field(
                        links, "source", "select", FilterForms.actors(links.labels(), present(OtherDimension.SOURCE))),
                FilterForms.field(
                        links, "target", "select", FilterForms.actors(links.labels(), present(OtherDimension.TARGET))),
                FilterForms.field(
                        links,
                        "cameo",
                        "select",
                        Cameo.roots().stream()
                                .map(code -> new Option(code, code + " " + OtherListing.root(links, code)))
                                .toList()),
                FilterForms.field(
                        links,
                        "dataset",
                        "select",
                        present(OtherDimension.DATASET).stream()
                                .map(name -> new Option(name, links.labels().word("dataset", name)))
                                .toList()),
                FilterForms.field(links, "from", "date", List.of()),
                FilterForms.field(links, "to", "date", List.of()));
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
}
