package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.linewatch.app.store.Archive;
import org.linewatch.app.web.Heats.Side;
import org.linewatch.app.web.LawBook.Status;
import org.linewatch.app.web.LawListings.LawRow;
import org.linewatch.app.web.ListPages.Dress;
import org.linewatch.app.web.SeriesChart.Point;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.FilterForm;
import org.linewatch.app.web.view.Heat;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Provision;
import org.linewatch.engine.pack.Tables.SecurityType;

/** The lists of laws and of their provisions, by year, by reach and by whom they expose. */
final class LawPages {
    private static final List<String> REACHES =
            Stream.of(Reach.values()).map(Reach::code).toList();

    private final Pack pack;
    private final Archive archive;
    private final CaseListings cases;
    private final Pages pages;
    private final ListPages lists;
    private final Bases bases;
    private final LawBook book;
    private final LawListings listings;

    LawPages(Pack pack, Archive archive, CaseListings cases, Pages pages, ListPages lists, Bases bases) {
        this.pack = pack;
        this.archive = archive;
        this.cases = cases;
        this.pages = pages;
        this.lists = lists;
        this.bases = bases;
        book = new LawBook(pack);
        listings = new LawListings(book);
    }

    void register(RoutesConfig routes) {
        lists.register(
                routes,
                listings.laws(),
                new Dress(
                                true,
                                this::lawForm,
                                this::statuses,
                                this::adoptions,
                                links -> bases.pack(links, pack.laws().size()))
                        .with(links -> FacetGroups.of(
                                links,
                                links.words().text("facet.counts.laws"),
                                listings.lawFields(),
                                (visit, field) -> listings.rows(everyStatus(visit, field)))));
        lists.register(
                routes,
                listings.provisions(),
                new Dress(
                                true,
                                this::provisionForm,
                                links -> List.of(),
                                this::reaches,
                                links -> bases.pack(links, pack.provisions().size()))
                        .crossed(this::exposure)
                        .with(links -> FacetGroups.of(
                                links,
                                links.words().text("facet.counts.provisions"),
                                listings.provisionFields(),
                                (visit, field) -> listings.provisions(everyStatus(visit, field)))));
        new LawPage(archive, cases, pages, bases, book, listings).register(routes);
    }

    /** Without a choice of status a day cuts to what was in force then, which would leave nothing else to choose. */
    private static Visit everyStatus(Visit visit, String field) {
        return field.equals("status") ? visit.at("status", String.join(",", statusCodes())) : visit;
    }

    private FilterForm lawForm(Links links) {
        Labels labels = links.labels();
        return new PackForm(links)
                .words()
                .choice("status", statusCodes(), code -> links.words().text("status." + code))
                .choice("domain", types(), labels::domain)
                .sorted(
                        "issuer",
                        pack.laws().stream()
                                .flatMap(l -> l.issuingBodies().stream())
                                .toList(),
                        id -> labels.actor(new Actor(id)))
                .choice("reach", REACHES, code -> links.words().text("reach." + code))
                .choice("exposed", exposedCodes(), code -> labels.word("exposed", code))
                .make();
    }

    private FilterForm provisionForm(Links links) {
        Labels labels = links.labels();
        return new PackForm(links)
                .words()
                .sorted("law", pack.provisions().stream().map(Provision::lawId).toList(), labels::law)
                .choice("reach", REACHES, code -> links.words().text("reach." + code))
                .choice("exposed", exposedCodes(), code -> labels.word("exposed", code))
                .choice(
                        "provision",
                        new TreeSet<>(
                                pack.provisions().stream().map(Provision::kind).toList()),
                        code -> labels.word("provision", code))
                .choice("domain", types(), labels::domain)
                .choice("status", statusCodes(), code -> links.words().text("status." + code))
                .make();
    }

    private List<String> types() {
        return pack.securityTypes().stream().map(SecurityType::id).toList();
    }

    private static List<String> statusCodes() {
        return Stream.of(Status.values()).map(Status::code).toList();
    }

    private List<String> exposedCodes() {
        return List.copyOf(new TreeSet<>(
                pack.provisions().stream().flatMap(p -> p.exposed().stream()).toList()));
    }

    /** How many laws are in each state, under the other filters. */
    private List<Figure> statuses(Links links) {
        Visit visit = links.visit();
        Map<String, Long> counts = Counts.by(
                listings.rows(visit.at("status", String.join(",", statusCodes()))),
                r -> List.of(r.status().code()));
        return Stream.of(Status.values())
                .filter(status -> counts.containsKey(status.code()))
                .map(status -> new Figure(
                        Long.toString(counts.getOrDefault(status.code(), 0L)),
                        links.words().text("status." + status.code()),
                        visit.with("status", status.code())))
                .toList();
    }

    private Chart adoptions(Links links) {
        Messages words = links.words();
        List<LawRow> rows = listings.rows(links.visit());
        Map<String, Long> all = Counts.by(rows, r -> years(r.law()));
        Map<String, Long> abroad =
                Counts.by(rows.stream().filter(r -> r.abroad() > 0).toList(), r -> years(r.law()));
        List<Point> points = Years.of(all.keySet()).stream()
                .map(year -> new Point(
                        year,
                        List.of(all.getOrDefault(year, 0L), abroad.getOrDefault(year, 0L)),
                        List.of(
                                links.visit().at("year", year).here(),
                                links.visit()
                                        .at("year", year)
                                        .at("reach", LawBook.ABROAD)
                                        .here())))
                .toList();
        return SeriesChart.bars(words.text("col.year"), List.of(words.text("laws.all"), words.text("laws.abroad")))
                .of("laws-years", words.text("laws.by-year"), points);
    }

    private static List<String> years(Law law) {
        String year = LawBook.year(law);
        return year.isEmpty() ? List.of() : List.of(year);
    }

    /** Provisions by the year of their law, and by reach. */
    private Chart reaches(Links links) {
        Messages words = links.words();
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        List<Provision> rows = listings.provisions(links.visit());
        for (String reach : REACHES) {
            counts.put(
                    reach,
                    Counts.by(
                            rows.stream()
                                    .filter(p -> LawListings.reach(p).equals(reach))
                                    .toList(),
                            p -> years(java.util.Objects.requireNonNull(book.find(p.lawId())))));
        }
        List<Point> points = Years.of(counts.values().stream()
                        .flatMap(c -> c.keySet().stream())
                        .toList())
                .stream()
                .map(year -> new Point(
                        year,
                        REACHES.stream()
                                .map(reach ->
                                        counts.getOrDefault(reach, Map.of()).getOrDefault(year, 0L))
                                .toList(),
                        REACHES.stream()
                                .map(reach -> links.visit()
                                        .at("year", year)
                                        .at("reach", reach)
                                        .here())
                                .toList()))
                .toList();
        return SeriesChart.stacked(
                        words.text("col.year"),
                        REACHES.stream()
                                .map(reach -> words.text("reach." + reach))
                                .toList())
                .of("provisions-years", words.text("provisions.by-year"), points);
    }

    /** Provisions by reach and by whom they expose, under the other filters. */
    private Heat exposure(Links links) {
        Visit visit = links.visit();
        Map<String, String> others = new LinkedHashMap<>(visit.parameters());
        others.remove("reach");
        others.remove("exposed");
        List<Provision> rows = listings.provisions(new Visit(visit.path(), others));
        Map<String, Long> counts = Counts.by(rows, p -> p.exposed().stream()
                .map(e -> LawListings.reach(p) + "/" + e)
                .toList());
        BiFunction<String, String, String> href = (reach, exposed) ->
                visit.at("reach", reach).at("exposed", exposed).here();
        return Heats.of(
                "exposure",
                links.words().text("provisions.exposure"),
                links.words().text("col.reach"),
                REACHES.stream()
                        .map(code -> new Side(
                                code,
                                new Heat.Name(
                                        links.words().text("reach." + code),
                                        visit.at("reach", code).here())))
                        .toList(),
                exposedCodes().stream()
                        .map(code -> new Side(
                                code,
                                new Heat.Name(
                                        links.labels().word("exposed", code),
                                        visit.at("exposed", code).here())))
                        .toList(),
                (reach, exposed) -> counts.getOrDefault(reach + "/" + exposed, 0L),
                href,
                links.words().text("provisions.exposure-note"));
    }
}
