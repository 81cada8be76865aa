package org.linewatch.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.OtherRecord;

/**
 * Tells on a terminal how many documents are kept and how fast, in one line that is written over again. It stands before
 * a sink and passes everything on.
 */
final class Progress implements Sink {
    private static final long PAUSE = 200_000_000;
    private static final String WIPE = "\r\u001b[K";

    private final Sink sink;
    private final PrintWriter terminal;
    private final LongSupplier nanoseconds;
    private final long started;
    private long last;
    private long documents;
    private long others;
    private boolean shown;

    /**
     * Tells of what a sink keeps.
     *
     * @param nanoseconds a clock
     */
    Progress(Sink sink, PrintWriter terminal, LongSupplier nanoseconds) {
        this.sink = sink;
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        started = nanoseconds.getAsLong();
        last = started;
    }

    @Override
    public boolean unchanged(String documentId, String sha256) {
        return sink.unchanged(documentId, sha256);
    }

    @Override
    public void keep(List<CodedDocument> batch) {
        sink.keep(batch);
        documents += batch.size();
        tell();
    }

    private void tell() {
        long now = nanoseconds.getAsLong();
        if (now - last >= PAUSE) {
            last = now;
            shown = true;
            terminal.printf(
                    Locale.ROOT, "%s%,d documents, %,.0f/s", WIPE, documents, documents / ((now - started) / 1e9));
            if (others > 0) {
                terminal.printf(Locale.ROOT, ", %,d records of others' coding", others);
            }
            terminal.flush();
        }
    }

    @Override
    public int others(String input, List<OtherRecord> batch) {
        int fresh = sink.others(input, batch);
        others += batch.size();
        tell();
        return fresh;
    }

    @Override
    public void ledger(List<LedgerLine> lines) {
        wipe();
        sink.ledger(lines);
    }

    /** Takes the line away, so that others can be written. */
    void wipe() {
        if (shown) {
            shown = false;
            terminal.print(WIPE);
            terminal.flush();
        }
    }
}
