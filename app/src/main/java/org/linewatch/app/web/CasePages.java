package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewatch.app.web.ListPages.Dress;
import org.linewatch.app.web.view.CaseView;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.Frame;
import org.linewatch.app.web.view.RecordCard.Field;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Tables.CatalogueCase;
import org.linewatch.engine.pack.Tables.Trigger;

/** The catalogue: cases, and the triggers that were or were not answered. */
final class CasePages {
    private final CaseListings cases;
    private final FilterForms forms;
    private final Pages pages;
    private final ListPages lists;
    private final Bases bases;

    CasePages(CaseListings cases, FilterForms forms, Pages pages, ListPages lists, Bases bases) {
        this.cases = cases;
        this.forms = forms;
        this.pages = pages;
        this.lists = lists;
        this.bases = bases;
    }

    void register(RoutesConfig routes) {
        List<CatalogueCase> all = cases.matching(org.linewatch.app.store.Filter.ALL);
        Set<String> sources = new TreeSet<>();
        Set<String> targets = new TreeSet<>();
        for (CatalogueCase c : all) {
            c.source().stream().map(Actor::state).forEach(sources::add);
            c.target().stream().map(Actor::state).forEach(targets::add);
        }
        lists.register(
                routes,
                cases.cases(),
                new Dress(
                                false,
                                links -> forms.form(links, sources, targets, false),
                                links -> List.of(),
                                links -> Charts.single(
                                        "cases-years",
                                        links.words().text("cases.by-year"),
                                        links.words().text("col.year"),
                                        links.words().text("count.cases"),
                                        Counts.by(
                                                cases.matching(links.visit().filter()),
                                                c -> List.of(Integer.toString(
                                                        c.start().year()))),
                                        links),
                                bases::catalogue)
                        .with(links -> FacetGroups.of(
                                links,
                                links.words().text("facet.counts.cases"),
                                CaseListings.caseFields(),
                                visit -> cases.matching(visit.filter()))));
        lists.register(
                routes,
                cases.triggers(),
                new Dress(false, links -> null, this::levels, links -> null, bases::catalogue)
                        .with(links -> FacetGroups.of(
                                links,
                                links.words().text("facet.counts.triggers"),
                                CaseListings.triggerFields(),
                                cases::listedTriggers)));
        routes.get("/cases/{id}", this::one);
    }

    /** How many acts of others were answered, and how: the denominator of every share. */
    private List<Figure> levels(Links links) {
        List<Trigger> all = cases.triggersOf(links.visit());
        List<Trigger> others = all.stream().filter(t -> !cases.byHome(t)).toList();
        Messages words = links.words();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                Integer.toString(others.size()),
                words.text("triggers.others"),
                links.filtered("/triggers", Map.of("by", "others"))));
        for (String level : List.of("measure", "words", "easing", "none")) {
            long count =
                    others.stream().filter(t -> t.responseLevel().equals(level)).count();
            figures.add(new Figure(
                    Long.toString(count),
                    words.text("level." + level),
                    links.filtered("/triggers", Map.of("by", "others", "level", level))));
        }
        figures.add(new Figure(
                Integer.toString(all.size() - others.size()),
                words.text("triggers.home"),
                links.filtered("/triggers", Map.of("by", "home"))));
        return figures;
    }

    private void one(Context ctx) throws IOException {
        String id = Format.bare(ctx.pathParam("id"));
        CatalogueCase found = cases.find(id);
        if (found == null) {
            throw new NotFoundResponse("There is no case " + id);
        }
        Listing<CatalogueCase> listing = cases.cases();
        switch (Format.of(ctx.path())) {
            case JSON -> Json.answer(ctx, out -> listing.json().write(out, found));
            case CSV, XLSX ->
                Files.answer(
                        ctx,
                        Format.of(ctx.path()),
                        id,
                        found.summary().in(Visit.of(ctx).language()),
                        listing.csv(),
                        rows -> rows.add(found));
            case HTML -> {
                Links links = pages.links(ctx);
                pages.show(ctx, "case", frame -> view(frame, links, found));
            }
        }
    }

    private CaseView view(Frame frame, Links links, CatalogueCase c) {
        List<Field> fields = new ArrayList<>();
        String until = c.end() == null ? "" : " – " + c.end();
        add(fields, links, "date", Cell.date(c.start() + until));
        add(fields, links, "source", links.actors(c.source()));
        add(
                fields,
                links,
                "source_organ",
                links.actors(c.sourceOrgans().stream().map(Actor::new).toList()));
        add(fields, links, "source_note", Cell.text(c.sourceNote()));
        add(
                fields,
                links,
                "type",
                links.code("type", c.type() == null ? null : c.type().name()));
        add(
                fields,
                links,
                "instrument",
                links.code(
                        "instrument",
                        c.instrument() == null ? null : c.instrument().code()));
        add(fields, links, "target", links.actors(c.target()));
        add(fields, links, "target_entity", Cell.text(c.targetEntity()));
        add(fields, links, "domains", links.domains(c.domains()));
        add(fields, links, "core_interests", links.interests(c.coreInterests()));
        add(
                fields,
                links,
                "posture",
                links.code("posture", c.posture() == null ? null : c.posture().code()));
        add(
                fields,
                links,
                "reach",
                links.code("reach", c.reach() == null ? null : c.reach().code()));
        add(fields, links, "legal_basis", links.laws(c.legalBasis()));
        add(fields, links, "answers", c.triggerCase() == null ? Cell.EMPTY : links.cases(List.of(c.triggerCase())));
        String day = c.triggerDate() == null ? "" : " (" + c.triggerDate() + ")";
        add(fields, links, "trigger", c.trigger().isEmpty() ? Cell.EMPTY : Cell.text(c.trigger() + day));
        add(fields, links, "outcome", Cell.text(c.outcome()));
        add(fields, links, "value", Cell.text(c.value()));
        add(fields, links, "sources", links.sources(c.standing()));
        add(fields, links, "standing", links.code("standing", PackListings.level(c.standing())));
        String language = links.words().language();
        return new CaseView(
                frame,
                c.id(),
                c.summary().in(language),
                c.summary().in(language.equals("zh") ? "en" : "zh"),
                fields,
                links.cases(cases.answering(c.id())),
                new Part(links.words().text("case.mentions"), links.filtered("/mentions", likely(c))),
                bases.catalogue(links));
    }

    /** The filter under which mentions of the case are likely to be: its parties, and the year from its first day. */
    private static Map<String, String> likely(CatalogueCase c) {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put(
                "source",
                String.join(
                        ",", c.source().stream().map(Actor::state).distinct().toList()));
        if (!c.target().isEmpty()) {
            filter.put(
                    "target",
                    String.join(
                            ",",
                            c.target().stream().map(Actor::state).distinct().toList()));
        }
        filter.put("from", c.start().first().toString());
        filter.put("to", c.start().last().plusYears(1).toString());
        return filter;
    }

    private static void add(List<Field> fields, Links links, String name, Cell value) {
        if (!value.parts().isEmpty()) {
            fields.add(new Field(links.words().text("field." + name), value));
        }
    }
}
