package org.linewatch.engine.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;

/** How Chinese, in simplified and traditional characters, writes dates. */
final class ChineseDates implements DateGrammar {
    private static final String YEAR =
            "(?<![\\d０-９])((?:1[89]|20|１[８９]|２０)[\\d０-９]{2}|[一二][九〇零○八][〇零○一二三四五六七八九]{2})\\s?年";
    private static final String NUMBER = "[\\d０-９]{1,2}|[廿卅]?[一二三四五六七八九十]{1,3}|廿|卅";
    private static final String MONTH = "(" + NUMBER + ")\\s?月";
    private static final String DAY = "\\s?(" + NUMBER + ")\\s?[日号號]";
    private static final String NO_DIGIT_BEFORE = "(?<![\\d０-９一二三四五六七八九十廿第.．/-])(?<![\\d０-９][:：])";
    private static final String WEEKDAY = "(?:周|週|星期|礼拜|禮拜)([一二三四五六日天末])";
    private static final String PART_OF_MONTH = "(?:份|[上中下]旬|[初底末](?!前))?";
    private static final String PART_OF_YEAR = "(?:年?[初底末中](?!前)|[上下]半年)?";

    private static final Pattern BEGINS_AFTER = Pattern.compile(
            "^(?:[（(][^）)]{0,12}[)）])?(?:[零〇一二三四五六七八九十\\d]{1,3}[时時点點]|凌晨|上午|下午|晚间|晚間)?" + "(?:正式)?(?:起|开始|開始|以来|以來)");
    private static final Pattern BEGINS_BEFORE = Pattern.compile("(?:自|从|從|由|始于|始於)(?:当地时间|當地時間)?$");
    private static final Pattern ENDS_AFTER = Pattern.compile("^(?:[初底末]|年?底)?(?:之|以)?前(?!夕)|^(?:为止|為止|止|截止)");
    private static final Pattern ENDS_BEFORE = Pattern.compile("(?:截至|截止|至|到)(?:当地时间|當地時間)?$");
    private static final Pattern PLANNED = Pattern.compile("将|將|拟|擬|计划|計劃|预计|預計|定于|定於|预定|預定");
    private static final Pattern RANGE = Pattern.compile("^(?:[（(][^）)]{0,12}[)）])?(?:至|到|-|－|—|–|~|～)$");
    private static final Pattern NO_DAY_AFTER =
            Pattern.compile("^(?:内|內|间|間|游|遊|元|圆|圓|后|後|前|来|來|之内|之內|之后|之後|之前|线|線|均|报|報" + "|子|程|本(?![报報月周週次届屆地]))");
    private static final Pattern NO_DAY_BEFORE =
            Pattern.compile("(?:近|每|连续|連續|为期|為期|长达|長達|约|約|逾|超过|超過|共|达|達|第|过去|過去|[与與和对對、])$");
    private static final Pattern NO_WEEKDAY_BEFORE = Pattern.compile("[每逢第近过過一两兩二三四五六七八九十几幾\\d]$");
    private static final Pattern NO_TODAY_AFTER = Pattern.compile("^(?:之|俄罗斯|俄羅斯|美国报|美國報|头条|頭條|说法|說法|关注|關注)");

    /** Stands behind the patterns that it is built from. */
    static final DateGrammar GRAMMAR = new ChineseDates();

    private final List<DateRule> rules = new ArrayList<>();

    private ChineseDates() {
        full();
        withoutYear();
        counted();
        weekdays();
        spoken();
        distances();
    }

    @Override
    public List<DateRule> rules() {
        return rules;
    }

    @Override
    public DateMention.Kind kind(String before, String date, String after) {
        if (BEGINS_AFTER.matcher(after).find() || date.startsWith("即日")) {
            return DateMention.Kind.START;
        }
        if (ENDS_AFTER.matcher(after).find() || ENDS_BEFORE.matcher(before).find()) {
            return DateMention.Kind.END;
        }
        if (BEGINS_BEFORE.matcher(before).find()) {
            return DateMention.Kind.START;
        }
        return after.startsWith("的") ? DateMention.Kind.MODIFIER : DateMention.Kind.POINT;
    }

    @Override
    public boolean range(String before, String between) {
        return RANGE.matcher(between).find();
    }

    @Override
    public DateFrame.Side side(DateMention.Kind kind, String before, String date, String after) {
        return switch (kind) {
            case START -> after.contains("以来") || after.contains("以來") ? DateFrame.Side.PAST : DateFrame.Side.NEAREST;
            case END -> before.contains("截至") ? DateFrame.Side.PAST : DateFrame.Side.FUTURE;
            case POINT, MODIFIER ->
                !date.matches(WEEKDAY) && PLANNED.matcher(before).find() ? DateFrame.Side.NEAREST : DateFrame.Side.PAST;
        };
    }

    @Override
    public boolean refuse(String before, String date, String after) {
        if (date.matches("(?:" + NUMBER + ")\\s?日")) {
            return NO_DAY_AFTER.matcher(after).find()
                    || NO_DAY_BEFORE.matcher(before).find()
                    || date.startsWith("一日");
        }
        if (date.matches(WEEKDAY)) {
            return NO_WEEKDAY_BEFORE.matcher(before).find();
        }
        if (date.endsWith("年") && after.startsWith("第")) {
            return true;
        }
        return date.startsWith("今日") && NO_TODAY_AFTER.matcher(after).find();
    }

    private void add(String pattern, DateRule.Meaning meaning, boolean relative, boolean explicit, String how) {
        rules.add(new DateRule(Pattern.compile(pattern), needs(pattern), meaning, relative, explicit, how));
    }

    /** What the parts of a pattern that stand in every match need. */
    private static int needs(String pattern) {
        return (pattern.contains(YEAR) ? DatePlaces.YEAR : 0)
                | (pattern.contains(MONTH) ? DatePlaces.MONTH : 0)
                | (pattern.contains(DAY) ? DatePlaces.DAY : 0)
                | (pattern.contains(WEEKDAY) ? DatePlaces.WEEKDAY : 0);
    }

    private void full() {
        String how = "the date is written in full";
        add(
                YEAR + "\\s?" + MONTH + DAY,
                (m, f, s) -> DateFrame.valid(year(m, 1), number(m, 2), number(m, 3)),
                false,
                true,
                how);
        add(
                "(?<!\\d)((?:1[89]|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|\\2\\d)",
                (m, f, s) -> DateFrame.valid(year(m, 1), number(m, 3), number(m, 4)),
                false,
                true,
                how);
        add(
                YEAR + "\\s?" + MONTH + PART_OF_MONTH,
                (m, f, s) -> DateFrame.valid(year(m, 1), number(m, 2), 0),
                false,
                true,
                "month and year are written");
        add(
                YEAR + "(?![代来來多])" + PART_OF_YEAR,
                (m, f, s) -> DateFrame.valid(year(m, 1), 0, 0),
                false,
                true,
                "the year is written");
    }

    private void withoutYear() {
        String how = "the year is not written: the one that fits the day of publication";
        add(NO_DIGIT_BEFORE + MONTH + DAY, (m, f, s) -> f.monthDay(number(m, 1), number(m, 2), s), true, false, how);
        add(
                NO_DIGIT_BEFORE + MONTH + "(?![间間内內期票薪报報饼餅球])" + PART_OF_MONTH,
                (m, f, s) -> f.monthDay(number(m, 1), 0, s),
                true,
                false,
                how);
        add(
                NO_DIGIT_BEFORE.replace("第", "第月") + "(" + NUMBER + ")\\s?日",
                (m, f, s) -> f.dayOfMonth(number(m, 1), s),
                true,
                false,
                "the month is not written: the one that fits");
        add(
                "[今昨明][(（](" + NUMBER + ")[)）][日天]",
                (m, f, s) -> f.dayOfMonth(number(m, 1), DateFrame.Side.NEAREST),
                true,
                false,
                "the day is written, the month is that of publication");
    }

    private void counted() {
        String beside = "the year is named beside the month";
        String year = "(今年|本年|去年|上年|前年|明年|后年|後年|同年|当年|當年)";
        add(year + MONTH + DAY, (m, f, s) -> inYear(f, m.group(1), number(m, 2), number(m, 3)), true, false, beside);
        add(year + MONTH + PART_OF_MONTH, (m, f, s) -> inYear(f, m.group(1), number(m, 2), 0), true, false, beside);
        String how = "counted from the day of publication";
        add("(今年|本年|去年|前年|明年|后年|後年)" + PART_OF_YEAR, (m, f, s) -> inYear(f, m.group(1), 0, 0), true, false, how);
        add("([上本下这這])[个個]?月" + DAY, (m, f, s) -> f.month(step(m.group(1)), number(m, 2)), true, false, how);
        add("(?<![以地海陆陸])([上本下这這])[个個]?月" + PART_OF_MONTH, (m, f, s) -> f.month(step(m.group(1)), 0), true, false, how);
        add("(?<![年\\d])(?:年初|年底|年末)", (m, f, s) -> f.year(0), true, false, "a part of the year of publication");
        add(
                "(?<![月\\d一二三四五六七八九十])月(?:初|底|末|中旬)",
                (m, f, s) -> f.month(0, 0),
                true,
                false,
                "a part of the month of publication");
    }

    private void weekdays() {
        add(
                WEEKDAY,
                (m, f, s) -> weekday(f, "", m.group(1), s),
                true,
                false,
                "weekday: the last one not after publication");
        add(
                "([上下本这這])[个個]?" + WEEKDAY,
                (m, f, s) -> weekday(f, m.group(1), m.group(2), s),
                true,
                false,
                "weekday of a week that is counted from publication");
        add(
                "([上下本这這])[个個一]?(?:周|週|星期|礼拜|禮拜)(?![一二三四五六日天末年])",
                (m, f, s) -> f.monthOfWeek(step(m.group(1))),
                true,
                false,
                "the month that the week lies in, counted from publication");
    }

    private void spoken() {
        String how = "counted from the day of publication";
        add("今天|今日|今晚|今早|今晨", (m, f, s) -> f.day(0), true, false, how);
        add("昨天|昨日|昨晚|昨夜|昨晨", (m, f, s) -> f.day(-1), true, false, how);
        add("前天|(?<![目日年月])前日", (m, f, s) -> f.day(-2), true, false, how);
        add("明天|明日(?!之星)|明晚", (m, f, s) -> f.day(1), true, false, how);
        add("后天|後天", (m, f, s) -> f.day(2), true, false, how);
        String from = "counted from the date named before";
        add("次日|翌日|翌晨|次晨|隔天|隔日|第二天|一天后|一日后|一天後|一日後", (m, f, s) -> f.fromAnchor(1), true, false, from);
        add("前一天|前一日|前一晚|前一夜|此前一日|此前一天|頭一天|头一天", (m, f, s) -> f.fromAnchor(-1), true, false, from);
        add("同日|同一天|同天|同晚", (m, f, s) -> f.fromAnchor(0), true, false, from);
        add("当天|當天|当日|當日|当晚|當晚|即日", (m, f, s) -> sameDay(f), true, false, from);
        add(
                "(?<![\\d０-９一二三四五六七八九十数數几幾今昨明本中对對赴访訪旅驻駐抗反与與和美韩韓离離抵来來近往节節假生])日前(?![往来來])",
                (m, f, s) -> f.month(0, 0),
                true,
                false,
                "some days before publication");
    }

    private void distances() {
        String number = "([\\d０-９]{1,3}|[一二两兩三四五六七八九十]{1,3})";
        add(
                NO_DIGIT_BEFORE + number + "(天|周|週|[个個]?星期|[个個]月|年)(?:之|以)?前",
                (m, f, s) -> distance(f.today(), -count(m), m.group(2)),
                true,
                false,
                "counted back from the day of publication");
        add(
                NO_DIGIT_BEFORE + number + "(天|周|週|[个個]?星期|[个個]月|年)(?:之|以)?[后後]",
                (m, f, s) -> distance(f.anchor(), count(m), m.group(2)),
                true,
                false,
                "counted from the date named before");
    }

    /** Only days are exact; weeks and months tell the month, years the year. */
    private static @Nullable PartialDate distance(@Nullable LocalDate from, int count, String unit) {
        if (from == null) {
            return null;
        }
        return switch (unit) {
            case "天" -> PartialDate.of(from.plusDays(count));
            case "年" -> new PartialDate(from.getYear() + count, 0, 0);
            case "个月", "個月" -> monthOf(from.plusMonths(count));
            default -> monthOf(from.plusWeeks(count));
        };
    }

    private static PartialDate monthOf(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }

    private static @Nullable PartialDate sameDay(DateFrame frame) {
        LocalDate day = frame.anchorOrToday();
        return day == null ? null : PartialDate.of(day);
    }

    private static @Nullable PartialDate weekday(DateFrame frame, String week, String day, DateFrame.Side side) {
        int which =
                switch (week) {
                    case "" -> 0;
                    case "上" -> -1;
                    case "下" -> 1;
                    default -> 2;
                };
        if (day.equals("末")) {
            PartialDate saturday = frame.weekday(6, which, true, side);
            return saturday == null ? null : new PartialDate(saturday.year(), saturday.month(), 0);
        }
        int number = day.equals("日") || day.equals("天") ? 7 : value(day);
        return frame.weekday(number, which, true, side);
    }

    private static @Nullable PartialDate inYear(DateFrame frame, String word, int month, int day) {
        LocalDate anchor = frame.anchor();
        boolean ofAnchor = word.equals("同年") || word.equals("当年") || word.equals("當年");
        PartialDate year = ofAnchor
                ? (anchor == null ? null : new PartialDate(anchor.getYear(), 0, 0))
                : frame.year(
                        switch (word) {
                            case "去年", "上年" -> -1;
                            case "前年" -> -2;
                            case "明年" -> 1;
                            case "后年", "後年" -> 2;
                            default -> 0;
                        });
        return year == null ? null : DateFrame.valid(year.year(), month, day);
    }

    private static int step(String word) {
        return switch (word) {
            case "上" -> -1;
            case "下" -> 1;
            default -> 0;
        };
    }

    private static int count(MatchResult m) {
        return number(m, 1);
    }

    private static int number(MatchResult m, int group) {
        return value(m.group(group));
    }

    private static int year(MatchResult m, int group) {
        int year = 0;
        for (char c : m.group(group).toCharArray()) {
            year = year * 10 + digit(c);
        }
        return year;
    }

    /** The value of a number below a hundred in Arabic or Chinese digits. */
    private static int value(String number) {
        int tens = 0;
        int ones = 0;
        for (char c : number.toCharArray()) {
            switch (c) {
                case '十' -> {
                    tens = Math.max(1, ones);
                    ones = 0;
                }
                case '廿' -> tens = 2;
                case '卅' -> tens = 3;
                default -> ones = Character.digit(c, 10) >= 0 ? ones * 10 + digit(c) : digit(c);
            }
        }
        return tens * 10 + ones;
    }

    private static int digit(char c) {
        int arabic = Character.digit(c, 10);
        if (arabic >= 0) {
            return arabic;
        }
        return switch (c) {
            case '两', '兩' -> 2;
            case '〇', '○' -> 0;
            default -> Math.max(0, "零一二三四五六七八九".indexOf(c));
        };
    }
}
