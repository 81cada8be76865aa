package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Counted;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.web.view.Facets;
import org.linewatch.app.web.view.Facets.Group;
import org.linewatch.app.web.view.FilterForm.Chip;

/** Facets of mentions, events and documents, counted by the store. */
final class RecordFacets {
    /** In the order of the page. */
    private static final List<Dimension> SHOWN = List.of(
            Dimension.TYPE,
            Dimension.FAMILY,
            Dimension.INSTRUMENT,
            Dimension.SOURCE,
            Dimension.TARGET,
            Dimension.DOMAIN,
            Dimension.CORE_INTEREST,
            Dimension.YEAR,
            Dimension.PUBLISHER,
            Dimension.LANGUAGE,
            Dimension.KIND,
            Dimension.LEGAL_BASIS,
            Dimension.POSTURE,
            Dimension.REACH);

    private static final Set<Dimension> ASKED = EnumSet.copyOf(SHOWN);

    private final Archive archive;

    RecordFacets(Archive archive) {
        this.archive = archive;
    }

    /** The facets of an address. */
    Facets of(Links links, Counted counted) {
        Map<Dimension, List<Count>> counts =
                RecordListings.asked(() -> archive.facets(counted, links.visit().filter(), ASKED));
        List<Chip> chips = Chips.of(links);
        return new Facets(
                links.words().text("facet.counts." + counted.list()),
                groups(links, counts),
                chips,
                Chips.clear(links, chips),
                compare(links.visit(), counted));
    }

    /** The facets of a search; its words are no choice among others and stay. */
    Facets ofSearch(Links links, String query) {
        Map<Dimension, List<Count>> counts = RecordListings.asked(
                () -> archive.searchFacets(query, links.visit().filterWithoutWords()));
        List<Chip> chips = Chips.of(links).stream()
                .filter(chip -> !chip.parameter().equals("q"))
                .toList();
        return new Facets(
                links.words().text("facet.counts.search"), groups(links, counts), chips, Chips.clear(links, chips), "");
    }

    private static List<Group> groups(Links links, Map<Dimension, List<Count>> counts) {
        List<Group> groups = new ArrayList<>();
        for (Dimension dimension : SHOWN) {
            Map<String, Long> values = new LinkedHashMap<>();
            counts.getOrDefault(dimension, List.of()).forEach(count -> values.put(count.key(), count.count()));
            String parameter = dimension.parameter();
            FacetGroups.add(
                    groups,
                    links,
                    parameter,
                    values,
                    (labels, value) -> labels.value(parameter, value),
                    dimension == Dimension.YEAR);
        }
        return groups;
    }

    /** The comparison of this list with another: its filter is side A, side B is still to be chosen. */
    private static String compare(Visit visit, Counted counted) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("count", counted.list());
        visit.filter()
                .without(Dimension.YEAR)
                .with("samples", List.of())
                .parameters()
                .forEach((name, value) -> query.put("a." + name, value));
        for (String day : List.of("from", "to")) {
            String value = visit.parameter(day);
            if (value != null) {
                query.put("a." + day, value);
            }
        }
        return visit.to("/compare", query);
    }
}
