package org.linewatch.app.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.linewatch.app.ingest.Census.Counted;
import org.linewatch.app.ingest.Ingest.State;

/**
 * Tells on a terminal how far an ingest has come, in one line that is written over again: a bar by bytes of input,
 * documents a second, what failed, and the time left at the pace of the last half minute.
 */
final class Progress implements AutoCloseable {
    private static final long PAUSE_IN_MILLISECONDS = 200;
    private static final double SECOND = 1e9;
    /** The pace is that of so many seconds. */
    private static final int PACE = 30;
    /** Before so many seconds nothing is said of the time left. */
    private static final int LEAST = 3;

    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 5;
    private static final String ERASE_REST = "\u001b[K";

    private final Supplier<State> state;
    private final Supplier<Counted> counted;
    private final PrintWriter terminal;
    private final boolean unicode;
    private final IntSupplier width;
    private final LongSupplier nanoseconds;
    private final long started;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Thread ticker;
    private boolean shown;
    private boolean closed;

    /** How far it had come, and when. */
    private record Mark(long at, long bytes, long documents) {}

    /**
     * Tells of a run once it is begun.
     *
     * @param unicode whether the terminal shows more than ASCII
     * @param width columns of the terminal
     * @param nanoseconds a clock
     */
    Progress(
            Supplier<State> state,
            Supplier<Counted> counted,
            PrintWriter terminal,
            boolean unicode,
            IntSupplier width,
            LongSupplier nanoseconds) {
        this.state = state;
        this.counted = counted;
        this.terminal = terminal;
        this.unicode = unicode;
        this.width = width;
        this.nanoseconds = nanoseconds;
        this.started = nanoseconds.getAsLong();
        this.ticker = new Thread(this::tick, "progress");
        ticker.setDaemon(true);
    }

    /** Begins to tell. */
    Progress start() {
        ticker.start();
        return this;
    }

    private void tick() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE_IN_MILLISECONDS);
                show();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes the line over. */
    synchronized void show() {
        if (closed) {
            return;
        }
        // One write, and what the line before had more is erased behind it, so that nothing flickers.
        terminal.print("\r" + line() + ERASE_REST);
        terminal.flush();
        shown = true;
    }

    /** Takes the line away while others are written; it comes back by itself. */
    synchronized void aside(Runnable writing) {
        if (shown) {
            terminal.print("\r" + ERASE_REST);
            terminal.flush();
            shown = false;
        }
        writing.run();
    }

    @Override
    public void close() {
        ticker.interrupt();
        aside(() -> {});
        synchronized (this) {
            closed = true;
        }
    }

    private String line() {
        long now = nanoseconds.getAsLong();
        State come = state.get();
        Counted all = counted.get();
        marks.add(new Mark(now, come.bytes(), come.documents()));
        while (marks.size() > 2 && now - marks.getFirst().at() > PACE * SECOND) {
            marks.remove();
        }
        Mark first = marks.getFirst();
        double seconds = Math.max(0.001, (now - first.at()) / SECOND);
        StringBuilder words = new StringBuilder();
        words.append(String.format(Locale.ROOT, "%,d documents", come.documents()));
        if (now > first.at()) {
            words.append(String.format(Locale.ROOT, ", %,.0f/s", (come.documents() - first.documents()) / seconds));
        }
        if (come.failed() > 0) {
            words.append(String.format(Locale.ROOT, ", %,d failed", come.failed()));
        }
        if (!all.all()) {
            words.append(String.format(Locale.ROOT, ", counting: %,d files", all.files()));
        } else if (now - started > LEAST * SECOND && come.bytes() > first.bytes()) {
            double left = (all.bytes() - come.bytes()) * seconds / (come.bytes() - first.bytes());
            words.append(", ").append(left(left)).append(" left");
        }
        return fit(all, come, words.toString());
    }

    private String fit(Counted all, State come, String words) {
        int room = Math.max(10, width.getAsInt() - 1);
        String percent = "";
        String bar = "";
        if (all.all() && all.bytes() > 0) {
            double share = Math.min(1, come.bytes() / (double) all.bytes());
            percent = String.format(Locale.ROOT, "%3d %% ", (int) (share * 100));
            int length = Math.min(LONGEST_BAR, room - words.length() - percent.length() - 3);
            bar = length < SHORTEST_BAR ? "" : bar(share, length);
        }
        String line = bar + percent + words;
        return line.length() > room ? line.substring(0, room) : line;
    }

    private String bar(double share, int length) {
        int full = (int) (share * length);
        return unicode
                ? "█".repeat(full) + "░".repeat(length - full) + " "
                : "[" + "#".repeat(full) + "-".repeat(length - full) + "] ";
    }

    private static String left(double seconds) {
        if (seconds < 90) {
            return Math.max(1, Math.round(seconds)) + " s";
        }
        return seconds < 5400
                ? Math.round(seconds / 60) + " min"
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
