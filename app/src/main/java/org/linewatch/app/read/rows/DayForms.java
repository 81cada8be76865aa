package org.linewatch.app.read.rows;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a table writes days that could be read in two ways, such as {@code 02.12.19}, or that stand before other words. The
 * mapping says so; it is not guessed.
 *
 * @param forms the ways in their order, each a day, a month and a year
 */
public record DayForms(List<DateTimeFormatter> forms) {
    /** No way of its own. */
    public static final DayForms NONE = new DayForms(List.of());

    private static final Pattern FORM =
            Pattern.compile("d([-./])M\\1yy(?:yy)?|M([-./])d\\2yy(?:yy)?|yyyy([-./])M\\3d|MMMM d, yyyy|d MMMM yyyy");
    /** A year of two digits is one of the hundred from this one on. */
    private static final int FIRST_SHORT_YEAR = 1970;

    /** Copies the list. */
    public DayForms {
        forms = List.copyOf(forms);
    }

    /**
     * A way, as {@code d.M.yyyy}, {@code d.M.yy}, {@code M/d/yyyy} or {@code MMMM d, yyyy} with the month's English name;
     * {@code d} and {@code M} have one digit or two.
     *
     * @throws IllegalArgumentException if it is none
     */
    static DateTimeFormatter form(String written) {
        String form = written.replace("dd", "d").replaceAll("(?<!M)MM(?!M)", "M");
        if (!FORM.matcher(form).matches()) {
            throw new IllegalArgumentException("'" + written + "' is no form of a day");
        }
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        int year = form.indexOf('y');
        int behind = form.lastIndexOf('y') + 1;
        pattern(builder, form.substring(0, year));
        if (behind - year == 2) {
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR);
        } else {
            builder.appendValue(ChronoField.YEAR, 4);
        }
        pattern(builder, form.substring(behind));
        return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static void pattern(DateTimeFormatterBuilder builder, String pattern) {
        if (!pattern.isEmpty()) {
            builder.appendPattern(pattern);
        }
    }

    /** The day in ISO form that a value begins with, or the value itself if it has none of the forms. */
    String iso(String said) {
        for (DateTimeFormatter form : forms) {
            LocalDate day = day(said, form);
            if (day != null) {
                return day.toString();
            }
        }
        return said;
    }

    private static @Nullable LocalDate day(String said, DateTimeFormatter form) {
        ParsePosition place = new ParsePosition(0);
        try {
            LocalDate day = form.parse(said, place).query(TemporalQueries.localDate());
            boolean whole = place.getIndex() == said.length() || !Character.isDigit(said.charAt(place.getIndex()));
            return whole ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
