package org.linewatch.app.read.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/**
 * How a table writes days that could be read in two ways, such as {@code 02.12.19}. The mapping says so; it is not
 * guessed.
 *
 * @param forms the ways in their order, each a day, a month and a year
 */
public record DayForms(List<DateTimeFormatter> forms) {
    /** No way of its own. */
    public static final DayForms NONE = new DayForms(List.of());

    /** A year of two digits is one of the hundred from this one on. */
    private static final int FIRST_SHORT_YEAR = 1970;

    /** Copies the list. */
    public DayForms {
        forms = List.copyOf(forms);
    }

    /**
     * A way, as {@code d.M.yyyy}, {@code d.M.yy} or {@code M/d/yyyy}: {@code d} and {@code M} have one digit or two.
     *
     * @throws IllegalArgumentException if it is none
     */
    static DateTimeFormatter form(String written) {
        String form = written.replace("dd", "d").replace("MM", "M");
        if (!form.matches("(?:[dM]|yy(?:yy)?)([-./])(?:[dM]|yy(?:yy)?)\\1(?:[dM]|yy(?:yy)?)")
                || !form.contains("d")
                || !form.contains("M")
                || !form.contains("yy")) {
            throw new IllegalArgumentException("'" + written + "' is no form of a day");
        }
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        int year = form.indexOf('y');
        boolean shortYear = !form.contains("yyyy");
        builder.appendPattern(form.substring(0, year));
        if (shortYear) {
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR);
        } else {
            builder.appendValue(ChronoField.YEAR, 4);
        }
        builder.appendPattern(form.substring(form.lastIndexOf('y') + 1));
        return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day in ISO form, or the words themselves if they have none of the forms. */
    String iso(String said) {
        for (DateTimeFormatter form : forms) {
            try {
                return LocalDate.parse(said, form).toString();
            } catch (DateTimeException e) {
                continue;
            }
        }
        return said;
    }
}
