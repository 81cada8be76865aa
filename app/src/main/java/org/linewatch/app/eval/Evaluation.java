package org.linewatch.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.exchange.Offsets;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;

/** Runs the coder over a gold file and scores what it finds. */
public final class Evaluation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RuleCoder coder;
    private final Scorer scorer;

    /** @param alternatives whether the gold's alternative values count as right too */
    public Evaluation(RuleCoder coder, boolean alternatives) {
        this.coder = coder;
        this.scorer = new Scorer(alternatives);
    }

    /**
     * The passages of a gold file.
     *
     * @throws IOException if it cannot be read; the message names the line that is no JSON
     */
    public static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> passages = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                try {
                    passages.add(JSON.readTree(line));
                } catch (IOException e) {
                    throw new IOException(file + " line " + number + " is no JSON: " + e.getMessage(), e);
                }
            }
        }
        return passages;
    }

    /** Codes and scores all passages; with {@code errors} each miss and invention is printed there. */
    public Report run(List<JsonNode> gold, boolean explain, PrintWriter errors) {
        Map<String, JsonNode> predictions = new LinkedHashMap<>();
        Losses losses = new Losses(errors, scorer);
        for (JsonNode passage : gold) {
            RuleCoder.Trace trace = coder.trace(
                    passage.path("text").asText(),
                    new Language(passage.path("lang").asText()),
                    context(passage));
            JsonNode events = json(trace.events());
            predictions.put(passage.path("id").asText(), events);
            if (explain) {
                losses.passage(passage, events, trace);
            }
        }
        if (explain) {
            losses.summary();
        }
        return scorer.score(gold, predictions);
    }

    private static Context context(JsonNode passage) {
        String published = passage.path("published").asText("");
        String kind = passage.path("kind").asText("news");
        return new Context(
                published.isEmpty() ? null : PartialDate.parse(published),
                DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                null,
                null,
                List.of());
    }

    private static JsonNode json(List<CodedEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLines lines = new JsonLines(bytes)) {
            lines.add(out -> {
                out.writeStartArray();
                for (CodedEvent event : events) {
                    EventJson.write(out, event, Offsets.CODE_POINTS);
                }
                out.writeEndArray();
            });
        }
        try {
            return JSON.readTree(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
