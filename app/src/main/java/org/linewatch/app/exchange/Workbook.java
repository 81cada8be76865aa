package org.linewatch.app.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook in the making; see {@link Xlsx}. Column widths come from the first rows: no fonts are measured. */
final class Workbook implements AutoCloseable {
    /** Rows held in memory. */
    private static final int WINDOW = 100;

    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int LABELS = 22;
    private static final int VALUES = 110;
    /** Whole numbers beyond this are not exact in a cell. */
    private static final long EXACT = 1L << 53;

    private static final int FIRST_YEAR = 1900;
    private static final String STARTS_FORMULA = "=+-@";

    private final SXSSFWorkbook book;
    private final String name;
    private final List<String> header;
    private final int rowsOfSheet;
    private final CellStyle head;
    private final CellStyle day;
    private final CellStyle quoted;
    private final CellStyle wrapped;
    private final int[] widths;

    private SXSSFSheet sheet;
    private int next;
    private int sheets;
    private long rows;
    private long cut;

    Workbook(String name, List<String> header, int rowsOfSheet) {
        this.name = name;
        this.header = List.copyOf(header);
        this.rowsOfSheet = rowsOfSheet;
        book = new SXSSFWorkbook(WINDOW);
        book.setCompressTempFiles(true);
        // Several readers refuse the 64-bit form of an archive that is small enough for the usual one.
        book.setZip64Mode(Zip64Mode.AsNeeded);
        head = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        quoted = book.createCellStyle();
        quoted.setQuotePrefixed(true);
        wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        widths = header.stream().mapToInt(text -> text.length() + 4).toArray();
        sheet = begin();
    }

    private SXSSFSheet begin() {
        sheets++;
        SXSSFSheet made = book.createSheet(sheets == 1 ? name : name + " " + sheets);
        made.createFreezePane(0, 1);
        SXSSFRow row = made.createRow(0);
        for (int i = 0; i < header.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(header.get(i));
            cell.setCellStyle(head);
        }
        next = 1;
        return made;
    }

    /** Adds a row. */
    void add(@Nullable Object[] values) {
        if (next == rowsOfSheet) {
            end();
            sheet = begin();
        }
        SXSSFRow row = sheet.createRow(next);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                int width = put(row.createCell(i), value);
                if (rows < WINDOW) {
                    widths[i] = Math.max(widths[i], width + 1);
                }
            }
        }
        next++;
        rows++;
    }

    /** Puts a value into a cell and gives its width in characters. */
    private int put(Cell cell, Object value) {
        if (value instanceof Number number && exact(number)) {
            cell.setCellValue(number.doubleValue());
            return number.toString().length();
        }
        if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
            return NARROWEST;
        }
        String text = value instanceof List<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : value.toString();
        LocalDate date = date(text);
        if (date != null) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
            return text.length();
        }
        if (!text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(quoted);
        }
        cell.setCellValue(fitting(text));
        return text.length();
    }

    private static boolean exact(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue());
        }
        return Math.abs(number.longValue()) <= EXACT;
    }

    /** A full day that a spreadsheet knows as a date, or null. */
    private static @Nullable LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-') {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() > FIRST_YEAR ? date : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String fitting(String text) {
        if (text.length() <= Xlsx.CHARACTERS) {
            return text;
        }
        cut++;
        int end = Xlsx.CHARACTERS - Xlsx.CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + Xlsx.CUT;
    }

    private void end() {
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, header.size() - 1));
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.min(WIDEST, Math.max(NARROWEST, widths[i])) * UNITS_OF_A_CHARACTER);
        }
    }

    /** Ends the rows and adds the sheet that says what they are, in second place. */
    void finish(Xlsx.About about) {
        end();
        SXSSFSheet words = book.createSheet(about.about());
        book.setSheetOrder(about.about(), 1);
        words.setColumnWidth(0, LABELS * UNITS_OF_A_CHARACTER);
        words.setColumnWidth(1, VALUES * UNITS_OF_A_CHARACTER);
        int line = 0;
        for (Xlsx.Line told : about.lines().apply(new Xlsx.Written(rows, cut, sheets))) {
            SXSSFRow row = words.createRow(line++);
            Cell label = row.createCell(0);
            label.setCellValue(told.label());
            label.setCellStyle(head);
            Cell value = row.createCell(1);
            value.setCellValue(fitting(told.value()));
            value.setCellStyle(wrapped);
        }
    }

    void write(OutputStream out) throws IOException {
        book.write(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    /** Removes the temporary files. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
