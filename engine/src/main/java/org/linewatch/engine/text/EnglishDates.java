package org.linewatch.engine.text;

import java.util.List;
import java.util.regex.Pattern;

/** How English writes dates. */
final class EnglishDates implements DateGrammar {
    private static final Pattern BEGINS = Pattern.compile("(?i)\\b(?:since|from|after|starting(?: on| in| from)?"
            + "|beginning(?: on| in)?|effective(?: on| from)?|with effect from|as from|takes? effect (?:on|in)"
            + "|(?:in|into) force (?:on|from|in))(?: the)?(?: early| late| mid-?| the end of)? ?$");
    private static final Pattern ENDS = Pattern.compile(
            "(?i)\\b(?:until|till|by|before|through|up to|no later than"
                    + "|ahead of|expires? (?:on|in)|ends? (?:on|in))(?: the (?:end|start) of| early| late| mid-?)?(?: the)? ?$");
    /** Where words are spoken: the day of the briefing is theirs. */
    private static final Pattern BRIEFING = Pattern.compile(
            "^['\u2019]s (?:(?:regular|daily|weekly|press|news|routine|parliamentary) ){0,2}(?:briefing|press conference|news conference"
                    + "|conference|session|sitting|statement|meeting|hearing|debate)\\b");

    private static final Pattern AT = Pattern.compile("(?i)\\b(?:at|in|during) $");
    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:since|after) (?:early |late |mid-?)?$");
    private static final Pattern DETERMINER = Pattern.compile("(?i)\\b(?:the|an?|its|their|his|her|our|this|that) $");
    private static final Pattern NOUN_FOLLOWS = Pattern.compile("^ (?!(?:and|or|to|that|when|as|at|in|on|by|for|with"
            + "|after|before|because|while|but|said|which|who|until|through|of|from|was|is|has|had|were|over|under|amid"
            + "|following|during|against|announced|it|he|she|they|the|an?)\\b)[a-z]{3,}");
    private static final Pattern PLANNED =
            Pattern.compile("(?i)\\b(?:will|shall|must|may|is to|are to|due|plans?|planned|expected|scheduled|set) ");
    private static final Pattern LAW_OF = Pattern.compile(
            "\\b(?:Acts?|Laws?|Ordinance|Treaty|Convention|Protocol|Agreement|Code|Charter|Constitution|Accords?"
                    + "|Declaration|Communiqu[eé]|Order|Regulations?|Rules|Resolution) of $");
    private static final Pattern AND_YEAR = Pattern.compile("\\b(?:and|to) $");
    private static final Pattern YEAR_AND =
            Pattern.compile("(?i)\\b(?:in|of|from|since|between|during) \\d{4} (?:and|to) $");
    private static final Pattern QUANTITY = Pattern.compile("^ [a-z]{3,}s\\b");
    private static final Pattern DAY_FOLLOWS = Pattern.compile("^,? (?:the )?\\(?(?:" + EnglishDateRules.PLAIN_MONTH
            + " \\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + EnglishDateRules.PLAIN_MONTH + ")");
    private static final Pattern NO_WEEKDAY =
            Pattern.compile("(?i)\\b(?:every|each|an?|any|black|good|bloody|easter|palm|super|cyber|most) $");
    private static final Pattern RANGE =
            Pattern.compile("^(?: ?[-–—] ?| to | through | until | till )" + "(?:the )?(?:early |late |mid-)?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween $");

    /** Stands behind the patterns that it is built from. */
    static final DateGrammar GRAMMAR = new EnglishDates();

    private final List<DateRule> rules = new EnglishDateRules().all();

    private EnglishDates() {}

    @Override
    public List<DateRule> rules() {
        return rules;
    }

    @Override
    public DateMention.Kind kind(String before, String date, String after) {
        if (after.startsWith("'s") || after.startsWith("\u2019s")) {
            return BRIEFING.matcher(after).find() && AT.matcher(before).find()
                    ? DateMention.Kind.POINT
                    : DateMention.Kind.MODIFIER;
        }
        if (BEGINS.matcher(before).find()) {
            return DateMention.Kind.START;
        }
        if (ENDS.matcher(before).find()) {
            return DateMention.Kind.END;
        }
        boolean ofYear = date.length() == 4 && before.endsWith(" of ");
        boolean describes = (ofYear || DETERMINER.matcher(before).find())
                && NOUN_FOLLOWS.matcher(after).find();
        return describes ? DateMention.Kind.MODIFIER : DateMention.Kind.POINT;
    }

    @Override
    public boolean range(String before, String between) {
        return RANGE.matcher(between).find()
                || (between.equals(" and ") && BETWEEN.matcher(before).find());
    }

    @Override
    public DateFrame.Side side(DateMention.Kind kind, String before, String date, String after) {
        return switch (kind) {
            case START -> SINCE.matcher(before).find() ? DateFrame.Side.PAST : DateFrame.Side.NEAREST;
            case END -> DateFrame.Side.FUTURE;
            case POINT, MODIFIER ->
                EnglishCalendar.weekday(date) == 0 && PLANNED.matcher(before).find()
                        ? DateFrame.Side.NEAREST
                        : DateFrame.Side.PAST;
        };
    }

    @Override
    public boolean refuse(String before, String date, String after) {
        if (date.matches("\\d{4}")) {
            boolean counted = before.matches("(?s).*\\b(?:of|to|and|by|from|after|between|around) ")
                    && QUANTITY.matcher(after).find();
            boolean pair =
                    AND_YEAR.matcher(before).find() && !YEAR_AND.matcher(before).find();
            return counted || pair || LAW_OF.matcher(before).find();
        }
        if (EnglishCalendar.weekday(date) != 0) {
            return DAY_FOLLOWS.matcher(after).find()
                    || NO_WEEKDAY.matcher(before).find();
        }
        return date.matches("(?:last|next|this) (?:week|month|year)") && before.endsWith("the ");
    }
}
