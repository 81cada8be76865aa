package org.linewatch.app.read;

import java.util.EnumMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The block of YAML between two lines of {@code ---} that a Markdown file may begin with.
 *
 * @param fields the fields that it names; others are left aside
 * @param body what stands behind it
 */
record FrontMatter(Map<Field, String> fields, String body) {
    private static final String FENCE = "---";

    /**
     * Parts front matter and body; a text without front matter is all body.
     *
     * @throws InputFault if the block is no YAML, with its line and column
     */
    static FrontMatter of(String text) throws InputFault {
        String unix = text.replace("\r\n", "\n");
        if (!unix.startsWith(FENCE + "\n")) {
            return new FrontMatter(Map.of(), unix);
        }
        int end = unix.indexOf("\n" + FENCE, FENCE.length());
        if (end < 0) {
            return new FrontMatter(Map.of(), unix);
        }
        int body = unix.indexOf('\n', end + 1);
        return new FrontMatter(
                parse(unix.substring(FENCE.length() + 1, Math.max(end, FENCE.length() + 1))),
                body < 0 ? "" : unix.substring(body + 1));
    }

    private static Map<Field, String> parse(String yaml) throws InputFault {
        Map<Field, String> out = new EnumMap<>(Field.class);
        try {
            // The failsafe schema leaves dates and numbers as they are written.
            LoadSettings settings =
                    LoadSettings.builder().setSchema(new FailsafeSchema()).build();
            if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
                for (Field field : Field.values()) {
                    for (String name : field.names()) {
                        if (map.get(name) instanceof String value && !value.isBlank()) {
                            out.putIfAbsent(field, value.strip());
                        }
                    }
                }
            }
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 2) + ", column " + (mark.getColumn() + 1))
                    .orElse("an unknown line");
            throw new InputFault("The front matter is no YAML at " + place + ": " + e.getProblem()
                    + ". Put values with a colon in quotes, or remove the block.");
        } catch (YamlEngineException e) {
            throw new InputFault(
                    "The front matter is no YAML: " + e.getMessage() + ". Correct it or remove the block.");
        }
        return out;
    }
}
