package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.linewatch.app.store.Filter;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.OverviewView.Border;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.AsOf;
import org.linewatch.engine.pack.Tables.CatalogueCase;

/**
 * The third exhibit: deeds and rules of the pack's state whose effect lies beyond its border. Words (statements, demands,
 * threats) are not counted here. Cases of the catalogue and mentions in documents are never added up.
 *
 * @param then the day up to which is counted
 * @param cases the catalogue
 * @param mentions number of mentions by year and by target, under {@link #filter}
 */
record BorderExhibit(AsOf then, CaseListings cases, Mentions mentions, Links links) {
    private static final int LATEST = 10;

    /** What the store counts. */
    record Mentions(long total, Map<String, Long> byYear, Map<String, Long> byTarget) {}

    /** The filter that defines the exhibit, as the parameters of its lists. */
    static Map<String, String> parameters(AsOf then) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("source", then.pack().home().code());
        parameters.put("reach", Reach.CROSS_BORDER.code() + "," + Reach.EXTRATERRITORIAL.code());
        List<String> types = new ArrayList<>();
        for (EventType type : EventType.values()) {
            if (type.quad() == Quad.MATERIAL_CONFLICT || type.quad() == Quad.RULE) {
                types.add(type.name());
            }
        }
        parameters.put("type", String.join(",", types));
        parameters.put("to", then.day().toString());
        return parameters;
    }

    /** The same as a filter. */
    static Filter filter(AsOf then, boolean samples) {
        Map<String, String> parameters = parameters(then);
        if (samples) {
            parameters.put("samples", "1");
        }
        return Filter.parse(name -> parameters.containsKey(name) ? List.of(parameters.get(name)) : List.of());
    }

    Border make() {
        Messages words = links.words();
        List<CatalogueCase> all = counted();
        Listing<CatalogueCase> listing = cases.brief();
        return new Border(
                words.text("border.lead", links.labels().actor(then.pack().home())),
                listing.table(links, words.text("border.latest"), all.subList(0, Math.min(LATEST, all.size()))),
                new Figure(
                        Integer.toString(all.size()),
                        words.text("border.all-cases"),
                        links.filtered("/cases", parameters(then))),
                new Figure(
                        Long.toString(mentions.total()),
                        words.text("border.all-mentions"),
                        links.filtered("/mentions", parameters(then))),
                Charts.bars("border-years", words.text("border.timeline"), words.text("col.year"), years(), links),
                Charts.map("border-map", words.text("border.map"), words.text("col.target"), targets(), links));
    }

    private List<CatalogueCase> counted() {
        return cases.matching(filter(then, false));
    }

    /** Cases and mentions by year, without a gap. */
    List<Charts.Line> years() {
        Map<String, Long> byYear =
                Counts.by(counted(), c -> List.of(Integer.toString(c.start().year())));
        Set<String> years = new TreeSet<>(byYear.keySet());
        years.addAll(mentions.byYear().keySet());
        if (!years.isEmpty()) {
            List<String> known = List.copyOf(years);
            IntStream.rangeClosed(Integer.parseInt(known.get(0)), Integer.parseInt(known.get(known.size() - 1)))
                    .forEach(year -> years.add(Integer.toString(year)));
        }
        return years.stream()
                .map(year -> new Charts.Line(
                        year,
                        year,
                        byYear.getOrDefault(year, 0L),
                        address("/cases", Map.of("from", year + "-01-01", "to", lastDay(year))),
                        mentions.byYear().getOrDefault(year, 0L),
                        address("/mentions", Map.of("from", year + "-01-01", "to", lastDay(year)))))
                .toList();
    }

    /** A year's last day, or the chosen day where that comes first. */
    private String lastDay(String year) {
        String end = year + "-12-31";
        String day = then.day().toString();
        return end.compareTo(day) < 0 ? end : day;
    }

    /** Cases and mentions by target, the most cases first. */
    List<Charts.Line> targets() {
        Map<String, Long> byTarget =
                Counts.by(counted(), c -> c.target().stream().map(Actor::state).toList());
        Set<String> targets = new TreeSet<>(byTarget.keySet());
        targets.addAll(mentions.byTarget().keySet());
        return targets.stream()
                .map(code -> new Charts.Line(
                        code,
                        links.labels().actor(new Actor(code)),
                        byTarget.getOrDefault(code, 0L),
                        address("/cases", Map.of("target", code)),
                        mentions.byTarget().getOrDefault(code, 0L),
                        address("/mentions", Map.of("target", code))))
                .sorted(Comparator.comparingLong(Charts.Line::cases)
                        .thenComparingLong(Charts.Line::mentions)
                        .reversed()
                        .thenComparing(Charts.Line::label))
                .toList();
    }

    private String address(String path, Map<String, String> more) {
        Map<String, String> parameters = parameters(then);
        parameters.putAll(more);
        return links.filtered(path, parameters);
    }
}
