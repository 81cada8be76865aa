package org.linewatch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.Coverage;

/**
 * The README's ingest table: every corpus into one fresh store, each by a process of its own as a user would start it, so
 * that start-up, reading, coding, keeping and indexing are all in the seconds. Peak memory is the operating system's own
 * high-water mark of the process (Linux), store and index included.
 */
public final class IngestFigures {
    private static final List<String> COLUMNS = List.of(
            "input",
            "MB",
            "documents",
            "passages",
            "mentions",
            "events",
            "seconds",
            "documents/s",
            "MB/s",
            "peak memory, MB");

    private record Corpus(String name, List<String> paths, List<String> options) {}

    private record Figures(String name, double megabytes, Coverage before, Coverage after, double seconds, long peak) {}

    private final Path root;
    private final Path corpora;

    private IngestFigures(Path root) {
        this.root = root;
        this.corpora = root.resolveSibling("shared");
    }

    /** Takes the checkout's folder, or the working folder; records the figures and prints their table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new IngestFigures(Path.of(args.length == 0 ? "." : args[0])
                        .toAbsolutePath()
                        .normalize())
                .run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void run(PrintStream out) throws IOException, InterruptedException {
        Path store = Files.createTempDirectory("linewatch-bench");
        try {
            List<Figures> rows = new ArrayList<>();
            for (Corpus corpus : corpora()) {
                rows.add(measure(corpus, store));
            }
            Recording recording = recording(rows);
            recording.write(root.resolve("bench/recordings/ingest.tsv"));
            out.print(recording.markdown());
        } finally {
            delete(store);
        }
    }

    private List<Corpus> corpora() {
        return List.of(
                new Corpus("seed.txt", List.of("seed.txt"), List.of("--kind", "report")),
                new Corpus("mfa", List.of("corpus/mfa"), List.of("--map", map("mfa.yaml"))),
                new Corpus("news-en", List.of("corpus/news-en"), List.of("--map", map("current-events.yaml"))),
                new Corpus("reports-zh", List.of("corpus/reports-zh"), List.of("--map", map("reports-zh.yaml"))));
    }

    private String map(String name) {
        return root.resolve("samples/maps").resolve(name).toString();
    }

    private Figures measure(Corpus corpus, Path store) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("linewatch").toString(), "ingest", "--store", store.toString()));
        command.addAll(corpus.options());
        long bytes = 0;
        for (String path : corpus.paths()) {
            Path input = corpora.resolve(path);
            command.add(input.toString());
            bytes += size(input);
        }
        Coverage before = coverage(store);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Peak peak = new Peak(process);
        peak.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Figures(corpus.name(), bytes / 1e6, before, coverage(store), seconds, peak.megabytes());
    }

    private static Coverage coverage(Path store) {
        try (Archive archive = Archive.open(store)) {
            return archive.coverage(false);
        }
    }

    private static long size(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Recording recording(List<Figures> rows) {
        List<List<String>> out = new ArrayList<>();
        double seconds = 0;
        double megabytes = 0;
        long peak = 0;
        for (Figures row : rows) {
            out.add(line(row.name(), row.megabytes(), row.before(), row.after(), row.seconds(), row.peak()));
            seconds += row.seconds();
            megabytes += row.megabytes();
            peak = Math.max(peak, row.peak());
        }
        out.add(line(
                "all",
                megabytes,
                rows.get(0).before(),
                rows.get(rows.size() - 1).after(),
                seconds,
                peak));
        return new Recording(COLUMNS, out);
    }

    private static List<String> line(
            String name, double mb, Coverage before, Coverage after, double seconds, long peak) {
        long documents = after.documents() - before.documents();
        return List.of(
                name,
                String.format(Locale.ROOT, "%.1f", mb),
                Long.toString(documents),
                Long.toString(after.passages() - before.passages()),
                Long.toString(after.mentions() - before.mentions()),
                Long.toString(after.events() - before.events()),
                String.format(Locale.ROOT, "%.1f", seconds),
                String.format(Locale.ROOT, "%.0f", documents / seconds),
                String.format(Locale.ROOT, "%.2f", mb / seconds),
                Long.toString(peak));
    }
}
