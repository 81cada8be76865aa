package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.OtherRow;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.OtherRecord.Party;
import org.linewatch.engine.model.OtherRecord.Place;
import org.linewatch.engine.model.OtherRecord.Precision;

final class OthersTest {
    private static final Party CHINA = new Party("CHNGOV", "CHINA", "CHN");
    private static final Party NORWAY = new Party("NOR", "NORWAY", "NOR");
    private static final Party REBELS = new Party("REB", "REBEL 100%", null);

    @TempDir
    private Path dir;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(dir);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static OtherRecord record(String dataset, long id, String day, Party source, Party target, String code) {
        return new OtherRecord(
                dataset,
                id,
                LocalDate.parse(day),
                LocalDate.parse(day),
                source,
                target,
                code.substring(0, 2),
                code.substring(0, Math.min(3, code.length())),
                code,
                4,
                true,
                -4.0,
                1,
                1,
                1,
                null,
                new Place("Oslo, Norway", Precision.CITY, "NOR", 59.9, 10.75),
                null);
    }

    private static OtherFilter filter(String... parameters) {
        return OtherFilter.parse(name -> {
            for (int i = 0; i < parameters.length; i += 2) {
                if (parameters[i].equals(name)) {
                    return List.of(parameters[i + 1]);
                }
            }
            return List.of();
        });
    }

    @Test
    void readTwiceIsKeptOnceAndALaterRowSupersedes() {
        List<OtherRecord> batch = IntStream.range(0, 500)
                .mapToObj(i -> record("gdelt-2", 1_000 + i, "2010-10-08", CHINA, NORWAY, "161"))
                .toList();
        assertEquals(500, archive.keepOthers("a.csv", batch));
        assertEquals(0, archive.keepOthers("b.csv", batch));
        assertEquals(500, archive.countOthers(OtherFilter.ALL));
        OtherRecord changed = record("gdelt-2", 1_007, "2010-10-09", CHINA, NORWAY, "112");
        assertEquals(1, archive.keepOthers("c.csv", List.of(batch.get(7), changed, batch.get(8))));
        assertEquals(500, archive.countOthers(OtherFilter.ALL));
        OtherRow newest = archive.others(OtherFilter.ALL, 1, null).items().get(0);
        assertEquals(new OtherRow(changed, "c.csv"), newest);
        assertEquals(
                1, archive.keepOthers("d.csv", List.of(record("gdelt-1", 1_007, "2010-10-08", CHINA, NORWAY, "161"))));
        assertEquals(501, archive.countOthers(OtherFilter.ALL), "another dataset's numbers are its own");
    }

    @Test
    void filtersAskForStatesCodesDaysAndNames() {
        archive.keepOthers(
                "a.csv",
                List.of(
                        record("gdelt-2", 1, "2010-10-08", CHINA, NORWAY, "161"),
                        record("gdelt-2", 2, "2010-11-08", NORWAY, CHINA, "1621"),
                        record("gdelt-1", 3, "2011-01-01", REBELS, NORWAY, "190")));
        assertEquals(1, archive.countOthers(filter("source", "CHN")));
        assertEquals(1, archive.countOthers(filter("source", "CHNGOV")));
        assertEquals(2, archive.countOthers(filter("target", "CHN,NOR", "to", "2010-12-31")));
        assertEquals(2, archive.countOthers(filter("cameo", "16")));
        assertEquals(1, archive.countOthers(filter("cameo", "162")));
        assertEquals(1, archive.countOthers(filter("cameo", "1621")));
        assertEquals(1, archive.countOthers(filter("dataset", "gdelt-1")));
        assertEquals(2, archive.countOthers(filter("from", "2010-11-08")));
        assertEquals(3, archive.countOthers(filter("q", "oslo norway")));
        assertEquals(1, archive.countOthers(filter("q", "rebel 100%")));
        assertEquals(0, archive.countOthers(filter("q", "rebel_100")));
        assertThrows(IllegalArgumentException.class, () -> filter("cameo", "16x"));
        assertThrows(IllegalArgumentException.class, () -> filter("from", "2010"));
        assertEquals(
                List.of(new Count("", 1), new Count("CHN NOR", 1), new Count("NOR CHN", 1)),
                archive.countOthers(OtherFilter.ALL, OtherDimension.PAIR));
        assertEquals(
                List.of(new Count("2010-10", 1), new Count("2010-11", 1), new Count("2011-01", 1)),
                archive.countOthers(OtherFilter.ALL, OtherDimension.MONTH));
        assertEquals(
                List.of(new Count("16", 2), new Count("19", 1)),
                archive.countOthers(OtherFilter.ALL, OtherDimension.ROOT));
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        List<OtherRecord> batch = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            batch.add(record("gdelt-2", i, "2010-10-0" + (1 + i % 3), CHINA, NORWAY, "161"));
            batch.add(record("gdelt-1", i, "2010-10-0" + (1 + i % 3), CHINA, NORWAY, "161"));
        }
        archive.keepOthers("a.csv", batch);
        Set<OtherRecord> seen = new HashSet<>();
        String next = null;
        do {
            Page<OtherRow> page = archive.others(OtherFilter.ALL, 7, next);
            assertEquals(50, page.total());
            page.items().forEach(row -> seen.add(row.record()));
            next = page.next();
        } while (next != null);
        assertEquals(new HashSet<>(batch), seen);
        assertThrows(IllegalArgumentException.class, () -> archive.others(OtherFilter.ALL, 7, "nonsense"));
        List<OtherRow> all = new ArrayList<>();
        archive.eachOther(OtherFilter.ALL, all::add);
        assertEquals(50, all.size());
        assertNull(all.get(0).record().tone());
    }

    @Test
    void noneOfOurNumbersKnowsThem() {
        archive.keepOthers("a.csv", List.of(record("gdelt-2", 1, "2010-10-08", CHINA, NORWAY, "161")));
        assertEquals(0, archive.countMentions(Filter.ALL));
        assertEquals(0, archive.countEvents(Filter.ALL));
        assertEquals(0, archive.countDocuments(Filter.ALL));
        assertEquals(0, archive.coverage(true).documents());
        assertEquals(java.util.Set.of(), archive.unchanged(java.util.Map.of("1", "")));
    }
}
