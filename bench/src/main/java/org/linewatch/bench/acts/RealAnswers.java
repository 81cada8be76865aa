package org.linewatch.bench.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/**
 * Turns what readers wrote of the passages that {@link RealDraw} drew into lines without text. Arguments: the folder of the
 * corpora, the drawn {@code .places} file, the reader's answers, the file to write.
 *
 * <p>An answer is a line a passage: its id and, tab-separated, {@code N=TYPE/instrument:SOURCE>TARGET} for each act, N the number
 * of its head; {@code +words=…} where the head was not numbered; {@code -} where there is no act. What cannot be read is named on
 * the error stream and left out with its passage.
 */
final class RealAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ANSWER =
            Pattern.compile("(?:(\\d+)|\\+([^=]+))=([A-Z]+)/([a-z-]+):([A-Z0-9/+]*)>([A-Z0-9/+]*)");
    private static final Set<String> TYPES =
            Stream.of(EventType.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    private RealAnswers() {}

    /** Writes the lines. */
    public static void main(String[] arguments) throws IOException {
        RealTexts texts = RealTexts.under(Path.of(arguments[0]));
        Map<String, JsonNode> places = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            JsonNode place = JSON.readTree(line);
            places.put(place.path("id").asText(), place);
        }
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            List<String> cells = Arrays.asList(line.strip().split("\t"));
            JsonNode place = places.get(cells.get(0));
            if (place == null || cells.size() < 2) {
                System.err.println(arguments[2] + ": no passage is called so, or no answer: " + line);
                continue;
            }
            ObjectNode row = JSON.createObjectNode();
            for (String field : List.of("document", "paragraph", "passage")) {
                row.set(field, place.get(field));
            }
            row.put("drawn", cells.get(0).contains("u") ? "uniform" : "doubtful");
            ArrayNode acts = row.putArray("acts");
            String wrong = null;
            for (String cell : cells.subList(1, cells.size())) {
                if (!cell.equals("-")) {
                    ObjectNode act = act(cell.strip(), place, texts.text(place));
                    wrong = act == null ? cell : wrong;
                    if (act != null) {
                        acts.add(act);
                    }
                }
            }
            if (wrong == null) {
                lines.add(JSON.writeValueAsString(row));
            } else {
                System.err.println(arguments[2] + ": " + cells.get(0) + ": cannot be read: " + wrong);
            }
        }
        Files.write(Path.of(arguments[3]), lines);
    }

    private static @Nullable ObjectNode act(String answer, JsonNode place, String text) {
        Matcher parts = ANSWER.matcher(answer);
        if (!parts.matches()
                || !TYPES.contains(parts.group(3))
                || !parts.group(4).equals("-") && Instrument.of(parts.group(4)).isEmpty()) {
            return null;
        }
        ArrayNode head = JSON.createArrayNode();
        if (parts.group(1) != null) {
            JsonNode known = place.path("heads").path(Integer.parseInt(parts.group(1)) - 1);
            if (known.isMissingNode()) {
                return null;
            }
            head.addAll((ArrayNode) known);
        } else {
            int at = text.indexOf(parts.group(2));
            if (at < 0) {
                return null;
            }
            int start = text.codePointCount(0, at);
            head.add(start)
                    .add(start + parts.group(2).codePointCount(0, parts.group(2).length()));
        }
        ObjectNode act = JSON.createObjectNode();
        act.set("head", head);
        act.put("label", parts.group(3) + (parts.group(4).equals("-") ? "" : "/" + parts.group(4)));
        actors(act.putArray("source"), parts.group(5));
        actors(act.putArray("target"), parts.group(6));
        return act;
    }

    private static void actors(ArrayNode list, String actors) {
        Stream.of(actors.split("\\+")).filter(actor -> !actor.isEmpty()).forEach(list::add);
    }
}
