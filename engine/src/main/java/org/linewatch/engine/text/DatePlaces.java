package org.linewatch.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The stretches of a text that may hold a date: those round a digit or a word of the calendar, one of which every date
 * has. The patterns of the date rules, some thirty a language, then read a few words instead of the whole text.
 */
final class DatePlaces {
    /** Longer than any date is written, in UTF-16 units. */
    private static final int REACH = 40;

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 10;

    private static final Set<String> ENGLISH = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun jul"
                            + " aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday today tonight"
                            + " tomorrow yesterday morning afternoon evening night day days week weeks weekend month months year"
                            + " years spring summer autumn fall")
                    .split(" "));

    private static final String CHINESE = "年月日号號周週期拜天晚早晨夜";

    /**
     * A stretch.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     */
    record Place(int start, int end) {}

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
                    add(places, i, i + 1, text);
                }
                i++;
            } else if (length >= SHORTEST_WORD
                    && length <= LONGEST_WORD
                    && ENGLISH.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                add(places, start, i, text);
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
                add(places, i, i + 1, text);
            }
        }
        return places;
    }

    private static void add(List<Place> places, int cueStart, int cueEnd, String text) {
        int start = Math.max(0, cueStart - REACH);
        int end = Math.min(text.length(), cueEnd + REACH);
        int last = places.size() - 1;
        if (last >= 0 && places.get(last).end >= start) {
            places.set(last, new Place(places.get(last).start, end));
        } else {
            places.add(new Place(start, end));
        }
    }
}
