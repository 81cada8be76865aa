package org.linewatch.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Filter;
import org.linewatch.app.web.SeriesChart.Point;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.Frame;
import org.linewatch.app.web.view.OrganTreeView;
import org.linewatch.app.web.view.OrganTreeView.Group;
import org.linewatch.app.web.view.OrganTreeView.Node;
import org.linewatch.app.web.view.OrganView;
import org.linewatch.app.web.view.RecordCard.Field;
import org.linewatch.app.web.view.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.pack.AsOf;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.OfficeHolder;
import org.linewatch.engine.pack.Tables.Organ;

/** Organs: the trees of a day with the list below, and a page for each. */
final class OrganPages {
    private static final List<String> KINDS =
            List.of("party", "state", "military", "legislative", "judicial", "regional");

    private final Pack pack;
    private final Archive archive;
    private final CaseListings cases;
    private final Pages pages;
    private final Bases bases;
    private final Listing<Organ> listing;
    private final Map<String, Organ> byId = new LinkedHashMap<>();

    OrganPages(Pack pack, Archive archive, CaseListings cases, Pages pages, Bases bases) {
        this.pack = pack;
        this.archive = archive;
        this.cases = cases;
        this.pages = pages;
        this.bases = bases;
        listing = new PackListings(pack).organs();
        pack.organs().forEach(organ -> byId.putIfAbsent(organ.id(), organ));
    }

    void register(RoutesConfig routes) {
        routes.get("/organs", this::show);
        ListPages.tables(routes, listing);
        routes.get("/organs/<id>", this::one);
    }

    private void show(Context ctx) {
        Links links = pages.links(ctx);
        Visit visit = links.visit();
        AsOf then = new AsOf(pack, LawListings.day(visit));
        List<Organ> organs = then.organs();
        List<Organ> listed =
                listing.source().page(visit, Integer.MAX_VALUE, null).items();
        String asked = visit.parameter("as_of");
        pages.show(
                ctx,
                "organs",
                frame -> new OrganTreeView(
                        frame,
                        asked == null ? "" : asked,
                        links.words().text("organs.said", organs.size(), then.day()),
                        KINDS.stream()
                                .map(kind -> group(links, kind, organs))
                                .filter(group -> !group.roots().isEmpty())
                                .toList(),
                        changes(links),
                        PackPages.facets(links, listing, PackListings.organFields()),
                        listing.table(links, links.words().text("nav.organs"), listed),
                        listed.size(),
                        bases.pack(links, pack.organs().size())));
    }

    /** The trees of a kind: an organ whose superior is of another kind begins one. */
    private Group group(Links links, String kind, List<Organ> then) {
        List<Organ> own = then.stream().filter(o -> o.kind().equals(kind)).toList();
        return new Group(
                links.labels().word("organ-group", kind),
                kind,
                own.stream()
                        .filter(organ -> own.stream().noneMatch(o -> o.id().equals(organ.parent())))
                        .map(organ -> node(links, organ, own))
                        .toList());
    }

    private Node node(Links links, Organ organ, List<Organ> among) {
        List<Node> below = among.stream()
                .filter(o -> organ.id().equals(o.parent()))
                .map(o -> node(links, o, among))
                .toList();
        String language = links.words().language();
        List<String> facts = new ArrayList<>();
        facts.add(organ.names().in(language.equals("zh") ? "en" : "zh"));
        facts.add(days(links, organ));
        if (organ.parent() != null && among.stream().noneMatch(o -> o.id().equals(organ.parent()))) {
            facts.add(links.words().text("organs.under", links.labels().actor(new Actor(organ.parent()))));
        }
        facts.removeIf(String::isEmpty);
        return new Node(
                organ.names().in(language),
                links.visit().to("/organs/" + organ.id()),
                facts,
                below.stream().mapToInt(n -> n.size() + 1).sum(),
                below);
    }

    private static String days(Links links, Organ organ) {
        Messages words = links.words();
        String since = organ.validFrom() == null ? "" : words.text("organs.since", organ.validFrom());
        String until = organ.validTo() == null ? "" : words.text("organs.until", organ.validTo());
        return (since + " " + until).strip();
    }

    /** Organs that were set up or ended on a day that is known. */
    private Table changes(Links links) {
        Messages words = links.words();
        record Change(PartialDate day, String key, Organ organ) {}
        List<Change> changes = new ArrayList<>();
        for (Organ organ : pack.organs()) {
            if (organ.validFrom() != null) {
                changes.add(new Change(organ.validFrom(), "organs.set-up", organ));
            }
            if (organ.validTo() != null) {
                changes.add(new Change(organ.validTo(), "organs.ended", organ));
            }
        }
        changes.sort(Comparator.comparing(Change::day).reversed());
        return new Table(
                words.text("organs.changes"),
                List.of(
                        new Table.Head(words.text("col.date"), "date"),
                        new Table.Head(words.text("organs.change"), "text"),
                        new Table.Head(words.text("organs.organ"), "text"),
                        new Table.Head(words.text("col.powers"), "wide"),
                        new Table.Head(words.text("col.sources"), "sources")),
                changes.stream()
                        .map(c -> new Table.Row(
                                null,
                                List.of(
                                        Cell.link(
                                                        c.day(),
                                                        links.visit()
                                                                .with(
                                                                        "as_of",
                                                                        c.day()
                                                                                .last()
                                                                                .toString()))
                                                .as("date"),
                                        Cell.text(words.text(c.key())),
                                        links.actors(List.of(new Actor(c.organ().id()))),
                                        Cell.wide(c.organ().powers()),
                                        links.sources(c.organ().standing()))))
                        .toList());
    }

    private void one(Context ctx) throws IOException {
        String id = Format.bare(ctx.pathParam("id"));
        Organ organ = byId.get(id);
        if (organ == null) {
            throw new NotFoundResponse("There is no organ " + id + " in the pack");
        }
        Links links = pages.links(ctx);
        switch (Format.of(ctx.path())) {
            case JSON -> Json.answer(ctx, out -> write(out, links.visit(), organ));
            case CSV, XLSX ->
                ListPages.csv(ctx, "organ", listing.csv(), rows -> {
                    rows.add(organ);
                    below(organ).forEach(rows::add);
                });
            case HTML -> pages.show(ctx, "organ", frame -> view(frame, links, organ));
        }
    }

    private List<Organ> below(Organ organ) {
        return pack.organs().stream().filter(o -> organ.id().equals(o.parent())).toList();
    }

    private List<OfficeHolder> holders(Organ organ) {
        return pack.officeHolders().stream()
                .filter(holder -> holder.actor().code().equals(organ.id()))
                .sorted(Comparator.comparing((OfficeHolder h) ->
                                h.from() == null ? "" : h.from().toString())
                        .reversed())
                .toList();
    }

    private OrganView view(Frame frame, Links links, Organ organ) {
        Messages words = links.words();
        String language = words.language();
        Map<String, String> acts = Map.of("source", organ.id());
        Filter filter = links.visit().filter(acts);
        return new OrganView(
                frame,
                organ.names().in(language),
                organ.names().in(language.equals("zh") ? "en" : "zh"),
                organ.powers(),
                figures(links, organ, filter),
                fields(links, organ),
                below(organ).stream().map(o -> node(links, o, pack.organs())).toList(),
                holderTable(links, organ),
                instruments(links, organ, filter),
                years(links, organ, filter),
                bases.both(links));
    }

    private List<Figure> figures(Links links, Organ organ, Filter filter) {
        Messages words = links.words();
        Map<String, String> acts = Map.of("source", organ.id());
        Map<String, String> hit = Map.of("target", organ.id());
        long laws = pack.laws().stream()
                .filter(law -> law.issuingBodies().contains(organ.id()))
                .count();
        return List.of(
                figure(laws, words.text("organ.laws"), links.filtered("/laws", Map.of("issuer", organ.id()))),
                figure(cases.matching(filter).size(), words.text("organ.cases"), links.filtered("/cases", acts)),
                figure(archive.countMentions(filter), words.text("organ.mentions"), links.filtered("/mentions", acts)),
                figure(archive.countEvents(filter), words.text("organ.events"), links.filtered("/events", acts)),
                figure(
                        archive.countMentions(links.visit().filter(hit)),
                        words.text("organ.aimed-at"),
                        links.filtered("/mentions", hit)));
    }

    private static Figure figure(long count, String label, String href) {
        return new Figure(Long.toString(count), label, href);
    }

    private List<Field> fields(Links links, Organ organ) {
        Messages words = links.words();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(words.text("col.kind"), Cell.text(links.labels().word("organ", organ.kind()))));
        List<Part> above = new ArrayList<>();
        Organ parent = organ.parent() == null ? null : byId.get(organ.parent());
        while (parent != null && above.size() < byId.size()) {
            above.add(
                    0,
                    new Part(parent.names().in(words.language()), links.visit().to("/organs/" + parent.id())));
            parent = parent.parent() == null ? null : byId.get(parent.parent());
        }
        if (!above.isEmpty()) {
            fields.add(new Field(words.text("col.parent"), Cell.tags(above)));
        }
        fields.add(new Field(words.text("col.valid_from"), Cell.date(organ.validFrom())));
        if (organ.validTo() != null) {
            fields.add(new Field(words.text("col.valid_to"), Cell.date(organ.validTo())));
        }
        List<String> aliases = Stream.concat(organ.names().aliasesEn().stream(), organ.names().aliasesZh().stream())
                .toList();
        if (!aliases.isEmpty()) {
            fields.add(new Field(words.text("law.aliases"), Links.words(aliases)));
        }
        fields.add(new Field(words.text("field.sources"), links.sources(organ.standing())));
        fields.add(new Field(
                words.text("field.standing"),
                Cell.text(links.labels().word("standing", PackListings.level(organ.standing())))));
        return fields;
    }

    private Table holderTable(Links links, Organ organ) {
        Messages words = links.words();
        String language = words.language();
        return new Table(
                words.text("organ.holders"),
                List.of(
                        new Table.Head(words.text("organ.holder"), "text"),
                        new Table.Head(words.text("organ.role"), "text"),
                        new Table.Head(words.text("col.valid_from"), "date"),
                        new Table.Head(words.text("col.valid_to"), "date"),
                        new Table.Head(words.text("col.sources"), "sources")),
                holders(organ).stream()
                        .map(h -> new Table.Row(
                                null,
                                List.of(
                                        Cell.text(h.names().in(language)),
                                        Cell.text(
                                                language.equals("zh")
                                                                && !h.roleZh().isEmpty()
                                                        ? h.roleZh()
                                                        : h.roleEn()),
                                        Cell.date(h.from()),
                                        Cell.date(h.to()),
                                        links.sources(h.standing()))))
                        .toList());
    }

    private Table instruments(Links links, Organ organ, Filter filter) {
        Messages words = links.words();
        Map<String, Long> counts = Counts.of(archive.countMentions(filter, Dimension.INSTRUMENT));
        return new Table(
                words.text("organ.instruments"),
                List.of(
                        new Table.Head(words.text("col.instrument"), "text"),
                        new Table.Head(words.text("count.mentions"), "number")),
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(e -> new Table.Row(
                                null,
                                List.of(
                                        Cell.text(words.text("instrument." + e.getKey())),
                                        Cell.link(
                                                        e.getValue(),
                                                        links.filtered(
                                                                "/mentions",
                                                                Map.of("source", organ.id(), "instrument", e.getKey())))
                                                .as("number"))))
                        .toList());
    }

    private @Nullable Chart years(Links links, Organ organ, Filter filter) {
        Messages words = links.words();
        Map<String, Long> counts = Counts.of(archive.countMentions(filter, Dimension.YEAR));
        List<Point> points = Years.of(counts.keySet()).stream()
                .map(year -> new Point(
                        year,
                        List.of(counts.getOrDefault(year, 0L)),
                        List.of(links.filtered(
                                "/mentions",
                                Map.of("source", organ.id(), "from", year + "-01-01", "to", year + "-12-31")))))
                .toList();
        return points.isEmpty()
                ? null
                : SeriesChart.bars(words.text("col.year"), List.of(words.text("count.mentions")))
                        .of("organ-years", words.text("organ.by-year"), points);
    }

    private void write(JsonGenerator out, Visit visit, Organ organ) throws IOException {
        Filter filter = visit.filter(Map.of("source", organ.id()));
        out.writeStartObject();
        out.writeFieldName("organ");
        listing.json().write(out, organ);
        out.writeArrayFieldStart("below");
        for (Organ lower : below(organ)) {
            listing.json().write(out, lower);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("office_holders");
        for (OfficeHolder holder : holders(organ)) {
            out.writeStartObject();
            out.writeStringField("name_en", holder.names().en());
            out.writeStringField("name_zh", holder.names().zh());
            out.writeStringField("role_en", holder.roleEn());
            out.writeStringField("role_zh", holder.roleZh());
            out.writeStringField(
                    "from", holder.from() == null ? null : holder.from().toString());
            out.writeStringField("to", holder.to() == null ? null : holder.to().toString());
            out.writePOJOField("sources", holder.standing().sources());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberField("cases", cases.matching(filter).size());
        out.writeNumberField("mentions", archive.countMentions(filter));
        out.writeNumberField("events", archive.countEvents(filter));
        out.writeEndObject();
    }
}
