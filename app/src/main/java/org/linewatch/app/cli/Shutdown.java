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
    private final int patience;
    private final Thread hook = new Thread(this::holdUp, "shutdown");

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
        this(last, PATIENCE_IN_SECONDS);
    }

    /**
     * Waits for the end.
     *
     * @param patience how long the end is held up at most, in seconds
     */
    Shutdown(Runnable last, int patience) {
        this.last = last;
        this.patience = patience;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Does something as soon as the process is asked to end, on a thread of its own. */
    Shutdown whenAsked(Runnable action) {
        Thread waiter = new Thread(
                () -> {
                    try {
                        await();
                        action.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stop");
        waiter.setDaemon(true);
        waiter.start();
        return this;
    }

    /** Returns when the process is asked to end. */
    void await() throws InterruptedException {
        asked.await();
    }

    @Override
    public void close() {
        last.run();
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
    }

    private void holdUp() {
        asked.countDown();
        try {
            if (!done.await(patience, TimeUnit.SECONDS)) {
                System.err.println("Not all was closed within " + patience + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
