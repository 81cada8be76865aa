package org.linewatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.Coverage;
import org.linewatch.bench.corpus.CorpusMaker;

/**
 * How the ingest goes as the store grows: sets of different sizes, each made from the corpora and taken into a fresh store
 * by one process, as a user would start it. Start-up, reading, coding, keeping and indexing are all in the seconds. The
 * rate of the last half is taken from the ledger lines as they are printed, each after its documents are kept.
 */
public final class ScaleFigures {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS = List.of(
            "documents",
            "MB",
            "passages",
            "mentions",
            "seconds",
            "documents/s",
            "MB/s",
            "documents/s, last half",
            "peak memory, MB",
            "store, MB",
            "cores",
            "Java",
            "day");

    private final Path root;
    private final Path work;

    private ScaleFigures(Path root, Path work) {
        this.root = root;
        this.work = work;
    }

    /** Takes the checkout's folder, a folder for sets and stores (sets are kept there), and the sizes. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 3) {
            System.err.println("usage: ScaleFigures CHECKOUT FOLDER SIZE…");
            System.exit(2);
        }
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        Path file = root.resolve("bench/recordings/scale.tsv");
        ScaleFigures figures = new ScaleFigures(root, Path.of(args[1]).toAbsolutePath());
        for (String size : List.of(args).subList(2, args.length)) {
            Recording before = Files.exists(file) ? Recording.read(file) : new Recording(COLUMNS, List.of());
            Recording after = before.with(figures.measure(Integer.parseInt(size)));
            after.write(file);
            System.out.println(after.markdown());
        }
    }

    private List<String> measure(int size) throws IOException, InterruptedException {
        Path set = work.resolve("set-" + size);
        if (!Files.isDirectory(set)) {
            CorpusMaker.make(root.resolveSibling("shared").resolve("corpus"), size, set);
        }
        Path store = work.resolve("store-" + size);
        delete(store);
        double megabytes = bytes(set) / 1e6;
        List<double[]> marks = new ArrayList<>();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        root.resolve("linewatch").toString(), "ingest", "--store", store.toString(), set.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Peak peak = new Peak(process);
        Thread watch = new Thread(peak, "peak");
        watch.start();
        long kept = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode ledger = JSON.readTree(line);
                kept += ledger.path("documents").asLong();
                marks.add(new double[] {kept, (System.nanoTime() - begin) / 1e9});
            }
        }
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        watch.join();
        if (exit != 0) {
            throw new IOException("The ingest of " + set + " ended with " + exit);
        }
        Coverage coverage = coverage(store);
        List<String> row = List.of(
                Long.toString(coverage.documents()),
                number(megabytes),
                Long.toString(coverage.passages()),
                Long.toString(coverage.mentions()),
                number(seconds),
                number(coverage.documents() / seconds),
                String.format(Locale.ROOT, "%.2f", megabytes / seconds),
                number(last(marks)),
                Long.toString(peak.megabytes()),
                Long.toString(Math.round(bytes(store) / 1e6)),
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                System.getProperty("java.version"),
                LocalDate.now(java.time.ZoneOffset.UTC).toString());
        delete(store);
        return row;
    }

    /** Documents a second over the last half of the documents. */
    private static double last(List<double[]> marks) {
        double[] end = marks.get(marks.size() - 1);
        double[] from = marks.stream()
                .filter(mark -> mark[0] <= 0.5 * end[0])
                .reduce((a, b) -> b)
                .orElse(new double[] {0, 0});
        return (end[0] - from[0]) / (end[1] - from[1]);
    }

    private static Coverage coverage(Path store) {
        try (Archive archive = Archive.open(store)) {
            return archive.coverage(false);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
