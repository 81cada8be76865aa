package org.linewatch.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of an event as they are compared: actors as states, a date also as its month. */
final class Fields {
    static final List<String> SETS = List.of("source", "target", "domains", "core_interests", "legal_basis");
    static final List<String> SCALARS = List.of("instrument", "date", "month", "posture", "reach", "trigger");
    static final List<String> REPORTED = List.of(
            "source",
            "target",
            "instrument",
            "domains",
            "date",
            "month",
            "posture",
            "reach",
            "core_interests",
            "legal_basis",
            "trigger");

    private Fields() {}

    /** The values of a set field. */
    static Set<String> set(JsonNode event, String name) {
        Set<String> values = new TreeSet<>();
        boolean actors = name.equals("source") || name.equals("target");
        JsonNode node = event.path(name);
        for (JsonNode value : node) {
            String text = value.asText();
            int slash = text.indexOf('/');
            values.add(actors && slash >= 0 ? text.substring(0, slash) : text);
        }
        return values;
    }

    /** The value of a field that holds one; null where it is empty. */
    static @Nullable String scalar(JsonNode event, String name) {
        if (name.equals("month")) {
            String date = scalar(event, "date");
            return date == null ? null : date.substring(0, Math.min(7, date.length()));
        }
        JsonNode node = event.path(name);
        if (node.isMissingNode()
                || node.isNull()
                || node.isTextual() && node.asText().isEmpty()) {
            return null;
        }
        return node.isTextual() ? node.asText() : node.toString();
    }

    /** Whether two events agree in a field; an empty value agrees with an empty one only. */
    static boolean same(String name, JsonNode predicted, JsonNode gold, String text) {
        if (SETS.contains(name)) {
            return set(predicted, name).equals(set(gold, name));
        }
        String ours = scalar(predicted, name);
        String theirs = scalar(gold, name);
        return ours == null || theirs == null ? ours == theirs : agree(name, ours, theirs, text);
    }

    /** Whether two values, neither of them empty, say the same: triggers need half of the longer one in common. */
    static boolean agree(String name, String predicted, String gold, String text) {
        if (!name.equals("trigger")) {
            return predicted.equals(gold);
        }
        int ours = length(predicted);
        int theirs = length(gold);
        for (int one = text.indexOf(predicted); one >= 0; one = text.indexOf(predicted, one + 1)) {
            for (int other = text.indexOf(gold); other >= 0; other = text.indexOf(gold, other + 1)) {
                int from = Math.max(one, other);
                int to = Math.min(one + predicted.length(), other + gold.length());
                int shared = from < to ? text.codePointCount(from, to) : 0;
                if (shared > 0 && 2 * shared >= Math.max(ours, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
