package org.linewatch.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.Table;

/** Makes charts of cases and mentions, side by side and never added up; each bar and place leads to its list. */
final class Charts {
    private Charts() {}

    /**
     * One bar or place.
     *
     * @param key year, month or code of the place
     * @param label what it is called
     * @param casesHref address of the cases that are counted
     * @param mentionsHref address of the mentions that are counted
     */
    record Line(String key, String label, long cases, String casesHref, long mentions, String mentionsHref) {}

    /** Bars of cases and mentions by key. */
    static Chart bars(String id, String title, String head, List<Line> lines, Links links) {
        return chart("bars", id, title, head, lines, links);
    }

    /** A map of the world, coloured by cases. */
    static Chart map(String id, String title, String head, List<Line> lines, Links links) {
        return chart("map", id, title, head, lines, links);
    }

    /** Bars of one count; years without one stand as 0, so that the axis is even. */
    static Chart single(String id, String title, String head, String counted, Map<String, Long> found, Links links) {
        Map<String, Long> counts = Counts.withoutGaps(found);
        List<Map<String, Object>> data = counts.entrySet().stream()
                .map(e -> {
                    Map<String, Object> point = new LinkedHashMap<>();
                    point.put("label", e.getKey());
                    point.put("values", List.of(e.getValue()));
                    point.put("hrefs", List.of(span(links.visit(), e.getKey())));
                    return point;
                })
                .toList();
        Table table = new Table(
                title,
                List.of(new Table.Head(head, "text"), new Table.Head(counted, "number")),
                counts.entrySet().stream()
                        .map(e -> new Table.Row(
                                null,
                                List.of(
                                        Cell.link(e.getKey(), span(links.visit(), e.getKey())),
                                        Cell.number(e.getValue()))))
                        .toList());
        return new Chart(
                id, title, Json.text(Map.of("kind", "bars", "series", List.of(counted), "points", data)), table);
    }

    private static Chart chart(String kind, String id, String title, String head, List<Line> lines, Links links) {
        String cases = links.words().text("count.cases");
        String mentions = links.words().text("count.mentions");
        List<Map<String, Object>> points = lines.stream()
                .map(line -> {
                    Map<String, Object> point = new LinkedHashMap<>();
                    point.put("key", line.key());
                    point.put("label", line.label());
                    point.put("values", List.of(line.cases(), line.mentions()));
                    point.put("hrefs", List.of(line.casesHref(), line.mentionsHref()));
                    return point;
                })
                .toList();
        Table table = new Table(
                title,
                List.of(
                        new Table.Head(head, "text"),
                        new Table.Head(cases, "number"),
                        new Table.Head(mentions, "number")),
                lines.stream()
                        .map(line -> new Table.Row(
                                null,
                                List.of(
                                        Cell.text(line.label()),
                                        Cell.link(line.cases(), line.casesHref())
                                                .as("number"),
                                        Cell.link(line.mentions(), line.mentionsHref())
                                                .as("number"))))
                        .toList());
        return new Chart(
                id,
                title,
                Json.text(Map.of("kind", kind, "series", List.of(cases, mentions), "points", points)),
                table);
    }

    /** The list on this address cut to a year or a month. */
    private static String span(Visit visit, String yearOrMonth) {
        var span = org.linewatch.engine.model.PartialDate.parse(yearOrMonth);
        Map<String, String> parameters = new LinkedHashMap<>(visit.parameters());
        parameters.remove("next");
        parameters.put("from", span.first().toString());
        parameters.put("to", span.last().toString());
        return visit.to(visit.path(), parameters);
    }
}
