package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.Notes;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Counted;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.web.ListPages.Dress;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.FilterForm;
import org.linewatch.app.web.view.RecordView;
import org.linewatch.app.web.view.RecordView.Source;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.pack.Pack;

/** Mentions and events: lists under filters, and one page for each with its evidence. */
final class RecordPages {
    private final Pack pack;
    private final Archive archive;
    private final FilterForms forms;
    private final Pages pages;
    private final ListPages lists;
    private final Bases bases;
    private final RecordFacets facets;

    RecordPages(Pack pack, Archive archive, FilterForms forms, Pages pages, ListPages lists, Bases bases) {
        this.pack = pack;
        this.archive = archive;
        this.forms = forms;
        this.pages = pages;
        this.lists = lists;
        this.bases = bases;
        this.facets = new RecordFacets(archive);
    }

    void register(RoutesConfig routes) {
        RecordListings listings = new RecordListings(archive);
        lists.register(routes, listings.mentions(), dress(Counted.MENTIONS, archive::countMentions));
        lists.register(routes, listings.events(), dress(Counted.EVENTS, archive::countEvents));
        routes.get("/events/{id}", this::event);
        routes.get("/mentions/{id}", this::mention);
    }

    private Dress dress(Counted counted, BiFunction<Filter, Dimension, List<Count>> counts) {
        return new Dress(
                        false,
                        links -> form(links),
                        links -> List.of(),
                        links -> timeline(links, "count." + counted.list(), counts),
                        bases::documents)
                .with(links -> facets.of(links, counted));
    }

    /** Only actors that some mention has can be chosen. */
    private FilterForm form(Links links) {
        Filter all =
                Filter.parse(name -> name.equals("samples") && links.visit().samples() ? List.of("1") : List.of());
        Map<Dimension, List<Count>> actors =
                archive.facets(Counted.MENTIONS, all, Set.of(Dimension.SOURCE, Dimension.TARGET));
        return forms.form(
                links,
                Counts.of(actors.getOrDefault(Dimension.SOURCE, List.of())).keySet(),
                Counts.of(actors.getOrDefault(Dimension.TARGET, List.of())).keySet(),
                true);
    }

    private static Chart timeline(Links links, String counted, BiFunction<Filter, Dimension, List<Count>> counts) {
        Messages words = links.words();
        return Charts.single(
                "timeline",
                words.text("chart.by-year", words.text(counted)),
                words.text("col.year"),
                words.text(counted),
                Counts.of(RecordListings.asked(() -> counts.apply(links.visit().filter(), Dimension.YEAR))),
                links);
    }

    private void event(Context ctx) throws IOException {
        String id = Format.bare(ctx.pathParam("id"));
        EventRow event = archive.event(id).orElseThrow(() -> new NotFoundResponse("There is no event " + id));
        Format format = Format.of(ctx.path());
        if (!event.id().equals(id)) {
            ctx.redirect(Visit.of(ctx).to("/events/" + event.id() + format.suffix()));
            return;
        }
        if (format == Format.JSON) {
            Json.answer(ctx, out -> EventJson.write(out, event));
        } else if (format != Format.HTML) {
            String title =
                    heading(pages.links(ctx).labels(), event.lead().mention().event());
            Files.answer(ctx, format, id, title, Csv.EVENTS, rows -> rows.add(event));
        } else {
            List<MentionRow> others =
                    event.mentions().subList(1, event.mentions().size());
            show(ctx, event.lead(), others, event.mergeReason(), null, "/events/" + id);
        }
    }

    private void mention(Context ctx) throws IOException {
        String id = Format.bare(ctx.pathParam("id"));
        MentionRow row = archive.mention(id).orElseThrow(() -> new NotFoundResponse("There is no mention " + id));
        Format format = Format.of(ctx.path());
        if (format == Format.JSON) {
            Json.answer(ctx, out -> EventJson.write(out, row));
        } else if (format != Format.HTML) {
            String title = heading(pages.links(ctx).labels(), row.mention().event());
            Files.answer(ctx, format, id, title, Csv.MENTIONS, rows -> rows.add(row));
        } else {
            Part event = new Part(row.eventId(), Visit.of(ctx).to("/events/" + row.eventId()));
            show(ctx, row, List.of(), "", event, "/mentions/" + id);
        }
    }

    private void show(
            Context ctx,
            MentionRow lead,
            List<MentionRow> others,
            String mergeReason,
            @Nullable Part event,
            String path) {
        Links links = pages.links(ctx);
        pages.show(
                ctx,
                "record",
                frame -> new RecordView(
                        frame,
                        heading(links.labels(), lead.mention().event()),
                        path,
                        source(links, lead, 1),
                        RecordCards.card(links, lead.mention().event(), 1, ""),
                        others.stream().map(other -> source(links, other, 0)).toList(),
                        mergeReason,
                        event,
                        cite(links, lead, "http://" + ctx.host() + path)));
    }

    /** What was done by whom to whom: what is not known is left out. */
    static String heading(Labels labels, CodedEvent event) {
        String instrument = labels.instrument(event.instrument());
        String act = labels.type(event.type()) + (instrument.isEmpty() ? "" : " · " + instrument);
        String source = names(labels, event.source());
        String target = names(labels, event.target());
        String parties = target.isEmpty() ? source : source + " → " + target;
        return parties.isBlank() ? act : act + ": " + parties.strip();
    }

    private static String names(Labels labels, List<Actor> actors) {
        return String.join(", ", actors.stream().map(labels::actor).toList());
    }

    /**
     * A passage with its marks.
     *
     * @param number number of its record on the page; 0 for none
     */
    private static Source source(Links links, MentionRow row, int number) {
        Visit visit = links.visit();
        List<MarkedText.Mark> marks = RecordCards.marks(row.mention().event(), number);
        return new Source(
                MarkedText.cut(row.passageText(), row.passageStart(), marks),
                row.language().tag(),
                new Part(
                        row.documentTitle(),
                        visit.to("/documents/" + row.mention().documentId()) + "#p"
                                + row.mention().passage()),
                row.published() == null ? "" : row.published().toString(),
                row.address(),
                Notes.of(row.restsOn()),
                row.restsOn(),
                row.sample(),
                visit.to("/mentions/" + row.mention().id()));
    }

    private String cite(Links links, MentionRow row, String address) {
        return links.words()
                .text(
                        "cite.text",
                        heading(links.labels(), row.mention().event()),
                        address,
                        LocalDate.now(ZoneOffset.UTC),
                        row.mention().coder(),
                        pack.id() + " " + pack.version(),
                        row.mention()
                                .packHash()
                                .substring(
                                        0, Math.min(12, row.mention().packHash().length())));
    }
}
