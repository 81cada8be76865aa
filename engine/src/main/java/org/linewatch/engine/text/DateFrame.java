package org.linewatch.engine.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;

/**
 * What incomplete dates are measured by: the day of publication and the last full date of the passage. A question that
 * these cannot answer is answered with null.
 */
final class DateFrame {
    /** Where to look for a date whose year or month is not said. */
    enum Side {
        /** The last one not after publication. */
        PAST,
        /** The one nearest to publication. */
        NEAREST,
        /** The first one not before publication. */
        FUTURE
    }

    private final @Nullable PartialDate published;
    private @Nullable LocalDate anchor;
    private boolean anchorExplicit;
    private @Nullable LocalDate rangeStart;

    DateFrame(@Nullable PartialDate published) {
        this.published = published;
    }

    /**
     * Remembers a date that later ones may lean on.
     *
     * @param explicit whether its year stands in the text
     */
    void remember(PartialDate date, boolean explicit) {
        if (date.full()) {
            anchor = date.first();
            anchorExplicit = explicit;
        }
    }

    /** The end of a range is the first fitting date from here on; null outside a range. */
    void range(@Nullable PartialDate start) {
        rangeStart = start == null ? null : start.first();
    }

    /** The day of publication, if it is known to the day. */
    @Nullable LocalDate today() {
        return published != null && published.full() ? published.first() : null;
    }

    /** The last full date of the passage. */
    @Nullable LocalDate anchor() {
        return anchor;
    }

    /** The last full date of the passage, else the day of publication. */
    @Nullable LocalDate anchorOrToday() {
        return anchor != null ? anchor : today();
    }

    /** The year of publication moved by a number of years. */
    @Nullable PartialDate year(int by) {
        return published == null ? null : new PartialDate(published.year() + by, 0, 0);
    }

    /** The month of publication moved by a number of months; a day may be given. */
    @Nullable PartialDate month(int by, int day) {
        if (published == null || published.month() == 0) {
            return null;
        }
        LocalDate month = published.first().withDayOfMonth(1).plusMonths(by);
        return valid(month.getYear(), month.getMonthValue(), day);
    }

    /** The day of publication moved by a number of days. */
    @Nullable PartialDate day(int by) {
        LocalDate today = today();
        return today == null ? null : PartialDate.of(today.plusDays(by));
    }

    /** The last full date of the passage moved by a number of days. */
    @Nullable PartialDate fromAnchor(long days) {
        return anchor == null ? null : PartialDate.of(anchor.plusDays(days));
    }

    /**
     * A month, or a day of a month, without a year. Behind a full date with its year the first one from there on is
     * meant, unless that lies after publication.
     *
     * @param day 0 for the month alone
     */
    @Nullable PartialDate monthDay(int month, int day, Side side) {
        if (rangeStart != null) {
            return firstFrom(rangeStart, month, day);
        }
        if (anchor != null && anchorExplicit && day != 0 && side == Side.PAST) {
            PartialDate following = firstFrom(anchor, month, day);
            if (following != null && (published == null || !following.first().isAfter(published.last()))) {
                return following;
            }
        }
        if (published == null) {
            return anchor == null ? null : firstFrom(anchor.withDayOfYear(1), month, day);
        }
        return switch (side) {
            case PAST -> lastUpTo(published.last(), month, day);
            case FUTURE -> firstFrom(published.first(), month, day);
            case NEAREST ->
                nearer(
                        lastUpTo(published.last(), month, day),
                        firstFrom(published.first(), month, day),
                        published.first());
        };
    }

    /** A day of a month that is not said. */
    @Nullable PartialDate dayOfMonth(int day, Side side) {
        LocalDate base = rangeStart != null ? rangeStart : (anchorExplicit ? anchor : null);
        boolean following = rangeStart != null || side == Side.PAST;
        if (base != null && following) {
            return dayFrom(base, day);
        }
        LocalDate today = today();
        if (today == null) {
            return anchor == null ? null : dayFrom(anchor, day);
        }
        PartialDate past = dayUpTo(today, day);
        return switch (side) {
            case PAST -> past;
            case FUTURE -> dayFrom(today, day);
            case NEAREST -> nearer(past, dayFrom(today, day), today);
        };
    }

    /**
     * A weekday.
     *
     * @param weekday 1 for Monday
     * @param week 0 the side decides, -1 last, 1 next, 2 this week
     * @param calendarWeeks whether last and next count weeks, as in Chinese, and not days of that name, as in English
     */
    @Nullable PartialDate weekday(int weekday, int week, boolean calendarWeeks, Side side) {
        LocalDate today = today();
        if (today == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate inThisWeek =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
        LocalDate found =
                switch (week) {
                    case 2 -> inThisWeek;
                    case -1 -> calendarWeeks ? inThisWeek.minusWeeks(1) : today.with(TemporalAdjusters.previous(day));
                    case 1 -> calendarWeeks ? inThisWeek.plusWeeks(1) : today.with(TemporalAdjusters.next(day));
                    default ->
                        today.with(
                                side == Side.FUTURE || (side == Side.NEAREST && comesSooner(today, day))
                                        ? TemporalAdjusters.nextOrSame(day)
                                        : TemporalAdjusters.previousOrSame(day));
                };
        return PartialDate.of(found);
    }

    private static boolean comesSooner(LocalDate today, DayOfWeek day) {
        int ahead = Math.floorMod(day.getValue() - today.getDayOfWeek().getValue(), 7);
        return ahead <= 3;
    }

    /** The month that most of a week lies in, the week of publication moved by a number of weeks. */
    @Nullable PartialDate monthOfWeek(int by) {
        LocalDate today = today();
        if (today == null) {
            return null;
        }
        LocalDate thursday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(3)
                .plusWeeks(by);
        LocalDate inside = by == 0 && thursday.isAfter(today) ? today : thursday;
        return new PartialDate(inside.getYear(), inside.getMonthValue(), 0);
    }

    /** A date of the calendar, or null if there is no such day. */
    static @Nullable PartialDate valid(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable PartialDate lastUpTo(LocalDate limit, int month, int day) {
        for (int year = limit.getYear(); year > limit.getYear() - 9; year--) {
            PartialDate date = valid(year, month, day);
            if (date != null && !date.first().isAfter(limit)) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable PartialDate firstFrom(LocalDate limit, int month, int day) {
        for (int year = limit.getYear(); year < limit.getYear() + 9; year++) {
            PartialDate date = valid(year, month, day);
            if (date != null && !date.last().isBefore(limit)) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable PartialDate dayUpTo(LocalDate limit, int day) {
        LocalDate month = limit.withDayOfMonth(1);
        for (int i = 0; i < 3; i++, month = month.minusMonths(1)) {
            PartialDate date = valid(month.getYear(), month.getMonthValue(), day);
            if (date != null && !date.first().isAfter(limit)) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable PartialDate dayFrom(LocalDate limit, int day) {
        LocalDate month = limit.withDayOfMonth(1);
        for (int i = 0; i < 3; i++, month = month.plusMonths(1)) {
            PartialDate date = valid(month.getYear(), month.getMonthValue(), day);
            if (date != null && !date.first().isBefore(limit)) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable PartialDate nearer(@Nullable PartialDate past, @Nullable PartialDate next, LocalDate to) {
        if (past == null || next == null) {
            return past == null ? next : past;
        }
        long back = Math.max(0, ChronoUnit.DAYS.between(past.last(), to));
        return back <= ChronoUnit.DAYS.between(to, next.first()) ? past : next;
    }
}
