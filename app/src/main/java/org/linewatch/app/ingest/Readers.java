package org.linewatch.app.ingest;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that fill lanes, in their order. None keeps the program from ending: one may hang in a library for ever. */
final class Readers implements AutoCloseable {
    private final ThreadPoolExecutor threads;

    Readers(int count) {
        threads = new ThreadPoolExecutor(
                count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> Ingest.daemon(task, "read"));
    }

    void read(Lane lane) {
        threads.execute(lane);
    }

    /** Makes up for a thread that is left to itself. */
    void another() {
        int count = threads.getCorePoolSize() + 1;
        threads.setMaximumPoolSize(count);
        threads.setCorePoolSize(count);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
