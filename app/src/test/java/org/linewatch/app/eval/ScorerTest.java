package org.linewatch.app.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "Beijing hit back over the tariffs.";

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static JsonNode passage(String events) throws JsonProcessingException {
        return json("{'id':'a','lang':'en','text':'" + TEXT + "','events':" + events + "}");
    }

    private static double figure(JsonNode passage, String predicted, boolean alt, String name)
            throws JsonProcessingException {
        return new Scorer(alt)
                .score(List.of(passage), Map.of("a", json(predicted)))
                .figure("all", name);
    }

    @Test
    void rightEventScoresOne() throws Exception {
        String event = "[{'type':'SANCTION','source':['CHN'],'target':['USA/TREASURY'],'evidence':[8,16]}]";
        assertEquals(1.0, figure(passage(event), event, false, "event F1"));
        assertEquals(
                1.0, figure(passage(event), event.replace("USA/TREASURY", "USA"), false, "who-did-what-to-whom F1"));
    }

    @Test
    void otherTypeOrPlaceIsNoPair() throws Exception {
        JsonNode gold = passage("[{'type':'SANCTION','source':['CHN'],'evidence':[8,16]}]");
        assertEquals(0.0, figure(gold, "[{'type':'THREATEN','evidence':[8,16]}]", false, "event F1"));
        assertEquals(0.0, figure(gold, "[{'type':'SANCTION','evidence':[17,20]}]", false, "event F1"));
    }

    @Test
    void alternativesCountOnlyWhenAskedFor() throws Exception {
        JsonNode gold = passage("[{'type':'SANCTION','source':['CHN'],'evidence':[8,16],'alt':{'type':['THREATEN']}}]");
        String other = "[{'type':'THREATEN','source':['CHN'],'evidence':[8,16]}]";
        assertEquals(0.0, figure(gold, other, false, "event F1"));
        assertEquals(1.0, figure(gold, other, true, "event F1"));
    }

    @Test
    void triggersNeedHalfInCommon() throws Exception {
        JsonNode gold = passage("[{'type':'SANCTION','evidence':[8,16],'trigger':'over the tariffs'}]");
        String event = "[{'type':'SANCTION','evidence':[8,16],'trigger':'%s'}]";
        assertEquals(1.0, figure(gold, event.formatted("the tariffs"), false, "trigger F1"));
        assertEquals(0.0, figure(gold, event.formatted("over"), false, "trigger F1"));
    }

    @Test
    void falseAlarmInQuietPassage() throws Exception {
        assertEquals(1.0, figure(passage("[]"), "[{'type':'MEET'}]", false, "false-alarm rate"));
        assertEquals(0.0, figure(passage("[]"), "[]", false, "false-alarm rate"));
    }

    @Test
    void unknownIdIsRefused() throws Exception {
        JsonNode gold = passage("[]");
        assertThrows(
                IllegalArgumentException.class, () -> new Scorer(false).score(List.of(gold), Map.of("b", json("[]"))));
    }

    /** Every figure of the project's Python scorer, on gold that was spoilt at random. */
    @Test
    void equalsThePythonScorer(@TempDir Path folder) throws Exception {
        Path root = Path.of(System.getProperty("linewatch.root", ".."))
                .toAbsolutePath()
                .normalize();
        Path python = root.resolveSibling("shared").resolve("gold/score.py");
        Assumptions.assumeTrue(Files.isRegularFile(python), "skipped: ../shared/gold/score.py is absent");
        List<JsonNode> gold = Evaluation.read(root.resolve("eval/dev.jsonl"));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        Map<String, JsonNode> spoilt = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (JsonNode passage : gold) {
            JsonNode events = spoil(passage, random);
            String id = passage.path("id").asText();
            spoilt.put(id, events);
            lines.add("{\"id\":\"" + id + "\",\"events\":" + events + "}");
        }
        Path predictions = folder.resolve("predictions.jsonl");
        Files.write(predictions, lines, StandardCharsets.UTF_8);
        for (boolean alt : new boolean[] {false, true}) {
            JsonNode expected = python(python, root.resolve("eval/dev.jsonl"), predictions, alt);
            Report report = new Scorer(alt).score(gold, spoilt);
            for (String group : List.of("all", "en", "zh")) {
                JsonNode figures = expected.path(group).path("figures");
                assertTrue(figures.size() > 10);
                figures.properties().forEach(figure -> {
                    Double ours = report.figure(group, figure.getKey());
                    assertEquals(figure.getValue().asDouble(), ours, 1e-9, group + " " + figure.getKey());
                });
            }
        }
    }

    private static JsonNode spoil(JsonNode passage, RandomGenerator random) throws JsonProcessingException {
        var events = JSON.createArrayNode();
        for (JsonNode event : passage.path("events")) {
            var copy = (com.fasterxml.jackson.databind.node.ObjectNode) event.deepCopy();
            copy.remove("alt");
            switch (random.nextInt(6)) {
                case 0 -> copy.set("target", json("['ATA']"));
                case 1 -> copy.put("type", "ACCUSE");
                case 2 -> copy.putNull("date");
                case 3 -> copy.set("domains", json("['economic','political']"));
                case 4 -> copy.putNull("evidence");
                default -> copy.put("trigger", "a");
            }
            if (random.nextInt(8) > 0) {
                events.add(copy);
            }
        }
        return events;
    }

    private static JsonNode python(Path script, Path gold, Path predictions, boolean alt) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("python3", script.toString(), gold.toString(), predictions.toString(), "--json"));
        if (alt) {
            command.add("--alt");
        }
        Process process;
        try {
            process = new ProcessBuilder(command).start();
        } catch (IOException e) {
            Assumptions.abort("skipped: there is no python3");
            throw e;
        }
        return JSON.readTree(process.getInputStream());
    }
}
