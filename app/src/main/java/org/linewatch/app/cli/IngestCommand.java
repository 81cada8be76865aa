package org.linewatch.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linewatch.app.ingest.DocumentCoder;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.store.Archive;
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
            "Reads, codes and stores documents: txt, md, html, pdf, docx, eml, mbox, rss, atom, csv,",
            "json, jsonl and xlsx files, GDELT's event exports, and folders of them.",
            "Prints a line of the ledger for each input: done, unchanged, or failed and why."
        })
public final class IngestCommand implements Callable<Integer> {
    private static final int MOST_MEGABYTES = 1024;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
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
            names = "--largest",
            paramLabel = "MB",
            defaultValue = "64",
            description = "Largest file that is read whole, and largest row of a table (default: ${DEFAULT-VALUE}).")
    private int largest;

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
        Ingest.Options options;
        try {
            options = options();
        } catch (InputFault | PackException | IllegalArgumentException e) {
            errors.println(e.getMessage());
            return 2;
        }
        long started = System.nanoTime();
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = store.open()) {
            Sink sink = Sink.of(archive);
            boolean terminal = System.console() != null;
            Ingest.Summary summary = new Ingest(
                            terminal ? new Progress(sink, errors, System::nanoTime) : sink,
                            options,
                            line -> tell(line, out, errors),
                            Clock.systemUTC())
                    .run(paths);
            double seconds = (System.nanoTime() - started) / 1e9;
            errors.printf(
                    Locale.ROOT,
                    "%d documents, %d passages, %d mentions stored; %d unchanged, %d failed; %.1f s, %.0f documents/s%n",
                    summary.documents(),
                    summary.passages(),
                    summary.mentions(),
                    summary.unchanged(),
                    summary.failed(),
                    seconds,
                    summary.documents() / seconds);
            if (summary.others() > 0) {
                errors.printf(
                        Locale.ROOT,
                        "%,d records of others' coding, kept apart: see 'linewatch others'%n",
                        summary.others());
            }
            return summary.failed() == 0 ? 0 : 1;
        }
    }

    private Ingest.Options options() throws IOException, InputFault {
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
        if (largest < 1 || largest > MOST_MEGABYTES) {
            throw new IllegalArgumentException("--largest must be from 1 to " + MOST_MEGABYTES);
        }
        int workers = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        return Ingest.Options.of(maps, kindOfAll, noCode ? null : coder(), workers)
                .with(Caps.USUAL.megabytes(largest));
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
