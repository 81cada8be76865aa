package org.linewatch.app.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.FileSource;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.engine.model.OtherRecord;

/** The largest sheet there can be is read in little memory. */
class LargeSheetIT {
    private static final int ROWS = 1_048_576;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aFullSheetIsReadRowByRow(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("full.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("s");
            for (int i = 0; i < ROWS; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "id" : "row-" + i);
                row.createCell(1).setCellValue(i == 0 ? "text" : "Words of row " + i);
            }
            book.write(out);
        }
        System.gc();
        long before = used();
        Counting reading = new Counting(before);
        new XlsxReader(Mappings.NONE).read(new FileSource(file), reading);
        assertEquals(ROWS - 1, reading.count);
        assertEquals("full.xlsx#s!" + ROWS, reading.last);
        assertTrue(reading.most - before < 64L * MEGABYTE, () -> (reading.most - before) / MEGABYTE + " MB");
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Counts, and looks at the memory that is held now and then. */
    private static final class Counting implements Reading {
        private int count;
        private long most;
        private String last = "";

        Counting(long before) {
            this.most = before;
        }

        @Override
        public Caps caps() {
            return Caps.USUAL;
        }

        @Override
        public void document(Draft draft) {
            last = draft.name();
            if (++count % 250_000 == 0) {
                System.gc();
                most = Math.max(most, used());
            }
        }

        @Override
        public void other(OtherRecord record) {
            throw new AssertionError(record);
        }

        @Override
        public void fault(String name, String sha256, String why) {
            throw new AssertionError(name + ": " + why);
        }

        @Override
        public void member(Source member) {
            throw new AssertionError(member);
        }

        @Override
        public void goOn() {}
    }
}
