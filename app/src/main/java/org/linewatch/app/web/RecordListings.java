package org.linewatch.app.web;

import io.javalin.http.BadRequestResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.DocumentRow;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Document;

/** Mentions, events and documents as listings; JSON and CSV are those of exports. */
final class RecordListings {
    private final Archive archive;

    RecordListings(Archive archive) {
        this.archive = archive;
    }

    Listing<MentionRow> mentions() {
        return new Listing<>(
                "mentions",
                List.of(
                        column("date", RecordListings::day),
                        column(
                                "evidence",
                                (links, row) -> quote(
                                        row.mention().event(),
                                        links.visit()
                                                .to("/mentions/" + row.mention().id()))),
                        actors("source", row -> row.mention().event(), CodedEvent::source),
                        type(row -> row.mention().event()),
                        actors("target", row -> row.mention().event(), CodedEvent::target),
                        column(
                                "domains",
                                (links, row) ->
                                        links.domains(row.mention().event().domains())),
                        column("document", RecordListings::document)),
                row -> row.mention().id(),
                source(archive::mentions, archive::eachMention),
                EventJson::write,
                Csv.MENTIONS);
    }

    Listing<EventRow> events() {
        return new Listing<>(
                "events",
                List.of(
                        column("date", (links, row) -> day(links, row.lead())),
                        column(
                                "evidence",
                                (links, row) -> quote(lead(row), links.visit().to("/events/" + row.id()))),
                        actors("source", RecordListings::lead, CodedEvent::source),
                        type(RecordListings::lead),
                        actors("target", RecordListings::lead, CodedEvent::target),
                        column(
                                "domains",
                                (links, row) -> links.domains(lead(row).domains())),
                        column(
                                "mentions",
                                (links, row) -> Cell.number(row.mentions().size())),
                        column("document", (links, row) -> document(links, row.lead()))),
                EventRow::id,
                source(archive::events, archive::eachEvent),
                EventJson::write,
                Csv.EVENTS);
    }

    Listing<DocumentRow> documents() {
        return new Listing<>(
                "documents",
                List.of(
                        column(
                                "published",
                                (links, row) -> Cell.date(row.document().published())),
                        column("title", (links, row) -> Cell.link(
                                        title(row.document()),
                                        links.visit()
                                                .to("/documents/"
                                                        + row.document().id()))
                                .as("wide")),
                        column(
                                "kind",
                                (links, row) -> links.meant(
                                        "kind", row.document().kind().code())),
                        column("language", RecordListings::language),
                        column(
                                "publisher",
                                (links, row) -> Cell.text(row.document().publisher())),
                        column("passages", (links, row) -> Cell.number(row.passages())),
                        column("mentions", (links, row) -> Cell.number(row.mentions())),
                        column(
                                "note",
                                (links, row) -> Cell.text(
                                        row.document().sample() ? links.words().text("document.sample") : ""))),
                row -> row.document().id(),
                source(archive::documents, archive::eachDocument),
                EventJson::write,
                Csv.DOCUMENTS);
    }

    /** What a document is called: by its title, else by its name. */
    static String title(Document document) {
        return document.title() == null ? document.name() : document.title();
    }

    private static CodedEvent lead(EventRow row) {
        return row.lead().mention().event();
    }

    private static Cell language(Links links, DocumentRow row) {
        String name = links.labels().language(row.document().language());
        return Cell.text(
                row.document().language().coded() ? name : links.words().text("document.not-coded", name));
    }

    private static Cell document(Links links, MentionRow row) {
        return Cell.link(
                        row.documentTitle(),
                        links.visit().to("/documents/" + row.mention().documentId()))
                .as("wide");
    }

    private static Cell quote(CodedEvent event, String href) {
        return new Cell("wide", List.of(new Part("“" + event.evidence().text() + "”", href)));
    }

    /** The day of the act; in brackets that of publication, where the passage gives none. */
    private static Cell day(Links links, MentionRow row) {
        if (row.mention().event().date() != null || row.published() == null) {
            return Cell.date(row.mention().event().date());
        }
        return Cell.date("(" + row.published() + ")");
    }

    private static <T> Column<T> actors(
            String key,
            Function<T, CodedEvent> event,
            Function<CodedEvent, List<org.linewatch.engine.model.Actor>> actors) {
        return column(key, (links, row) -> links.actors(actors.apply(event.apply(row))));
    }

    private static <T> Column<T> type(Function<T, CodedEvent> event) {
        return column("type", (links, row) -> {
            CodedEvent act = event.apply(row);
            List<Part> parts =
                    new ArrayList<>(links.meant("type", act.type().name()).parts());
            if (act.instrument() != null) {
                parts.add(new Part("·", null));
                parts.addAll(links.meant("instrument", act.instrument().code()).parts());
            }
            return new Cell("text", parts);
        });
    }

    /** A column of the page alone: data have the forms of exports. */
    private static <T> Column<T> column(String key, java.util.function.BiFunction<Links, T, Cell> cell) {
        return new Column<>(key, row -> null, true, cell);
    }

    /** Gives a part of what a filter lets through. */
    private interface Portion<T> {
        Page<T> page(Filter filter, int limit, @Nullable String next);
    }

    /** Gives all that a filter lets through. */
    private interface Whole<T> {
        void each(Filter filter, Consumer<T> consumer);
    }

    private static <T> Listing.Source<T> source(Portion<T> part, Whole<T> whole) {
        return new Listing.Source<>() {
            @Override
            public Page<T> page(Visit visit, int limit, @Nullable String next) {
                return asked(() -> part.page(visit.filter(), limit, next));
            }

            @Override
            public void each(Visit visit, Consumer<T> consumer) {
                asked(() -> {
                    whole.each(visit.filter(), consumer);
                    return true;
                });
            }
        };
    }

    /** What the archive cannot make sense of (a token, a query) is the asker's to mend. */
    static <T> T asked(java.util.function.Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }
}
