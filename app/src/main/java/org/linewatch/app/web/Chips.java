package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linewatch.app.web.view.FilterForm.Chip;

/** What an address has chosen, value by value, each with the address without it. */
final class Chips {
    private Chips() {}

    /** What the filter of mentions, events, documents and cases has chosen. */
    static List<Chip> of(Links links) {
        List<Chip> chips = new ArrayList<>();
        for (Map.Entry<String, String> held :
                links.visit().filter().parameters().entrySet()) {
            if (!held.getKey().equals("samples")) {
                add(chips, links, held.getKey(), (labels, value) -> labels.value(held.getKey(), value));
            }
        }
        return chips;
    }

    /** What is chosen of these parameters, and of words and days. */
    static List<Chip> of(Links links, Map<String, FacetGroups.Naming> parameters) {
        List<Chip> chips = new ArrayList<>();
        parameters.forEach((parameter, name) -> add(chips, links, parameter, name));
        for (String parameter : List.of("q", "from", "to")) {
            add(chips, links, parameter, (labels, value) -> value);
        }
        return chips;
    }

    /** The address without any of these. */
    static String clear(Links links, List<Chip> chips) {
        Visit visit = links.visit().less("next");
        for (Chip chip : chips) {
            visit = visit.less(chip.parameter());
        }
        return visit.here();
    }

    private static void add(List<Chip> chips, Links links, String parameter, FacetGroups.Naming name) {
        Visit visit = links.visit();
        String held = visit.parameter(parameter);
        if (held == null) {
            return;
        }
        List<String> values = parameter.equals("q") ? List.of(held) : visit.values(parameter);
        for (String value : values) {
            String href = values.size() == 1 ? visit.without(parameter) : visit.without(parameter, value);
            chips.add(new Chip(
                    parameter, links.words().text("filter." + parameter), name.of(links.labels(), value), href));
        }
    }
}
