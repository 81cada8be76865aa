package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.Coverage;
import org.linewatch.app.web.view.AboutView;
import org.linewatch.app.web.view.Basis;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.RecordCard.Field;
import org.linewatch.app.web.view.Table;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.CoreInterest;
import org.linewatch.engine.pack.Tables.SecurityType;

/** What is counted, what it rests on, in which words it is said, and which versions said it. */
final class AboutPage {
    private final Site site;
    private final Bases bases;
    private final Pages pages;

    AboutPage(Site site, Bases bases, Pages pages) {
        this.site = site;
        this.bases = bases;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/about", this::show);
        routes.get("/about.json", this::answer);
        routes.get("/about.csv", this::file);
        routes.get("/about.xlsx", this::file);
    }

    private void answer(Context ctx) throws IOException {
        Links links = pages.links(ctx);
        Pack pack = site.pack();
        Coverage coverage = site.archive().coverage(links.visit().samples());
        Json.answer(ctx, out -> {
            out.writeStartObject();
            out.writePOJOField("facts", bases.both(links).facts());
            out.writeArrayFieldStart("publishers");
            for (Count publisher : coverage.publishers()) {
                out.writeStartObject();
                out.writeStringField("publisher", publisher.key().isEmpty() ? null : publisher.key());
                out.writeNumberField("documents", publisher.count());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeStringField("version", site.version());
            out.writeStringField("coder", site.coder().version());
            out.writeObjectFieldStart("pack");
            out.writeStringField("id", pack.id());
            out.writeStringField("version", pack.version());
            out.writeStringField("licence", pack.licence());
            out.writeStringField("sha256", pack.hash());
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    /** The documents by publisher. */
    private void file(Context ctx) throws IOException {
        Links links = pages.links(ctx);
        List<Count> publishers =
                site.archive().coverage(links.visit().samples()).publishers();
        Csv<Count> table = Csv.of(List.of(
                new Csv.Column<>("publisher", count -> count.key().isEmpty() ? null : count.key()),
                new Csv.Column<>("documents", Count::count)));
        String title = links.words().text("about.publishers");
        Files.answer(ctx, Format.of(ctx.path()), "about", title, table, rows -> publishers.forEach(rows::add));
    }

    private void show(Context ctx) {
        Links links = pages.links(ctx);
        Basis basis = bases.both(links);
        pages.show(
                ctx,
                "about",
                frame -> new AboutView(
                        frame,
                        Stream.of("mention", "event", "case", "trigger", "sample")
                                .map(noun -> new Field(
                                        links.words().text("about.noun." + noun),
                                        Cell.text(links.words().text("about.meaning." + noun))))
                                .toList(),
                        basis.facts(),
                        publishers(links),
                        vocabularies(links),
                        versions(links),
                        basis));
    }

    private Table publishers(Links links) {
        Messages words = links.words();
        Coverage coverage = site.archive().coverage(links.visit().samples());
        return new Table(
                words.text("about.publishers"),
                List.of(
                        new Table.Head(words.text("col.publisher"), "text"),
                        new Table.Head(words.text("count.documents"), "number")),
                coverage.publishers().stream()
                        .map(p -> new Table.Row(
                                null,
                                List.of(
                                        Cell.text(p.key().isEmpty() ? words.text("basis.publisher-unknown") : p.key()),
                                        Cell.number(p.count()))))
                        .toList());
    }

    private List<Field> vocabularies(Links links) {
        Labels labels = links.labels();
        Messages words = links.words();
        return List.of(
                new Field(
                        words.text("filter.type"),
                        list(
                                links,
                                "type",
                                Arrays.stream(EventType.values()).map(t -> new Part(labels.type(t), t.name())))),
                new Field(
                        words.text("filter.instrument"),
                        list(
                                links,
                                "instrument",
                                Arrays.stream(Instrument.values()).map(i -> new Part(labels.instrument(i), i.code())))),
                new Field(
                        words.text("filter.family"),
                        list(
                                links,
                                "family",
                                Arrays.stream(Instrument.Family.values())
                                        .map(f -> new Part(labels.family(f), f.code())))),
                new Field(
                        words.text("filter.domain"),
                        list(
                                links,
                                "domain",
                                site.pack().securityTypes().stream()
                                        .map(SecurityType::id)
                                        .map(id -> new Part(labels.domain(id), id)))),
                new Field(
                        words.text("filter.core_interest"),
                        list(
                                links,
                                "core_interest",
                                site.pack().coreInterests().stream()
                                        .filter(CoreInterest::coded)
                                        .map(CoreInterest::id)
                                        .map(id -> new Part(labels.interest(id), id)))),
                new Field(
                        words.text("filter.posture"),
                        list(
                                links,
                                "posture",
                                Arrays.stream(Posture.values()).map(p -> new Part(labels.posture(p), p.code())))),
                new Field(
                        words.text("filter.reach"),
                        list(
                                links,
                                "reach",
                                Arrays.stream(Reach.values()).map(r -> new Part(labels.reach(r), r.code())))));
    }

    /** The values of a vocabulary, each a link to the events that have it; a part comes with the code in place of it. */
    private static Cell list(Links links, String parameter, Stream<Part> values) {
        return Cell.tags(values.map(v -> new Part(
                        v.text(), links.filtered("/events", java.util.Map.of(parameter, String.valueOf(v.href())))))
                .toList());
    }

    private List<Field> versions(Links links) {
        Messages words = links.words();
        return List.of(
                new Field(words.text("site.name"), Cell.text(site.version())),
                new Field(words.text("about.coder"), Cell.text(site.coder().version())),
                new Field(
                        words.text("about.pack"),
                        Cell.text(site.pack().id() + " " + site.pack().version() + ", "
                                + site.pack().licence() + ", SHA-256 "
                                + site.pack().hash())));
    }
}
