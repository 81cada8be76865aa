package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Filter;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.OverviewView;
import org.linewatch.engine.pack.AsOf;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.Law;

/** The first page: the three exhibits of the model chapter, as of a chosen day, each mark a link to its sources. */
final class OverviewPage {
    /** The day of the chapter that the product is modelled on. */
    private static final LocalDate CHAPTER = LocalDate.of(2021, 6, 9);

    private final Pack pack;
    private final Archive archive;
    private final CaseListings cases;
    private final Bases bases;
    private final Pages pages;

    OverviewPage(Pack pack, Archive archive, CaseListings cases, Bases bases, Pages pages) {
        this.pack = pack;
        this.archive = archive;
        this.cases = cases;
        this.bases = bases;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/", this::show);
        routes.get("/overview", this::show);
        ListPages.tables(
                routes,
                Listing.of(
                        "overview",
                        ExhibitRow.COLUMNS,
                        row -> null,
                        (visit, limit, next) -> Listing.cut(rows(pages.links(visit)), limit, next)));
    }

    private void show(Context ctx) {
        Links links = pages.links(ctx);
        AsOf then = day(links);
        Filter upTo = upTo(then, links.visit().samples());
        boolean empty = archive.coverage(links.visit().samples()).documents() == 0;
        pages.show(
                ctx,
                "overview",
                frame -> new OverviewView(
                        frame,
                        pack.names().in(links.words().language()),
                        then.day().toString(),
                        days(links, then),
                        figures(links, then, upTo, empty),
                        empty,
                        SystemDiagram.draw(then, links),
                        types(then, links).make(),
                        border(then, links).make(),
                        bases.both(links)));
    }

    private AsOf day(Links links) {
        LocalDate asked = links.visit().day("as_of");
        return new AsOf(pack, asked == null ? LocalDate.now(java.time.ZoneOffset.UTC) : asked);
    }

    private TypesExhibit types(AsOf then, Links links) {
        Filter upTo = upTo(then, links.visit().samples());
        return new TypesExhibit(then, cases, Counts.of(archive.countMentions(upTo, Dimension.DOMAIN)), links);
    }

    private BorderExhibit border(AsOf then, Links links) {
        Filter beyond = BorderExhibit.filter(then, links.visit().samples());
        BorderExhibit.Mentions mentions = new BorderExhibit.Mentions(
                archive.countMentions(beyond),
                Counts.of(archive.countMentions(beyond, Dimension.YEAR)),
                Counts.of(archive.countMentions(beyond, Dimension.TARGET)));
        return new BorderExhibit(then, cases, mentions, links);
    }

    /** The exhibits as data. */
    private List<ExhibitRow> rows(Links links) {
        AsOf then = day(links);
        String language = links.words().language();
        Map<String, Long> laws = Counts.by(then.laws(), Law::issuingBodies);
        BorderExhibit border = border(then, links);
        List<ExhibitRow> rows = new ArrayList<>();
        then.organs()
                .forEach(organ -> rows.add(
                        ExhibitRow.organ(organ.id(), organ.names().in(language), laws.getOrDefault(organ.id(), 0L))));
        ExhibitRow.types(types(then, links).make().rows()).forEach(rows::add);
        ExhibitRow.border("border-years", border.years()).forEach(rows::add);
        ExhibitRow.border("border-targets", border.targets()).forEach(rows::add);
        return rows;
    }

    private static Filter upTo(AsOf then, boolean samples) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("to", then.day().toString());
        if (samples) {
            parameters.put("samples", "1");
        }
        return Filter.parse(name -> parameters.containsKey(name) ? List.of(parameters.get(name)) : List.of());
    }

    /** Numbers of the pack; of the store as well, where it has something to count. */
    private List<Figure> figures(Links links, AsOf then, Filter upTo, boolean empty) {
        Messages words = links.words();
        Map<String, String> day = Map.of("as_of", then.day().toString());
        Map<String, String> to = Map.of("to", then.day().toString());
        List<Figure> ofPack = List.of(
                figure(then.organs().size(), words.text("count.organs"), links.filtered("/organs", day)),
                figure(then.laws().size(), words.text("count.laws"), links.filtered("/laws", day)),
                figure(then.types().size(), words.text("count.types"), links.filtered("/types", day)),
                figure(cases.matching(upTo).size(), words.text("count.cases"), links.filtered("/cases", to)));
        if (empty) {
            return ofPack;
        }
        List<Figure> all = new ArrayList<>(ofPack);
        all.addAll(List.of(
                figure(archive.countDocuments(upTo), words.text("count.documents"), links.filtered("/documents", to)),
                figure(archive.countMentions(upTo), words.text("nav.mentions"), links.filtered("/mentions", to)),
                figure(archive.countEvents(upTo), words.text("count.events"), links.filtered("/events", to))));
        return all;
    }

    private static Figure figure(long number, String label, String href) {
        return new Figure(String.format("%,d", number), label, href);
    }

    /** Days worth a look: the first official list, the chapter's own day, today. */
    private static List<Part> days(Links links, AsOf then) {
        Messages words = links.words();
        Visit visit = links.visit();
        List<Part> days = new ArrayList<>();
        then.earliestTypeList()
                .map(list -> list.seenFrom().last())
                .ifPresent(first -> days.add(
                        new Part(words.text("overview.first-list", first), visit.with("as_of", first.toString()))));
        days.add(new Part(words.text("overview.chapter", CHAPTER), visit.with("as_of", CHAPTER.toString())));
        days.add(new Part(words.text("overview.today"), visit.without("as_of")));
        return days;
    }
}
