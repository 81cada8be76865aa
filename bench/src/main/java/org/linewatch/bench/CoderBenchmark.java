package org.linewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.text.Passages;
import org.linewatch.engine.text.Sentences;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Speed of the coder on one thread, in MB of UTF-8 a second, beside a pass that only finds the sentence ends. The text is
 * that of the bundled sample documents. Run in the checkout's folder.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CoderBenchmark {
    /** The passages of one language, and the coder. */
    @State(Scope.Benchmark)
    public static class Text {
        /** Language of the passages. */
        @Param({"en", "zh"})
        public String language = "en";

        private final List<Passage> passages = new ArrayList<>();
        private double megabytes;
        private final RuleCoder coder = RuleCoder.of(pack());

        private static Pack pack() {
            try {
                return PackFiles.load(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Reads the samples. */
        @Setup
        public void read() throws IOException {
            try (Stream<Path> files = Files.list(Path.of("samples/documents"))) {
                for (Path file : files.sorted().toList()) {
                    for (Passage passage : Passages.of(Files.readString(file), Language.UNKNOWN)) {
                        if (passage.language().base().equals(language)) {
                            passages.add(passage);
                            megabytes += passage.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
                        }
                    }
                }
            }
        }
    }

    /** What was read, so that the figure is MB a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Megabytes of UTF-8. */
        public double megabytes;

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void reset() {
            megabytes = 0;
        }
    }

    /** Codes every passage. */
    @Benchmark
    public void code(Text text, Read read, Blackhole sink) {
        for (Passage passage : text.passages) {
            sink.consume(text.coder.code(passage.text(), passage.language(), Context.NONE));
        }
        read.megabytes += text.megabytes;
    }

    /** Finds the sentence ends of every passage and nothing more. */
    @Benchmark
    public void sentences(Text text, Read read, Blackhole sink) {
        for (Passage passage : text.passages) {
            sink.consume(Sentences.of(passage.text()));
        }
        read.megabytes += text.megabytes;
    }
}
