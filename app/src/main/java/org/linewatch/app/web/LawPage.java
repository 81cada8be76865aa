package org.linewatch.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.DocumentRow;
import org.linewatch.app.web.LawBook.Bearing;
import org.linewatch.app.web.LawBook.Status;
import org.linewatch.app.web.LawListings.LawRow;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.Frame;
import org.linewatch.app.web.view.LawView;
import org.linewatch.app.web.view.RecordCard.Field;
import org.linewatch.app.web.view.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Provision;

/** The page of one law: what it provides, how it and others bear on each other, and where the record rests on it. */
final class LawPage {
    private final Archive archive;
    private final CaseListings cases;
    private final Pages pages;
    private final Bases bases;
    private final LawBook book;
    private final LawListings listings;

    LawPage(Archive archive, CaseListings cases, Pages pages, Bases bases, LawBook book, LawListings listings) {
        this.archive = archive;
        this.cases = cases;
        this.pages = pages;
        this.bases = bases;
        this.book = book;
        this.listings = listings;
    }

    void register(RoutesConfig routes) {
        routes.get("/laws/<id>", this::one);
    }

    private void one(Context ctx) throws IOException {
        String id = Format.bare(ctx.pathParam("id"));
        Law law = book.find(id);
        if (law == null) {
            throw new NotFoundResponse("There is no law " + id + " in the pack");
        }
        switch (Format.of(ctx.path())) {
            case JSON -> Json.answer(ctx, out -> write(out, pages.links(ctx).visit(), law));
            case CSV, XLSX ->
                ListPages.csv(ctx, "law", listings.provisions().csv(), rows -> book.provisions(id)
                        .forEach(rows::add));
            case HTML -> {
                Links links = pages.links(ctx);
                pages.show(ctx, "law", frame -> view(frame, links, law));
            }
        }
    }

    private LawView view(Frame frame, Links links, Law law) {
        Messages words = links.words();
        String language = words.language();
        Status status = book.on(LawListings.day(links.visit())).getOrDefault(law.id(), Status.UNKNOWN);
        List<DocumentRow> texts =
                archive.titled(LawBook.titles(law), links.visit().filter(Map.of("kind", "law")));
        return new LawView(
                frame,
                law.names().in(language),
                law.names().in(language.equals("zh") ? "en" : "zh"),
                words.text("status." + status.code())
                        + (law.repealNote().isEmpty() ? "" : " (" + law.repealNote() + ")"),
                law.purpose(),
                figures(links, law),
                fields(links, law),
                bearings(links, law),
                provisions(links, law),
                texts.isEmpty() ? null : texts(links, texts),
                bases.both(links));
    }

    private List<Figure> figures(Links links, Law law) {
        Messages words = links.words();
        List<Provision> its = book.provisions(law.id());
        Map<String, String> named = Map.of("legal_basis", law.id());
        Map<String, String> of = Map.of("law", law.id());
        return List.of(
                figure(its.size(), words.text("nav.provisions"), links.filtered("/provisions", of)),
                figure(
                        its.stream().filter(LawBook::abroad).count(),
                        words.text("law.abroad"),
                        links.filtered("/provisions", Map.of("law", law.id(), "reach", LawBook.ABROAD))),
                figure(
                        its.stream().filter(p -> p.kind().equals("penalty")).count(),
                        words.text("law.penalties"),
                        links.filtered("/provisions", Map.of("law", law.id(), "provision", "penalty"))),
                figure(
                        cases.matching(links.visit().filter(named)).size(),
                        words.text("law.cases"),
                        links.filtered("/cases", named)),
                figure(
                        archive.countMentions(links.visit().filter(named)),
                        words.text("law.mentions"),
                        links.filtered("/mentions", named)),
                figure(
                        archive.countEvents(links.visit().filter(named)),
                        words.text("law.events"),
                        links.filtered("/events", named)));
    }

    private static Figure figure(long count, String label, String href) {
        return new Figure(Long.toString(count), label, href);
    }

    private List<Field> fields(Links links, Law law) {
        Messages words = links.words();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(words.text("col.adopted"), Cell.date(law.adopted())));
        String kind = law.inForceKind().isEmpty() ? "" : words.text("in-force." + law.inForceKind());
        fields.add(new Field(
                words.text("col.in_force"),
                Cell.text(law.inForce() == null ? kind : law.inForce() + " (" + kind + ")")));
        if (!law.amended().isEmpty()) {
            fields.add(new Field(
                    words.text("law.amended"),
                    Links.words(law.amended().stream().map(Object::toString).toList())));
        }
        if (law.repealed() != null) {
            fields.add(new Field(words.text("col.repealed"), Cell.text(law.repealed() + " " + law.repealNote())));
        }
        List<Law> versions = book.versions(law);
        if (!versions.isEmpty()) {
            fields.add(new Field(
                    words.text("law.versions"),
                    links.laws(versions.stream().map(Law::id).toList())));
        }
        fields.add(new Field(
                words.text("col.issuing_body"),
                links.actors(law.issuingBodies().stream().map(Actor::new).toList())));
        fields.add(new Field(words.text("col.domains"), links.codes("domain", law.securityTypes())));
        List<String> aliases = Stream.concat(law.names().aliasesEn().stream(), law.names().aliasesZh().stream())
                .toList();
        if (!aliases.isEmpty()) {
            fields.add(new Field(words.text("law.aliases"), Links.words(aliases)));
        }
        fields.add(new Field(words.text("field.sources"), links.sources(law.standing())));
        fields.add(new Field(
                words.text("field.standing"),
                Cell.text(links.labels().word("standing", PackListings.level(law.standing())))));
        return fields;
    }

    /** The provisions without the law's own name in each row; a row can be pointed at by its article. */
    private Table provisions(Links links, Law law) {
        Listing<Provision> all = listings.provisions();
        List<String> seen = new ArrayList<>();
        Listing<Provision> own = Listing.of(
                all.name(),
                all.columns().stream().filter(c -> !c.key().equals("law")).toList(),
                p -> {
                    // An article may provide several things; the first row bears its address.
                    boolean first = !seen.contains(p.article());
                    seen.add(p.article());
                    return first ? anchor(p.article()) : null;
                },
                all.source());
        return own.table(links, links.words().text("law.provisions"), book.provisions(law.id()));
    }

    /** Id of an article's row on the page of its law, as it can stand in an address: {@code a-paras-1-2}. */
    static String anchor(String article) {
        return "a-" + article.strip().replaceAll("[^A-Za-z0-9._~-]+", "-");
    }

    private Table bearings(Links links, Law law) {
        Messages words = links.words();
        List<Table.Head> heads = List.of(
                new Table.Head(words.text("col.date"), "date"),
                new Table.Head(words.text("col.article"), "text"),
                new Table.Head(words.text("law.relation"), "text"),
                new Table.Head(words.text("col.law"), "text"),
                new Table.Head(words.text("col.sources"), "sources"));
        return new Table(
                words.text("law.bearings"),
                heads,
                book.bearings(law.id()).stream()
                        .map(b -> new Table.Row(null, bearing(links, b)))
                        .toList());
    }

    private static List<Cell> bearing(Links links, Bearing b) {
        return List.of(
                Cell.date(b.row().date()),
                Cell.text(b.here()),
                Cell.text(links.words().text("relation." + b.relation() + (b.from() ? "" : ".by"))),
                links.laws(List.of(b.other())),
                links.sources(b.row().standing()));
    }

    private static Table texts(Links links, List<DocumentRow> texts) {
        Messages words = links.words();
        return new Table(
                words.text("law.texts"),
                List.of(
                        new Table.Head(words.text("col.published"), "date"),
                        new Table.Head(words.text("col.title"), "wide"),
                        new Table.Head(words.text("col.mentions"), "number")),
                texts.stream()
                        .map(row -> new Table.Row(
                                null,
                                List.of(
                                        Cell.date(row.document().published()),
                                        Cell.link(
                                                        RecordListings.title(row.document()),
                                                        links.visit()
                                                                .to("/documents/"
                                                                        + row.document()
                                                                                .id()))
                                                .as("wide"),
                                        Cell.number(row.mentions()))))
                        .toList());
    }

    private void write(JsonGenerator out, Visit visit, Law law) throws IOException {
        Map<String, Status> then = book.on(LawListings.day(visit));
        Listing<LawRow> one = listings.laws();
        List<Provision> its = book.provisions(law.id());
        out.writeStartObject();
        out.writeFieldName("law");
        one.json()
                .write(
                        out,
                        new LawRow(
                                law,
                                then.getOrDefault(law.id(), Status.UNKNOWN),
                                its.size(),
                                its.stream().filter(LawBook::abroad).count()));
        out.writeArrayFieldStart("provisions");
        for (Provision provision : its) {
            listings.provisions().json().write(out, provision);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("relations");
        for (Bearing b : book.bearings(law.id())) {
            out.writeStartObject();
            out.writeStringField("from", b.row().from());
            out.writeStringField("relation", b.relation());
            out.writeStringField("to", b.row().to());
            if (b.row().date() != null) {
                out.writeStringField("date", b.row().date().toString());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        Map<String, String> named = Map.of("legal_basis", law.id());
        out.writeNumberField("cases", cases.matching(visit.filter(named)).size());
        out.writeNumberField("mentions", archive.countMentions(visit.filter(named)));
        out.writeNumberField("events", archive.countEvents(visit.filter(named)));
        out.writeArrayFieldStart("texts");
        for (DocumentRow row : archive.titled(LawBook.titles(law), visit.filter(Map.of("kind", "law")))) {
            out.writeString(row.document().id());
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
