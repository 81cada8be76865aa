package org.linewatch.app.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;

/**
 * Gathers documents and lines of the ledger and keeps them in batches, on a thread of its own, while the next batch is
 * gathered. A line is written after the documents that stand before it, so that none speaks of what is not kept.
 */
final class Shelf implements AutoCloseable {
    private static final int DOCUMENTS = 500;
    private static final int CHARACTERS = 4_000_000;
    private static final int LINES = 1000;
    /** So long at most waits what has come, in nanoseconds: so much is lost when the process is killed. */
    private static final long PATIENCE = 3_000_000_000L;

    private final Sink sink;
    private final Consumer<LedgerLine> report;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> new Thread(task, "keep"));
    private List<CodedDocument> documents = new ArrayList<>();
    private List<LedgerLine> lines = new ArrayList<>();
    private @Nullable Future<?> underWay;
    private int characters;
    private long oldest;
    private final AtomicLong kept = new AtomicLong();

    /** @param report is told each line when it is written */
    Shelf(Sink sink, Consumer<LedgerLine> report) {
        this.sink = sink;
        this.report = report;
    }

    void add(CodedDocument document) throws InterruptedException {
        begin();
        documents.add(document);
        characters += document.read().text().length();
        if (documents.size() >= DOCUMENTS || characters >= CHARACTERS) {
            hand();
        }
    }

    void add(LedgerLine line) throws InterruptedException {
        begin();
        lines.add(line);
        if (lines.size() >= LINES) {
            hand();
        }
    }

    /** Keeps what has waited long enough. */
    void tick() throws InterruptedException {
        if (!(documents.isEmpty() && lines.isEmpty()) && System.nanoTime() - oldest > PATIENCE) {
            hand();
        }
    }

    /** How many documents are kept. */
    long kept() {
        return kept.get();
    }

    /** Keeps all that has come, and returns when it is kept. */
    void finish() throws InterruptedException {
        hand();
        await();
    }

    private void begin() {
        if (documents.isEmpty() && lines.isEmpty()) {
            oldest = System.nanoTime();
        }
    }

    private void hand() throws InterruptedException {
        await();
        List<CodedDocument> batch = documents;
        List<LedgerLine> about = lines;
        documents = new ArrayList<>();
        lines = new ArrayList<>();
        characters = 0;
        underWay = writer.submit(() -> {
            if (!batch.isEmpty()) {
                sink.keep(List.copyOf(batch));
                kept.addAndGet(batch.size());
            }
            if (!about.isEmpty()) {
                sink.ledger(List.copyOf(about));
                about.forEach(report);
            }
        });
    }

    private void await() throws InterruptedException {
        if (underWay == null) {
            return;
        }
        try {
            underWay.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            underWay = null;
        }
    }

    @Override
    public void close() {
        writer.shutdown();
    }
}
