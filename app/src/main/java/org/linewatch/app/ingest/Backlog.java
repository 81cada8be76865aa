package org.linewatch.app.ingest;

/**
 * What all that is read ahead may take: memory while a file is read, characters while its documents wait. The file whose
 * turn it is never waits for others, which wait for it; so none can block the run, and the most that is taken is what is
 * allowed for those ahead and for the one.
 */
final class Backlog {
    private static final int CHARACTERS = 8_000_000;

    private final long memory;
    private long taken;
    private long characters;
    private long turn;
    private boolean closed;

    /** @param memory bytes that reading ahead may take */
    Backlog(long memory) {
        this.memory = memory;
    }

    /** Says whose turn it is. */
    synchronized void turn(long lane) {
        turn = lane;
        notifyAll();
    }

    /** Waits until so much memory is free, or until it is the lane's turn, and takes it. */
    synchronized void reserve(long lane, long bytes) throws InterruptedException {
        while (!closed && lane != turn && taken + bytes > memory) {
            wait();
        }
        taken += bytes;
    }

    synchronized void release(long bytes) {
        taken -= bytes;
        notifyAll();
    }

    /** Waits while the lane's own queue is full, or all queues together, if it is not the lane's turn. */
    synchronized void put(Lane lane, Item item) throws InterruptedException {
        while (!closed && (lane.full() || (lane.number() != turn && characters >= CHARACTERS))) {
            wait();
        }
        characters += item.weight();
        lane.queue().add(item);
        notifyAll();
    }

    /** The lane's next item; null if there is none within so many milliseconds. */
    @org.jspecify.annotations.Nullable synchronized Item take(Lane lane, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (!closed && lane.queue().isEmpty()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return null;
            }
            wait(left);
        }
        Item item = lane.queue().poll();
        if (item != null) {
            characters -= item.weight();
            notifyAll();
        }
        return item;
    }

    /** Takes the characters of a lane that was given up out of the count. */
    synchronized void drop(Lane lane) {
        lane.queue().forEach(item -> characters -= item.weight());
        lane.queue().clear();
        notifyAll();
    }

    /** Lets all who wait go on, since the run ends. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
