package org.linewatch.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.app.store.Rows.Volume;
import org.linewatch.app.terms.TermUses.Use;
import org.linewatch.app.web.MarkedText.Kind;
import org.linewatch.app.web.MarkedText.Mark;
import org.linewatch.app.web.TermStats.Year;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.Frame;
import org.linewatch.app.web.view.RecordCard.Field;
import org.linewatch.app.web.view.SearchView.Hit;
import org.linewatch.app.web.view.Table;
import org.linewatch.app.web.view.TermView;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.pack.Tables.DoctrineTerm;
import org.linewatch.engine.text.TermFinder.Found;

/** A term of the doctrine: its use by year, beside the text that it was counted in, and the passages. */
final class DoctrineTermPage {
    private static final int ON_A_PAGE = 20;
    private static final String UNDATED = "undated";

    private final Doctrine doctrine;
    private final Archive archive;
    private final Pages pages;
    private final Bases bases;

    DoctrineTermPage(Doctrine doctrine, Archive archive, Pages pages, Bases bases) {
        this.doctrine = doctrine;
        this.archive = archive;
        this.pages = pages;
        this.bases = bases;
    }

    void register(RoutesConfig routes) {
        routes.get("/doctrine/{id}", this::one);
    }

    private void one(Context ctx) throws IOException {
        String id = Format.bare(ctx.pathParam("id"));
        DoctrineTerm term = doctrine.find(id);
        if (term == null) {
            throw new NotFoundResponse("There is no term " + id + " in the pack");
        }
        Links links = pages.links(ctx);
        Visit visit = links.visit();
        List<Use> uses = doctrine.uses(List.of(id), visit).getOrDefault(id, List.of());
        List<Volume> volumes = doctrine.volumes(visit);
        List<Year> years = TermStats.years(volumes, uses);
        List<Use> listed = listed(visit, uses);
        Page<Use> part = Listing.cut(listed, ListPages.limit(visit, ON_A_PAGE), visit.parameter("next"));
        switch (Format.of(ctx.path())) {
            case CSV, XLSX -> ListPages.csv(ctx, "doctrine-" + id, csv(), rows -> years.forEach(rows::add));
            case JSON -> {
                List<SearchHit> hits = hits(id, visit, part.items());
                Json.answer(ctx, out -> write(out, term, visit, years, part, hits));
            }
            case HTML -> {
                List<SearchHit> hits = hits(id, visit, part.items());
                pages.show(ctx, "term", frame -> view(frame, links, term, uses, volumes, years, listed, part, hits));
            }
        }
    }

    /** The uses that the address asks for: of one year or all, the newest first unless asked otherwise; undated last. */
    private static List<Use> listed(Visit visit, List<Use> uses) {
        String year = visit.parameter("year");
        List<Use> chosen = new ArrayList<>(uses.stream()
                .filter(use -> year == null || (year.equals(UNDATED) ? "" : year).equals(TermStats.year(use)))
                .toList());
        if (newestFirst(visit)) {
            Collections.reverse(chosen);
            return chosen;
        }
        return Stream.concat(
                        chosen.stream().filter(u -> u.day() != null),
                        chosen.stream().filter(u -> u.day() == null))
                .toList();
    }

    private static boolean newestFirst(Visit visit) {
        String order = visit.parameter("order");
        if (order == null || order.equals("newest")) {
            return true;
        }
        if (order.equals("oldest")) {
            return false;
        }
        throw new BadRequestResponse("'" + order + "' is no value for 'order': it is newest or oldest");
    }

    private List<SearchHit> hits(String id, Visit visit, List<Use> uses) {
        return archive.passages(
                uses.stream().mapToLong(Use::passage).toArray(),
                words -> doctrine.finder().find(words, Doctrine.nested(visit)).stream()
                        .filter(found -> found.term().equals(id))
                        .map(Found::span)
                        .toList());
    }

    private TermView view(
            Frame frame,
            Links links,
            DoctrineTerm term,
            List<Use> uses,
            List<Volume> volumes,
            List<Year> years,
            List<Use> listed,
            Page<Use> part,
            List<SearchHit> hits) {
        Visit visit = links.visit();
        String language = links.words().language();
        String year = visit.parameter("year");
        boolean newest = newestFirst(visit);
        return new TermView(
                frame,
                term.names().in(language),
                term.names().in(language.equals("zh") ? "en" : "zh"),
                term.context(),
                fields(links, term, uses),
                doctrine.form(links),
                Doctrine.said(links, volumes),
                doctrine.chart(links, "term-years", List.of(term.id()), volumes),
                table(links, term.id(), years),
                hits.stream().map(hit -> hit(links, hit)).toList(),
                year == null ? "" : year.equals(UNDATED) ? links.words().text("doctrine.undated") : year,
                visit.without("year") + "#passages",
                listed.size(),
                TermStats.occurrences(listed),
                newest,
                visit.with("order", newest ? "oldest" : "newest") + "#passages",
                part.next() == null ? null : visit.with("next", part.next()) + "#passages",
                bases.documents(links));
    }

    private List<Field> fields(Links links, DoctrineTerm term, List<Use> uses) {
        Messages words = links.words();
        List<Field> fields = new ArrayList<>();
        fields.add(
                new Field(words.text("col.category"), Cell.text(links.labels().word("term", term.category()))));
        List<String> variants = Stream.concat(term.names().aliasesZh().stream(), term.names().aliasesEn().stream())
                .filter(name -> doctrine.finder().counts(term.id(), name))
                .toList();
        if (!variants.isEmpty()) {
            fields.add(new Field(words.text("doctrine.variants"), Links.words(variants)));
        }
        terms(fields, links, "doctrine.around", doctrine.finder().around(term.id()));
        terms(fields, links, "doctrine.inside", doctrine.finder().inside(term.id()));
        fields.add(new Field(words.text("doctrine.first-pack"), Cell.text(DoctrinePages.first(links, term))));
        fields.add(new Field(words.text("field.sources"), links.sources(term.standing())));
        fields.add(new Field(words.text("doctrine.first-seen"), firstSeen(links, term, uses)));
        return fields;
    }

    private void terms(List<Field> fields, Links links, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            String language = links.words().language();
            fields.add(new Field(
                    links.words().text(key),
                    Cell.tags(ids.stream()
                            .map(doctrine::find)
                            .filter(Objects::nonNull)
                            .map(t -> new Part(t.names().in(language), Doctrine.page(links, t.id())))
                            .toList())));
        }
    }

    private Cell firstSeen(Links links, DoctrineTerm term, List<Use> uses) {
        List<Use> first = uses.stream().filter(u -> u.day() != null).limit(1).toList();
        List<SearchHit> hits = hits(term.id(), links.visit(), first);
        if (hits.isEmpty()) {
            return Cell.text(links.words().text("doctrine.not-seen"));
        }
        SearchHit hit = hits.get(0);
        return Cell.link((hit.published() == null ? "" : hit.published() + " ") + hit.title(), place(links, hit));
    }

    private static String place(Links links, SearchHit hit) {
        return links.visit().to("/documents/" + hit.documentId()) + "#p" + hit.ordinal();
    }

    private static Hit hit(Links links, SearchHit hit) {
        List<Mark> marks = hit.highlights().stream()
                .map(span -> new Mark(span, Kind.FOUND, List.of()))
                .toList();
        return new Hit(
                new Part(hit.title(), place(links, hit)),
                List.of(
                        hit.published() == null
                                ? links.words().text("document.undated")
                                : hit.published().toString()),
                hit.language().tag(),
                MarkedText.cut(hit.text(), 0, marks),
                hit.mentionIds().isEmpty()
                        ? ""
                        : links.words().text("search.records", hit.mentionIds().size()));
    }

    private static Table table(Links links, String id, List<Year> years) {
        Messages words = links.words();
        List<Table.Head> heads = new ArrayList<>(List.of(new Table.Head(words.text("col.year"), "text")));
        for (String key : List.of("occurrences", "with", "rate", "documents", "characters")) {
            heads.add(new Table.Head(words.text("doctrine.col." + key), "number"));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Year year : years) {
            String passages = Doctrine.passages(links, id, year.year());
            String documents = links.filtered("/documents", Doctrine.documentFilter(links.visit(), year.year()));
            rows.add(new Table.Row(
                    null,
                    List.of(
                            Cell.text(year.year().isEmpty() ? words.text("doctrine.undated") : year.year()),
                            number(year.occurrences(), passages),
                            number(year.with(), passages),
                            Cell.number(String.format(java.util.Locale.ROOT, "%.2f", year.rate())),
                            year.year().isEmpty() ? Cell.number(year.documents()) : number(year.documents(), documents),
                            Cell.number(String.format(java.util.Locale.ROOT, "%,d", year.characters())))));
        }
        return new Table(words.text("doctrine.by-year"), heads, rows);
    }

    private static Cell number(long count, String href) {
        return count == 0 ? Cell.number(count) : Cell.link(count, href).as("number");
    }

    private static Csv<Year> csv() {
        return Csv.of(List.of(
                new Csv.Column<>("year", Year::year),
                new Csv.Column<>("occurrences", Year::occurrences),
                new Csv.Column<>("documents_with_term", Year::with),
                new Csv.Column<>("documents", Year::documents),
                new Csv.Column<>("characters", Year::characters),
                new Csv.Column<>("per_10000_characters", Year::rate)));
    }

    private void write(
            JsonGenerator out, DoctrineTerm term, Visit visit, List<Year> years, Page<Use> part, List<SearchHit> hits)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("id", term.id());
        out.writePOJOField("names_zh", term.names().all("zh"));
        out.writePOJOField("names_en", term.names().all("en"));
        out.writeStringField(
                "first_use", term.firstUse() == null ? null : term.firstUse().toString());
        out.writeStringField("date_kind", term.dateKind());
        out.writePOJOField("sources", term.standing().sources());
        out.writeBooleanField("nested", Doctrine.nested(visit));
        out.writePOJOField("counted_in", Doctrine.documentFilter(visit, null));
        out.writeArrayFieldStart("years");
        for (Year year : years) {
            out.writeStartObject();
            out.writeStringField("year", year.year().isEmpty() ? null : year.year());
            out.writeNumberField("occurrences", year.occurrences());
            out.writeNumberField("documents_with_term", year.with());
            out.writeNumberField("documents", year.documents());
            out.writeNumberField("characters", year.characters());
            out.writeNumberField("per_10000_characters", year.rate());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("passages");
        out.writeArrayFieldStart("items");
        for (SearchHit hit : hits) {
            out.writeStartObject();
            out.writeStringField("document", hit.documentId());
            out.writeStringField("title", hit.title());
            out.writeStringField(
                    "published",
                    hit.published() == null ? null : hit.published().toString());
            out.writeNumberField("passage", hit.ordinal());
            out.writeStringField("text", hit.text());
            out.writeArrayFieldStart("spans");
            for (Span span : hit.highlights()) {
                out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("next", part.next());
        out.writeNumberField("total", part.total());
        out.writeEndObject();
        out.writeEndObject();
    }
}
