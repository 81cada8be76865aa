package org.linewatch.engine.text;

import java.util.List;

/** How one language writes dates. */
interface DateGrammar {
    /** The rules; where two match at one place the longer match wins, then the earlier rule. */
    List<DateRule> rules();

    /**
     * What part a date plays, told by the words round it.
     *
     * @param before the words before it in its sentence
     * @param date its own words
     * @param after the words behind it in its sentence
     */
    DateMention.Kind kind(String before, String date, String after);

    /** Whether the words between two dates make them the ends of a range. */
    boolean range(String before, String between);

    /** Which side of publication a date lies on whose words leave that open. */
    DateFrame.Side side(DateMention.Kind kind, String before, String date, String after);

    /** Whether the words behind what looks like a date, or before it, show that it is none. */
    boolean refuse(String before, String date, String after);
}
