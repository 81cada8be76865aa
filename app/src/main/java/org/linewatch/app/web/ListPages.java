package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.store.Page;
import org.linewatch.app.web.view.Basis;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.Facets;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.FilterForm;
import org.linewatch.app.web.view.Heat;
import org.linewatch.app.web.view.ListView;

/** Serves listings: one address each as page, CSV, XLSX, JSON, and under {@code /api/v1}. */
final class ListPages {
    private static final int ON_A_PAGE = 50;
    private static final int IN_AN_ANSWER = 100;
    private static final int AT_MOST = 1000;

    private final Pages pages;

    ListPages(Pages pages) {
        this.pages = pages;
    }

    /**
     * What a listing's page shows around the table.
     *
     * @param dated whether the list can be cut to a day
     * @param form filters, or null
     * @param facets ways to narrow the list down, or null
     * @param figures numbers above the list
     * @param chart chart above the list, or null
     * @param heat table of two dimensions above the list, or null
     * @param basis what the counts rest on
     */
    record Dress(
            boolean dated,
            Function<Links, @Nullable FilterForm> form,
            Function<Links, @Nullable Facets> facets,
            Function<Links, List<Figure>> figures,
            Function<Links, @Nullable Chart> chart,
            Function<Links, @Nullable Heat> heat,
            Function<Links, Basis> basis) {
        /** Without facets and without a table of two dimensions. */
        Dress(
                boolean dated,
                Function<Links, @Nullable FilterForm> form,
                Function<Links, List<Figure>> figures,
                Function<Links, @Nullable Chart> chart,
                Function<Links, Basis> basis) {
            this(dated, form, links -> null, figures, chart, links -> null, basis);
        }

        /** The same with a table of two dimensions. */
        Dress crossed(Function<Links, @Nullable Heat> table) {
            return new Dress(dated, form, facets, figures, chart, table, basis);
        }

        /** A table and nothing else. */
        static Dress plain(boolean dated, Function<Links, Basis> basis) {
            return new Dress(dated, links -> null, links -> List.of(), links -> null, basis);
        }

        /** The same with facets. */
        Dress with(Function<Links, @Nullable Facets> ways) {
            return new Dress(dated, form, ways, figures, chart, heat, basis);
        }
    }

    /** Registers a listing's addresses. */
    <T> void register(RoutesConfig routes, Listing<T> listing, Dress dress) {
        String path = "/" + listing.name();
        routes.get(path, ctx -> page(ctx, listing, dress));
        tables(routes, listing);
    }

    /** Registers a listing's data beside a page that is made elsewhere. */
    static <T> void tables(RoutesConfig routes, Listing<T> listing) {
        routes.get("/" + listing.name() + ".csv", ctx -> file(ctx, listing, Format.CSV));
        routes.get("/" + listing.name() + ".xlsx", ctx -> file(ctx, listing, Format.XLSX));
        data(routes, listing);
    }

    /** Registers a listing that has no page of its own. */
    static <T> void data(RoutesConfig routes, Listing<T> listing) {
        routes.get("/" + listing.name() + ".json", ctx -> json(ctx, listing));
        routes.get("/api/v1/" + listing.name(), ctx -> json(ctx, listing));
    }

    private <T> void page(Context ctx, Listing<T> listing, Dress dress) {
        Links links = pages.links(ctx);
        Visit visit = links.visit();
        String here = visit.parameter("next");
        // The pack's tables are short, and links point at their rows: they stand on one page.
        int usual = dress.dated() ? AT_MOST : ON_A_PAGE;
        Page<T> part = listing.source().page(visit, limit(visit, usual), here);
        Messages words = links.words();
        String title = words.text("nav." + listing.name());
        String asOf = visit.parameter("as_of");
        pages.show(
                ctx,
                "list",
                frame -> new ListView(
                        frame,
                        title,
                        words.text("lead." + listing.name()),
                        dress.dated() ? (asOf == null ? "" : asOf) : null,
                        dress.form().apply(links),
                        dress.facets().apply(links),
                        dress.figures().apply(links),
                        dress.chart().apply(links),
                        dress.heat().apply(links),
                        listing.table(links, title, part.items()),
                        part.total(),
                        here == null ? null : visit.without("next"),
                        part.next() == null ? null : visit.with("next", part.next()),
                        dress.basis().apply(links)));
    }

    private static <T> void json(Context ctx, Listing<T> listing) throws IOException {
        Visit visit = Visit.of(ctx);
        Page<T> part = listing.source().page(visit, limit(visit, IN_AN_ANSWER), visit.parameter("next"));
        answer(ctx, part, listing.json());
    }

    /** Answers with a part of a list, in the form that all lists have. */
    static <T> void answer(Context ctx, Page<T> part, Listing.JsonForm<T> form) throws IOException {
        Json.answer(ctx, out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("items");
            for (T row : part.items()) {
                form.write(out, row);
            }
            out.writeEndArray();
            out.writeStringField("next", part.next());
            out.writeNumberField("total", part.total());
            out.writeEndObject();
        });
    }

    /** Writes the whole list, as it comes, so that its length is no matter. */
    private static <T> void file(Context ctx, Listing<T> listing, Format format) throws IOException {
        Visit visit = Visit.of(ctx);
        String title =
                Messages.in(visit.language()).find("nav." + listing.name()).orElse(listing.name());
        Files.answer(ctx, format, listing.name(), title, listing.csv(), rows -> listing.source()
                .each(visit, rows::add));
    }

    /** Answers with a CSV file of this name, or with a workbook where the address asks for one. */
    static <T> void csv(Context ctx, String name, Csv<T> csv, Consumer<Csv.Rows<T>> fill) throws IOException {
        Files.answer(ctx, Format.of(ctx.path()) == Format.XLSX ? Format.XLSX : Format.CSV, name, name, csv, fill);
    }

    /** How many items an address asks for. */
    static int limit(Visit visit, int usual) {
        String wanted = visit.parameter("limit");
        if (wanted == null) {
            return usual;
        }
        try {
            int limit = Integer.parseInt(wanted);
            if (limit >= 1 && limit <= AT_MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new BadRequestResponse("'" + wanted + "' is no value for 'limit': it is a number from 1 to " + AT_MOST);
    }
}
