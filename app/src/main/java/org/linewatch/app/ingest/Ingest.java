package org.linewatch.app.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.FileNames;
import org.linewatch.app.read.Formats;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.ReadDocument;

/**
 * Reads inputs, codes them and hands them to the store in batches. Every input leaves a line in the ledger: done,
 * unchanged, or failed and why; a row or a member that fails leaves its own line. A bad input never stops the batch.
 *
 * <pre>
 *  inputs          lanes, read ahead             the run               coders            shelf
 *  (Walk)     ┌─ lane 7 ── reader thread ─▶┐
 *  a b c … ──▶├─ lane 8 ── reader thread ─▶├─▶ takes lanes in ──▶ one task a ──▶ batches, kept on
 *             └─ lane 9 ── waits           ┘   their order;        document         a thread of their own
 *                 bounded by Backlog           Seen, unchanged?                     in the same order
 * </pre>
 *
 * <p>Each file is a {@link Lane}: readers fill lanes side by side, the run empties them one after the other, in the order
 * of the inputs. What two inputs claim, what is unchanged, the ids and the lines of the ledger are settled by the run
 * alone, so they are the same for any number of threads. Queues are bounded by documents and characters, reading by
 * memory ({@link Backlog}), so a table of a million rows needs no more room than one of a thousand.
 *
 * <p>The run asks the store about documents by the hundred. It is the only one that may stop early: {@link #stop} ends it
 * between two documents, keeps what is coded, and drops the rest, whose files have no line yet; the next run finds them.
 */
public final class Ingest {
    /** So many documents may wait for a free thread or for their turn. */
    private static final int WAITING_PER_THREAD = 64;

    private static final int WAITING_CHARACTERS = 8_000_000;
    /** So many documents are asked about at once. */
    private static final int TOGETHER = 256;

    private static final int TOGETHER_CHARACTERS = 4_000_000;
    private static final int BATCH_OTHERS = 10_000;
    private static final int LANES_AHEAD = 256;
    /** So long is waited for more to ask about together, and, where nothing is at hand, for the next, in milliseconds. */
    private static final int SHORT = 5;

    private static final int LONG = 100;

    private final Sink sink;
    private final IngestOptions options;
    private final Formats formats;
    private final Finisher finisher;
    private final Clock clock;
    private final Shelf shelf;
    private final Backlog backlog;
    private final String run = UUID.randomUUID().toString();
    private final Seen seen = new Seen();
    private final Deque<Lane> lanes = new ArrayDeque<>();
    private final Map<Lane, Ledger> ledgers = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Tally tally = new Tally();
    private final List<OtherRecord> others = new ArrayList<>();
    private int waitingCharacters;
    private long lanesMade;
    private long bytesDone;
    private long filesDone;
    private volatile State state = new State(0, 0, 0, 0);
    private volatile boolean stopped;

    /**
     * What came of a run.
     *
     * @param characters length of the texts, in code points
     * @param unchanged documents that were already there
     * @param failed inputs, rows and members that failed
     * @param others records that others coded; none of the other numbers counts them
     * @param skipped files that were not read since the ledger says that they were before
     * @param leftOut how many files and members were left out for their format, by their extension; most first
     * @param stopped whether the run was stopped before its end
     */
    public record Summary(
            long documents,
            long passages,
            long mentions,
            long characters,
            long unchanged,
            long failed,
            long others,
            String run,
            long skipped,
            Map<String, Integer> leftOut,
            boolean stopped) {}

    /**
     * How far a run has come.
     *
     * @param documents documents kept
     * @param failed inputs, rows and members that failed
     * @param files files that are done with, skipped ones among them
     * @param bytes their sizes, and what is read of the one whose turn it is
     */
    public record State(long documents, long failed, long files, long bytes) {}

    /** Something on its way, in the order in which it came. */
    private record Waiting(Lane lane, Item item, @Nullable Future<CodedDocument> work) {}

    /**
     * Makes a run.
     *
     * @param report is told each line of the ledger, in order, after its documents are kept
     */
    public Ingest(Sink sink, IngestOptions options, Consumer<LedgerLine> report, Clock clock) {
        this(sink, options, report, clock, new Formats(options.mappings()));
    }

    /** The same with other readers. */
    Ingest(Sink sink, IngestOptions options, Consumer<LedgerLine> report, Clock clock, Formats formats) {
        this.sink = sink;
        this.options = options;
        this.formats = formats;
        this.finisher = new Finisher(options.kind());
        this.shelf = new Shelf(sink, report);
        // Those ahead may take half of what the one whose turn it is may.
        this.backlog = new Backlog(options.caps().memory() / 2);
        this.clock = clock;
    }

    /** Reads files and folders. A run is made once. */
    public Summary run(List<Path> paths) {
        ExecutorService coders = Executors.newFixedThreadPool(options.threads(), task -> daemon(task, "code"));
        try (shelf;
                Readers readers = new Readers(options.threads())) {
            Inputs inputs = new Inputs(paths, sink, formats, options.selection(), tally::leftOut, stamp -> {
                tally.skipped++;
                over(stamp.bytes());
                publish();
            });
            while (!stopped) {
                refill(inputs, readers);
                if (lanes.isEmpty()) {
                    break;
                }
                settle(gather(readers), coders);
            }
            drain(0, 0);
            shelf.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted; what it kept before is whole.", e);
        } finally {
            backlog.close();
            coders.shutdownNow();
        }
        return tally.summary(run, stopped);
    }

    /** Ends the run soon: what is coded is kept, the rest is dropped. May be called from any thread. */
    public void stop() {
        stopped = true;
    }

    /** How far the run has come. May be asked from any thread. */
    public State state() {
        return state;
    }

    private void publish() {
        Lane now = lanes.peek();
        state = new State(shelf.kept(), tally.failed, filesDone, bytesDone + (now == null ? 0 : now.position()));
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void refill(Iterator<Input> inputs, Readers readers) {
        while (lanes.size() < LANES_AHEAD && !stopped && inputs.hasNext()) {
            Input input = inputs.next();
            Lane lane = new Lane(input, lanesMade++, formats, options.caps(), backlog);
            ledgers.put(lane, new Ledger(run, clock, input, FileNames.last(input.path())));
            lanes.add(lane);
            if (lanes.size() == 1) {
                first(lane);
            }
            readers.read(lane);
        }
    }

    private void first(@Nullable Lane lane) {
        if (lane != null) {
            backlog.turn(lane.number());
        }
    }

    /** Takes what is at hand, or waits for it; lanes that have ended give way to the next. */
    private List<Waiting> gather(Readers readers) throws InterruptedException {
        List<Waiting> group = new ArrayList<>();
        int length = 0;
        while (!stopped && !lanes.isEmpty() && group.size() < TOGETHER && length < TOGETHER_CHARACTERS) {
            Lane lane = lanes.element();
            publish();
            Item item = backlog.take(lane, group.isEmpty() ? LONG : SHORT);
            if (item == null && lane.hangs()) {
                lane.giveUp();
                readers.another();
                item = new Item.End("", lane.hung(), null);
            }
            if (item == null) {
                shelf.tick();
                drain(options.threads() * WAITING_PER_THREAD, WAITING_CHARACTERS);
                if (group.isEmpty()) {
                    continue;
                }
                break;
            }
            length += item.weight();
            group.add(new Waiting(lane, item, null));
            if (item instanceof Item.End) {
                lanes.remove();
                first(lanes.peek());
            }
        }
        return group;
    }

    /** Decides, in their order, which documents are coded. */
    private void settle(List<Waiting> group, ExecutorService coders) throws InterruptedException {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Waiting next : group) {
            if (next.item instanceof Item.Read read) {
                asked.putIfAbsent(read.draft().id(), read.draft().sha256());
            }
        }
        Set<String> same = asked.isEmpty() ? Set.of() : sink.unchanged(asked);
        for (Waiting next : group) {
            if (next.item instanceof Item.Read read) {
                draft(next.lane, read, same, coders);
            } else {
                waiting.add(next);
            }
            drain(options.threads() * WAITING_PER_THREAD, WAITING_CHARACTERS);
        }
    }

    private void draft(Lane lane, Item.Read read, Set<String> same, ExecutorService coders) {
        Draft draft = read.draft();
        Ledger ledger = ledger(lane);
        switch (seen.note(draft.id(), draft.sha256(), lane.input().file())) {
            case OTHER ->
                waiting.add(new Waiting(
                        lane,
                        new Item.Fault(
                                draft.name(),
                                draft.sha256(),
                                "Its id '" + draft.id() + "' came before with other words, in " + seen.first(draft.id())
                                        + ": give one of them another id."),
                        null));
            case SAME -> {
                ledger.unchanged();
                tally.unchanged++;
            }
            case NEW -> {
                if (same.contains(draft.id())) {
                    ledger.unchanged();
                    tally.unchanged++;
                } else {
                    Future<CodedDocument> work = coders.submit(() -> code(finisher.finish(draft)));
                    waiting.add(new Waiting(lane, read, work));
                    waitingCharacters += read.weight();
                }
            }
        }
    }

    private CodedDocument code(ReadDocument read) {
        DocumentCoder coder = options.coder();
        return coder == null ? new CodedDocument(read, List.of()) : coder.code(read);
    }

    /** Takes what is finished, and so much more in its order that no more than so many wait. */
    private void drain(int most, int mostCharacters) throws InterruptedException {
        while (!waiting.isEmpty() && !stopped) {
            Waiting next = waiting.element();
            boolean full = waiting.size() > most || waitingCharacters > mostCharacters;
            if (!full && next.work != null && !next.work.isDone()) {
                break;
            }
            waiting.remove();
            if (next.work != null) {
                waitingCharacters -= next.item.weight();
                take(next, next.work);
            } else {
                say(next);
            }
        }
        shelf.tick();
    }

    private void take(Waiting next, Future<CodedDocument> work) throws InterruptedException {
        Draft draft = ((Item.Read) next.item).draft();
        try {
            CodedDocument coded = work.get();
            ledger(next.lane).done(draft.name());
            tally.document(coded);
            shelf.add(coded);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            String why = cause instanceof InputFault fault ? fault.why() : Reasons.broken(cause, "coding");
            fail(next.lane, draft.name(), draft.sha256(), why);
        }
    }

    private void say(Waiting next) throws InterruptedException {
        if (next.item instanceof Item.Fault fault) {
            fail(next.lane, fault.name(), fault.sha256(), fault.why());
        } else if (next.item instanceof Item.LeftOut left) {
            ledger(next.lane).leftOut();
            tally.leftOut(Walk.kind(left.name()));
        } else if (next.item instanceof Item.Others some) {
            others.addAll(some.records());
            if (others.size() >= BATCH_OTHERS) {
                keepOthers(next.lane);
            }
        } else if (next.item instanceof Item.End end) {
            keepOthers(next.lane);
            LedgerLine line = ledger(next.lane).end(end);
            if (line != null) {
                if (line.outcome().equals(Ledger.FAILED)) {
                    tally.failed++;
                }
                shelf.add(line);
            }
            ledgers.remove(next.lane);
            over(next.lane.size());
        }
    }

    private void keepOthers(Lane lane) {
        if (!others.isEmpty()) {
            int fresh = sink.others(lane.input().file(), List.copyOf(others));
            ledger(lane).others(others.size(), fresh);
            tally.others += others.size();
            others.clear();
        }
    }

    private void fail(Lane lane, String name, String sha256, String why) throws InterruptedException {
        tally.failed++;
        shelf.add(ledger(lane).failed(name, sha256, why, null));
    }

    private Ledger ledger(Lane lane) {
        return Objects.requireNonNull(ledgers.get(lane));
    }

    private void over(long bytes) {
        filesDone++;
        bytesDone += bytes;
    }
}
