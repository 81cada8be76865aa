package org.linewatch.engine.coder.en;

import java.util.Set;

/** Words that tell a time, so that a noun phrase which ends in one is neither subject nor object. */
final class Times {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "night",
            "morning",
            "evening",
            "afternoon",
            "day",
            "days",
            "hours",
            "weekend",
            "spring",
            "summer",
            "autumn",
            "winter",
            "decade");

    private Times() {}

    /** Whether a word in lower case tells a time. */
    static boolean is(String word) {
        return WORDS.contains(word);
    }
}
