package org.linewatch.engine.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 date that may stop at the month or the year: {@code 2020-05-12}, {@code 2020-05}, {@code 2020}.
 *
 * @param year the year
 * @param month 1–12, or 0 where unknown
 * @param day 1–31, or 0 where unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws DateTimeException if there is no such day */
    public PartialDate {
        if (day != 0 && month == 0) {
            throw new DateTimeException("A day needs a month: " + year + "-0-" + day);
        }
        LocalDate unused = LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /**
     * Reads the ISO form.
     *
     * @throws DateTimeException if it is not one, or names no day of the calendar
     */
    public static PartialDate parse(String iso) {
        Matcher m = ISO.matcher(iso);
        if (!m.matches()) {
            throw new DateTimeException("'" + iso + "' is no date of the form 2020, 2020-05 or 2020-05-12");
        }
        return new PartialDate(
                Integer.parseInt(m.group(1)),
                m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
                m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
    }

    /** A full date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The first day that it can mean. */
    public LocalDate first() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day that it can mean. */
    public LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Whether the day is known. */
    public boolean full() {
        return day != 0;
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : last().compareTo(other.last());
    }

    /** The ISO form. */
    @Override
    public String toString() {
        String text = String.format("%04d", year);
        if (month != 0) {
            text += String.format("-%02d", month);
        }
        return day == 0 ? text : text + String.format("-%02d", day);
    }
}
