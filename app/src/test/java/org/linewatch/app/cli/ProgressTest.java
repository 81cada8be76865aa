package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Samples;
import org.linewatch.engine.model.OtherRecord;

final class ProgressTest {
    private static final CodedDocument DOCUMENT =
            Samples.document("d").paragraph("Duties.").build();

    /** Counts what comes through. */
    private static final class Counting implements Sink {
        private final List<CodedDocument> kept = new ArrayList<>();
        private int ledgers;

        @Override
        public boolean unchanged(String documentId, String sha256) {
            return documentId.equals("known");
        }

        @Override
        public void keep(List<CodedDocument> batch) {
            kept.addAll(batch);
        }

        @Override
        public int others(String input, List<OtherRecord> batch) {
            return batch.size();
        }

        @Override
        public void ledger(List<LedgerLine> lines) {
            ledgers++;
        }
    }

    @Test
    void tellsHowManyAndHowFastAndLeavesNothingBehind() {
        StringWriter terminal = new StringWriter();
        AtomicLong clock = new AtomicLong();
        Counting sink = new Counting();
        Progress progress = new Progress(sink, new PrintWriter(terminal, true), clock::get);
        clock.set(100_000_000);
        progress.keep(List.of(DOCUMENT));
        assertEquals("", terminal.toString());
        clock.set(500_000_000);
        progress.keep(List.of(DOCUMENT, DOCUMENT));
        assertEquals("\r\u001b[K3 documents, 6/s", terminal.toString());
        progress.ledger(List.of());
        progress.ledger(List.of());
        assertEquals("\r\u001b[K3 documents, 6/s\r\u001b[K", terminal.toString());
        assertEquals(3, sink.kept.size());
        assertEquals(2, sink.ledgers);
        assertEquals(true, progress.unchanged("known", ""));
    }
}
