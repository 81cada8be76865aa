package org.linewatch.bench.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Span;

/**
 * A text coded by hand.
 *
 * @param id its file and line, or its id
 * @param text the text
 * @param kind kind of document
 * @param acts its acts
 */
record Coded(String id, String text, DocumentKind kind, List<Marked> acts) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z]+(?:/[a-z-]+)?)\\|(.*?)]]");

    /**
     * An act marked in a text.
     *
     * @param label type, with a slash and the instrument where it has one
     * @param evidence its words, in code points
     */
    record Marked(String label, Span evidence) {}

    /** Copies the list. */
    Coded {
        acts = List.copyOf(acts);
    }

    /**
     * The texts of a file: {@code .jsonl} with evaluation passages or places in the corpora, {@code .txt} with a text a line
     * in which acts are marked, {@code [[TYPE/instrument|words]]}.
     *
     * @param real the corpora; where they are not at hand, places in them are left out
     */
    static List<Coded> read(Path file, @Nullable RealTexts real) throws IOException {
        List<Coded> texts = new ArrayList<>();
        boolean passages = file.toString().endsWith(".jsonl");
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String id = file.getFileName() + ":" + (texts.size() + 1);
                if (!passages) {
                    texts.add(marked(id, line.strip()));
                    continue;
                }
                JsonNode row = JSON.readTree(line);
                if (!row.has("document")) {
                    texts.add(passage(row));
                } else if (real != null) {
                    texts.add(real.coded(row));
                }
            }
        }
        return texts;
    }

    private static Coded passage(JsonNode row) {
        List<Marked> acts = new ArrayList<>();
        for (JsonNode event : row.path("events")) {
            String instrument = event.path("instrument").asText("");
            boolean has = event.hasNonNull("instrument") && !instrument.isEmpty();
            acts.add(new Marked(
                    event.path("type").asText() + (has ? "/" + instrument : ""),
                    new Span(
                            event.path("evidence").get(0).asInt(),
                            event.path("evidence").get(1).asInt())));
        }
        return new Coded(
                row.path("id").asText(),
                row.path("text").asText(),
                DocumentKind.valueOf(row.path("kind").asText("news").toUpperCase(Locale.ROOT)),
                acts);
    }

    private static Coded marked(String id, String line) {
        StringBuilder text = new StringBuilder();
        List<Marked> acts = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            text.append(line, from, mark.start());
            int start = text.codePointCount(0, text.length());
            text.append(mark.group(2));
            acts.add(new Marked(mark.group(1), new Span(start, text.codePointCount(0, text.length()))));
            from = mark.end();
        }
        text.append(line.substring(from));
        return new Coded(id, text.toString(), DocumentKind.NEWS, acts);
    }
}
