package org.linewatch.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the corpora that copies are varied from: statutes, reports, press conferences, news days and briefings. */
public final class Originals {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path corpora;
    private final List<Original> all = new ArrayList<>();

    private Originals(Path corpora) {
        this.corpora = corpora;
    }

    /** All of them, in the order of their files. */
    public static List<Original> read(Path corpora) throws IOException {
        Originals originals = new Originals(corpora);
        originals.markdown("laws-zh", "zh", "law");
        originals.markdown("news-en", "en", "statement");
        for (Path file : originals.files("mfa", ".jsonl")) {
            originals.rows(
                    file,
                    row -> new Original(
                            row.path("id").asText(),
                            row.path("title").asText(),
                            row.path("date").asText(),
                            row.path("lang").asText(),
                            "statement",
                            false,
                            texts(row.path("paragraphs"))));
        }
        for (Path file : originals.files("news-en", ".jsonl")) {
            originals.rows(file, Originals::newsDay);
        }
        for (Path file : originals.files("reports-zh", ".jsonl")) {
            originals.rows(
                    file,
                    row -> new Original(
                            row.path("url").asText(),
                            row.path("title").asText(),
                            "",
                            "zh",
                            "report",
                            false,
                            row.path("content").asText().lines().toList()));
        }
        return List.copyOf(originals.all);
    }

    private static Original newsDay(JsonNode row) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode section : row.path("sections")) {
            paragraphs.add(section.path("heading").asText());
            paragraphs.addAll(texts(section.path("items")));
        }
        return new Original(row.path("id").asText(), "", row.path("date").asText(), "en", "news", false, paragraphs);
    }

    private void markdown(String folder, String language, String kind) throws IOException {
        for (Path file : files(folder, ".md")) {
            String name = file.getFileName().toString();
            add(new Original(
                    name.substring(0, name.length() - 3), "", "", language, kind, true, Files.readAllLines(file)));
        }
    }

    private void rows(Path file, java.util.function.Function<JsonNode, Original> form) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                add(form.apply(JSON.readTree(line)));
            }
        }
    }

    private void add(Original original) {
        if (original.paragraphs().stream().anyMatch(p -> !p.isBlank())) {
            all.add(original);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(corpora.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }
}
