package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.Notes;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Counted;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.DocumentDetail;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.app.web.ListPages.Dress;
import org.linewatch.app.web.MarkedText.Kind;
import org.linewatch.app.web.MarkedText.Mark;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.DocumentView;
import org.linewatch.app.web.view.Facets;
import org.linewatch.app.web.view.SearchView;
import org.linewatch.app.web.view.SearchView.Hit;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.Mention;

/** Documents: the list, each to read with all its marks, and the search in both languages. */
final class DocumentPages {
    private static final int HITS = 20;
    private static final int HITS_AT_ONCE = 500;

    private final Archive archive;
    private final Pages pages;
    private final ListPages lists;
    private final Bases bases;

    DocumentPages(Archive archive, Pages pages, ListPages lists, Bases bases) {
        this.archive = archive;
        this.pages = pages;
        this.lists = lists;
        this.bases = bases;
    }

    void register(RoutesConfig routes) {
        lists.register(
                routes,
                new RecordListings(archive).documents(),
                Dress.plain(false, bases::documents)
                        .with(links -> new RecordFacets(archive).of(links, Counted.DOCUMENTS)));
        routes.get("/documents/{id}", this::document);
        routes.get("/search", this::search);
        routes.get("/search.json", this::searchAnswer);
        routes.get("/search.csv", this::searchTable);
        routes.get("/search.xlsx", this::searchTable);
        routes.get("/api/v1/search", this::searchAnswer);
    }

    private void document(Context ctx) throws IOException {
        String id = Format.bare(ctx.pathParam("id"));
        DocumentDetail document =
                archive.document(id).orElseThrow(() -> new NotFoundResponse("There is no document " + id));
        switch (Format.of(ctx.path())) {
            case JSON -> Json.answer(ctx, out -> DocumentJson.write(out, document));
            case CSV, XLSX ->
                Files.answer(
                        ctx,
                        Format.of(ctx.path()),
                        id,
                        pages.words(ctx).text("nav.mentions") + ": "
                                + RecordListings.title(document.row().document()),
                        Csv.MENTIONS,
                        rows -> document.mentions().forEach(rows::add));
            case HTML -> {
                Links links = pages.links(ctx);
                pages.show(ctx, "document", frame -> view(frame, links, document));
            }
        }
    }

    private static DocumentView view(org.linewatch.app.web.view.Frame frame, Links links, DocumentDetail detail) {
        Document document = detail.row().document();
        Map<Mention, String> events = new HashMap<>();
        detail.mentions().forEach(row -> events.put(row.mention(), links.visit().to("/events/" + row.eventId())));
        MarkedDocument marked = MarkedDocument.of(
                links,
                detail.passages(),
                detail.mentions().stream().map(MentionRow::mention).toList(),
                mention -> events.getOrDefault(mention, ""));
        return new DocumentView(
                frame,
                RecordListings.title(document),
                facts(links, detail),
                document.address(),
                Notes.of(document.restsOn()),
                document.restsOn(),
                document.sample(),
                document.language().coded()
                        ? ""
                        : links.words()
                                .text("document.not-coded", links.labels().language(document.language())),
                marked.blocks(),
                marked.cards());
    }

    private static List<String> facts(Links links, DocumentDetail detail) {
        Messages words = links.words();
        Document document = detail.row().document();
        List<String> facts = new ArrayList<>();
        facts.add(
                document.published() == null
                        ? words.text("document.undated")
                        : document.published().toString());
        facts.add(links.labels().kind(document.kind()));
        facts.add(links.labels().language(document.language()));
        if (document.publisher() != null) {
            facts.add(document.publisher());
        }
        if (document.speaker() != null) {
            facts.add(words.text("document.speaker", document.speaker()));
        }
        facts.add(words.text(
                "document.size",
                detail.row().characters(),
                detail.row().passages(),
                detail.row().mentions()));
        facts.add("SHA-256 "
                + document.sha256().substring(0, Math.min(12, document.sha256().length())));
        return facts;
    }

    private Page<SearchHit> find(Visit visit, int limit) {
        String query = visit.parameter("q");
        if (query == null) {
            return new Page<>(List.of(), null, 0);
        }
        return RecordListings.asked(
                () -> archive.search(query, visit.filterWithoutWords(), limit, visit.parameter("next")));
    }

    private void search(Context ctx) {
        Links links = pages.links(ctx);
        Visit visit = links.visit();
        String query = visit.parameter("q");
        Page<SearchHit> found = find(visit, ListPages.limit(visit, HITS));
        pages.show(
                ctx,
                "search",
                frame -> new SearchView(
                        frame,
                        query == null ? "" : query,
                        query == null ? Facets.NONE : new RecordFacets(archive).ofSearch(links, query),
                        found.items().stream().map(hit -> hit(links, hit)).toList(),
                        found.total(),
                        found.next() == null ? null : visit.with("next", found.next()),
                        bases.documents(links)));
    }

    private static Hit hit(Links links, SearchHit hit) {
        List<Mark> marks = hit.highlights().stream()
                .map(span -> new Mark(span, Kind.FOUND, List.of()))
                .toList();
        List<String> facts = new ArrayList<>();
        if (hit.published() != null) {
            facts.add(hit.published().toString());
        }
        String language = links.labels().language(hit.language());
        facts.add(hit.language().coded() ? language : links.words().text("document.not-coded", language));
        return new Hit(
                new Part(hit.title(), links.visit().to("/documents/" + hit.documentId()) + "#p" + hit.ordinal()),
                facts,
                hit.language().tag(),
                MarkedText.cut(hit.text(), 0, marks),
                hit.mentionIds().isEmpty()
                        ? ""
                        : links.words().text("search.records", hit.mentionIds().size()));
    }

    private void searchAnswer(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx);
        needWords(visit);
        ListPages.answer(ctx, find(visit, ListPages.limit(visit, HITS)), EventJson::write);
    }

    /** All that is found, part by part. */
    private void searchTable(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx);
        needWords(visit);
        Page<SearchHit> first = find(visit, HITS_AT_ONCE);
        String title = pages.words(ctx).text("nav.search");
        Files.answer(ctx, Format.of(ctx.path()), "search", title, Csv.HITS, rows -> {
            Page<SearchHit> part = first;
            part.items().forEach(rows::add);
            while (part.next() != null) {
                part = find(visit.at("next", part.next()), HITS_AT_ONCE);
                part.items().forEach(rows::add);
            }
        });
    }

    private static void needWords(Visit visit) {
        if (visit.parameter("q") == null) {
            throw new BadRequestResponse("'q' is missing: the words to search for");
        }
    }
}
