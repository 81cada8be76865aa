package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Counted;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.web.Comparison.Line;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.CompareView;
import org.linewatch.app.web.view.CompareView.Side;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.FilterForm;
import org.linewatch.app.web.view.FilterForm.Chip;
import org.linewatch.app.web.view.Table;

/** Two filters side by side: {@code a.*} and {@code b.*} are the filters of the lists. */
final class ComparePage {
    private static final int SHOWN = 12;

    private final Archive archive;
    private final FilterForms forms;
    private final Pages pages;
    private final Bases bases;

    ComparePage(Archive archive, FilterForms forms, Pages pages, Bases bases) {
        this.archive = archive;
        this.forms = forms;
        this.pages = pages;
        this.bases = bases;
    }

    void register(RoutesConfig routes) {
        routes.get("/compare", this::show);
        ListPages.tables(
                routes,
                Listing.of(
                        "compare",
                        List.of(
                                Column.plain("field", l -> l.dimension().parameter()),
                                Column.plain("value", Line::value),
                                Column.number("count_a", Line::a),
                                Column.number("n_a", Line::ofA),
                                Column.number("share_a", l -> round(l.shareA())),
                                Column.number("low_a", l -> round(l.intervalA().low())),
                                Column.number("high_a", l -> round(l.intervalA().high())),
                                Column.number("count_b", Line::b),
                                Column.number("n_b", Line::ofB),
                                Column.number("share_b", l -> round(l.shareB())),
                                Column.number("low_b", l -> round(l.intervalB().low())),
                                Column.number("high_b", l -> round(l.intervalB().high())),
                                Column.number("difference", l -> round(l.difference())),
                                Column.plain("apart", Line::apart)),
                        line -> null,
                        (visit, limit, next) -> Listing.cut(compared(visit).lines(), limit, next)));
    }

    private static double round(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }

    private Comparison compared(Visit visit) {
        Filter a = visit.side("a").filter();
        Filter b = visit.side("b").filter();
        Counted counted = counted(visit);
        return RecordListings.asked(() -> Comparison.of(archive, counted, a, b));
    }

    private static Counted counted(Visit visit) {
        String asked = visit.parameter("count");
        return Arrays.stream(Counted.values())
                .filter(c -> asked == null ? c == Counted.EVENTS : c.list().equals(asked))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse(
                        "'" + asked + "' is no value for 'count': it is events, mentions or documents"));
    }

    private static Dimension step(Visit visit) {
        String by = visit.parameter("by");
        if (by == null || by.equals("year")) {
            return Dimension.YEAR;
        }
        if (by.equals("month")) {
            return Dimension.MONTH;
        }
        throw new BadRequestResponse("'" + by + "' is no value for 'by': it is year or month");
    }

    private void show(Context ctx) {
        Links links = pages.links(ctx);
        Visit visit = links.visit();
        Messages words = links.words();
        Dimension step = step(visit);
        Comparison comparison = compared(visit);
        List<Side> sides = List.of(side(links, "a"), side(links, "b"));
        List<Table> tables = Comparison.TABLES.stream()
                .filter(dimension -> !comparison.of(dimension).isEmpty())
                .map(dimension -> differences(links, comparison, dimension))
                .toList();
        pages.show(
                ctx,
                "compare",
                frame -> new CompareView(
                        frame,
                        sides,
                        Arrays.stream(Counted.values())
                                .map(counted -> choice(
                                        words.text("count." + counted.list()),
                                        visit.with("count", counted.list()),
                                        counted == comparison.counted()))
                                .toList(),
                        List.of(
                                choice(words.text("col.year"), visit.with("by", "year"), step == Dimension.YEAR),
                                choice(words.text("col.month"), visit.with("by", "month"), step == Dimension.MONTH)),
                        swapped(visit),
                        visit.to("/compare"),
                        cautions(links, comparison),
                        List.of(chart(links, comparison, step, false), chart(links, comparison, step, true)),
                        tables,
                        bases.documents(links)));
    }

    private static Part choice(String label, String href, boolean chosen) {
        return new Part(label, chosen ? null : href);
    }

    private static String swapped(Visit visit) {
        Map<String, String> other = new LinkedHashMap<>();
        visit.parameters().forEach((name, value) -> {
            if (name.startsWith("a.")) {
                other.put("b." + name.substring(2), value);
            } else if (name.startsWith("b.")) {
                other.put("a." + name.substring(2), value);
            } else {
                other.put(name, value);
            }
        });
        return visit.to("/compare", other);
    }

    private Side side(Links whole, String prefix) {
        Messages words = whole.words();
        Links links = new Links(whole.visit().side(prefix), whole.labels());
        Filter filter = links.visit().filter();
        List<Chip> chips = new ArrayList<>();
        String clear = clear(whole.visit(), prefix);
        for (Chip chip : Chips.of(links)) {
            String name = prefix + "." + chip.parameter();
            List<String> values = whole.visit().values(name);
            boolean one = chip.parameter().equals("q") || values.size() < 2;
            chips.add(new Chip(
                    name,
                    chip.label(),
                    chip.value(),
                    one ? whole.visit().without(name) : whole.visit().without(name, value(links, chip, values))));
        }
        List<Figure> figures = new ArrayList<>();
        long most = 0;
        for (Counted counted : List.of(Counted.EVENTS, Counted.MENTIONS, Counted.DOCUMENTS)) {
            long number = RecordListings.asked(() -> archive.count(counted, filter));
            most = Math.max(most, number);
            figures.add(new Figure(
                    String.format(Locale.ROOT, "%,d", number),
                    words.text("count." + counted.list()),
                    whole.visit().to("/" + counted.list(), filter.parameters())));
        }
        String empty = most == 0
                ? words.text("compare.nothing", prefix.toUpperCase(Locale.ROOT))
                : chips.isEmpty() ? words.text("compare.no-filter", prefix.toUpperCase(Locale.ROOT)) : "";
        return new Side(prefix.toUpperCase(Locale.ROOT), chips, clear, form(whole, links, prefix), empty, figures);
    }

    /** The value that a chip stands for: chips have the order of the values. */
    private static String value(Links links, Chip chip, List<String> values) {
        return values.stream()
                .filter(v -> links.labels().value(chip.parameter(), v).equals(chip.value()))
                .findFirst()
                .orElse(chip.value());
    }

    private static String clear(Visit visit, String prefix) {
        Map<String, String> rest = new LinkedHashMap<>(visit.parameters());
        rest.keySet().removeIf(name -> name.startsWith(prefix + "."));
        return visit.to("/compare", rest);
    }

    private FilterForm form(Links whole, Links links, String prefix) {
        Filter all = links.visit().samples() ? Filter.ALL.with("samples", List.of("1")) : Filter.ALL;
        Map<Dimension, List<Count>> actors =
                archive.facets(Counted.MENTIONS, all, Set.of(Dimension.SOURCE, Dimension.TARGET));
        return forms.side(
                whole.visit(),
                prefix,
                forms.form(
                        links,
                        Counts.of(actors.getOrDefault(Dimension.SOURCE, List.of()))
                                .keySet(),
                        Counts.of(actors.getOrDefault(Dimension.TARGET, List.of()))
                                .keySet(),
                        true));
    }

    private static List<String> cautions(Links links, Comparison comparison) {
        Messages words = links.words();
        List<String> cautions = new ArrayList<>();
        String noun = words.text("count." + comparison.counted().list());
        for (int i = 0; i < 2; i++) {
            long n = comparison.totals()[i];
            if (n < Comparison.SMALL) {
                cautions.add(words.text("compare.small", i == 0 ? "A" : "B", n, noun));
            }
        }
        cautions.add(words.text("compare.shares", noun));
        return cautions;
    }

    private Chart chart(Links links, Comparison comparison, Dimension step, boolean share) {
        Messages words = links.words();
        Visit visit = links.visit();
        String noun = words.text("count." + comparison.counted().list());
        List<Map<String, Object>> points = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Line line : comparison.series(step)) {
            List<Object> values =
                    share ? List.of(percent(line.shareA()), percent(line.shareB())) : List.of(line.a(), line.b());
            List<String> hrefs = List.of(
                    list(visit, "a", comparison.counted(), step, line.value()),
                    list(visit, "b", comparison.counted(), step, line.value()));
            Map<String, Object> point = new LinkedHashMap<>();
            point.put("label", line.value());
            point.put("values", values);
            point.put("hrefs", hrefs);
            points.add(point);
            rows.add(new Table.Row(
                    null,
                    List.of(
                            Cell.text(line.value()),
                            Cell.link(values.get(0), hrefs.get(0)).as("number"),
                            Cell.link(values.get(1), hrefs.get(1)).as("number"))));
        }
        String title = share ? words.text("compare.chart.share", noun) : words.text("compare.chart.count", noun);
        Table table = new Table(
                title,
                List.of(
                        new Table.Head(words.text(step == Dimension.YEAR ? "col.year" : "col.month"), "text"),
                        new Table.Head("A", "number"),
                        new Table.Head("B", "number")),
                rows);
        return new Chart(
                share ? "compare-share" : "compare-count",
                title,
                Json.text(Map.of("kind", share ? "lines" : "bars", "series", List.of("A", "B"), "points", points)),
                table);
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    /** The list of one side, cut to one value. */
    private static String list(Visit visit, String prefix, Counted counted, Dimension dimension, String value) {
        Filter filter = visit.side(prefix).filter();
        if (dimension.time()) {
            var span = org.linewatch.engine.model.PartialDate.parse(value);
            filter = filter.with(
                            "from", List.of(later(filter.from(), span.first()).toString()))
                    .with("to", List.of(earlier(filter.to(), span.last()).toString()));
        } else {
            filter = filter.with(dimension.parameter(), List.of(value));
        }
        return visit.to("/" + counted.list(), filter.parameters());
    }

    private static java.time.LocalDate later(
            java.time.@org.jspecify.annotations.Nullable LocalDate chosen, java.time.LocalDate day) {
        return chosen != null && chosen.isAfter(day) ? chosen : day;
    }

    private static java.time.LocalDate earlier(
            java.time.@org.jspecify.annotations.Nullable LocalDate chosen, java.time.LocalDate day) {
        return chosen != null && chosen.isBefore(day) ? chosen : day;
    }

    private static Table differences(Links links, Comparison comparison, Dimension dimension) {
        Messages words = links.words();
        Visit visit = links.visit();
        List<Line> all = comparison.of(dimension);
        List<Table.Row> rows = all.stream()
                .limit(SHOWN)
                .map(line -> new Table.Row(
                        null,
                        List.of(
                                new Cell(
                                        "text",
                                        List.of(new Part(
                                                links.labels().value(dimension.parameter(), line.value()),
                                                null,
                                                links.labels().meaning(dimension.parameter(), line.value())))),
                                Cell.link(line.a(), list(visit, "a", comparison.counted(), dimension, line.value()))
                                        .as("number"),
                                Cell.number(share(line.shareA(), line.intervalA())),
                                Cell.link(line.b(), list(visit, "b", comparison.counted(), dimension, line.value()))
                                        .as("number"),
                                Cell.number(share(line.shareB(), line.intervalB())),
                                Cell.number(String.format(Locale.ROOT, "%+.1f", 100 * line.difference())),
                                Cell.text(words.text(line.apart() ? "compare.apart" : "compare.overlap")))))
                .toList();
        String field = words.text("filter." + dimension.parameter());
        String caption = all.size() > SHOWN
                ? words.text("compare.table.cut", field, SHOWN, all.size())
                : words.text("compare.table", field);
        return new Table(
                caption,
                List.of(
                        new Table.Head(field, "text"),
                        new Table.Head(words.text("compare.n", "A", comparison.totals()[0]), "number"),
                        new Table.Head(words.text("compare.share", "A"), "number"),
                        new Table.Head(words.text("compare.n", "B", comparison.totals()[1]), "number"),
                        new Table.Head(words.text("compare.share", "B"), "number"),
                        new Table.Head(words.text("compare.difference"), "number"),
                        new Table.Head(words.text("compare.intervals"), "text")),
                rows);
    }

    private static String share(double share, Wilson interval) {
        return String.format(
                Locale.ROOT, "%.1f %% (%.1f–%.1f)", 100 * share, 100 * interval.low(), 100 * interval.high());
    }
}
