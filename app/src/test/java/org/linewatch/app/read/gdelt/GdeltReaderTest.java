package org.linewatch.app.read.gdelt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewatch.app.read.BytesSource;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.OtherRecord.Party;
import org.linewatch.engine.model.OtherRecord.Place;
import org.linewatch.engine.model.OtherRecord.Precision;

final class GdeltReaderTest {
    /** Reads as the program does: what is no export is left to another reader, here one that finds a document. */
    private static Recorder read(String name, String text) throws Exception {
        Recorder caught = new Recorder();
        GdeltReader.or((source, reading) -> reading.document(new Draft(name, "", Map.of(), text, "test/1")))
                .read(new BytesSource(name, text.getBytes(StandardCharsets.UTF_8)), caught);
        return caught;
    }

    @ParameterizedTest
    @CsvSource({
        "57, gdelt-1, a.csv",
        "58, gdelt-1, b.txt",
        "61, gdelt-2, 20220101000000.export.CSV",
        "61, gdelt-2, c.tsv"
    })
    void eachLayoutSaysTheSame(int columns, String dataset, String name) throws Exception {
        Recorder caught = read(name, ExportRows.of(columns, 42, "20211121").line() + "\r\n");
        assertEquals(List.of(), caught.told());
        assertEquals(
                List.of(new OtherRecord(
                        dataset,
                        42,
                        LocalDate.of(2021, 11, 21),
                        LocalDate.of(2021, 11, 21),
                        new Party("CHNGOV", "CHINA", "CHN"),
                        new Party("LTU", "LITHUANIA", "LTU"),
                        "16",
                        "161",
                        "161",
                        4,
                        true,
                        -4.0,
                        6,
                        2,
                        5,
                        -2.5,
                        new Place("Vilnius, Lithuania", Precision.CITY, "LTU", 54.6833, 25.3167),
                        columns == 57 ? null : "https://news.example/42")),
                caught.others);
    }

    @Test
    void layoutsMayStandInOneFileWithALineOfNamesAndEmptyLines() throws Exception {
        Recorder caught = read(
                "mixed.csv",
                "GLOBALEVENTID\tSQLDATE\n" + ExportRows.of(57, 1, "19790101").line() + "\n\n"
                        + ExportRows.of(58, 2, "20130401").line());
        assertEquals(List.of(), caught.told());
        assertEquals(
                List.of(1L, 2L), caught.others.stream().map(OtherRecord::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ROM,,ROU",
        "TMP,,TLS",
        "WSB,,PSE",
        "TWN,,TWN",
        "HKG,,HKG",
        "EUR,EEC,EU",
        ",UNO,UN",
        "AFR,,",
        ",TAL,",
        "XXX,,",
        "SSD,,SSD"
    })
    void actorsAreStatesOrBodiesWhereTheyAreKnown(String country, String group, String state) throws Exception {
        String line = ExportRows.of(61, 1, "20200101")
                .actor(5, "ABC", "SOMEBODY", country == null ? "" : country, group == null ? "" : group)
                .line();
        assertEquals(state, read("a.csv", line).others.get(0).source().state());
    }

    @ParameterizedTest
    @CsvSource({"CH,CHN", "SZ,CHE", "AS,AUS", "AU,AUT", "UK,GBR", "GM,DEU", "SP,ESP", "WE,PSE", "IM,IMN", "OS,", "KV,"})
    void placesBearFipsCodes(String fips, String state) throws Exception {
        String line = ExportRows.of(61, 1, "20200101").set(53, fips).line();
        assertEquals(state, read("a.csv", line).others.get(0).place().country());
    }

    @Test
    void whatIsEmptyIsUnknown() throws Exception {
        String line = ExportRows.of(58, 1, "20200101")
                .actor(5, "", "", "", "")
                .set(30, "")
                .set(34, "")
                .set(49, "0")
                .set(57, "")
                .line();
        OtherRecord record = read("a.csv", line).others.get(0);
        assertEquals(Party.NONE, record.source());
        assertNull(record.goldstein());
        assertNull(record.tone());
        assertNull(record.place());
        assertNull(record.address());
    }

    @ParameterizedTest
    @CsvSource({
        "0, x, Column 1 is 'x'",
        "1, 20201301, Column 2 is '20201301'",
        "26, 1a, Column 27 is '1a'",
        "29, 5, Column 30 is '5'",
        "30, much, Column 31 is 'much'",
        "30, NaN, Column 31 is 'NaN'",
        "33, -1, Column 34 is '-1'",
        "57, north, Column 58 is 'north'",
        "59, 2020, Column 60 is '2020'"
    })
    void aBadCellIsOneFaultWithLineAndColumn(int column, String value, String said) throws Exception {
        String good = ExportRows.of(61, 1, "20200101").line();
        String bad = ExportRows.of(61, 2, "20200101").set(column, value).line();
        Recorder caught = read("e.csv", good + "\n" + bad + "\n" + good);
        assertEquals(2, caught.others.size());
        assertEquals(1, caught.told().size());
        assertTrue(
                caught.told().get(0).startsWith("e.csv#2: Line 2: " + said),
                caught.told().get(0));
    }

    @Test
    void aRowOfAnotherWidthIsOneFaultAlsoWhereItComesFirst() throws Exception {
        String good = ExportRows.of(61, 1, "20200101").line();
        Recorder caught = read("e.csv", "1\t2\t3\n" + good + "\n" + good + "\tmore\n");
        assertEquals(1, caught.others.size());
        assertEquals(2, caught.told().size());
        assertTrue(
                caught.told().get(0).contains("Line 1: It has 3 columns"),
                caught.told().get(0));
        assertTrue(
                caught.told().get(1).contains("Line 3: It has 62 columns"),
                caught.told().get(1));
    }

    @Test
    void aLongLineIsCutAndTheNextIsRead() throws Exception {
        String good = ExportRows.of(61, 1, "20200101").line();
        Recorder caught = read("e.csv", good + "\n" + "x".repeat(3 * Lines.LONGEST) + "\n" + good);
        assertEquals(2, caught.others.size());
        assertEquals(1, caught.told().size());
        assertTrue(
                caught.told().get(0).contains("Line 2: The row is longer than 256 KB"),
                caught.told().get(0));
    }

    @Test
    void whatTurnsIntoSomethingElseIsGivenUp() {
        String text = ExportRows.of(61, 1, "20200101").line() + "\n" + "some\twords\n".repeat(1_001);
        Recorder caught = new Recorder();
        InputFault fault = assertThrows(InputFault.class, () -> new GdeltReader()
                .read(new BytesSource("e.csv", text.getBytes(StandardCharsets.UTF_8)), caught));
        assertTrue(fault.why().contains("line 1002"), fault.why());
        assertEquals(1, caught.others.size());
    }

    @Test
    void aSelectionOfHiveIsRefusedOnceWithTheCure() {
        InputFault fault = assertThrows(
                InputFault.class,
                () -> read("hive.csv", "1979\u0001CHN\u0001USA\u0001036\u0001036\u000103\u00014.0\u00012\n".repeat(9)));
        assertTrue(fault.why().contains("U+0001"), fault.why());
        assertTrue(fault.why().contains("57, 58 or 61 columns"), fault.why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,text\n1,China summoned the ambassador.\n", "id,text\n1,\"a\tb\"\n"})
    void otherTablesAreLeftToTheirReader(String text) throws Exception {
        Recorder caught = read("table.csv", text);
        assertEquals(0, caught.others.size());
        assertEquals(1, caught.drafts.size());
    }

    /** Random rows: what was written into a row is what is read from it. */
    @Test
    void randomRowsRoundTrip() throws Exception {
        Random random = new Random(20211121);
        int[] widths = {57, 58, 61};
        List<String> lines = new ArrayList<>();
        List<List<Object>> said = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int columns = widths[random.nextInt(widths.length)];
            LocalDate day = LocalDate.of(1979, 1, 1).plusDays(random.nextInt(17_000));
            String name = word(random);
            String code = String.format("%02d", 1 + random.nextInt(20)) + (random.nextBoolean() ? "1" : "");
            double tone = Math.round(random.nextGaussian() * 1e6) / 1e6;
            int articles = random.nextInt(1_000);
            long id = random.nextLong() >>> 20;
            lines.add(ExportRows.of(columns, id, day.toString().replace("-", ""))
                    .actor(15, "X", name, "", "")
                    .code(code)
                    .set(33, Integer.toString(articles))
                    .set(34, Double.toString(tone))
                    .line());
            said.add(List.of(columns == 61 ? "gdelt-2" : "gdelt-1", id, day, name, code, articles, tone));
        }
        Recorder caught = read("r.csv", String.join("\n", lines));
        assertEquals(List.of(), caught.told());
        assertEquals(
                said,
                caught.others.stream()
                        .map(r -> List.<Object>of(
                                r.dataset(), r.id(), r.day(), r.target().name(), r.code(), r.articles(), r.tone()))
                        .toList());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            word.appendCodePoint("AZ é中𠮷'\",;".codePoints().toArray()[random.nextInt(10)]);
        }
        return "x" + word + "x";
    }
}
