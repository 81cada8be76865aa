package org.linewatch.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The stretches of a text that may hold a date: those round a digit or a word of the calendar, one of which every date
 * has. The patterns of the date rules, some thirty a language, then read a few words instead of the whole text.
 */
final class DatePlaces {
    /** Longer than any date is written, in UTF-16 units. */
    private static final int REACH = 40;

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 10;

    /** A month: its name, or 月. */
    static final int MONTH = 1;
    /** A weekday: its name, or the word for week. */
    static final int WEEKDAY = 2;

    static final int DIGIT = 4;
    /** Another word of the calendar. */
    static final int WORD = 8;
    /** 年. */
    static final int YEAR = 16;
    /** 日 or 号. */
    static final int DAY = 32;

    private static final Map<String, Integer> ENGLISH = new HashMap<>();

    static {
        english(
                MONTH,
                "january february march april may june july august september october november december jan feb mar apr jun"
                        + " jul aug sept sep oct nov dec");
        english(WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday");
        english(
                WORD,
                "today tonight tomorrow yesterday morning afternoon evening night day days week weeks weekend month months"
                        + " year years spring summer autumn fall");
    }

    private static void english(int cue, String words) {
        for (String word : words.split(" ", -1)) {
            ENGLISH.put(word, cue);
        }
    }

    private static final String CHINESE = "年月日号號周週期拜天晚早晨夜";

    /**
     * A stretch.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param cues what stands in it
     */
    record Place(int start, int end, int cues) {}

    private DatePlaces() {}

    /** Those of an English text, in order and apart from each other. */
    static List<Place> english(String text) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            int length = i - start;
            if (length == 0) {
                if (Character.isDigit(text.charAt(i))) {
                    add(places, i, i + 1, DIGIT, text);
                }
                i++;
            } else if (length >= SHORTEST_WORD && length <= LONGEST_WORD) {
                int cue = ENGLISH.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), 0);
                if (cue == WORD || cue != 0 && Character.isUpperCase(text.charAt(start))) {
                    add(places, start, i, cue, text);
                }
            }
        }
        return places;
    }

    /** Those of a Chinese text, in order and apart from each other. */
    static List<Place> chinese(String text) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || CHINESE.indexOf(c) >= 0) {
                add(places, i, i + 1, cue(c), text);
            }
        }
        return places;
    }

    private static int cue(char c) {
        return switch (c) {
            case '年' -> YEAR;
            case '月' -> MONTH;
            case '日', '号', '號' -> DAY | WORD;
            case '周', '週', '期', '拜' -> WEEKDAY;
            default -> Character.isDigit(c) ? DIGIT : WORD;
        };
    }

    private static void add(List<Place> places, int cueStart, int cueEnd, int cue, String text) {
        int start = Math.max(0, cueStart - REACH);
        int end = Math.min(text.length(), cueEnd + REACH);
        int last = places.size() - 1;
        if (last >= 0 && places.get(last).end >= start) {
            places.set(last, new Place(places.get(last).start, end, places.get(last).cues | cue));
        } else {
            places.add(new Place(start, end, cue));
        }
    }
}
