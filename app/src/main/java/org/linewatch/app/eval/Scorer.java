package org.linewatch.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs predicted and gold events inside each passage, one to one, greedily, the pair with most agreeing fields first;
 * a pair needs the same type and overlapping evidence or, where either lacks evidence, a state in common. Then counts.
 */
public final class Scorer {
    private final boolean alternatives;

    /** @param alternatives whether the gold's alternative values count as right too */
    public Scorer(boolean alternatives) {
        this.alternatives = alternatives;
    }

    /** A predicted event and the gold event that it was paired with, alternatives settled. */
    record Pair(int predicted, int gold, JsonNode settled) {}

    private record Ranked(int agreeing, double shared, Pair pair) {}

    /**
     * Scores all passages.
     *
     * @param gold passages with their events
     * @param predictions events by the passage's id
     * @throws IllegalArgumentException if a prediction's id is not in the gold
     */
    public Report score(List<JsonNode> gold, Map<String, JsonNode> predictions) {
        Set<String> unknown = new TreeSet<>(predictions.keySet());
        gold.forEach(passage -> unknown.remove(passage.path("id").asText()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("ids not in the gold: " + unknown);
        }
        Map<String, Tally> groups = new LinkedHashMap<>();
        groups.put("all", new Tally());
        Set<String> languages = new TreeSet<>();
        gold.forEach(passage -> languages.add(passage.path("lang").asText()));
        languages.forEach(language -> groups.put(language, new Tally()));
        Map<String, Integer> passages = new LinkedHashMap<>();
        for (JsonNode passage : gold) {
            JsonNode events =
                    predictions.getOrDefault(passage.path("id").asText(), JsonNodeFactory.instance.arrayNode());
            Tally tally = count(passage, events);
            for (String group : List.of("all", passage.path("lang").asText())) {
                groups.computeIfAbsent(group, key -> new Tally()).add(tally);
                passages.merge(group, 1, Integer::sum);
            }
        }
        return new Report(groups, passages);
    }

    private Tally count(JsonNode passage, JsonNode predicted) {
        JsonNode gold = passage.path("events");
        String text = passage.path("text").asText();
        Tally tally = new Tally();
        tally.add("predicted", predicted.size());
        tally.add("gold", gold.size());
        if (gold.isEmpty()) {
            tally.add("quiet", 1);
            tally.add("alarm", predicted.isEmpty() ? 0 : 1);
        }
        for (Pair pair : pairs(passage, predicted)) {
            JsonNode found = predicted.get(pair.predicted);
            tally.add("matched", 1);
            boolean triple = Fields.same("source", found, pair.settled, text)
                    && Fields.same("target", found, pair.settled, text);
            tally.add("triple", triple ? 1 : 0);
            for (String name : Fields.SETS) {
                Set<String> ours = Fields.set(found, name);
                Set<String> theirs = Fields.set(pair.settled, name);
                int hits = (int) ours.stream().filter(theirs::contains).count();
                add(tally, name, hits, ours.size() - hits, theirs.size() - hits);
            }
            for (String name : Fields.SCALARS) {
                String ours = Fields.scalar(found, name);
                String theirs = Fields.scalar(pair.settled, name);
                boolean hit = ours != null && theirs != null && Fields.agree(name, ours, theirs, text);
                add(tally, name, hit ? 1 : 0, ours != null && !hit ? 1 : 0, theirs != null && !hit ? 1 : 0);
            }
        }
        return tally;
    }

    private static void add(Tally tally, String name, int hits, int wrong, int missed) {
        tally.add(name + " tp", hits);
        tally.add(name + " fp", wrong);
        tally.add(name + " fn", missed);
    }

    /** The pairs of one passage. */
    List<Pair> pairs(JsonNode passage, JsonNode predicted) {
        String text = passage.path("text").asText();
        JsonNode gold = passage.path("events");
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                JsonNode settled = settle(predicted.get(i), gold.get(j), text);
                if (pairable(predicted.get(i), settled)) {
                    ranked.add(ranked(predicted.get(i), settled, text, new Pair(i, j, settled)));
                }
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::agreeing)
                .thenComparingDouble(Ranked::shared)
                .reversed());
        List<Pair> pairs = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (Ranked candidate : ranked) {
            Pair pair = candidate.pair;
            if (!used.contains(pair.predicted) && !taken.contains(pair.gold)) {
                used.add(pair.predicted);
                taken.add(pair.gold);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private JsonNode settle(JsonNode predicted, JsonNode gold, String text) {
        JsonNode alternative = gold.path("alt");
        if (!alternatives || !alternative.isObject()) {
            return gold;
        }
        ObjectNode settled = ((ObjectNode) gold).deepCopy();
        alternative.properties().forEach(field -> {
            String name = field.getKey();
            for (JsonNode value : field.getValue()) {
                ObjectNode other = JsonNodeFactory.instance.objectNode();
                other.set(name, value);
                if (!Fields.same(name, predicted, gold, text) && Fields.same(name, predicted, other, text)) {
                    settled.set(name, value);
                }
            }
        });
        return settled;
    }

    private static boolean pairable(JsonNode predicted, JsonNode gold) {
        if (!predicted.path("type").asText().equals(gold.path("type").asText())) {
            return false;
        }
        if (evidence(predicted) && evidence(gold)) {
            return overlap(predicted, gold) > 0;
        }
        return List.of("source", "target").stream()
                .anyMatch(name -> Fields.set(predicted, name).stream().anyMatch(Fields.set(gold, name)::contains));
    }

    private static boolean evidence(JsonNode event) {
        return event.path("evidence").size() == 2;
    }

    private static int overlap(JsonNode one, JsonNode other) {
        int end = Math.min(
                one.path("evidence").get(1).asInt(),
                other.path("evidence").get(1).asInt());
        return end
                - Math.max(
                        one.path("evidence").get(0).asInt(),
                        other.path("evidence").get(0).asInt());
    }

    private static Ranked ranked(JsonNode predicted, JsonNode gold, String text, Pair pair) {
        int agreeing = (int) Fields.REPORTED.stream()
                .filter(name -> Fields.same(name, predicted, gold, text))
                .count();
        double shared = 0;
        if (evidence(predicted) && evidence(gold)) {
            int end = Math.max(
                    predicted.path("evidence").get(1).asInt(),
                    gold.path("evidence").get(1).asInt());
            int start = Math.min(
                    predicted.path("evidence").get(0).asInt(),
                    gold.path("evidence").get(0).asInt());
            shared = (double) overlap(predicted, gold) / (end - start);
        }
        return new Ranked(agreeing, shared, pair);
    }
}
