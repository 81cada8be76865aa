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
    }

    private void show(Context ctx) {
        Links links = pages.links(ctx);
        LocalDate asked = links.visit().day("as_of");
        AsOf then = new AsOf(pack, asked == null ? LocalDate.now(java.time.ZoneOffset.UTC) : asked);
        boolean samples = links.visit().samples();
        Filter upTo = upTo(then, samples);
        Filter beyond = BorderExhibit.filter(then, samples);
        BorderExhibit.Mentions mentions = new BorderExhibit.Mentions(
                archive.countMentions(beyond),
                Counts.of(archive.countMentions(beyond, Dimension.YEAR)),
                Counts.of(archive.countMentions(beyond, Dimension.TARGET)));
        Map<String, Long> byDomain = Counts.of(archive.countMentions(upTo, Dimension.DOMAIN));
        pages.show(
                ctx,
                "overview",
                frame -> new OverviewView(
                        frame,
                        pack.names().in(links.words().language()),
                        then.day().toString(),
                        days(links, then),
                        figures(links, then, upTo),
                        SystemDiagram.draw(then, links),
                        new TypesExhibit(then, cases, byDomain, links).make(),
                        new BorderExhibit(then, cases, mentions, links).make(),
                        bases.both(links)));
    }

    private static Filter upTo(AsOf then, boolean samples) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("to", then.day().toString());
        if (samples) {
            parameters.put("samples", "1");
        }
        return Filter.parse(name -> parameters.containsKey(name) ? List.of(parameters.get(name)) : List.of());
    }

    private List<Figure> figures(Links links, AsOf then, Filter upTo) {
        Messages words = links.words();
        Map<String, String> day = Map.of("as_of", then.day().toString());
        Map<String, String> to = Map.of("to", then.day().toString());
        return List.of(
                figure(then.organs().size(), words.text("count.organs"), links.filtered("/organs", day)),
                figure(then.laws().size(), words.text("count.laws"), links.filtered("/laws", day)),
                figure(then.types().size(), words.text("count.types"), links.filtered("/types", day)),
                figure(cases.matching(upTo).size(), words.text("count.cases"), links.filtered("/cases", to)),
                figure(archive.countDocuments(upTo), words.text("count.documents"), links.filtered("/documents", to)),
                figure(archive.countMentions(upTo), words.text("nav.mentions"), links.filtered("/mentions", to)),
                figure(archive.countEvents(upTo), words.text("count.events"), links.filtered("/events", to)));
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
