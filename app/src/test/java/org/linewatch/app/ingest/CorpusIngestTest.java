package org.linewatch.app.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.engine.model.DocumentKind;

/** The corpora through the worked mappings: as many documents as there are rows, each under an id of its own. */
class CorpusIngestTest {
    private static final Path ROOT = Path.of(System.getProperty("linewatch.root"));

    @ParameterizedTest
    @CsvSource({
        "mfa, mfa/en-, 374, en",
        "mfa, mfa/zh-, 1536, zh",
        "current-events, news-en/current-events-, 4383, en",
        "reports-zh, reports-zh/, 68, zh"
    })
    void readsAll(String map, String prefix, int documents, String language) throws Exception {
        Path corpus = ROOT.resolveSibling("shared").resolve("corpus");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "the corpus beside the repository is absent");
        Path folder = corpus.resolve(prefix.substring(0, prefix.indexOf('/')));
        String start = prefix.substring(prefix.indexOf('/') + 1);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.getFileName().toString().startsWith(start)
                            && f.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        MemorySink sink = new MemorySink();
        Ingest.Options options =
                Ingest.Options.of(List.of(ROOT.resolve("samples/maps/" + map + ".yaml")), DocumentKind.NEWS, null, 1);
        Ingest.Summary summary = new Ingest(sink, options, line -> {}, Clock.systemUTC()).run(files);
        List<String> faults = sink.ledger.stream()
                .filter(l -> l.outcome().equals("failed"))
                .map(l -> l.input() + " " + l.why())
                .toList();
        assertEquals(documents, summary.documents() + faults.size(), () -> String.join("\n", faults));
        assertTrue(faults.size() <= 1, () -> String.join("\n", faults));
        assertEquals(summary.documents(), sink.documents.size(), "no id lost or doubled");
        long same = sink.documents.values().stream()
                .filter(d -> d.read().document().language().base().equals(language))
                .count();
        assertEquals(summary.documents(), same);
    }
}
