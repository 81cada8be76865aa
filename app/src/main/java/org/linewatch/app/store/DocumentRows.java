package org.linewatch.app.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.EventMerger.Merged;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.ReadDocument;

/** Lays documents out in the rows of the tables. Its columns stand in the order of the migration. */
final class DocumentRows implements AutoCloseable {
    private final Deque<Bulk> open = new ArrayDeque<>();
    private final Bulk assertions;
    private final Bulk documents;
    private final Bulk texts;
    private final Bulk passages;
    private final Bulk mentions;
    private final Bulk actors;
    private final Bulk domains;
    private final Bulk interests;
    private final Bulk laws;
    private final Bulk events;

    DocumentRows(DuckDBConnection connection) {
        assertions = open(connection, "assertion");
        documents = open(connection, "document");
        texts = open(connection, "document_text");
        passages = open(connection, "passage");
        mentions = open(connection, "mention");
        actors = open(connection, "mention_actor");
        domains = open(connection, "mention_domain");
        interests = open(connection, "mention_interest");
        laws = open(connection, "mention_law");
        events = open(connection, "event");
    }

    /** Adds to the log what the machine asserts. */
    void assertion(long seq, String kind, LocalDateTime at, String subject, String payload) {
        assertions.row(seq, kind, "machine", at, subject, payload);
    }

    /**
     * Adds a document with all that hangs on it.
     *
     * @param seq of the assertion that it was kept
     * @param firstPassage number of its first passage
     */
    void add(CodedDocument coded, List<Merged> merged, long seq, long firstPassage, LocalDateTime now) {
        ReadDocument read = coded.read();
        Document d = read.document();
        PartialDate published = d.published();
        documents.row(
                d.id(),
                seq,
                d.sha256(),
                d.name(),
                d.title(),
                text(published),
                sortDay(published),
                first(published),
                last(published),
                d.language().tag(),
                d.language().base(),
                d.kind().code(),
                d.speaker(),
                d.address(),
                d.publisher(),
                d.restsOn(),
                d.sample(),
                read.textSha256(),
                read.extractor(),
                read.text().codePointCount(0, read.text().length()),
                read.passages().size(),
                coded.mentions().size(),
                now);
        texts.row(d.id(), read.text());
        Map<Integer, Place> places = new HashMap<>();
        long number = firstPassage;
        for (Passage p : read.passages()) {
            places.put(p.ordinal(), new Place(number, p.language()));
            passages.row(
                    number++,
                    d.id(),
                    p.ordinal(),
                    p.span().start(),
                    p.span().end(),
                    p.language().tag(),
                    p.text());
        }
        for (Merged event : merged) {
            events.row(event.id(), d.id(), event.reason());
            int place = 0;
            for (Mention mention : event.mentions()) {
                Place passage = places.get(mention.passage());
                if (passage == null) {
                    throw new StoreException(
                            "The mention " + mention.id() + " of " + d.id() + " stands in passage " + mention.passage()
                                    + ", which the document does not have",
                            null);
                }
                add(d, mention, passage, event.id(), place++);
            }
        }
    }

    /** Where a mention stands: number and language of its passage. */
    private record Place(long number, Language language) {}

    private void add(Document d, Mention mention, Place passage, String eventId, int place) {
        CodedEvent e = mention.event();
        PartialDate day = e.date() == null ? d.published() : e.date();
        Instrument instrument = e.instrument();
        mentions.row(
                mention.id(),
                d.id(),
                passage.number(),
                mention.passage(),
                mention.ordinal(),
                eventId,
                place,
                e.type().name(),
                instrument == null ? null : instrument.code(),
                instrument == null ? null : instrument.family().code(),
                e.posture() == null ? null : e.posture().code(),
                e.reach() == null ? null : e.reach().code(),
                passage.language().base(),
                sortDay(day),
                first(day),
                last(day),
                d.publisher(),
                d.sample(),
                mention.coder(),
                mention.packHash(),
                Records.write(e));
        actors(mention.id(), "source", e.source());
        actors(mention.id(), "target", e.target());
        actors(mention.id(), "beneficiary", e.beneficiary());
        e.domains().forEach(domain -> domains.row(mention.id(), domain));
        e.coreInterests().forEach(interest -> interests.row(mention.id(), interest));
        e.legalBasis().forEach(provision -> laws.row(mention.id(), provision));
    }

    private void actors(String mentionId, String role, List<Actor> list) {
        list.forEach(actor -> actors.row(mentionId, role, actor.code(), actor.state()));
    }

    private Bulk open(DuckDBConnection connection, String table) {
        Bulk bulk = new Bulk(connection, table);
        open.push(bulk);
        return bulk;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static String sortDay(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static @Nullable LocalDate first(@Nullable PartialDate date) {
        return date == null ? null : date.first();
    }

    private static @Nullable LocalDate last(@Nullable PartialDate date) {
        return date == null ? null : date.last();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
