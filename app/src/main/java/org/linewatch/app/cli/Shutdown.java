package org.linewatch.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is asked to end, and holds the end up until all is closed. Make it the first resource of a
 * {@code try}, so that it is closed last.
 */
final class Shutdown implements AutoCloseable {
    private static final int PATIENCE_IN_SECONDS = 10;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    private final Runnable last;

    /** Waits for the end. */
    Shutdown() {
        this(() -> {});
    }

    /**
     * Waits for the end.
     *
     * @param last done when all else is closed
     */
    Shutdown(Runnable last) {
        this.last = last;
        Runtime.getRuntime().addShutdownHook(new Thread(this::holdUp, "shutdown"));
    }

    /** Returns when the process is asked to end. */
    void await() throws InterruptedException {
        asked.await();
    }

    @Override
    public void close() {
        last.run();
        done.countDown();
    }

    private void holdUp() {
        asked.countDown();
        try {
            if (!done.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Not all was closed within " + PATIENCE_IN_SECONDS + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
