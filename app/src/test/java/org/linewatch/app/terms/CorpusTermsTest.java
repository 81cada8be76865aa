package org.linewatch.app.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.IngestOptions;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.app.search.PhraseScan;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.Volume;
import org.linewatch.app.terms.TermUses.Scope;
import org.linewatch.app.terms.TermUses.Use;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.text.TermFinder;

/** The reports corpus: what is counted through store and index agrees with a count over the raw files. */
final class CorpusTermsTest {
    private static final Path ROOT = Path.of(System.getProperty("linewatch.root"));
    private static final Scope REPORTS =
            new Scope(new PhraseScan.Scope(List.of("report"), List.of(), List.of(), false), false);

    @TempDir
    private Path dir;

    @Test
    void countsOfTheReportsAgreeWithTheRawFiles() throws Exception {
        Path corpus = ROOT.resolveSibling("shared").resolve("corpus/reports-zh");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "the corpus beside the repository is absent");
        List<Path> files;
        try (Stream<Path> all = Files.list(corpus)) {
            files = all.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
        try (Archive archive = Archive.open(dir)) {
            IngestOptions options = IngestOptions.of(
                    List.of(ROOT.resolve("samples/maps/reports-zh.yaml")), DocumentKind.REPORT, null, 1);
            new Ingest(Sink.of(archive), options, line -> {}, Clock.systemUTC()).run(files);
            TermFinder finder = new TermFinder(PackFiles.load(null).doctrineTerms().stream()
                    .map(t -> new TermFinder.Term(t.id(), t.names()))
                    .toList());
            TermUses uses = new TermUses(finder, archive);
            Map<String, Integer> raw = raw(files);
            Map<String, String> words = Map.of(
                    "comprehensive-national-security", "总体国家安全观",
                    "community-shared-future", "人类命运共同体",
                    "china-dream", "中国梦",
                    "one-country", "一国两制",
                    "coordinate-development-security", "统筹发展和安全",
                    "great-rejuvenation", "中华民族伟大复兴");
            words.forEach((term, form) -> assertEquals(
                    raw.get(form), total(uses.of(List.of(term), REPORTS).get(term)), form));
            assertEquals(
                    raw.get("命运共同体") - raw.get("人类命运共同体"),
                    total(uses.of(List.of("community-of-destiny"), REPORTS).get("community-of-destiny")));
            assertEquals(
                    raw.get("和平统一") + raw.get("和平統一"),
                    total(uses.of(List.of("peaceful-reunification"), REPORTS).get("peaceful-reunification")));
            // The concept of 2014 stands in no report before it.
            assertTrue(uses
                    .of(List.of("comprehensive-national-security"), REPORTS)
                    .getOrDefault("comprehensive-national-security", List.of())
                    .stream()
                    .allMatch(use -> use.day() == null || use.day().getYear() >= 2014));
            long characters =
                    archive.volumes(Filter.parse(name -> name.equals("kind") ? List.of("report") : List.of())).stream()
                            .mapToLong(Volume::characters)
                            .sum();
            assertEquals(raw.get("characters").longValue(), characters);
        }
    }

    private static int total(List<Use> uses) {
        return uses.stream().mapToInt(Use::count).sum();
    }

    private static Map<String, Integer> raw(List<Path> files) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ObjectMapper mapper = new ObjectMapper();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                JsonNode row = mapper.readTree(line);
                String content = row.at("/content").asText();
                counts.merge("characters", content.codePointCount(0, content.length()), Integer::sum);
                String joined = content.replaceAll("\\s+", "");
                for (String form :
                        List.of("总体国家安全观", "人类命运共同体", "命运共同体", "中国梦", "一国两制", "统筹发展和安全", "中华民族伟大复兴", "和平统一", "和平統一")) {
                    counts.merge(
                            form, (joined.length() - joined.replace(form, "").length()) / form.length(), Integer::sum);
                }
            }
        }
        return counts;
    }
}
