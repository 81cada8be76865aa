package org.linewatch.engine.coder.en;

import java.util.Locale;
import java.util.Set;
import org.linewatch.engine.coder.View;

/**
 * Whether a name only says where something happens: "in Mali", "near the Gulf", "in northern Mali", and the larger place
 * that an address ends with: "in Springfield, Ohio".
 */
final class Whereabouts {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "near", "outside", "off", "across", "throughout");

    /** Words that a place's name may have between it and its preposition. */
    private static final Set<String> PARTS = Set.of(
            "the",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western",
            "north",
            "south",
            "east",
            "west",
            "upper",
            "lower",
            "rural",
            "coastal",
            "downtown",
            "mainland",
            "neighbouring",
            "neighboring",
            "nearby",
            "war-torn",
            "rebel-held",
            "occupied",
            "greater",
            "inner");

    /** Words that may follow an address; what else follows may be told of the larger place: "In Geneva, Peru warned". */
    private static final Set<String> BEHIND = Set.of(
            "after",
            "in",
            "on",
            "for",
            "over",
            "as",
            "to",
            "by",
            "with",
            "during",
            "following",
            "when",
            "where",
            "while",
            "since",
            "before",
            "amid",
            "at",
            "from",
            "because",
            "who",
            "which",
            "until",
            "of",
            "that",
            "near",
            "against");

    private static final int FAR = 60;

    private Whereabouts() {}

    /** Whether the name that begins at a place of the passage stands as a mere place. */
    static boolean within(View view, int start, int stop) {
        return located(view, start) || address(view, start) && closes(view.lower(), stop);
    }

    private static boolean closes(String text, int stop) {
        int at = stop;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == at || BEHIND.contains(text.substring(at, end));
    }

    private static boolean located(View view, int start) {
        String text = view.text();
        int end = trim(text, start);
        while (end > 0 && start - end < FAR) {
            int first = word(text, end);
            String word = text.substring(first, end).toLowerCase(Locale.ROOT);
            if (PREPOSITIONS.contains(word)) {
                return true;
            }
            if (word.isEmpty() || !PARTS.contains(word)) {
                break;
            }
            end = trim(text, first);
        }
        return false;
    }

    /** Whether a smaller place with a preposition before it goes before a comma: "in Springfield, Ohio". */
    private static boolean address(View view, int start) {
        String text = view.text();
        int comma = trim(text, start);
        if (comma == 0 || text.charAt(comma - 1) != ',') {
            return false;
        }
        int end = comma - 1;
        int first = end;
        while (end > 0 && start - end < FAR) {
            int at = word(text, end);
            if (at == end || !Character.isUpperCase(text.charAt(at))) {
                break;
            }
            first = at;
            end = trim(text, at);
        }
        return first < comma - 1 && located(view, first);
    }

    private static int trim(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static int word(String text, int end) {
        int at = end;
        while (at > 0 && (Character.isLetter(text.charAt(at - 1)) || "-'.’".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }
}
