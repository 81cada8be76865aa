package org.linewatch.engine.text;

import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Span;

/**
 * A date that a passage names.
 *
 * @param span the words, without a preposition, in code points of the passage
 * @param date the day, month or year meant
 * @param kind what part the date plays
 * @param relative whether it had to be worked out from the day of publication or another date of the passage
 * @param how how it was worked out, in words that a reader understands
 */
public record DateMention(Span span, PartialDate date, Kind kind, boolean relative, String how) {
    /** What part a date plays in its sentence. */
    public enum Kind {
        /** When something happened or happens: {@code on 30 June}. */
        POINT,
        /** When something began or takes effect: {@code since April}, {@code 8月15日起}. */
        START,
        /** When something ends or is due: {@code by 2027}, {@code 月底前}. */
        END,
        /** Part of a name or description: {@code last year's levy}, {@code the March 2021 sanctions}. */
        MODIFIER
    }
}
