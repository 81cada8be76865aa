package org.linewatch.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TablesTest {
    private static final Path ROOT = Path.of(System.getProperty("linewatch.root"));
    private static final List<String> DOCUMENTS = Tables.DOCUMENTS;

    @TempDir
    private Path dir;

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void docsSayWhatWasRecorded(String document) throws IOException {
        String text = Files.readString(ROOT.resolve(document));
        assertTrue(text.contains("<!-- table of bench/recordings/"), "no table in " + document);
        assertEquals(Tables.filled(ROOT, text), text, "run bench/tables");
    }

    @Test
    void aRunTakesThePlaceOfTheOneOfItsSize() throws IOException {
        Path file = dir.resolve("bench/recordings/x.tsv");
        new Recording(List.of("documents", "documents/s"), List.of(List.of("10000", "90.5"), List.of("50000", "91.0")))
                .with(List.of("10000", "120.0"))
                .write(file);
        String filled = Tables.filled(
                dir, "Before\n<!-- table of bench/recordings/x.tsv -->\n\nold\n<!-- end of table -->\nafter");
        assertEquals("""
                Before
                <!-- table of bench/recordings/x.tsv -->

                | documents | documents/s |
                | --: | --: |
                | 50,000 | 91.0 |
                | 10,000 | 120.0 |

                <!-- end of table -->
                after""", filled);
    }
}
