package org.linewatch.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.ingest.Census;
import org.linewatch.app.ingest.DocumentCoder;
import org.linewatch.app.ingest.IgnoreRules;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.IngestOptions;
import org.linewatch.app.ingest.Selection;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.PackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes documents into the store. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads, codes and stores documents: txt, md, html, pdf, docx, eml, mbox, rss,",
            "atom, csv, json, jsonl and xlsx files, GDELT's event exports, zip archives,",
            "and folders of them.",
            "Prints a line of the ledger for each input: done, unchanged, or failed and why."
        })
public final class IngestCommand implements Callable<Integer> {
    private static final int INTERRUPTED = 130;
    /** So long a batch may take to be kept when the process is asked to end, in seconds. */
    private static final int PATIENCE = 120;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--map",
            paramLabel = "FILE.yaml",
            description = {
                "How rows of csv, json, jsonl and xlsx become documents; a folder stands for all mappings in it.",
                "May be given several times: the first mapping that fits a file's first row is the file's."
            })
    private List<Path> maps = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "news",
            description = "Kind of documents that do not say theirs: news, statement, notice, report, law.")
    private String kind = "news";

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "Threads (default: one a core).")
    private int threads;

    @Option(
            names = "--resume",
            description = "Go on with an interrupted run: files that the ledger calls done and that have not changed"
                    + " since are skipped unopened.")
    private boolean resume;

    @Option(
            names = "--retry-failed",
            description = "Read again what failed the last time, wholly or in a part: under the PATHs, or everywhere.")
    private boolean retryFailed;

    @Option(
            names = "--ignore",
            paramLabel = "FILE",
            description = "What is left out of folders, beside their own " + IgnoreRules.NAME
                    + " files; the syntax is that of .gitignore.")
    private @Nullable Path ignore;

    @Mixin
    private CapOptions caps;

    @Option(names = "--no-code", description = "Store without coding.")
    private boolean noCode;

    @Mixin
    private StoreOption store;

    @Mixin
    private PackOption pack;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        IngestOptions options;
        try {
            options = options();
        } catch (InputFault | PackException | IllegalArgumentException e) {
            errors.println(e.getMessage());
            return 2;
        }
        try (Shutdown shutdown = new Shutdown(() -> {}, PATIENCE);
                Opened opened = store.open()) {
            return run(opened.sink(), options, shutdown);
        }
    }

    private int run(Sink sink, IngestOptions options, Shutdown shutdown) {
        PrintWriter errors = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        long started = System.nanoTime();
        AtomicReference<Consumer<Runnable>> aside = new AtomicReference<>(Runnable::run);
        Ingest ingest = new Ingest(
                sink,
                options,
                line -> Objects.requireNonNull(aside.get()).accept(() -> tell(line, out, errors)),
                Clock.systemUTC());
        shutdown.whenAsked(ingest::stop);
        Ingest.Summary summary;
        if (Terminal.there()) {
            Census census = new Census(sink, options, paths);
            Thread counting = new Thread(census, "count");
            counting.setDaemon(true);
            counting.start();
            Terminal terminal = new Terminal();
            boolean unicode = Terminal.unicode(System.getenv());
            try (Progress progress = new Progress(
                            ingest::state, census::counted, errors, unicode, terminal::width, System::nanoTime)
                    .start()) {
                aside.set(progress::aside);
                summary = ingest.run(paths);
            } finally {
                census.stop();
            }
        } else {
            summary = ingest.run(paths);
        }
        summarise(summary, (System.nanoTime() - started) / 1e9, errors);
        return summary.stopped() ? INTERRUPTED : summary.failed() == 0 ? 0 : 1;
    }

    private void summarise(Ingest.Summary summary, double seconds, PrintWriter errors) {
        errors.printf(
                Locale.ROOT,
                "%d documents, %d passages, %d mentions stored; %d unchanged, %d failed%s; %.1f s, %.0f documents/s%n",
                summary.documents(),
                summary.passages(),
                summary.mentions(),
                summary.unchanged(),
                summary.failed(),
                resume ? ", " + summary.skipped() + " files skipped" : "",
                seconds,
                summary.documents() / seconds);
        if (summary.others() > 0) {
            errors.printf(
                    Locale.ROOT,
                    "%,d records of others' coding, kept apart: see 'linewatch others'%n",
                    summary.others());
        }
        if (!summary.leftOut().isEmpty()) {
            errors.println(summary.leftOut().entrySet().stream()
                    .map(kind -> kind.getValue() + " " + kind.getKey())
                    .collect(Collectors.joining(", ", "left out: ", "")));
        }
        if (summary.stopped()) {
            errors.println("Stopped. What is counted above is kept whole; go on with the same command and --resume.");
        }
    }

    private IngestOptions options() throws IOException, InputFault {
        DocumentKind kindOfAll;
        try {
            kindOfAll = DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "--kind " + kind + " is none of news, statement, notice, report and law", e);
        }
        if (threads < 0) {
            throw new IllegalArgumentException("--threads must be at least 1");
        }
        if (resume && retryFailed) {
            throw new IllegalArgumentException("--resume and --retry-failed exclude each other: give one of them");
        }
        if (paths.isEmpty() && !retryFailed) {
            throw new IllegalArgumentException("Nothing to read: give files or folders, such as 'ingest ~/documents'");
        }
        Caps most = caps.caps();
        Selection.Only only = resume ? Selection.Only.REST : retryFailed ? Selection.Only.FAILED : Selection.Only.ALL;
        Selection selection = new Selection(only, ignore == null ? null : IgnoreRules.read(ignore));
        int workers = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        return IngestOptions.of(maps, kindOfAll, noCode ? null : coder(), workers)
                .with(most)
                .with(selection);
    }

    private DocumentCoder coder() throws IOException {
        Pack loaded = pack.load();
        return new DocumentCoder(RuleCoder.of(loaded), loaded.hash());
    }

    private static void tell(LedgerLine line, PrintWriter out, PrintWriter errors) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("run", line.run());
        fields.put("input", line.input());
        fields.put("sha256", line.sha256());
        fields.put("outcome", line.outcome());
        fields.put("why", line.why());
        fields.put("documents", line.documents());
        fields.put("at", line.at().toString());
        JsonLines.write(out, List.of(fields));
        if (line.outcome().equals("failed")) {
            errors.println(line.input() + ": " + line.why());
        }
    }
}
