package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linewatch.app.web.ListPages.Dress;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Tables.CatalogueCase;

/** The catalogue: cases, and the triggers that were or were not answered. */
final class CasePages {
    private final CaseListings cases;
    private final FilterForms forms;
    private final ListPages lists;
    private final Bases bases;

    CasePages(CaseListings cases, FilterForms forms, ListPages lists, Bases bases) {
        this.cases = cases;
        this.forms = forms;
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
                                        c -> List.of(Integer.toString(c.start().year()))),
                                links),
                        bases::catalogue));
        lists.register(routes, cases.triggers(), Dress.plain(false, bases::catalogue));
    }
}
