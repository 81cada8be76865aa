package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import org.linewatch.app.web.ListPages.Dress;
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
        lists.register(routes, listings.types(), dress(pack.securityTypes().size()));
        lists.register(routes, listings.lists(), dress(pack.typeLists().size()));
        lists.register(routes, listings.terms(), dress(pack.doctrineTerms().size()));
    }

    private Dress dress(int rows) {
        return Dress.plain(true, links -> bases.pack(links, rows));
    }
}
