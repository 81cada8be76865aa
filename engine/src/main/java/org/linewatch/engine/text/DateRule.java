package org.linewatch.engine.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;

/**
 * One way in which a language writes dates.
 *
 * @param pattern the words
 * @param needs what the words cannot do without, as {@link DatePlaces} marks it
 * @param meaning what they mean; null where they cannot be resolved or are no date
 * @param relative whether the meaning leans on publication or another date
 * @param explicit whether the year stands in the words
 * @param how how it was worked out
 */
record DateRule(Pattern pattern, int needs, Meaning meaning, boolean relative, boolean explicit, String how) {
    /** Resolves what was found. */
    interface Meaning {
        @Nullable PartialDate date(MatchResult found, DateFrame frame, DateFrame.Side side);
    }
}
