package org.linewatch.app.read.gdelt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linewatch.app.read.FileSource;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;
import org.linewatch.engine.model.OtherRecord;

/** GDELT's own files: as many records as they have rows. */
final class GdeltCorpusTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("linewatch.root")).resolveSibling("shared/corpus/gdelt");

    @BeforeAll
    static void present() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the corpus beside the repository is absent");
    }

    private static List<OtherRecord> read(String name, int rows) throws Exception {
        Recorder caught = new Recorder();
        new GdeltReader().read(new FileSource(FOLDER.resolve(name)), caught);
        assertEquals(List.of(), caught.told());
        assertEquals(rows, caught.others.size(), name);
        return caught.others;
    }

    @Test
    void everyRowIsARecordUnderANumberOfItsOwn() throws Exception {
        List<OtherRecord> all = new ArrayList<>();
        all.addAll(read("20180101000000.export.CSV", 2_414));
        all.addAll(read("20180326044500.export.CSV", 1_540));
        all.addAll(read("insight-events-20151027.csv", 2_116));
        List<OtherRecord> first = read("gdelt1-events-57-58-columns.csv", 710);
        assertEquals(201, first.stream().filter(r -> r.address() == null).count());
        all.addAll(first);
        Set<String> ids = new HashSet<>();
        all.forEach(record -> ids.add(record.dataset() + record.id()));
        assertEquals(6_780, ids.size());
    }

    @Test
    void theSelectionIsRefused() {
        assertThrows(InputFault.class, () -> read("gdelt1-hive-delimited-100.csv", 0));
    }
}
