package org.linewatch.app.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.linewatch.app.store.EventMerger.Merged;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.Passage;

/**
 * Writes to the store, one batch a transaction: a batch is kept wholly or not at all. A document whose id is known is
 * superseded: its old text, passages and mentions leave the current tables, the log keeps that they were there, and the
 * addresses of its old events lead to the new ones.
 */
final class Keeper {
    private static final List<String> OF_MENTIONS =
            List.of("mention_actor", "mention_domain", "mention_interest", "mention_law");
    private static final List<String> OF_DOCUMENTS = List.of("document_text", "passage", "mention", "event");

    private final Store store;
    private final Clock clock;
    private long seq;
    private long passageNumber;

    Keeper(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.seq = Math.max(last("assertion", "seq"), last("ledger", "seq"));
        this.passageNumber = last("passage", "number");
    }

    /** The last sequence number of the log. */
    synchronized long lastSeq() {
        return seq;
    }

    /**
     * Keeps a batch of documents; of two with one id the later counts.
     *
     * @return the documents as they were kept, with the numbers that their passages got
     */
    synchronized List<Kept> keep(List<CodedDocument> batch) {
        Map<String, CodedDocument> byId = new LinkedHashMap<>();
        batch.forEach(coded -> byId.put(coded.read().document().id(), coded));
        List<Kept> kept = new ArrayList<>();
        transaction(handle -> {
            Redirects redirects = new Redirects(handle, byId.keySet());
            supersede(handle, redirects.known());
            kept.addAll(append(List.copyOf(byId.values()), redirects));
        });
        return kept;
    }

    /**
     * Keeps records that others coded; a known one is superseded.
     *
     * @return how many were not kept yet, or not so
     */
    synchronized int others(String input, List<OtherRecord> batch) {
        int[] fresh = new int[1];
        transaction(handle -> fresh[0] = OtherRows.keep(handle, store.connection(), input, batch));
        return fresh[0];
    }

    /** Adds lines to the ledger. */
    synchronized void ledger(List<LedgerLine> lines) {
        transaction(handle -> {
            try (Bulk ledger = new Bulk(store.connection(), "ledger")) {
                for (LedgerLine line : lines) {
                    ledger.row(
                            ++seq,
                            line.run(),
                            line.input(),
                            line.sha256(),
                            line.outcome(),
                            line.why(),
                            line.documents(),
                            utc(line.at()),
                            line.file(),
                            line.stamp() == null ? null : line.stamp().bytes(),
                            line.stamp() == null ? null : line.stamp().modified());
                }
            }
        });
    }

    /**
     * A document that is kept, as the index needs it.
     *
     * @param firstPassage number of its first passage; the others follow
     */
    record Kept(Document document, List<Passage> passages, long firstPassage) {}

    private List<Kept> append(List<CodedDocument> batch, Redirects redirects) {
        List<Kept> kept = new ArrayList<>();
        LocalDateTime now = utc(clock.instant());
        try (DocumentRows rows = new DocumentRows(store.connection())) {
            for (CodedDocument coded : batch) {
                List<Merged> events = EventMerger.merge(coded.mentions());
                long asserted = assertions(rows, coded, events, now);
                long first = passageNumber + 1;
                passageNumber += coded.read().passages().size();
                rows.add(coded, events, asserted, first, now);
                for (Redirects.Redirect redirect : redirects.lead(coded, events)) {
                    rows.assertion(++seq, "redirect", now, redirect.from(), Records.write(redirect));
                }
                kept.add(new Kept(coded.read().document(), coded.read().passages(), first));
            }
        }
        redirects.write();
        return kept;
    }

    private long assertions(DocumentRows rows, CodedDocument coded, List<Merged> events, LocalDateTime now) {
        Document document = coded.read().document();
        long asserted = ++seq;
        rows.assertion(asserted, "document", now, document.id(), Records.write(document));
        List<Mention> mentions = coded.mentions();
        if (!mentions.isEmpty()) {
            rows.assertion(++seq, "mentions", now, document.id(), Records.write(mentions));
        }
        for (Merged event : events) {
            if (event.mentions().size() > 1) {
                Merge merge =
                        new Merge(event.mentions().stream().map(Mention::id).toList(), event.reason());
                rows.assertion(++seq, "merge", now, event.id(), Records.write(merge));
            }
        }
        return asserted;
    }

    /** Payload of a merge: the mentions that tell of one act, and why they were taken to. */
    private record Merge(List<String> mentions, String reason) {}

    private static void supersede(Handle handle, Set<String> documents) {
        if (documents.isEmpty()) {
            return;
        }
        for (String table : OF_MENTIONS) {
            handle.createUpdate("DELETE FROM " + table
                            + " WHERE mention_id IN (SELECT id FROM mention WHERE document_id IN (<ids>))")
                    .bindList("ids", List.copyOf(documents))
                    .execute();
        }
        for (String table : OF_DOCUMENTS) {
            handle.createUpdate("DELETE FROM " + table + " WHERE document_id IN (<ids>)")
                    .bindList("ids", List.copyOf(documents))
                    .execute();
        }
        handle.createUpdate("DELETE FROM document WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(documents))
                .execute();
    }

    private void transaction(Consumer<Handle> work) {
        long seqBefore = seq;
        long passageBefore = passageNumber;
        Handle handle = store.writer();
        try {
            handle.execute("BEGIN TRANSACTION");
            work.accept(handle);
            handle.execute("COMMIT");
        } catch (RuntimeException e) {
            seq = seqBefore;
            passageNumber = passageBefore;
            try {
                handle.execute("ROLLBACK");
            } catch (RuntimeException again) {
                // The database has shut itself; what was not committed is gone with that as well.
                e.addSuppressed(again);
            }
            throw WriteFaults.of(store.dir(), e);
        }
    }

    private long last(String table, String column) {
        return store.writer()
                .createQuery("SELECT coalesce(max(" + column + "), 0) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
