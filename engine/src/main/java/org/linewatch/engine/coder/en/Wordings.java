package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;

/**
 * The wordings that one entry of a word table stands for: {@code shut/close $ doors to} is ten phrases, since {@code $}
 * stands for a possessive or article. What follows a gap ({@code ~}) is left as it is and matched word by word.
 */
final class Wordings {
    private static final List<String> OWN = List.of("its", "their", "the", "his", "her");

    private Wordings() {}

    /** All phrases that an entry stands for; the entry itself where it leaves nothing open. */
    static List<String> of(String entry) {
        int gap = entry.indexOf('~');
        String open = gap < 0 ? entry : entry.substring(0, gap).strip();
        List<String> phrases = List.of("");
        for (String word : open.split(" ")) {
            List<String> choices = choices(word);
            List<String> longer = new ArrayList<>();
            for (String phrase : phrases) {
                for (String choice : choices) {
                    longer.add(phrase.isEmpty() ? choice : phrase + " " + choice);
                }
            }
            phrases = longer;
        }
        return gap < 0
                ? phrases
                : phrases.stream()
                        .map(phrase -> phrase + " " + entry.substring(gap))
                        .toList();
    }

    /** The words that one word of an entry stands for. */
    static List<String> choices(String word) {
        return word.equals("$") ? OWN : word.indexOf('/') < 0 ? List.of(word) : List.of(word.split("/"));
    }
}
