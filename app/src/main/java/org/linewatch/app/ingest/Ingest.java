package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.FileSource;
import org.linewatch.app.read.Formats;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.ReadDocument;

/**
 * Reads inputs, codes them on several threads and hands them to the store in batches, in the order of the inputs. Every
 * input leaves a line in the ledger: done, unchanged, or failed and why; a row that fails leaves its own line. A bad
 * input never stops the batch, and nothing of it is stored.
 */
public final class Ingest {
    private static final String DONE = "done";
    private static final String UNCHANGED = "unchanged";
    private static final String FAILED = "failed";
    private static final int BATCH_DOCUMENTS = 500;
    private static final int BATCH_CHARACTERS = 4_000_000;
    private static final int BATCH_OTHERS = 10_000;
    /** So many documents may wait for a free thread or for their turn. */
    private static final int WAITING_PER_THREAD = 64;

    private final Sink sink;
    private final Options options;
    private final Formats formats;
    private final Inputs inputs;
    private final Finisher finisher;
    private final Consumer<LedgerLine> report;
    private final Clock clock;
    private final String run = UUID.randomUUID().toString();
    private final Map<String, Seen> seen = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<CodedDocument> batch = new ArrayList<>();
    private final List<OtherRecord> others = new ArrayList<>();
    private final List<LedgerLine> lines = new ArrayList<>();
    private int batchCharacters;
    private long documents;
    private long passages;
    private long mentions;
    private long characters;
    private long unchanged;
    private long failed;
    private long othersRead;

    /**
     * How to ingest.
     *
     * @param mappings how rows become documents
     * @param kind kind of documents that do not say theirs
     * @param coder null to store without coding
     * @param threads how many threads finish and code documents
     * @param caps the most that one input may cost
     */
    public record Options(
            Mappings mappings, DocumentKind kind, @Nullable DocumentCoder coder, int threads, Caps caps) {
        /** Usual caps. */
        public Options(Mappings mappings, DocumentKind kind, @Nullable DocumentCoder coder, int threads) {
            this(mappings, kind, coder, threads, Caps.USUAL);
        }

        /** The same with other caps. */
        public Options with(Caps others) {
            return new Options(mappings, kind, coder, threads, others);
        }

        /**
         * Reads the mappings from their files.
         *
         * @param maps mapping files, and folders of them
         * @throws InputFault if a mapping has a fault; file, line, column and cure are named
         */
        public static Options of(List<Path> maps, DocumentKind kind, @Nullable DocumentCoder coder, int threads)
                throws IOException, InputFault {
            return new Options(Mappings.read(maps), kind, coder, threads);
        }
    }

    /**
     * What came of a run.
     *
     * @param characters length of the texts, in code points
     * @param unchanged documents that were already there
     * @param failed inputs and rows that failed
     * @param others records that others coded; none of the other numbers counts them
     */
    public record Summary(
            long documents,
            long passages,
            long mentions,
            long characters,
            long unchanged,
            long failed,
            long others,
            String run) {}

    /** What came with an id before. */
    private record Seen(String name, String sha256) {}

    /** A document on its way, or the end of its file when {@code work} is null. */
    private record Waiting(
            String name, String sha256, @Nullable Future<CodedDocument> work, Tally tally) {}

    /** What came of one file so far. */
    private static final class Tally {
        private int done;
        private int unchanged;
        private int failed;
        private String sha256 = "";
        private long others;
        private long newOthers;

        /** What the counts of the ledger do not say; empty for nothing. */
        private String inWords() {
            StringJoiner words = new StringJoiner("; ");
            if (others > 0) {
                words.add(String.format(
                        Locale.ROOT, "%,d records of others' coding, %,d of them new or changed", others, newOthers));
            }
            if (failed > 0) {
                words.add(failed + " of its rows failed");
            }
            return words.toString();
        }
    }

    /**
     * Makes a run.
     *
     * @param report is told each line of the ledger, in order, after its documents are kept
     */
    public Ingest(Sink sink, Options options, Consumer<LedgerLine> report, Clock clock) {
        this.sink = sink;
        this.options = options;
        this.formats = new Formats(options.mappings());
        this.inputs = new Inputs(formats);
        this.finisher = new Finisher(options.kind());
        this.report = report;
        this.clock = clock;
    }

    /** Reads files and folders. A run is made once. */
    public Summary run(List<Path> paths) {
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            for (Path path : paths) {
                try {
                    for (Path file : inputs.files(path)) {
                        file(file, threads);
                    }
                } catch (IOException e) {
                    fail(path.toString(), "", "The folder cannot be read: " + e.getMessage());
                }
            }
            drain(0);
            flush();
        } finally {
            threads.shutdownNow();
        }
        return new Summary(documents, passages, mentions, characters, unchanged, failed, othersRead, run);
    }

    private void file(Path file, ExecutorService threads) {
        Tally tally = new Tally();
        Source source = new FileSource(file);
        try {
            if (!Files.exists(file)) {
                throw new InputFault("There is no such file: check its name.");
            }
            read(source, tally, threads, 0);
            waiting.add(new Waiting(file.toString(), "", null, tally));
        } catch (InputFault e) {
            fail(file.toString(), "", e.why());
        } catch (IOException e) {
            fail(file.toString(), "", "It cannot be read: " + e.getMessage());
        }
    }

    private void read(Source source, Tally tally, ExecutorService threads, int depth) throws IOException, InputFault {
        DocumentReader reader = formats.reader(source.name())
                .orElseThrow(() -> new InputFault(
                        "Its format is not known: " + String.join(", ", formats.extensions()) + " are read."));
        reader.read(source, new Reading() {
            @Override
            public Caps caps() {
                return options.caps();
            }

            @Override
            public void document(Draft draft) {
                tally.sha256 = draft.name().contains("#") ? "" : draft.sha256();
                submit(draft, tally, threads);
            }

            @Override
            public void other(OtherRecord record) {
                others.add(record);
                if (others.size() >= BATCH_OTHERS) {
                    keepOthers(source.name(), tally);
                }
            }

            @Override
            public void fault(String name, String sha256, String why) {
                tally.failed++;
                fail(name, sha256, why);
            }

            @Override
            public void member(Source member) throws IOException {
                try {
                    if (depth == options.caps().depth()) {
                        throw new InputFault("It lies more than " + depth + " archives deep: unpack it first.");
                    }
                    read(member, tally, threads, depth + 1);
                } catch (InputFault e) {
                    fault(member.name(), "", e.why());
                }
            }

            @Override
            public void goOn() {}
        });
        keepOthers(source.name(), tally);
    }

    private void keepOthers(String name, Tally tally) {
        if (others.isEmpty()) {
            return;
        }
        tally.others += others.size();
        tally.newOthers += sink.others(name, List.copyOf(others));
        othersRead += others.size();
        others.clear();
    }

    private void submit(Draft draft, Tally tally, ExecutorService threads) {
        Seen other = seen.putIfAbsent(draft.id(), new Seen(draft.name(), draft.sha256()));
        if (other != null && !other.sha256().equals(draft.sha256())) {
            tally.failed++;
            fail(
                    draft.name(),
                    draft.sha256(),
                    "Its id '" + draft.id() + "' is also that of " + other.name() + ": give one of them another id.");
        } else if (other != null || sink.unchanged(draft.id(), draft.sha256())) {
            tally.unchanged++;
            unchanged++;
        } else {
            Future<CodedDocument> work = threads.submit(() -> code(finisher.finish(draft)));
            waiting.add(new Waiting(draft.name(), draft.sha256(), work, tally));
            drain(options.threads() * WAITING_PER_THREAD);
        }
    }

    private CodedDocument code(ReadDocument read) {
        DocumentCoder coder = options.coder();
        return coder == null ? new CodedDocument(read, List.of()) : coder.code(read);
    }

    /** Takes what is finished in its order until no more than so many wait. */
    private void drain(int most) {
        while (waiting.size() > most) {
            Waiting next = waiting.remove();
            if (next.work == null) {
                line(next);
            } else {
                take(next, next.work);
            }
        }
    }

    private void take(Waiting next, Future<CodedDocument> work) {
        try {
            CodedDocument coded = work.get();
            batch.add(coded);
            int length = coded.read().text().length();
            batchCharacters += length;
            next.tally.done++;
            documents++;
            passages += coded.read().passages().size();
            mentions += coded.mentions().size();
            characters += length;
            if (batch.size() >= BATCH_DOCUMENTS || batchCharacters >= BATCH_CHARACTERS) {
                flush();
            }
        } catch (ExecutionException e) {
            next.tally.failed++;
            Throwable cause = e.getCause();
            fail(
                    next.name,
                    next.sha256,
                    cause instanceof InputFault fault
                            ? fault.why()
                            : "It could not be coded, which is a fault of the program: " + cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted; what it kept before is whole.", e);
        }
    }

    private void line(Waiting end) {
        Tally tally = end.tally;
        if (tally.done + tally.unchanged + tally.others > 0) {
            boolean news = tally.done + tally.newOthers > 0;
            add(new LedgerLine(
                    run,
                    end.name,
                    tally.sha256,
                    news ? DONE : UNCHANGED,
                    tally.inWords(),
                    tally.done,
                    clock.instant()));
        }
    }

    private void fail(String name, String sha256, String why) {
        failed++;
        add(new LedgerLine(run, name, sha256, FAILED, why, 0, clock.instant()));
    }

    private void add(LedgerLine line) {
        lines.add(line);
        if (batch.isEmpty()) {
            flush();
        }
    }

    /** Keeps the batch, then its lines of the ledger, so that no line speaks of what is not kept. */
    private void flush() {
        if (!batch.isEmpty()) {
            sink.keep(List.copyOf(batch));
            batch.clear();
            batchCharacters = 0;
        }
        if (!lines.isEmpty()) {
            sink.ledger(List.copyOf(lines));
            lines.forEach(report);
            lines.clear();
        }
    }
}
