package org.linewatch.app.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes tables as Office Open XML workbooks, with the columns of {@link Csv}. Rows go to a temporary file as they come,
 * so that memory does not grow with them; the file is removed at the end, whatever happens.
 *
 * <p>The first sheet holds the rows under a head that stays and filters; a second one says what they are. Rows beyond what
 * a sheet can hold go on in further sheets. Numbers are numbers, full days from 1900 on are dates, and everything else is
 * text: a text is never a formula here, so it stays as it is, and one that looks like a formula is marked as text for
 * those who edit it. Lists are joined with a semicolon.
 */
public final class Xlsx {
    /** Rows that a sheet can hold, its head included. */
    static final int ROWS = 1_048_576;

    /** Characters (UTF-16 units) that a cell can hold. */
    static final int CHARACTERS = 32_767;

    /** What a cut cell ends with. */
    static final String CUT = " … [cut]";

    private Xlsx() {}

    /**
     * A line of the sheet that says what the rows are.
     *
     * @param label what is told
     * @param value what is so
     */
    public record Line(String label, String value) {}

    /**
     * What was written.
     *
     * @param rows rows without heads
     * @param cut cells that were longer than a cell can be
     * @param sheets sheets with rows
     */
    public record Written(long rows, long cut, int sheets) {}

    /**
     * What stands beside the rows.
     *
     * @param data name of the first sheet; further ones get a number behind it
     * @param about name of the second sheet
     * @param lines what that sheet says, once all is written
     */
    public record About(String data, String about, Function<Written, List<Line>> lines) {}

    /**
     * Writes a workbook.
     *
     * @param out takes the workbook when all rows are there; it is left open
     * @param fill hands over the rows
     * @throws UncheckedIOException if it cannot be written
     */
    public static <T> void write(OutputStream out, Csv<T> table, About about, Consumer<Csv.Rows<T>> fill) {
        write(out, table, about, fill, ROWS);
    }

    /** The same with sheets of another size. */
    static <T> void write(OutputStream out, Csv<T> table, About about, Consumer<Csv.Rows<T>> fill, int rowsOfSheet) {
        try (Workbook book = new Workbook(about.data(), table.header(), rowsOfSheet)) {
            List<Csv.Column<T>> columns = table.columns();
            fill.accept(row -> book.add(
                    columns.stream().map(column -> column.value().apply(row)).toArray()));
            book.finish(about);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook cannot be written: " + e.getMessage(), e);
        }
    }
}
