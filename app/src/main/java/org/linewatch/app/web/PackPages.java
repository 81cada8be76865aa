package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.linewatch.app.web.FacetGroups.Field;
import org.linewatch.app.web.ListPages.Dress;
import org.linewatch.app.web.view.Facets;
import org.linewatch.engine.pack.Pack;

/** The pack's tables: types, official lists and terms. */
final class PackPages {
    private final Pack pack;
    private final ListPages lists;
    private final Bases bases;

    PackPages(Pack pack, ListPages lists, Bases bases) {
        this.pack = pack;
        this.lists = lists;
        this.bases = bases;
    }

    void register(RoutesConfig routes) {
        PackListings listings = new PackListings(pack);
        lists.register(
                routes,
                listings.types(),
                faceted(pack.securityTypes().size(), listings.types(), PackListings.typeFields()));
        lists.register(routes, listings.lists(), dress(pack.typeLists().size()));
        lists.register(
                routes,
                listings.terms(),
                faceted(pack.doctrineTerms().size(), listings.terms(), PackListings.termFields()));
    }

    private <T> Dress faceted(int rows, Listing<T> listing, List<Field<T>> fields) {
        return dress(rows).with(links -> facets(links, listing, fields));
    }

    /** Facets of a table of the pack. */
    static <T> Facets facets(Links links, Listing<T> listing, List<Field<T>> fields) {
        return FacetGroups.of(
                links, links.words().text("facet.counts." + listing.name()), fields, visit -> listing.source()
                        .page(visit, Integer.MAX_VALUE, null)
                        .items());
    }

    private Dress dress(int rows) {
        return Dress.plain(true, links -> bases.pack(links, rows));
    }
}
