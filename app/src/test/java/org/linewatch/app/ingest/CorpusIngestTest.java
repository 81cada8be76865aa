package org.linewatch.app.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.DocumentKind;

/**
 * The corpus through the folder of worked mappings: as many documents as its README counts, each under an id of its own,
 * and no input without a line of the ledger.
 */
class CorpusIngestTest {
    private static final Path ROOT = Path.of(System.getProperty("linewatch.root"));
    private static final Path CORPUS = ROOT.resolveSibling("shared").resolve("corpus");

    private final MemorySink sink = new MemorySink();

    @BeforeEach
    void corpus() {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the corpus beside the repository is absent");
    }

    /** The number that stands in the README's table of sets behind a name. */
    private static int told(String set) throws IOException {
        Matcher row = Pattern.compile("(?m)^\\| " + Pattern.quote(set) + " \\| ([\\d,]+)")
                .matcher(Files.readString(CORPUS.resolve("README.md")));
        assertTrue(row.find(), "the README counts no " + set);
        return Integer.parseInt(row.group(1).replace(",", ""));
    }

    private Ingest.Summary run(List<Path> files) throws Exception {
        IngestOptions options = IngestOptions.of(List.of(ROOT.resolve("samples/maps")), DocumentKind.NEWS, null, 1);
        return new Ingest(sink, options, line -> {}, Clock.systemUTC()).run(files);
    }

    private List<LedgerLine> failed() {
        return sink.ledger.stream()
                .filter(line -> line.outcome().equals("failed"))
                .toList();
    }

    private static List<Path> files(String folder, String start, String end) throws IOException {
        try (Stream<Path> all = Files.list(CORPUS.resolve(folder))) {
            return all.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "`laws-zh/`, laws-zh, '', .md, zh",
        "`reports-zh/`, reports-zh, '', .jsonl, zh",
        "`mfa/` English, mfa, en-, .jsonl, en",
        "`mfa/` Chinese, mfa, zh-, .jsonl, zh, 0",
        "`mfa/raw-html/`, mfa/raw-html, '', .html, ''",
        "`news-en/current-events-*.jsonl`, news-en, current-events-, .jsonl, en",
        "`news-en/*.md`, news-en, '', .md, en"
    })
    void eachSetHasAsManyDocumentsAsItsReadmeCounts(
            String set, String folder, String start, String end, String language) throws Exception {
        Ingest.Summary summary = run(files(folder, start, end));
        assertEquals(List.of(), failed());
        assertEquals(told(set), summary.documents());
        assertEquals(summary.documents(), sink.documents.size(), "no id lost or doubled");
        assertEquals(0, summary.unchanged());
        if (!language.isEmpty()) {
            long same = sink.documents.values().stream()
                    .filter(d -> d.read().document().language().base().equals(language))
                    .count();
            assertEquals(summary.documents(), same);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lists/cn-sanctions-until-2025.csv, 421",
        "lists/us-section-1286.csv, 443",
        "lists/us-fcc-covered-list.csv, 16",
        "lists/eu-32020R1998-human-rights.csv, 177",
        "lists/ftm/parteispenden.entities.ftm.json, 475",
        "lists/ftm/t1.entities.ftm.json, 7",
        "lists/ftm/t2-20240527.entities.delta.json, 2",
        "lists/ftm/t2-20240528.entities.delta.json, 2"
    })
    void eachRowOfAListIsADocument(String file, int rows) throws Exception {
        Ingest.Summary summary = run(List.of(CORPUS.resolve(file)));
        assertEquals(List.of(), failed());
        assertEquals(rows, summary.documents());
        assertEquals(rows, sink.documents.size(), "no id lost or doubled");
    }

    /** All at once: what one file holds clashes with nothing of another. One of GDELT's files is a selection of columns. */
    @Test
    void theWholeCorpusIsReadInOneRun() throws Exception {
        int documents = told("`laws-zh/`")
                + told("`reports-zh/`")
                + told("`mfa/` English")
                + told("`mfa/` Chinese")
                + told("`mfa/raw-html/`")
                + told("`news-en/current-events-*.jsonl`")
                + told("`news-en/*.md`");
        int rows = 421 + 443 + 16 + 177 + 475 + 7 + 2 + 2;
        int readme = 1;
        Ingest.Summary summary = run(List.of(CORPUS));
        assertEquals(1, failed().size(), () -> failed().toString());
        assertTrue(failed().get(0).input().endsWith("gdelt1-hive-delimited-100.csv"));
        assertTrue(failed().get(0).why().contains("U+0001"), failed().get(0)::why);
        assertEquals(documents + rows + readme, summary.documents());
        assertEquals(summary.documents(), sink.documents.size());
    }
}
