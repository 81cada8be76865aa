package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.Table;

/**
 * Makes charts of several series over one axis, with the table that says the same.
 *
 * @param kind {@code bars} or {@code lines}
 * @param stacked whether bars stand on each other
 * @param head what the points are
 * @param series names of the series
 */
record SeriesChart(String kind, boolean stacked, String head, List<String> series) {
    /**
     * A place on the axis.
     *
     * @param values one number for each series; null where there is none to give
     * @param hrefs the list behind each number; empty for none
     */
    record Point(String label, List<? extends @Nullable Number> values, List<String> hrefs) {}

    /** Bars beside each other. */
    static SeriesChart bars(String head, List<String> series) {
        return new SeriesChart("bars", false, head, series);
    }

    /** Bars on each other. */
    static SeriesChart stacked(String head, List<String> series) {
        return new SeriesChart("bars", true, head, series);
    }

    /** A line for each series. */
    static SeriesChart lines(String head, List<String> series) {
        return new SeriesChart("lines", false, head, series);
    }

    /** The chart. */
    Chart of(String id, String title, List<Point> points) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        if (stacked) {
            data.put("stacked", true);
        }
        if (points.stream().flatMap(p -> p.values().stream()).anyMatch(Double.class::isInstance)) {
            data.put("fractions", true);
        }
        data.put("series", series);
        data.put("points", points.stream().map(SeriesChart::data).toList());
        List<Table.Head> heads = new ArrayList<>(List.of(new Table.Head(head, "text")));
        series.forEach(name -> heads.add(new Table.Head(name, "number")));
        List<Table.Row> rows = points.stream()
                .map(point -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.text(point.label())));
                    for (int i = 0; i < series.size(); i++) {
                        cells.add(cell(
                                point.values().get(i),
                                point.hrefs().isEmpty() ? "" : point.hrefs().get(i)));
                    }
                    return new Table.Row(null, cells);
                })
                .toList();
        return new Chart(id, title, Json.text(data), new Table(title, heads, rows));
    }

    private static Cell cell(@Nullable Number value, String href) {
        return href.isEmpty() || value == null
                ? Cell.number(value)
                : Cell.link(value, href).as("number");
    }

    private static Map<String, Object> data(Point point) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("key", point.label());
        out.put("label", point.label());
        out.put("values", point.values());
        out.put("hrefs", point.hrefs());
        return out;
    }
}
