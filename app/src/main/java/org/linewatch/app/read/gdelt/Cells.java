package org.linewatch.app.read.gdelt;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.InputFault;

/** The cells of one row; a cell that is not what its column holds is a fault that names the column, counted from one. */
final class Cells {
    private final String[] cells;

    Cells(String[] cells) {
        this.cells = cells;
    }

    String text(int column) {
        return cells[column].strip();
    }

    @Nullable String known(int column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    long id(int column) throws InputFault {
        try {
            long id = Long.parseLong(text(column));
            if (id >= 0) {
                return id;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw fault(column, "an event's number");
    }

    int count(int column) throws InputFault {
        try {
            int count = Integer.parseInt(text(column));
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw fault(column, "a whole number");
    }

    /** A whole number of a closed range. */
    int among(int column, int least, int most) throws InputFault {
        int count = count(column);
        if (count < least || count > most) {
            throw fault(column, "a number from " + least + " to " + most);
        }
        return count;
    }

    /** A number, or null for an empty cell. */
    @Nullable Double number(int column) throws InputFault {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw fault(column, "a number");
    }

    /** A day, {@code 20180101}, perhaps with a time behind it. */
    LocalDate day(int column) throws InputFault {
        String text = text(column);
        try {
            if ((text.length() == 8 || text.length() == 14) && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return LocalDate.of(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(4, 6)),
                        Integer.parseInt(text.substring(6, 8)));
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw fault(column, "a day like 20180101");
    }

    /** A CAMEO code: a root of two digits, a base of three (or the root alone), any of two to four. */
    String code(int column, int most) throws InputFault {
        String text = text(column);
        if (text.length() >= 2 && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        throw fault(column, "a CAMEO code of two to " + most + " digits");
    }

    private InputFault fault(int column, String wanted) {
        String text = cells[column];
        String shown = text.codePointCount(0, text.length()) > 40
                ? text.substring(0, text.offsetByCodePoints(0, 40)) + "…"
                : text;
        return new InputFault("Column " + (column + 1) + " is '" + shown + "' where " + wanted
                + " should stand: mend the row, or take the export from GDELT anew.");
    }
}
