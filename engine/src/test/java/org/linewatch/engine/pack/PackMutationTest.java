package org.linewatch.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Whatever is done to one cell: the pack loads whole, or is refused with faults, and nothing else is thrown. */
final class PackMutationTest {
    private static final int RUNS = 2000;
    private static final List<String> NASTY = List.of(
            "",
            " ",
            ";",
            ":",
            "/",
            "BVT/",
            "/BVT",
            "BVT/NOBODY",
            "0000",
            "9999-99",
            "2003-02-30",
            "-1",
            "2147483648",
            "yes",
            "SANCTION",
            "a\tb",
            "a\nb",
            "\r",
            "\u0000",
            "\uFEFF",
            "𠮷",
            "港口;港口",
            "null",
            "\"",
            "BVT/pier-act-1991:2:3");

    @Test
    void mutatedPackNeverHalfLoads() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20140415);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            TestPack pack = TestPack.full();
            String change = mutate(pack, random);
            try {
                Pack loaded = pack.load();
                assertEquals(3, loaded.securityTypes().size(), change);
                assertEquals(2, loaded.organs().size(), change);
                assertEquals(3, loaded.laws().size(), change);
                assertEquals(2, loaded.cases().size(), change);
            } catch (PackException e) {
                refused++;
                assertFalse(e.faults().isEmpty(), change);
                assertTrue(
                        e.faults().stream()
                                .noneMatch(f -> f.file().isEmpty() || f.cure().isEmpty()),
                        change);
            }
        }
        assertTrue(refused > RUNS / 4 && refused < RUNS, "refused " + refused + " of " + RUNS);
    }

    private static String mutate(TestPack pack, RandomGenerator random) {
        List<PackTable> tables = List.of(PackTable.values());
        PackTable table = tables.get(random.nextInt(tables.size()));
        int lines = (int) pack.text(table.file()).lines().count();
        int line = 2 + random.nextInt(lines - 1);
        String column = table.columns().get(random.nextInt(table.columns().size()));
        String value = random.nextBoolean() ? NASTY.get(random.nextInt(NASTY.size())) : noise(random);
        pack.set(table, line, column, value);
        return table.file() + ":" + line + " " + column + " = '" + value + "'";
    }

    private static String noise(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append((char) (random.nextBoolean() ? 0x20 + random.nextInt(0x5f) : 0x4e00 + random.nextInt(0x100)));
        }
        return text.toString();
    }
}
