package org.linewatch.app.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.OtherDimension;
import org.linewatch.app.store.OtherFilter;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.OthersView.Compare;
import org.linewatch.app.web.view.Table;
import org.linewatch.engine.model.Actor;

/**
 * Our events beside others' records, for one state that acts on another, month by month. They are different units, so
 * each has a chart with an axis of its own and nothing is added or divided. Without days in the filter the period is that
 * of the others' records: before and after it nothing of theirs was read.
 */
record OtherCompare(Archive archive, Links links) {
    /** So many months are drawn without a gap; of a longer time only those that have something. */
    private static final int WHOLE = 240;

    /** The panel, or null where the filter names no single pair of states. */
    @Nullable Compare make() {
        OtherFilter filter = OtherListing.filter(links.visit());
        if (filter.source().size() != 1 || filter.target().size() != 1) {
            return null;
        }
        String source = filter.source().get(0);
        String target = filter.target().get(0);
        Map<String, Long> theirs = Counts.of(archive.countOthers(filter, OtherDimension.MONTH));
        if (theirs.isEmpty() && (filter.from() == null || filter.to() == null)) {
            return null;
        }
        List<String> known = List.copyOf(new TreeMap<>(theirs).keySet());
        LocalDate givenFrom = filter.from();
        LocalDate givenTo = filter.to();
        LocalDate from =
                givenFrom != null ? givenFrom : YearMonth.parse(known.get(0)).atDay(1);
        LocalDate to = givenTo != null
                ? givenTo
                : YearMonth.parse(known.get(known.size() - 1)).atEndOfMonth();
        Map<String, String> events = new LinkedHashMap<>();
        events.put("source", source);
        events.put("target", target);
        events.put("from", from.toString());
        events.put("to", to.toString());
        Map<String, Long> ours = Counts.of(archive.countEvents(
                Filter.parse(name -> name.equals("samples") && links.visit().samples()
                        ? List.of("1")
                        : events.containsKey(name) ? List.of(events.get(name)) : List.of()),
                Dimension.MONTH));
        List<String> months = months(from, to, ours, theirs);
        Messages words = links.words();
        return new Compare(
                words.text("others.compare", name(source), name(target), from, to),
                chart("others-ours", words.text("others.ours"), months, ours, "/events", events),
                chart("others-theirs", words.text("others.theirs"), months, theirs, "/others", filter.parameters()));
    }

    private String name(String code) {
        return links.labels().actor(new Actor(code));
    }

    private static List<String> months(LocalDate from, LocalDate to, Map<String, Long> ours, Map<String, Long> theirs) {
        SortedMap<String, Boolean> months = new TreeMap<>();
        ours.keySet().forEach(month -> months.put(month, true));
        theirs.keySet().forEach(month -> months.put(month, true));
        YearMonth end = YearMonth.from(to);
        if (YearMonth.from(from).plusMonths(WHOLE).isAfter(end)) {
            for (YearMonth month = YearMonth.from(from); !month.isAfter(end); month = month.plusMonths(1)) {
                months.put(month.toString(), true);
            }
        }
        return List.copyOf(months.keySet());
    }

    private Chart chart(
            String id,
            String title,
            List<String> months,
            Map<String, Long> counts,
            String path,
            Map<String, String> filters) {
        List<Map<String, Object>> points = months.stream()
                .map(month -> Map.<String, Object>of(
                        "key",
                        month,
                        "label",
                        month,
                        "values",
                        List.of(counts.getOrDefault(month, 0L)),
                        "hrefs",
                        List.of(cut(path, filters, month))))
                .toList();
        Table table = new Table(
                title,
                List.of(new Table.Head(links.words().text("col.month"), "text"), new Table.Head(title, "number")),
                months.stream()
                        .map(month -> new Table.Row(
                                null,
                                List.of(
                                        Cell.link(month, cut(path, filters, month)),
                                        Cell.number(counts.getOrDefault(month, 0L)))))
                        .toList());
        return new Chart(
                id, title, Json.text(Map.of("kind", "bars", "series", List.of(title), "points", points)), table);
    }

    private String cut(String path, Map<String, String> filters, String month) {
        Map<String, String> parameters = new LinkedHashMap<>(filters);
        parameters.put("from", YearMonth.parse(month).atDay(1).toString());
        parameters.put("to", YearMonth.parse(month).atEndOfMonth().toString());
        return links.filtered(path, parameters);
    }
}
