package org.linewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.bench.CoderTexts.Text;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.text.Sentences;

/**
 * How fast the coder reads, warm and on one thread, in MB of UTF-8 a second, beside what else reads text: Lucene's
 * StandardAnalyzer and a pass that only finds the sentence ends. All in one run, in turn, so that a busy machine slows
 * them alike; of the rounds the best counts. A second is one of the thread's own, in which it computes or waits for a
 * lock, so that other programs do not count. How far the sentences of a text get in the coder stands beside it.
 */
public final class CoderFigures {
    private static final List<String> COLUMNS = List.of(
            "text",
            "MB",
            "StandardAnalyzer, MB/s",
            "sentence ends, MB/s",
            "coder, MB/s",
            "two threads, times one",
            "sentences",
            "with act word, %",
            "with actor, %",
            "tagged, %",
            "with acts, %",
            "with drafts, %",
            "with events, %",
            "cores",
            "Java",
            "day");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 2;
    private static final double WARM_SECONDS = 5;
    private static final double ROUND_SECONDS = 0.5;

    private final RuleCoder coder;
    private final StandardAnalyzer analyzer = new StandardAnalyzer();

    private CoderFigures(RuleCoder coder) {
        this.coder = coder;
    }

    /** Takes the checkout's folder; records the figures and prints their table. */
    public static void main(String[] args) throws Exception {
        THREADS.setThreadContentionMonitoringEnabled(true);
        Path root = Path.of(args.length == 0 ? "." : args[0]).toAbsolutePath().normalize();
        String only = args.length > 1 ? args[1] : "";
        CoderFigures figures = new CoderFigures(RuleCoder.of(PackFiles.load(null)));
        List<List<String>> rows = new ArrayList<>();
        for (Text text : new CoderTexts(root).all()) {
            if (text.name().contains(only)) {
                rows.add(figures.measure(text));
                System.err.println(rows.get(rows.size() - 1));
            }
        }
        Recording recording = new Recording(COLUMNS, rows);
        if (only.isEmpty()) {
            recording.write(root.resolve("bench/recordings/coder.tsv"));
        }
        System.out.print(recording.markdown());
        Recording lines = figures.lines();
        if (only.isEmpty()) {
            lines.write(root.resolve("bench/recordings/coder-lines.tsv"));
        }
        System.out.print(lines.markdown());
    }

    /** Passages of megabytes in one line, without a full stop. */
    private Recording lines() {
        String english =
                "Japan banned imports of fish from China on Friday and the mills of the north ground on as before ";
        String chinese = "日本星期五宣布禁止进口中国水产品，北方的磨坊一如既往地转动着，";
        List<List<String>> rows = new ArrayList<>();
        for (int megabytes : new int[] {1, 2, 5}) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(megabytes)));
            for (String words : List.of(english, chinese)) {
                String line = words.repeat(megabytes * 1_000_000 / words.getBytes(StandardCharsets.UTF_8).length);
                double begin = clock();
                coder.code(line, Language.UNKNOWN, Context.NONE);
                row.add(number(clock() - begin));
            }
            rows.add(row);
        }
        return new Recording(List.of("one line, MB", "English, seconds", "Chinese, seconds"), rows);
    }

    private List<String> measure(Text text) throws Exception {
        Consumer<String> code = passage -> coder.code(passage, text.language(), Context.NONE);
        List<Consumer<String>> passes = List.of(this::tokenise, Sentences::of, code);
        for (Consumer<String> pass : passes) {
            seconds(text, pass, pass == code ? WARM_SECONDS : ROUND_SECONDS);
        }
        double[] best = new double[passes.size()];
        double two = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], text.bytes() / 1e6 / seconds(text, passes.get(i), ROUND_SECONDS));
            }
            two = Math.max(two, text.bytes() / 1e6 / together(text, code));
        }
        CoderStages stages = CoderStages.of(coder, text);
        List<String> row = new ArrayList<>(List.of(text.name(), number(text.bytes() / 1e6)));
        for (double rate : best) {
            row.add(number(rate));
        }
        row.add(number(two / best[2]));
        row.addAll(stages.cells());
        row.add(Integer.toString(Runtime.getRuntime().availableProcessors()));
        row.add(System.getProperty("java.version"));
        row.add(LocalDate.now(ZoneOffset.UTC).toString());
        return row;
    }

    /** Seconds that one reading of the text takes, over as many readings as fill some seconds. */
    private static double seconds(Text text, Consumer<String> pass, double atLeast) {
        double begin = clock();
        int times = 0;
        do {
            text.passages().forEach(pass);
            times++;
        } while (clock() - begin < atLeast);
        return (clock() - begin) / times;
    }

    /** Seconds that this thread has computed or waited for locks. */
    static double clock() {
        ThreadInfo self = THREADS.getThreadInfo(Thread.currentThread().getId());
        return THREADS.getCurrentThreadCpuTime() / 1e9 + self.getBlockedTime() / 1e3;
    }

    /** Seconds a reading when two threads read the whole text each, at the same time. */
    private static double together(Text text, Consumer<String> pass) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Double> one = () -> seconds(text, pass, ROUND_SECONDS);
            double rate = 0;
            for (Future<Double> each : pool.invokeAll(List.of(one, one))) {
                rate += 1 / each.get();
            }
            return 1 / rate;
        } finally {
            pool.shutdownNow();
        }
    }

    private void tokenise(String passage) {
        try (TokenStream words = analyzer.tokenStream("text", passage)) {
            words.reset();
            while (words.incrementToken()) {
                // the words themselves are not wanted
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
