package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.app.store.Rows.Volume;
import org.linewatch.app.terms.TermUses.Use;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.DoctrineView;
import org.linewatch.app.web.view.DoctrineView.TermRow;
import org.linewatch.engine.pack.Tables.DoctrineTerm;

/** The terms of the doctrine: how often each stands in the documents, up to four over the years in one chart. */
final class DoctrinePages {
    private static final int COMPARED = 4;

    private final Doctrine doctrine;
    private final Archive archive;
    private final Pages pages;
    private final Bases bases;

    DoctrinePages(Doctrine doctrine, Archive archive, Pages pages, Bases bases) {
        this.doctrine = doctrine;
        this.archive = archive;
        this.pages = pages;
        this.bases = bases;
    }

    /**
     * A term with its counts.
     *
     * @param first the earliest use whose day is known, or null
     */
    record Counted(
            DoctrineTerm term,
            long occurrences,
            long documents,
            @Nullable Use first) {}

    void register(RoutesConfig routes) {
        routes.get("/doctrine", this::show);
        ListPages.tables(routes, listing());
        new DoctrineTermPage(doctrine, archive, pages, bases).register(routes);
    }

    private Listing<Counted> listing() {
        return Listing.of(
                "doctrine",
                List.of(
                        Column.data("id", c -> c.term().id()),
                        Column.data("name_en", c -> c.term().names().en()),
                        Column.data("name_zh", c -> c.term().names().zh()),
                        Column.data("aliases_en", c -> c.term().names().aliasesEn()),
                        Column.data("aliases_zh", c -> c.term().names().aliasesZh()),
                        Column.data("category", c -> c.term().category()),
                        Column.data("first_use", c -> c.term().firstUse()),
                        Column.data("date_kind", c -> c.term().dateKind()),
                        Column.data("context", c -> c.term().context()),
                        Column.data("occurrences", Counted::occurrences),
                        Column.data("documents", Counted::documents),
                        Column.data("first_year", c -> c.first() == null ? null : TermStats.year(c.first())),
                        Column.data(
                                "first_document",
                                c -> c.first() == null ? null : c.first().document()),
                        Column.data("sources", c -> c.term().standing().sources()),
                        Column.data("standing", c -> PackListings.level(c.term().standing()))),
                c -> c.term().id(),
                (visit, limit, next) -> Listing.cut(counted(visit), limit, next));
    }

    /** All terms, the most used first; those that are not used in the pack's order. */
    private List<Counted> counted(Visit visit) {
        Map<String, List<Use>> uses =
                doctrine.uses(doctrine.terms().stream().map(DoctrineTerm::id).toList(), visit);
        return doctrine.terms().stream()
                .map(term -> {
                    List<Use> its = uses.getOrDefault(term.id(), List.of());
                    Use first = its.stream()
                            .filter(u -> u.day() != null)
                            .findFirst()
                            .orElse(null);
                    return new Counted(term, TermStats.occurrences(its), TermStats.documents(its), first);
                })
                .sorted(Comparator.comparingLong(Counted::occurrences).reversed())
                .toList();
    }

    private void show(Context ctx) {
        Links links = pages.links(ctx);
        Visit visit = links.visit();
        List<Volume> volumes = doctrine.volumes(visit);
        List<Counted> all = counted(visit);
        List<String> chosen = chosen(visit, all);
        Map<Long, SearchHit> firsts = firsts(all);
        pages.show(
                ctx,
                "doctrine",
                frame -> new DoctrineView(
                        frame,
                        doctrine.form(links),
                        Doctrine.said(links, volumes),
                        doctrine.chart(links, "doctrine-years", chosen, volumes),
                        all.stream().map(c -> row(links, c, chosen, firsts)).toList(),
                        COMPARED,
                        bases.documents(links)));
    }

    /** The terms in the chart: those that the address names, else the most used. */
    private List<String> chosen(Visit visit, List<Counted> all) {
        List<String> asked = visit.values("term");
        if (asked.isEmpty()) {
            return all.stream()
                    .filter(c -> c.occurrences() > 0)
                    .limit(COMPARED)
                    .map(c -> c.term().id())
                    .toList();
        }
        for (String id : asked) {
            if (doctrine.find(id) == null) {
                throw new BadRequestResponse("'" + id + "' is no term of the pack: /terms lists them");
            }
        }
        return asked.stream().distinct().limit(COMPARED).toList();
    }

    /** Titles of the documents in which the terms stand first. */
    private Map<Long, SearchHit> firsts(List<Counted> all) {
        long[] numbers = all.stream()
                .map(Counted::first)
                .filter(Objects::nonNull)
                .mapToLong(Use::passage)
                .distinct()
                .toArray();
        Map<Long, SearchHit> out = new HashMap<>();
        Map<String, SearchHit> byPlace = archive.passages(numbers, words -> List.of()).stream()
                .collect(Collectors.toMap(hit -> hit.documentId() + "#" + hit.ordinal(), hit -> hit, (a, b) -> a));
        for (Counted c : all) {
            Use first = c.first();
            SearchHit hit = first == null ? null : byPlace.get(first.document() + "#" + first.ordinal());
            if (first != null && hit != null) {
                out.put(first.passage(), hit);
            }
        }
        return out;
    }

    private TermRow row(Links links, Counted c, List<String> chosen, Map<Long, SearchHit> firsts) {
        DoctrineTerm term = c.term();
        String language = links.words().language();
        SearchHit hit = c.first() == null ? null : firsts.get(c.first().passage());
        Cell.Part seen = hit == null
                ? null
                : new Cell.Part(
                        (hit.published() == null ? "" : hit.published() + " ") + hit.title(),
                        links.visit().to("/documents/" + hit.documentId()) + "#p" + hit.ordinal());
        return new TermRow(
                term.id(),
                chosen.contains(term.id()),
                term.names().in(language),
                term.names().in(language.equals("zh") ? "en" : "zh"),
                Doctrine.page(links, term.id()),
                links.labels().word("term", term.category()),
                first(links, term),
                seen,
                c.occurrences(),
                c.documents());
    }

    /** Day of first use by the pack, with what that day is. */
    static String first(Links links, DoctrineTerm term) {
        return term.firstUse() == null
                ? ""
                : term.firstUse() + " (" + links.labels().word("date-kind", term.dateKind()) + ")";
    }
}
