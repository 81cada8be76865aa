package org.linewatch.app.read.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;

class RowsTest {
    @TempDir
    private Path dir;

    private Recorder csv(String text) throws IOException, InputFault {
        return Recorder.read(new CsvReader(Mappings.NONE), "t.csv", text.getBytes(UTF_8));
    }

    private Recorder json(String text) throws IOException, InputFault {
        return Recorder.read(new JsonReader(Mappings.NONE), "t.json", text.getBytes(UTF_8));
    }

    private static List<String> texts(Recorder read) {
        return read.drafts.stream().map(Draft::text).toList();
    }

    private Mappings maps(String... nameAndYaml) throws IOException, InputFault {
        for (int i = 0; i < nameAndYaml.length; i += 2) {
            Files.writeString(dir.resolve(nameAndYaml[i]), nameAndYaml[i + 1]);
        }
        return Mappings.read(List.of(dir));
    }

    @Test
    void randomTablesSurviveTheRoundTrip() throws Exception {
        Random random = new Random(5);
        String alphabet = "ab ,;\t\"\n中文—x'";
        for (int round = 0; round < 200; round++) {
            char delimiter = ",;\t".charAt(round % 3);
            int columns = 2 + random.nextInt(6);
            List<List<String>> table = new ArrayList<>();
            table.add(java.util.stream.IntStream.range(0, columns)
                    .mapToObj(i -> "col" + i)
                    .toList());
            for (int row = 0; row < random.nextInt(20); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    StringBuilder cell = new StringBuilder("v");
                    for (int i = random.nextInt(12); i > 0; i--) {
                        cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
                    }
                    cells.add(cell.toString());
                }
                table.add(cells);
            }
            StringBuilder out = new StringBuilder();
            try (CSVPrinter printer = new CSVPrinter(
                    out, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())) {
                printer.printRecords(table);
            }
            CsvRows rows = new CsvRows(new StringReader(out.toString()), 10_000, "too long");
            List<List<String>> read = new ArrayList<>();
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                assertEquals(null, row.why());
                read.add(row.cells());
            }
            assertEquals(table, read);
        }
    }

    @Test
    void aStrayQuoteCostsOneRow() throws Exception {
        Recorder read = csv("""
                id,text
                1,"an open quote
                2,second words
                3,"third ""quoted"" words"
                4,"closed" too early
                5,a 5" pipe
                6,"two
                lines"
                7,"open to the end
                8,last words
                """);
        assertEquals(
                List.of("second words", "third \"quoted\" words", "a 5\" pipe", "two\nlines", "last words"),
                texts(read));
        assertEquals(3, read.faults.size(), read.faults::toString);
        assertTrue(read.faults.get(0).why().startsWith("Line 2: "), read.faults.get(0)::why);
        assertTrue(read.faults.get(2).why().contains("line 9 is never closed"), read.faults.get(2)::why);
        assertEquals("t.csv#4", read.faults.get(1).name());
    }

    @Test
    void aStrayQuoteInAFileWithoutOthersIsFoundInTime() throws Exception {
        StringBuilder text = new StringBuilder("id,text\n0,\"open\n");
        for (int i = 1; i <= 30_000; i++) {
            text.append(i).append(",some words that stand in a row of this file\n");
        }
        Recorder read = csv(text.toString());
        assertEquals(30_000, read.drafts.size());
        assertEquals(1, read.faults.size());
    }

    @Test
    void delimiterAndMarkAreTold() throws Exception {
        assertEquals(List.of("a, b"), texts(csv("\uFEFFid;text;note\n1;a, b;c\n")));
        assertEquals(List.of("a; b"), texts(csv("id\ttext\r\n1\ta; b\r\n")));
        assertEquals(List.of("x"), texts(csv("sep=;\nid;text\n1;x\n")));
        assertEquals(List.of("x"), texts(csv("id,text\r1,x\r")));
    }

    @Test
    void aFileThatFitsNothingIsOneFault() throws Exception {
        InputFault bare = assertThrows(InputFault.class, () -> csv("1,Some words\n2,Other words\n"));
        assertTrue(bare.why().contains("the columns are 1, Some words."), bare.why());
        assertTrue(bare.why().contains("--map"));
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            wide.append(i == 0 ? "" : ",").append("column").append(i);
        }
        InputFault many = assertThrows(InputFault.class, () -> csv(wide + "\n1\n"));
        assertTrue(many.why().contains("column49 and 150 more"), many.why());
        Mappings maps =
                maps("a.yaml", "id: no\ntext: [words]\n", "b.yaml", "id: key\ntitle: head\ntext: [key, \"parts[]\"]\n");
        InputFault none = assertThrows(
                InputFault.class,
                () -> Recorder.read(new CsvReader(maps), "t.csv", "key,head\n1,x\n2,y\n".getBytes(UTF_8)));
        assertTrue(none.why().contains("the columns are key, head."), none.why());
        assertTrue(none.why().contains("for a.yaml 'no', 'words'; for b.yaml 'parts[]'"), none.why());
        assertTrue(assertThrows(InputFault.class, () -> csv("id,id,text\n1,2,x\n"))
                .why()
                .contains("'id'"));
        assertTrue(assertThrows(InputFault.class, () -> csv("1979\u0001BGR\u0001042\n"))
                .why()
                .contains("U+0001"));
    }

    @Test
    void theFirstMappingThatFitsIsTheFiles() throws Exception {
        Mappings maps = maps("a.yaml", "id: no\ntext: [words, more]\n", "b.yaml", """
                id: [key, day]
                date: day
                days: [d.M.yyyy, d.M.yy]
                text: [words]
                """);
        Recorder read = Recorder.read(
                new CsvReader(maps), "t.csv", "key,day,words\n1,02.12.2019,A\n2,13.7.20,B\n".getBytes(UTF_8));
        assertEquals(List.of("A", "B"), texts(read));
        assertEquals("2019-12-02", read.drafts.get(0).field(Field.DATE));
        assertEquals("2020-07-13", read.drafts.get(1).field(Field.DATE));
        assertTrue(read.drafts.get(0).id().matches("d-[0-9a-f]{16}"));
        Recorder plain = Recorder.read(new CsvReader(maps), "t.csv", "id,text\n1,Plain words\n".getBytes(UTF_8));
        assertEquals("1", plain.drafts.get(0).id());
        InputFault form = assertThrows(InputFault.class, () -> maps("c.yaml", "id: a\ntext: [b]\ndays: [y]\n"));
        assertTrue(form.why().contains("line 3, column 8: 'y' is no form of a day"), form.why());
    }

    @Test
    void rowsThatAreTooShortOrTooLongAreFaultsOfTheirOwn() throws Exception {
        Recorder read = csv("note,id,text\na,1,x\nb,2\nc,3,y,z\nd,4,w,,\n");
        assertEquals(List.of("x", "w"), texts(read));
        assertTrue(read.faults.get(0).why().contains("Line 3"), read.faults.get(0)::why);
        assertTrue(read.faults.get(1).why().contains("4 cells, but 3 columns are named"), read.faults.get(1)::why);
    }

    @Test
    void jsonIsAListOneObjectOrLines() throws Exception {
        assertEquals(List.of("a", "b"), texts(json(" [ {\"id\":1,\"text\":\"a\"},\n {\"id\":2,\"text\":\"b\"} ] ")));
        assertEquals(List.of("a"), texts(json("{\n \"id\": 1,\n \"text\": \"a\"\n}")));
        Recorder lines = json("{\"id\":1,\"text\":\"a\"}\n{broken\n{\"id\":2,\"text\":\"b\"}\n");
        assertEquals(List.of("a", "b"), texts(lines));
        assertEquals("t.json#2", lines.faults.get(0).name());
        InputFault cut = assertThrows(InputFault.class, () -> json("[{\"id\":1,\"text\":\"a\"},"));
        assertTrue(cut.why().contains("row 1") || cut.why().contains("cut off"), cut.why());
        assertThrows(InputFault.class, () -> json("{\"id\":1,"));
        assertThrows(InputFault.class, () -> json("[1,2]"));
    }
}
