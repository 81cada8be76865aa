package org.linewatch.engine.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** English names of months and weekdays, with their usual abbreviations. */
final class EnglishCalendar {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();

    static {
        number(
                MONTHS,
                List.of(
                        "january jan",
                        "february feb",
                        "march mar",
                        "april apr",
                        "may",
                        "june jun",
                        "july jul",
                        "august aug",
                        "september sept sep",
                        "october oct",
                        "november nov",
                        "december dec"));
        number(
                WEEKDAYS,
                List.of(
                        "monday mon",
                        "tuesday tues tue",
                        "wednesday wed",
                        "thursday thurs thur thu",
                        "friday fri",
                        "saturday sat",
                        "sunday sun"));
    }

    private EnglishCalendar() {}

    /** The month's number from 1, or 0 if the word names none. */
    static int month(String word) {
        return MONTHS.getOrDefault(plain(word), 0);
    }

    /** The ISO weekday's number from 1 for Monday, or 0 if the word names none. */
    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(plain(word), 0);
    }

    private static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }

    private static void number(Map<String, Integer> map, List<String> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i).split(" ", -1)) {
                map.put(name, i + 1);
            }
        }
    }
}
