package org.linewatch.engine.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;

/** The patterns of English dates, and the day, month or year that each one means. */
final class EnglishDateRules {
    private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November"
            + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    static final String PLAIN_MONTH = MONTH.replace("(January", "(?:January");
    private static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String YEAR = "((?:1[89]|20)\\d\\d)\\b";
    private static final String DAY = "\\b([0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String JOIN = "(?: ?[-–] ?| and | or | to | through | until )";
    private static final String NUMBER =
            "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NOT_A_QUANTITY = "(?!,?\\d|[.:]\\d| ?%| per ?cent| million| billion)";

    private final List<DateRule> rules = new ArrayList<>();

    EnglishDateRules() {
        full();
        partial();
        weekdays();
        spoken();
        periods();
        distances();
    }

    /** The rules, in the order in which they are tried. */
    List<DateRule> all() {
        return List.copyOf(rules);
    }

    private void add(String pattern, DateRule.Meaning meaning, boolean relative, boolean explicit, String how) {
        rules.add(new DateRule(Pattern.compile(pattern), needs(pattern), meaning, relative, explicit, how));
    }

    /** What the parts of a pattern that stand in every match need; where none is known, a word such as "week" or "ago". */
    private static int needs(String pattern) {
        int needs = pattern.contains("January") ? DatePlaces.MONTH : 0;
        needs |= pattern.contains(WEEKDAY) ? DatePlaces.WEEKDAY : 0;
        boolean day =
                pattern.startsWith(DAY) || pattern.contains(") " + DAY) || needs == 0 && pattern.contains("3]?\\d");
        needs |= day || pattern.contains(YEAR) ? DatePlaces.DIGIT : 0;
        return needs == 0 ? DatePlaces.WORD : needs;
    }

    private void full() {
        String how = "the date is written in full";
        add(
                "\\b" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})\\b(?!\\2\\d)",
                (m, f, s) -> date(m, 1, 3, 4),
                false,
                true,
                how);
        add(DAY + "(?: of)? " + MONTH + ",? " + YEAR, (m, f, s) -> named(m, 3, 2, 1), false, true, how);
        add("\\b" + MONTH + " " + DAY + ",? " + YEAR, (m, f, s) -> named(m, 3, 1, 2), false, true, how);
        String shared = "the year is that of the date it stands beside";
        add(
                DAY + "(?=" + JOIN + "\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? " + YEAR + ")",
                (m, f, s) -> named(m, 3, 2, 1),
                false,
                true,
                shared);
        add(
                "\\b" + MONTH + " " + DAY + "(?=" + JOIN + "\\d{1,2}(?:st|nd|rd|th)?, " + YEAR + ")",
                (m, f, s) -> named(m, 3, 1, 2),
                false,
                true,
                shared);
        add(
                DAY + " " + MONTH + "(?=" + JOIN + "\\d{1,2}(?:st|nd|rd|th)? " + PLAIN_MONTH + ",? " + YEAR + ")",
                (m, f, s) -> named(m, 3, 2, 1),
                false,
                true,
                shared);
        add(
                "\\b" + MONTH + "(?=" + JOIN + PLAIN_MONTH + ",? " + YEAR + ")",
                (m, f, s) -> named(m, 2, 1, 0),
                false,
                true,
                shared);
    }

    private void partial() {
        add(
                "\\b" + MONTH + "(?: of|,)? " + YEAR,
                (m, f, s) -> named(m, 2, 1, 0),
                false,
                true,
                "month and year are written");
        add(
                "(?<=\\b(?i:in|since|by|until|till|from|during|before|after|early|late|mid|of|through|throughout|to|year|and"
                        + "|around|between|summer|spring|autumn|fall|winter)[ -])"
                        + YEAR + "(?!-\\d|,\\d|\\.\\d|/)",
                (m, f, s) -> date(m, 1, 0, 0),
                false,
                true,
                "the year is written");
        String how = "the year is not written: the one that fits the day of publication";
        String day = DAY + "(?: of)? " + MONTH;
        String month = "\\b" + MONTH + " " + DAY + "\\b" + NOT_A_QUANTITY;
        add(day, (m, f, s) -> f.monthDay(month(m, 2), number(m, 1), s), true, false, how);
        add(month, (m, f, s) -> f.monthDay(month(m, 1), number(m, 2), s), true, false, how);
        add(
                DAY + "(?=" + JOIN + "\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b)",
                (m, f, s) -> f.monthDay(month(m, 2), number(m, 1), s),
                true,
                false,
                how);
        add(
                "(?<=\\b" + MONTH + " [0-3]?\\d(?: ?[-–] ?| and | or | to | through | until ))([0-3]?\\d)\\b"
                        + NOT_A_QUANTITY,
                (m, f, s) -> f.monthDay(month(m, 1), number(m, 2), s),
                true,
                false,
                how);
        add(
                "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Ll]ate|[Ee]arly|[Mm]id|[Dd]uring|[Tt]hrough"
                        + "|[Bb]efore|[Aa]fter|[Oo]f)[ -])" + MONTH.replace("|May|", "|(?<!of )May|")
                        + "\\b(?! \\d)",
                (m, f, s) -> f.monthDay(month(m, 1), 0, s),
                true,
                false,
                how);
        String beside = "the year is named beside the month";
        add(
                "\\b" + MONTH + "(?: " + DAY + ")?,?(?: of)? (last|this|next) year\\b",
                (m, f, s) -> inYear(f, step(m.group(3)), month(m, 1), number(m, 2)),
                true,
                false,
                beside);
        add(
                DAY + " " + MONTH + ",?(?: of)? (last|this|next) year\\b",
                (m, f, s) -> inYear(f, step(m.group(3)), month(m, 2), number(m, 1)),
                true,
                false,
                beside);
        add(
                "\\b(last|next|this) " + MONTH + "\\b(?! \\d)",
                EnglishDateRules::stepMonth,
                true,
                false,
                "the last or next month of that name, seen from the day of publication");
        add(
                "(?<=\\b[Oo]n the )([0-3]?\\d)(?:st|nd|rd|th)(?=[,.;:)]|$| and\\b| to\\b| in\\b| at\\b)",
                (m, f, s) -> f.dayOfMonth(number(m, 1), s),
                true,
                false,
                "the month is not written: the one that fits");
        add(
                "\\b([0-3]?\\d)(?:st|nd|rd|th) of (last|this|next) month\\b",
                (m, f, s) -> f.month(step(m.group(2)), number(m, 1)),
                true,
                false,
                "the month is counted from publication");
    }

    private void weekdays() {
        add(
                "\\b" + WEEKDAY + "\\b",
                (m, f, s) -> f.weekday(EnglishCalendar.weekday(m.group(1)), 0, false, s),
                true,
                false,
                "weekday: the last one not after publication");
        add(
                "\\b(last|next|this|this past|this coming|the coming|the previous) " + WEEKDAY + "\\b",
                (m, f, s) ->
                        f.weekday(EnglishCalendar.weekday(m.group(2)), nextDay(m.group(1)), false, DateFrame.Side.PAST),
                true,
                false,
                "weekday: the last or next one, seen from publication");
        add(
                "\\b" + WEEKDAY + "(?: of)? (last|this|next) week\\b",
                (m, f, s) ->
                        f.weekday(EnglishCalendar.weekday(m.group(1)), week(m.group(2)), true, DateFrame.Side.PAST),
                true,
                false,
                "weekday of a week that is counted from publication");
    }

    private void spoken() {
        String how = "counted from the day of publication";
        add("(?i)\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b", (m, f, s) -> f.day(0), true, false, how);
        add("(?i)\\b(?:yesterday|last night)\\b", (m, f, s) -> f.day(-1), true, false, how);
        add("(?i)\\btomorrow\\b", (m, f, s) -> f.day(1), true, false, how);
        add("(?i)\\bthe day before yesterday\\b", (m, f, s) -> f.day(-2), true, false, how);
        add("(?i)\\bthe day after tomorrow\\b", (m, f, s) -> f.day(2), true, false, how);
        String from = "counted from the date named before";
        add(
                "(?i)\\b(?:the (?:same|very same) (?:day|morning|afternoon|evening|night)|that (?:same )?(?:day|evening|night))\\b",
                (m, f, s) -> full(f.anchorOrToday()),
                true,
                false,
                from);
        add(
                "(?i)\\b(?:the (?:following|next) (?:day|morning|afternoon|evening)|the day after(?=[,.;:)]|$))",
                (m, f, s) -> f.fromAnchor(1),
                true,
                false,
                from);
        add(
                "(?i)\\b(?:the (?:previous|preceding) day|the day before(?=[,.;:)]|$)|the night before(?=[,.;:)]|$))",
                (m, f, s) -> f.fromAnchor(-1),
                true,
                false,
                from);
    }

    private void periods() {
        String how = "counted from the day of publication";
        add("(?i)\\b(last|this|next) year\\b", (m, f, s) -> f.year(step(m.group(1))), true, false, how);
        add("(?i)\\b(last|this|next) month\\b", (m, f, s) -> f.month(step(m.group(1)), 0), true, false, how);
        add(
                "(?i)\\b(last|this|next) week\\b",
                (m, f, s) -> f.monthOfWeek(step(m.group(1))),
                true,
                false,
                "the month that the week lies in, counted from publication");
        add(
                "(?i)\\b(?:over|at|on|during) the weekend\\b|\\b(?:last|this past) weekend\\b",
                (m, f, s) -> weekend(f),
                true,
                false,
                "the month that the last weekend lies in");
        add(
                "(?i)\\blast (spring|summer|autumn|fall)\\b",
                EnglishDateRules::season,
                true,
                false,
                "the year that the last such season lies in");
    }

    private void distances() {
        add(
                "(?i)\\b(less than |more than |about |nearly |almost |over |some |around )?" + NUMBER
                        + " (day|week|month|year)s? ago\\b",
                (m, f, s) -> ago(f.today(), m.group(1) != null, -count(m.group(2)), m.group(3)),
                true,
                false,
                "counted back from the day of publication");
        add(
                "(?i)\\b" + NUMBER + " (day|week|month|year)s? (?:later|afterwards|after(?=[,.;:)]|$| that\\b))",
                (m, f, s) -> ago(f.anchor(), false, count(m.group(1)), m.group(2)),
                true,
                false,
                "counted from the date named before");
        add(
                "(?i)\\b" + NUMBER + " (day|week|month|year)s? (?:earlier|previously|before(?=[,.;:)]|$| that\\b))",
                (m, f, s) -> ago(f.anchor(), false, -count(m.group(1)), m.group(2)),
                true,
                false,
                "counted back from the date named before");
    }

    /** Only days are exact; weeks and months tell the month, years the year. */
    private static @Nullable PartialDate ago(@Nullable LocalDate from, boolean about, int count, String unit) {
        if (from == null) {
            return null;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> about ? monthOf(from.plusDays(count)) : PartialDate.of(from.plusDays(count));
            case "week" -> monthOf(from.plusWeeks(count));
            case "month" -> monthOf(from.plusMonths(count));
            default -> new PartialDate(from.getYear() + count, 0, 0);
        };
    }

    private static PartialDate monthOf(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }

    private static @Nullable PartialDate full(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }

    private static @Nullable PartialDate weekend(DateFrame frame) {
        PartialDate saturday = frame.weekday(6, 0, false, DateFrame.Side.PAST);
        return saturday == null ? null : new PartialDate(saturday.year(), saturday.month(), 0);
    }

    private static @Nullable PartialDate season(MatchResult m, DateFrame frame, DateFrame.Side side) {
        int begins =
                switch (m.group(1).toLowerCase(Locale.ROOT)) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    default -> 9;
                };
        PartialDate month = frame.monthDay(begins + 2, 0, DateFrame.Side.PAST);
        return month == null ? null : new PartialDate(month.year(), 0, 0);
    }

    private static @Nullable PartialDate stepMonth(MatchResult m, DateFrame frame, DateFrame.Side side) {
        int month = month(m, 2);
        PartialDate now = frame.month(0, 0);
        if (now == null) {
            return null;
        }
        return switch (m.group(1)) {
            case "last" -> new PartialDate(month < now.month() ? now.year() : now.year() - 1, month, 0);
            case "next" -> new PartialDate(month > now.month() ? now.year() : now.year() + 1, month, 0);
            default -> new PartialDate(now.year(), month, 0);
        };
    }

    private static @Nullable PartialDate inYear(DateFrame frame, int by, int month, int day) {
        PartialDate year = frame.year(by);
        return year == null ? null : DateFrame.valid(year.year(), month, day);
    }

    private static @Nullable PartialDate date(MatchResult m, int year, int month, int day) {
        return DateFrame.valid(number(m, year), month == 0 ? 0 : number(m, month), day == 0 ? 0 : number(m, day));
    }

    private static @Nullable PartialDate named(MatchResult m, int year, int month, int day) {
        return DateFrame.valid(number(m, year), month(m, month), day == 0 ? 0 : number(m, day));
    }

    private static int month(MatchResult m, int group) {
        return EnglishCalendar.month(m.group(group));
    }

    private static int number(MatchResult m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    private static int count(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        int word = NUMBERS.indexOf(small);
        return word >= 0 ? word : (small.startsWith("a") ? 1 : Integer.parseInt(small));
    }

    private static int step(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
    }

    private static int week(String word) {
        int step = step(word);
        return step == 0 ? 2 : step;
    }

    private static int nextDay(String word) {
        return switch (word) {
            case "last", "the previous" -> -1;
            case "next", "this coming", "the coming" -> 1;
            case "this past" -> 0;
            default -> 2;
        };
    }
}
