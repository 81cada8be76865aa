package org.linewatch.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linewatch.app.exchange.Xlsx.Line;

final class XlsxTest {
    private static final Csv<@Nullable Object[]> THREE = Csv.of(List.of(
            new Csv.Column<>("name", row -> row[0]),
            new Csv.Column<>("day", row -> row[1]),
            new Csv.Column<>("count", row -> row[2])));

    private static final Xlsx.About ABOUT = new Xlsx.About(
            "Data",
            "About",
            written -> List.of(
                    new Line("rows", Long.toString(written.rows())),
                    new Line("cut", Long.toString(written.cut())),
                    new Line("sheets", Integer.toString(written.sheets()))));

    private static XSSFWorkbook read(int rowsOfSheet, Consumer<Csv.Rows<@Nullable Object[]>> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx.write(out, THREE, ABOUT, fill, rowsOfSheet);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    @Test
    void valuesComeBackAsWhatTheyWere() throws IOException {
        try (XSSFWorkbook book = read(Xlsx.ROWS, rows -> {
            rows.add(row("制裁 \uD840\uDC00 \"quoted\"\nline", "2021-03-22", -12));
            rows.add(row(List.of("EUR", "USA"), "2020-05", 0.25));
            rows.add(row(null, "1898-06-11", 9_007_199_254_740_993L));
            rows.add(row("x", "2021-02-30", null));
        })) {
            XSSFSheet data = book.getSheetAt(0);
            assertEquals("Data", data.getSheetName());
            assertEquals("day", data.getRow(0).getCell(1).getStringCellValue());
            assertEquals(
                    "制裁 \uD840\uDC00 \"quoted\"\nline",
                    data.getRow(1).getCell(0).getStringCellValue());
            Cell day = data.getRow(1).getCell(1);
            assertTrue(DateUtil.isCellDateFormatted(day));
            assertEquals(
                    LocalDate.of(2021, 3, 22), day.getLocalDateTimeCellValue().toLocalDate());
            assertEquals(-12, data.getRow(1).getCell(2).getNumericCellValue());
            assertEquals("EUR;USA", data.getRow(2).getCell(0).getStringCellValue());
            assertEquals("2020-05", data.getRow(2).getCell(1).getStringCellValue());
            assertEquals(0.25, data.getRow(2).getCell(2).getNumericCellValue());
            assertNull(data.getRow(3).getCell(0));
            assertEquals("1898-06-11", data.getRow(3).getCell(1).getStringCellValue());
            assertEquals("9007199254740993", data.getRow(3).getCell(2).getStringCellValue());
            assertEquals("2021-02-30", data.getRow(4).getCell(1).getStringCellValue());
            assertTrue(data.getPaneInformation().isFreezePane());
            assertEquals("A1:C5", data.getCTWorksheet().getAutoFilter().getRef());
            assertEquals("4", book.getSheet("About").getRow(0).getCell(1).getStringCellValue());
        }
    }

    @Test
    void noTextBecomesAFormulaInEitherFormat() throws IOException {
        List<String> texts = List.of("=1+1", "+44", "-x", "@SUM(A1)", "＝1+1", "\t=1", "=cmd|' /C calc'!A0");
        try (XSSFWorkbook book = read(Xlsx.ROWS, rows -> texts.forEach(text -> rows.add(row(text, "-3", -3))))) {
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(texts.get(i), cell.getStringCellValue());
                assertEquals(
                        "=+-@".indexOf(texts.get(i).charAt(0)) >= 0,
                        cell.getCellStyle().getQuotePrefixed());
            }
        }
        StringBuilder csv = new StringBuilder();
        Csv.Rows<@Nullable Object[]> rows = THREE.begin(csv);
        texts.forEach(text -> rows.add(row(text, "", -3)));
        List<String> lines = Arrays.asList(csv.toString().split("\r\n"));
        for (int i = 0; i < texts.size(); i++) {
            assertTrue(lines.get(i + 1).replace("\"", "").startsWith("'" + texts.get(i)), lines.get(i + 1));
            assertTrue(lines.get(i + 1).endsWith(",-3"), "a number is none: " + lines.get(i + 1));
        }
    }

    @Test
    void whatDoesNotFitGoesOnOrIsCutAndCounted() throws IOException {
        String tooLong = "字".repeat(Xlsx.CHARACTERS - Xlsx.CUT.length() - 1) + "\uD840\uDC00" + "字".repeat(50);
        try (XSSFWorkbook book = read(4, rows -> {
            for (int i = 0; i < 7; i++) {
                rows.add(row(i == 0 ? tooLong : "r" + i, "", i));
            }
        })) {
            assertEquals(List.of("Data", "About", "Data 2", "Data 3"), names(book));
            assertEquals("r3", book.getSheet("Data 2").getRow(1).getCell(0).getStringCellValue());
            assertEquals("name", book.getSheet("Data 3").getRow(0).getCell(0).getStringCellValue());
            assertEquals(1, book.getSheet("Data 3").getLastRowNum());
            String cut = book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
            assertTrue(
                    cut.length() <= Xlsx.CHARACTERS && cut.endsWith("字" + Xlsx.CUT), cut.substring(cut.length() - 20));
            assertEquals("1", book.getSheet("About").getRow(1).getCell(1).getStringCellValue());
            assertEquals("3", book.getSheet("About").getRow(2).getCell(1).getStringCellValue());
        }
    }

    @Test
    void noTemporaryFileStays() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        List<Path> before = files(folder);
        try (XSSFWorkbook book = read(Xlsx.ROWS, rows -> {
            for (int i = 0; i < 5000; i++) {
                rows.add(row("row", "2020-01-01", i));
            }
        })) {
            assertEquals(5000, book.getSheetAt(0).getLastRowNum());
        }
        List<Path> after = files(folder);
        after.removeAll(before);
        assertEquals(List.of(), after);
    }

    private static List<String> names(XSSFWorkbook book) {
        return Stream.iterate(0, i -> i + 1)
                .limit(book.getNumberOfSheets())
                .map(book::getSheetName)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new java.util.ArrayList<>();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sheets = new java.util.ArrayList<>(
                    files.filter(f -> f.getFileName().toString().startsWith("poi-sxssf"))
                            .toList());
            assertFalse(sheets.contains(folder));
            return sheets;
        }
    }
}
