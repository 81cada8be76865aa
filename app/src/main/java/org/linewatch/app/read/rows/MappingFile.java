package org.linewatch.app.read.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Decoder;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.InputFault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a mapping file. It is strict: each fault is told with file, line, column and cure, and nothing is guessed. */
public final class MappingFile {
    private final Path file;

    private MappingFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a mapping.
     *
     * @throws InputFault if it has a fault
     */
    public static Mapping read(Path file) throws IOException, InputFault {
        String yaml = Decoder.decode(Files.readAllBytes(file));
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file.toString()).build()).composeString(yaml);
            return new MappingFile(file).mapping(root.orElse(null));
        } catch (MarkedYamlEngineException e) {
            throw new InputFault(file + place(e.getProblemMark()) + ": this is no YAML: " + e.getProblem() + ".");
        }
    }

    private Mapping mapping(@Nullable Node root) throws InputFault {
        Map<Field, RowPath> fields = new EnumMap<>(Field.class);
        Map<Field, String> fixed = new EnumMap<>(Field.class);
        List<Mapping.Part> text = new ArrayList<>();
        List<RowPath> id = new ArrayList<>();
        DayForms days = DayForms.NONE;
        if (!(root instanceof MappingNode map)) {
            throw new InputFault(file + ": a mapping is a list of keys: write at least 'id: key' and 'text: [key]'.");
        }
        for (NodeTuple entry : map.getValue()) {
            String key = scalar(entry.getKeyNode());
            switch (key) {
                case "text" -> text.addAll(parts(entry.getValueNode()));
                case "days" -> days = days(entry.getValueNode());
                case "id" -> id.addAll(id(entry.getValueNode()));
                case "fixed" -> fixed.putAll(fixed(entry.getValueNode()));
                default -> fields.put(field(entry.getKeyNode(), key), RowPath.parse(scalar(entry.getValueNode())));
            }
        }
        if (id.isEmpty()) {
            throw fault(root, "the field 'id' is missing: add 'id: ' with the key of the row that identifies it");
        }
        if (text.isEmpty()) {
            throw fault(root, "the field 'text' is missing: add 'text: [key]' with the keys that hold the words");
        }
        if (id.size() == 1) {
            fields.put(Field.ID, id.remove(0));
        }
        return new Mapping(id, fields, fixed, text, days);
    }

    private List<RowPath> id(Node node) throws InputFault {
        List<RowPath> out = new ArrayList<>();
        for (Node path : list(node)) {
            out.add(RowPath.parse(scalar(path)));
        }
        return out;
    }

    private DayForms days(Node node) throws InputFault {
        List<DateTimeFormatter> out = new ArrayList<>();
        for (Node form : list(node)) {
            try {
                out.add(DayForms.form(scalar(form)));
            } catch (IllegalArgumentException e) {
                throw fault(form, e.getMessage() + ": write it as d.M.yyyy, d.M.yy, M/d/yyyy or MMMM d, yyyy");
            }
        }
        return new DayForms(out);
    }

    private Map<Field, String> fixed(Node node) throws InputFault {
        if (!(node instanceof MappingNode map)) {
            throw fault(node, "'fixed' holds keys and values, such as 'kind: report'");
        }
        Map<Field, String> out = new EnumMap<>(Field.class);
        for (NodeTuple entry : map.getValue()) {
            out.put(field(entry.getKeyNode(), scalar(entry.getKeyNode())), scalar(entry.getValueNode()));
        }
        return out;
    }

    private List<Mapping.Part> parts(Node node) throws InputFault {
        List<Mapping.Part> out = new ArrayList<>();
        for (Node part : list(node)) {
            if (part instanceof MappingNode map) {
                List<String> each = new ArrayList<>();
                List<RowPath> take = new ArrayList<>();
                for (NodeTuple entry : map.getValue()) {
                    switch (scalar(entry.getKeyNode())) {
                        case "each" ->
                            each.addAll(List.of(scalar(entry.getValueNode())
                                    .replace("[]", "")
                                    .split("\\.", -1)));
                        case "take" -> {
                            for (Node path : list(entry.getValueNode())) {
                                take.add(RowPath.parse(scalar(path)));
                            }
                        }
                        default ->
                            throw fault(entry.getKeyNode(), "unknown key: a part of the text has 'each' and 'take'");
                    }
                }
                if (each.isEmpty() || take.isEmpty()) {
                    throw fault(part, "a part of the text needs both 'each' and 'take'");
                }
                out.add(new Mapping.Part(each, take));
            } else {
                out.add(new Mapping.Part(List.of(), List.of(RowPath.parse(scalar(part)))));
            }
        }
        return out;
    }

    private static List<Node> list(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private Field field(Node node, String key) throws InputFault {
        Optional<Field> field =
                Stream.of(Field.values()).filter(f -> f.key().equals(key)).findFirst();
        if (field.isEmpty()) {
            String known = Stream.of(Field.values()).map(Field::key).collect(Collectors.joining(", "));
            throw fault(node, "unknown key '" + key + "': the keys are " + known + ", text, days and fixed");
        }
        return field.get();
    }

    private String scalar(Node node) throws InputFault {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw fault(node, "one word is expected here, such as 'title'");
    }

    private InputFault fault(Node node, String message) {
        return new InputFault(file + place(node.getStartMark()) + ": " + message + ".");
    }

    private static String place(Optional<Mark> mark) {
        return mark.map(m -> ", line " + (m.getLine() + 1) + ", column " + (m.getColumn() + 1))
                .orElse("");
    }
}
