package org.linewatch.engine.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Names;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What {@code pack.yaml} says: whose pack it is, its version and licence, and which tables it must have. */
record Manifest(String id, String version, String licence, Actor home, Names names, List<PackTable> tables) {
    /** The file. */
    static final String FILE = "pack.yaml";

    private static final Manifest NONE =
            new Manifest("", "", "", new Actor(""), new Names("", "", List.of(), List.of()), List.of());

    private static final Set<String> KEYS = Set.of("id", "version", "licence", "home", "name_en", "name_zh", "tables");

    /** Reads it; faults go to the findings, and what is faulty is empty in the result. */
    static Manifest read(byte @Nullable [] bytes, Findings findings) {
        if (bytes == null) {
            findings.fault(FILE, 0, "", "is missing", "add it with the keys " + sortedKeys());
            return NONE;
        }
        MappingNode mapping = mapping(bytes, findings);
        if (mapping == null) {
            return NONE;
        }
        Map<String, Node> values = values(mapping, findings);
        String home = text("home", values, findings);
        if (!home.isEmpty() && !ActorCodes.isStateOrBody(home)) {
            findings.fault(
                    FILE,
                    line(values.get("home")),
                    "home",
                    "'" + home + "' is no actor",
                    "write an ISO 3166-1 alpha-3 code or one of " + ActorCodes.bodies());
        }
        return new Manifest(
                text("id", values, findings),
                text("version", values, findings),
                text("licence", values, findings),
                new Actor(home),
                new Names(text("name_en", values, findings), text("name_zh", values, findings), List.of(), List.of()),
                tables(values, findings));
    }

    private static @Nullable MappingNode mapping(byte[] bytes, Findings findings) {
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(FILE).build())
                    .composeString(new String(bytes, StandardCharsets.UTF_8))
                    .orElse(null);
            if (root instanceof MappingNode mapping) {
                return mapping;
            }
            findings.fault(FILE, 1, "", "is no mapping of keys to values", "write the keys " + sortedKeys());
        } catch (YamlEngineException e) {
            findings.fault(FILE, 0, "", "is no YAML: " + oneLine(e), "correct it there");
        }
        return null;
    }

    private static Map<String, Node> values(MappingNode mapping, Findings findings) {
        Map<String, Node> values = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KEYS.contains(key)) {
                findings.fault(FILE, line(tuple.getKeyNode()), key, "there is no such key", "use " + sortedKeys());
            } else if (values.put(key, tuple.getValueNode()) != null) {
                findings.fault(FILE, line(tuple.getKeyNode()), key, "the key stands twice", "remove one");
            }
        }
        return values;
    }

    private static String text(String key, Map<String, Node> values, Findings findings) {
        if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        findings.fault(FILE, line(values.get(key)), key, "is missing or no plain value", "write " + key + ": value");
        return "";
    }

    private static List<PackTable> tables(Map<String, Node> values, Findings findings) {
        if (!(values.get("tables") instanceof SequenceNode sequence)) {
            findings.fault(FILE, line(values.get("tables")), "tables", "is missing or no list", "list the tables");
            return List.of();
        }
        List<PackTable> tables = new ArrayList<>();
        for (Node node : sequence.getValue()) {
            String code = node instanceof ScalarNode scalar ? scalar.getValue() : "";
            PackTable.of(code)
                    .ifPresentOrElse(
                            tables::add,
                            () -> findings.fault(
                                    FILE,
                                    line(node),
                                    "tables",
                                    "there is no table '" + code + "'",
                                    "use " + tableCodes()));
        }
        return tables;
    }

    private static int line(@Nullable Node node) {
        return node == null
                ? 0
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String oneLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }

    private static String sortedKeys() {
        return String.join(", ", KEYS.stream().sorted().toList());
    }

    private static String tableCodes() {
        return String.join(
                ", ", List.of(PackTable.values()).stream().map(PackTable::code).toList());
    }
}
