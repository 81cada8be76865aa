package org.linewatch.app.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;
import org.linewatch.app.read.rows.Mappings;

class XlsxReaderTest {
    @TempDir
    private Path dir;

    private Mappings map(String yaml) throws IOException, InputFault {
        return Mappings.read(List.of(Files.writeString(dir.resolve("m.yaml"), yaml)));
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    @Test
    void cellsReadAsTheyAreShown() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("名单");
            row(sheet, 0, "A title above the table");
            row(sheet, 2, "no", "day", "words", "count", "sum", "ratio");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue(12);
            Cell date = row.createCell(1);
            date.setCellValue(LocalDate.of(2020, 5, 12));
            date.setCellStyle(day);
            row.createCell(2).setCellValue("暂停进口");
            row.createCell(3).setCellValue(1_000_000);
            row.createCell(4).setCellFormula("D4+1");
            row.createCell(5).setCellValue(0.1 + 0.2);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Sheet secret = book.createSheet("internal");
            row(secret, 0, "no", "words");
            row(secret, 1, "1", "left out");
            book.setSheetHidden(1, true);
            book.createSheet("empty");
            Sheet remarks = book.createSheet("remarks");
            row(remarks, 0, "Only one text a row");
            Recorder read = Recorder.read(
                    new XlsxReader(map("id: no\ndate: day\ntext: [words, count, sum, ratio]\n")),
                    "l.xlsx",
                    bytes(book));
            assertEquals(1, read.drafts.size());
            Draft draft = read.drafts.get(0);
            assertEquals("l.xlsx#名单!4", draft.name());
            assertEquals("12", draft.id());
            assertEquals("2020-05-12", draft.field(Field.DATE));
            assertEquals("暂停进口\n\n1000000\n\n1000001\n\n0.3", draft.text());
            assertEquals(
                    List.of("l.xlsx#internal", "l.xlsx#remarks"),
                    read.faults.stream().map(Recorder.Fault::name).toList());
            assertTrue(read.faults.get(0).why().contains("hidden"));
        }
    }

    @Test
    void aNameMergedOverColumnsIsTheirsInTurn() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("s");
            row(sheet, 0, "id", "text", "", "day");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            row(sheet, 1, "1", "first", "second", "2020");
            Recorder read =
                    Recorder.read(new XlsxReader(map("id: id\ntext: [text, text (2)]\n")), "a.xlsx", bytes(book));
            assertEquals("first\n\nsecond", read.drafts.get(0).text());
        }
    }

    @Test
    void aSheetThatFitsNothingIsOneFault() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("s");
            String[] wide = new String[200];
            Arrays.setAll(wide, i -> "c" + i);
            row(sheet, 0, wide);
            row(sheet, 1, wide);
            row(sheet, 2, wide);
            Recorder read = Recorder.read(new XlsxReader(Mappings.NONE), "a.xlsx", bytes(book));
            assertEquals(1, read.faults.size());
            assertTrue(read.faults.get(0).why().contains("c49 and 150 more"), read.faults.get(0)::why);
        }
    }

    @Test
    void randomTablesSurviveTheRoundTrip() throws Exception {
        Random random = new Random(3);
        String alphabet = "ab ,\"\n中文—<&>é";
        for (int round = 0; round < 20; round++) {
            List<String> expected = new ArrayList<>();
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                Sheet sheet = book.createSheet("s");
                row(sheet, 0, "id", "text");
                int rows = random.nextInt(30);
                for (int i = 1; i <= rows; i++) {
                    StringBuilder words = new StringBuilder("w");
                    for (int n = random.nextInt(20); n > 0; n--) {
                        words.append(alphabet.charAt(random.nextInt(alphabet.length())));
                    }
                    words.append('.');
                    row(sheet, i, Integer.toString(i), words.toString());
                    expected.add(words.toString());
                }
                Recorder read = Recorder.read(new XlsxReader(Mappings.NONE), "a.xlsx", bytes(book));
                assertEquals(expected, read.drafts.stream().map(Draft::text).toList());
            }
        }
    }

    @Test
    void badFilesAreToldApart() throws Exception {
        byte[] sound;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            row(book.createSheet("s"), 0, "id", "text");
            sound = bytes(book);
        }
        XlsxReader reader = new XlsxReader(Mappings.NONE);
        InputFault cut = assertThrows(
                InputFault.class, () -> Recorder.read(reader, "a.xlsx", Arrays.copyOf(sound, sound.length / 2)));
        assertTrue(cut.why().contains("cut off"), cut.why());
        InputFault entity = assertThrows(
                InputFault.class,
                () -> Recorder.read(
                        reader,
                        "a.xlsx",
                        Zips.zip(Map.of("xl/workbook.xml", Zips.xml("<!DOCTYPE w [<!ENTITY a \"b\">]><w>&a;</w>")))));
        assertTrue(entity.why().contains("DOCTYPE"), entity.why());
        byte[] bomb = Zips.zip(Map.of(
                "xl/workbook.xml",
                Zips.xml("<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>"),
                "xl/_rels/workbook.xml.rels",
                Zips.xml("<R><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></R>"),
                "xl/worksheets/sheet1.xml",
                Zips.xml("<worksheet><sheetData>" + "<row></row>".repeat(1_000_000) + "</sheetData></worksheet>")));
        Recorder read = Recorder.read(reader, "a.xlsx", bomb);
        assertTrue(read.faults.get(0).why().contains("zip bomb"), read.faults.get(0)::why);
    }
}
