package org.linewatch.bench.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints what a round of the audit found, as the tables of {@code docs/coder-audit.md}. The argument is the round's
 * folder, with {@code drawn.jsonl} and {@code coded.jsonl} of {@link AuditSample}, the verdicts {@code first.jsonl} and
 * {@code second.jsonl} (a line a record: {@code id}, {@code event} true or false, {@code fields} with true or false by
 * name, {@code reason}), and the readings of the days, {@code days-first.jsonl} and {@code days-second.jsonl} (a line an
 * item: {@code id}, {@code events} with {@code type} and {@code evidence}).
 */
public final class AuditFigures {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> READERS = List.of("first", "second");

    private AuditFigures() {}

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Map<String, JsonNode>> verdicts = new ArrayList<>();
        List<Map<String, JsonNode>> days = new ArrayList<>();
        for (String reader : READERS) {
            verdicts.add(read(folder.resolve(reader + ".jsonl")));
            days.add(read(folder.resolve("days-" + reader + ".jsonl")));
        }
        precision(verdicts);
        fields(verdicts);
        agreement(verdicts);
        Map<String, JsonNode> coded = read(folder.resolve("coded.jsonl"));
        recall("coder against first reading", days.get(0), coded);
        recall("coder against second reading", days.get(1), coded);
        recall("second reading against first", days.get(0), days.get(1));
    }

    private static Map<String, JsonNode> read(Path file) throws IOException {
        Map<String, JsonNode> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode node = JSON.readTree(line);
                lines.put(node.path("id").asText(), node);
            }
        }
        return lines;
    }

    private static String set(String id) {
        return id.substring(0, id.lastIndexOf('-'));
    }

    private static void precision(List<Map<String, JsonNode>> verdicts) {
        System.out.println("| records | first | second |\n| --- | --- | --- |");
        Set<String> sets = new java.util.LinkedHashSet<>();
        verdicts.get(0).keySet().forEach(id -> sets.add(set(id)));
        for (String set : sets) {
            StringBuilder row = new StringBuilder("| " + set);
            for (Map<String, JsonNode> reader : verdicts) {
                row.append(" | ")
                        .append(Share.of(reader.values().stream()
                                .filter(v -> set(v.path("id").asText()).equals(set))
                                .map(v -> v.path("event").asBoolean())));
            }
            System.out.println(row + " |");
        }
        System.out.println();
    }

    /** Shares of right fields among the records that are acts. */
    private static void fields(List<Map<String, JsonNode>> verdicts) {
        System.out.println("| field | first | second |\n| --- | --- | --- |");
        Set<String> names = new java.util.LinkedHashSet<>();
        verdicts.forEach(reader ->
                reader.values().forEach(v -> v.path("fields").fieldNames().forEachRemaining(names::add)));
        for (String name : names) {
            StringBuilder row = new StringBuilder("| " + name);
            for (Map<String, JsonNode> reader : verdicts) {
                row.append(" | ")
                        .append(Share.of(reader.values().stream()
                                .filter(v -> v.path("event").asBoolean()
                                        && v.path("fields").has(name))
                                .map(v -> v.path("fields").path(name).asBoolean())));
            }
            System.out.println(row + " |");
        }
        System.out.println();
    }

    /** Agreement of the readers on whether a record is an act: share, and Cohen's kappa (1960). */
    private static void agreement(List<Map<String, JsonNode>> verdicts) {
        int[][] table = new int[2][2];
        verdicts.get(0).forEach((id, one) -> {
            JsonNode other = verdicts.get(1).get(id);
            if (other != null) {
                table[one.path("event").asBoolean() ? 1 : 0][other.path("event").asBoolean() ? 1 : 0]++;
            }
        });
        double n = table[0][0] + table[0][1] + table[1][0] + table[1][1];
        double same = (table[0][0] + table[1][1]) / n;
        double chance = ((table[1][0] + table[1][1]) / n) * ((table[0][1] + table[1][1]) / n)
                + ((table[0][0] + table[0][1]) / n) * ((table[0][0] + table[1][0]) / n);
        System.out.printf(
                Locale.ROOT,
                "Agreement on the record: %.2f of %.0f, kappa %.2f%n%n",
                same,
                n,
                (same - chance) / (1 - chance));
    }

    /** How many events of one reading another found: same type and overlapping evidence, each counted once. */
    private static void recall(String title, Map<String, JsonNode> gold, Map<String, JsonNode> found) {
        int hit = 0;
        int wanted = 0;
        int given = 0;
        Map<String, int[]> types = new TreeMap<>();
        for (Map.Entry<String, JsonNode> line : gold.entrySet()) {
            JsonNode events =
                    found.containsKey(line.getKey()) ? found.get(line.getKey()).path("events") : JSON.createArrayNode();
            given += events.size();
            Set<Integer> taken = new HashSet<>();
            for (JsonNode event : line.getValue().path("events")) {
                wanted++;
                int[] type = types.computeIfAbsent(event.path("type").asText(), name -> new int[2]);
                type[1]++;
                for (int i = 0; i < events.size(); i++) {
                    if (!taken.contains(i) && pair(event, events.get(i))) {
                        taken.add(i);
                        hit++;
                        type[0]++;
                        break;
                    }
                }
            }
        }
        System.out.printf("%s: recall %s, precision %s%n  ", title, new Share(hit, wanted), new Share(hit, given));
        types.forEach((type, count) -> System.out.printf("%s %d/%d; ", type, count[0], count[1]));
        System.out.println();
    }

    private static boolean pair(JsonNode one, JsonNode other) {
        JsonNode a = one.path("evidence");
        JsonNode b = other.path("evidence");
        return one.path("type").asText().equals(other.path("type").asText())
                && a.get(0).asInt() < b.get(1).asInt()
                && b.get(0).asInt() < a.get(1).asInt();
    }
}
