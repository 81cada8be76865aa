package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.InterestCount;
import org.linewatch.app.web.FacetGroups.Field;
import org.linewatch.app.web.Heats.Side;
import org.linewatch.app.web.SeriesChart.Point;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.Heat;
import org.linewatch.app.web.view.InterestView;
import org.linewatch.app.web.view.InterestView.Section;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.CoreInterest;

/** Core interests: when each was first named, and the state's acts that touch it, by target, instrument and year. */
final class InterestPages {
    private static final int TARGETS = 16;
    private static final int SERIES = 7;

    private final Pack pack;
    private final Archive archive;
    private final CaseListings cases;
    private final Pages pages;
    private final Bases bases;

    InterestPages(Pack pack, Archive archive, CaseListings cases, Pages pages, Bases bases) {
        this.pack = pack;
        this.archive = archive;
        this.cases = cases;
        this.pages = pages;
        this.bases = bases;
    }

    /** An interest with its acts; null counts for one that nothing is coded with. */
    record InterestRow(
            CoreInterest interest,
            @Nullable Long cases,
            @Nullable Long events,
            Map<String, String> filter) {}

    /** A line of the numbers as data. */
    record Line(String counted, InterestCount count) {}

    void register(RoutesConfig routes) {
        routes.get("/core-interests", this::show);
        ListPages.tables(routes, listing());
        ListPages.tables(
                routes,
                Listing.of(
                        "interest-matrix",
                        List.of(
                                Column.data("counted", Line::counted),
                                Column.data("interest", l -> l.count().interest()),
                                Column.data("target", l -> l.count().target()),
                                Column.data("instrument", l -> l.count().instrument()),
                                Column.data("year", l -> l.count().year()),
                                Column.data("count", l -> l.count().count())),
                        l -> null,
                        (visit, limit, next) -> Listing.cut(lines(visit), limit, next)));
    }

    private List<Line> lines(Visit visit) {
        return tallies(visit).stream()
                .map(tally -> chosen(visit) == null ? tally : tally.only(String.valueOf(chosen(visit))))
                .flatMap(tally -> tally.byTarget().stream().map(count -> new Line(tally.counted(), count)))
                .toList();
    }

    private Listing<InterestRow> listing() {
        return Listing.of(
                "core-interests",
                List.of(
                        Column.data("id", r -> r.interest().id()),
                        Column.shown("name_en", r -> r.interest().names().en(), (links, r) -> name(links, r, "en")),
                        Column.shown("name_zh", r -> r.interest().names().zh(), (links, r) -> name(links, r, "zh")),
                        Column.date("first_named", r -> r.interest().firstNamed()),
                        Column.shown("first_named_kind", r -> r.interest().firstNamedKind(), (links, r) -> {
                            String kind = r.interest().firstNamedKind();
                            return Cell.text(kind.isEmpty() ? "" : links.words().text("first-named." + kind));
                        }),
                        Column.shown(
                                "rank",
                                r -> r.interest().rank(),
                                (links, r) -> Cell.text(
                                        links.labels().word("rank", r.interest().rank()))),
                        Column.data("coded", r -> r.interest().coded()),
                        Column.shown(
                                "umbrella",
                                r -> r.interest().umbrella(),
                                (links, r) -> links.interests(umbrella(r.interest()))),
                        Column.shown("cases", InterestRow::cases, (links, r) -> count(links, "/cases", r.cases(), r)),
                        Column.shown(
                                "events", InterestRow::events, (links, r) -> count(links, "/events", r.events(), r)),
                        PackListings.wide("definition", r -> r.interest().definition()),
                        PackListings.sources(r -> r.interest().standing()),
                        PackListings.standing(r -> r.interest().standing())),
                r -> r.interest().id(),
                (visit, limit, next) -> Listing.cut(narrowed(visit, rows(visit, tallies(visit))), limit, next));
    }

    /** What the list can be narrowed by; the counts above it stay whole. */
    private static List<Field<InterestRow>> fields() {
        return List.of(
                Field.word("rank", "rank", r -> List.of(r.interest().rank())),
                Field.named("umbrella", r -> umbrella(r.interest()), Labels::interest),
                Field.plain(
                        "year",
                        r -> List.of(
                                r.interest().firstNamed() == null
                                        ? ""
                                        : Integer.toString(
                                                r.interest().firstNamed().year()))));
    }

    private static List<String> umbrella(CoreInterest interest) {
        String umbrella = interest.umbrella();
        return umbrella == null || umbrella.equals(interest.id()) ? List.of() : List.of(umbrella);
    }

    private static List<InterestRow> narrowed(Visit visit, List<InterestRow> rows) {
        List<Field<InterestRow>> fields = fields();
        return rows.stream()
                .filter(row -> FacetGroups.matches(visit, fields, row))
                .toList();
    }

    private static Cell name(Links links, InterestRow row, String language) {
        String name = language.equals("zh")
                ? row.interest().names().zh()
                : row.interest().names().en();
        return row.interest().coded()
                ? Cell.link(
                                name,
                                links.visit()
                                        .at("interest", row.interest().id())
                                        .here())
                        .as("name")
                : Cell.text(name).as("name");
    }

    private static Cell count(Links links, String path, @Nullable Long count, InterestRow row) {
        return count == null || count == 0
                ? Cell.number(count)
                : Cell.link(count, links.filtered(path, row.filter())).as("number");
    }

    /** The interests named by the day, in the order in which they were; those without a date last. */
    private List<InterestRow> rows(Visit visit, List<InterestTally> tallies) {
        LocalDate day = LawListings.day(visit);
        List<Map<String, Long>> counts = tallies.stream()
                .map(tally -> InterestTally.by(tally.plain(), InterestCount::interest))
                .toList();
        return pack.coreInterests().stream()
                .filter(i -> i.firstNamed() == null || !i.firstNamed().first().isAfter(day))
                .sorted(Comparator.comparing(
                        i -> i.firstNamed() == null ? "9999" : i.firstNamed().toString()))
                .map(i -> new InterestRow(
                        i,
                        i.coded() ? counts.get(0).getOrDefault(i.id(), 0L) : null,
                        i.coded() ? counts.get(1).getOrDefault(i.id(), 0L) : null,
                        filter(visit, Map.of("core_interest", i.id()))))
                .toList();
    }

    /** Acts of the pack's own state up to the day; the catalogue's, then those in documents. */
    private List<InterestTally> tallies(Visit visit) {
        Map<String, String> filter = filter(visit, Map.of());
        return List.of(
                InterestTally.cases(cases.matching(visit.filter(filter))),
                new InterestTally(
                        "events",
                        archive.countByInterest(visit.filter(filter), true),
                        archive.countByInterest(visit.filter(filter), false)));
    }

    /** The filter of a list behind a number. */
    private Map<String, String> filter(Visit visit, Map<String, String> more) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("source", pack.home().code());
        out.put("to", LawListings.day(visit).toString());
        out.putAll(more);
        String year = out.remove("year");
        if (year != null) {
            String end = year + "-12-31";
            out.put("from", year + "-01-01");
            out.merge("to", end, (day, last) -> day.compareTo(last) < 0 ? day : last);
        }
        return out;
    }

    /** The interest that the address asks for, or null. */
    private @Nullable String chosen(Visit visit) {
        String asked = visit.parameter("interest");
        if (asked != null && pack.coreInterests().stream().noneMatch(i -> i.id().equals(asked) && i.coded())) {
            throw new BadRequestResponse(
                    "'" + asked + "' is no core interest that acts are coded with: /core-interests lists them");
        }
        return asked;
    }

    private void show(Context ctx) {
        Links links = pages.links(ctx);
        Visit visit = links.visit();
        Messages words = links.words();
        String interest = chosen(visit);
        String asked = visit.parameter("as_of");
        List<InterestTally> tallies = tallies(visit);
        List<InterestRow> rows = rows(visit, tallies);
        List<InterestRow> listed = narrowed(visit, rows);
        Map<String, String> data = new LinkedHashMap<>();
        Stream.of("as_of", "interest").forEach(name -> {
            String value = visit.parameter(name);
            if (value != null) {
                data.put(name, value);
            }
        });
        pages.show(
                ctx,
                "interests",
                frame -> new InterestView(
                        frame,
                        asked == null ? "" : asked,
                        words.text(
                                "interests.said",
                                rows.size(),
                                LawListings.day(visit),
                                links.labels().actor(pack.home())),
                        interest == null ? "" : links.labels().interest(interest),
                        visit.without("interest"),
                        tallies.stream()
                                .map(tally -> section(links, interest == null ? tally : tally.only(interest), interest))
                                .toList(),
                        FacetGroups.of(
                                links,
                                words.text("facet.counts.core-interests"),
                                fields(),
                                narrower -> narrowed(narrower, rows)),
                        listing().table(links, words.text("interests.list"), listed),
                        listed.size(),
                        List.of(
                                new Part("CSV", links.filtered("/interest-matrix.csv", data)),
                                new Part("XLSX", links.filtered("/interest-matrix.xlsx", data)),
                                new Part("JSON", links.filtered("/interest-matrix.json", data))),
                        bases.both(links)));
    }

    private Section section(Links links, InterestTally tally, @Nullable String interest) {
        Messages words = links.words();
        String counted = tally.counted();
        boolean none = tally.plain().isEmpty();
        return new Section(
                counted,
                words.text("interests.in-" + counted),
                none ? words.text("interests.no-" + counted) : "",
                none && counted.equals("events") ? "./linewatch ingest PATH" : "",
                none ? null : interest == null ? matrix(links, tally) : instruments(links, tally, interest),
                none ? null : years(links, tally, interest));
    }

    private Heat matrix(Links links, InterestTally tally) {
        Messages words = links.words();
        Map<String, Map<String, Long>> counts =
                InterestTally.by(tally.byTarget(), InterestCount::interest, InterestCount::target);
        List<Side> rows = pack.coreInterests().stream()
                .filter(i -> counts.containsKey(i.id()))
                .map(i -> new Side(
                        i.id(),
                        new Heat.Name(
                                links.labels().interest(i.id()),
                                links.visit().at("interest", i.id()).here())))
                .toList();
        List<String> targets = List.copyOf(
                InterestTally.by(tally.byTarget(), InterestCount::target).keySet());
        return Heats.of(
                "matrix-" + tally.counted(),
                words.text("interests.matrix." + tally.counted()),
                words.text("filter.core_interest"),
                rows,
                targets.stream().limit(TARGETS).map(t -> target(links, t)).toList(),
                (i, target) -> counts.getOrDefault(i, Map.of()).getOrDefault(target, 0L),
                (i, target) -> list(links, tally, Map.of("core_interest", i, "target", target)),
                words.text("interests.choose") + " " + more(words, targets.size()));
    }

    private Heat instruments(Links links, InterestTally tally, String interest) {
        Messages words = links.words();
        Map<String, Map<String, Long>> counts =
                InterestTally.by(tally.byTarget(), InterestCount::target, InterestCount::instrument);
        List<String> targets = List.copyOf(
                InterestTally.by(tally.byTarget(), InterestCount::target).keySet());
        return Heats.of(
                "matrix-" + tally.counted(),
                words.text(
                        "interests.instruments." + tally.counted(),
                        links.labels().interest(interest)),
                words.text("filter.target"),
                targets.stream().limit(TARGETS).map(t -> target(links, t)).toList(),
                InterestTally.by(tally.byTarget(), InterestCount::instrument).keySet().stream()
                        .map(code -> new Side(code, new Heat.Name(words.text("instrument." + code), null)))
                        .toList(),
                (target, code) -> counts.getOrDefault(target, Map.of()).getOrDefault(code, 0L),
                (target, code) ->
                        list(links, tally, Map.of("core_interest", interest, "target", target, "instrument", code)),
                more(words, targets.size()));
    }

    private static String more(Messages words, int targets) {
        return targets > TARGETS ? words.text("interests.more-targets", TARGETS, targets - TARGETS) : "";
    }

    private static Side target(Links links, String code) {
        return new Side(code, new Heat.Name(links.labels().actor(new Actor(code)), null));
    }

    private String list(Links links, InterestTally tally, Map<String, String> more) {
        return links.filtered("/" + tally.counted(), filter(links.visit(), more));
    }

    /** Bars by year: the most frequent interests one on another, or the chosen one alone. */
    private Chart years(Links links, InterestTally tally, @Nullable String interest) {
        Messages words = links.words();
        Map<String, Map<String, Long>> counts =
                InterestTally.by(tally.plain(), InterestCount::year, InterestCount::interest);
        List<String> all = List.copyOf(
                InterestTally.by(tally.plain(), InterestCount::interest).keySet());
        List<String> shown = all.size() > SERIES + 1 ? all.subList(0, SERIES) : all;
        List<String> rest = all.subList(shown.size(), all.size());
        List<Point> points = Years.of(counts.keySet()).stream()
                .map(year -> {
                    Map<String, Long> there = counts.getOrDefault(year, Map.of());
                    List<Long> values = new ArrayList<>();
                    List<String> hrefs = new ArrayList<>();
                    for (String id : shown) {
                        values.add(there.getOrDefault(id, 0L));
                        hrefs.add(list(links, tally, Map.of("core_interest", id, "year", year)));
                    }
                    if (!rest.isEmpty()) {
                        values.add(rest.stream()
                                .mapToLong(id -> there.getOrDefault(id, 0L))
                                .sum());
                        // An act that touches two of them is in the sum twice, so no list has its length.
                        hrefs.add("");
                    }
                    return new Point(year, values, hrefs);
                })
                .toList();
        List<String> names =
                new ArrayList<>(shown.stream().map(links.labels()::interest).toList());
        if (!rest.isEmpty()) {
            names.add(words.text("interests.other"));
        }
        String title = interest == null
                ? words.text("interests.years." + tally.counted())
                : words.text(
                        "interests.years.one." + tally.counted(), links.labels().interest(interest));
        return SeriesChart.stacked(words.text("col.year"), names).of("years-" + tally.counted(), title, points);
    }
}
