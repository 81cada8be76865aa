package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.OtherDimension;
import org.linewatch.app.store.OtherFilter;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.OtherRow;
import org.linewatch.app.web.view.Basis;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.OthersView;
import org.linewatch.app.web.view.Table;
import org.linewatch.engine.model.Actor;

/** Others' coding: the page that says what it is and shows it, and the same as data. None of our counts reads it. */
final class OtherPages {
    private static final int ON_A_PAGE = 50;
    private static final int PAIRS = 20;

    private final Archive archive;
    private final Pages pages;
    private final Listing<OtherRow> listing;

    OtherPages(Archive archive, Pages pages) {
        this.archive = archive;
        this.pages = pages;
        this.listing = OtherListing.of(archive);
    }

    void register(RoutesConfig routes) {
        routes.get("/" + listing.name(), this::show);
        ListPages.tables(routes, listing);
    }

    private void show(Context ctx) {
        Links links = pages.links(ctx);
        Visit visit = links.visit();
        String here = visit.parameter("next");
        Page<OtherRow> part = listing.source().page(visit, ListPages.limit(visit, ON_A_PAGE), here);
        pages.show(
                ctx,
                "others",
                frame -> new OthersView(
                        frame,
                        new OtherForm(archive, links).make(),
                        new OtherCompare(archive, links).make(),
                        counts(links),
                        listing.table(links, links.words().text("nav.others"), part.items()),
                        part.total(),
                        here == null ? null : visit.without("next"),
                        part.next() == null ? null : visit.with("next", part.next()),
                        basis(links)));
    }

    private List<Table> counts(Links links) {
        OtherFilter filter = OtherListing.filter(links.visit());
        Visit visit = links.visit();
        return List.of(
                table(links, "year", archive.countOthers(filter, OtherDimension.YEAR), Count::key, key -> visit.at(
                                "from", key + "-01-01")
                        .with("to", key + "-12-31")),
                table(
                        links,
                        "cameo",
                        archive.countOthers(filter, OtherDimension.ROOT),
                        count -> count.key() + " " + OtherListing.root(links, count.key()),
                        key -> visit.with("cameo", key)),
                table(
                        links,
                        "pair",
                        archive.countOthers(filter, OtherDimension.PAIR).stream()
                                .filter(count -> !count.key().isEmpty())
                                .limit(PAIRS)
                                .toList(),
                        count -> pair(links, count.key()),
                        key -> visit.at("source", key.substring(0, key.indexOf(' ')))
                                .with("target", key.substring(key.indexOf(' ') + 1))));
    }

    private static String pair(Links links, String key) {
        int blank = key.indexOf(' ');
        return links.labels().actor(new Actor(key.substring(0, blank))) + " → "
                + links.labels().actor(new Actor(key.substring(blank + 1)));
    }

    private static Table table(
            Links links,
            String name,
            List<Count> counts,
            Function<Count, String> label,
            Function<String, String> href) {
        Messages words = links.words();
        return new Table(
                words.text("others.by-" + name),
                List.of(
                        new Table.Head(words.text("col." + name), "text"),
                        new Table.Head(words.text("count.others"), "number")),
                counts.stream()
                        .map(count -> new Table.Row(
                                null,
                                List.of(
                                        Cell.link(label.apply(count), href.apply(count.key())),
                                        Cell.number(count.count()))))
                        .toList());
    }

    private Basis basis(Links links) {
        List<String> facts = new ArrayList<>();
        for (Count count : archive.countOthers(OtherFilter.ALL, OtherDimension.DATASET)) {
            facts.add(links.words().text("others.basis", links.labels().word("dataset", count.key()), count.count()));
        }
        if (facts.isEmpty()) {
            facts.add(links.words().text("others.none"));
        }
        facts.add(links.words().text("others.apart"));
        return new Basis(facts, "", "");
    }
}
