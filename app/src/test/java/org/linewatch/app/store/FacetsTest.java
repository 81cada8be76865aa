package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Reach;

/** Every number of a facet is the length of the list that its link leads to; on records and filters made at random. */
final class FacetsTest {
    private static final int DOCUMENTS = 40;
    private static final int FILTERS = 24;
    private static final Set<Dimension> ALL = EnumSet.complementOf(EnumSet.of(Dimension.MONTH));
    private static final Map<Dimension, List<String>> CHOICES = Map.ofEntries(
            Map.entry(Dimension.TYPE, List.of("SANCTION", "ACCUSE", "SANCTION,ACCUSE")),
            Map.entry(Dimension.INSTRUMENT, List.of("tariff", "statement", "tariff,exit-ban")),
            Map.entry(Dimension.FAMILY, List.of("trade", "diplomatic")),
            Map.entry(Dimension.SOURCE, List.of("CHN", "CHN/MFA", "USA,CHN")),
            Map.entry(Dimension.TARGET, List.of("AUS", "EU", "AUS,EU")),
            Map.entry(Dimension.DOMAIN, List.of("economic", "food", "food,economic")),
            Map.entry(Dimension.CORE_INTEREST, List.of("taiwan", "tibet")),
            Map.entry(Dimension.LEGAL_BASIS, List.of("CHN/a-law", "CHN/a-law:7,CHN/b")),
            Map.entry(Dimension.POSTURE, List.of("reactive")),
            Map.entry(Dimension.REACH, List.of("cross-border")),
            Map.entry(Dimension.LANGUAGE, List.of("en", "zh", "en,zh")),
            Map.entry(Dimension.PUBLISHER, List.of("Post", "Daily\\, The", "Post,Daily\\, The")),
            Map.entry(Dimension.KIND, List.of("news", "law,statement")));

    @TempDir
    private static Path dir;

    private static Archive archive;
    private static final RandomGenerator RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @BeforeAll
    static void fill() {
        archive = Archive.open(dir);
        List<CodedDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(document(i));
        }
        archive.keep(documents);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static CodedDocument document(int i) {
        Samples document = Samples.document("d" + i)
                .published(pick(null, "2019", "2020-05", "2020-05-12", "2021-12-31"))
                .language(pick("en", "zh", "zh-Hant"))
                .publisher(pick(null, "Post", "Daily, The"))
                .kind(pick(DocumentKind.NEWS, DocumentKind.STATEMENT, DocumentKind.LAW));
        if (RANDOM.nextInt(5) == 0) {
            document.sample();
        }
        for (int paragraph = RANDOM.nextInt(4); paragraph > 0; paragraph--) {
            document.paragraph("Words of barley number " + RANDOM.nextInt(5) + " and 制裁");
            for (int mention = RANDOM.nextInt(5); mention > 0; mention--) {
                document.mention(act(), "barley");
            }
        }
        return document.build();
    }

    private static Act act() {
        return Act.of(
                        pick(EventType.SANCTION, EventType.ACCUSE),
                        pick(null, Instrument.TARIFF, Instrument.STATEMENT, Instrument.EXIT_BAN),
                        pick("", "CHN", "CHN CHN/MFA", "USA"),
                        pick("", "AUS", "EU", "AUS EU"))
                .on(pick(null, null, "2018", "2020-05", "2020-05-20", "2022-01-01"))
                .as(pick(null, Posture.REACTIVE, Posture.PREEMPTIVE), pick(null, Reach.CROSS_BORDER, Reach.DOMESTIC))
                .about(pick(new String[] {}, new String[] {"economic"}, new String[] {"economic", "food"}))
                .touching(pick(new String[] {}, new String[] {"taiwan"}, new String[] {"taiwan", "tibet"}))
                .under(pick(new String[] {}, new String[] {"CHN/a-law:7", "CHN/a-law:8"}, new String[] {"CHN/b"}));
    }

    @SafeVarargs
    private static <T> T pick(T... values) {
        return values[RANDOM.nextInt(values.length)];
    }

    /** Up to three choices, and sometimes words, days and samples. */
    private static Filter filter() {
        Map<String, String> values = new HashMap<>();
        List<Dimension> dimensions = new ArrayList<>(CHOICES.keySet());
        for (int i = RANDOM.nextInt(4); i > 0; i--) {
            Dimension dimension = dimensions.get(RANDOM.nextInt(dimensions.size()));
            List<String> choices = CHOICES.get(dimension);
            values.put(dimension.parameter(), choices.get(RANDOM.nextInt(choices.size())));
        }
        if (RANDOM.nextInt(4) == 0) {
            values.put("q", "\"number " + RANDOM.nextInt(5) + "\"");
        }
        if (RANDOM.nextInt(3) == 0) {
            values.put("from", pick("2019-06-01", "2020-05-15"));
        }
        if (RANDOM.nextInt(3) == 0) {
            values.put("to", pick("2020-05-18", "2021-12-31"));
        }
        if (RANDOM.nextInt(2) == 0) {
            values.put("samples", "1");
        }
        return Filter.parse(name -> values.containsKey(name) ? List.of(values.get(name)) : List.of());
    }

    private static long length(Counted counted, Filter filter) {
        return switch (counted) {
            case MENTIONS -> archive.countMentions(filter);
            case EVENTS -> archive.countEvents(filter);
            case DOCUMENTS -> archive.countDocuments(filter);
        };
    }

    private static Filter choosing(Filter filter, Dimension dimension, String value) {
        if (dimension == Dimension.YEAR) {
            return filter.with("from", List.of(value + "-01-01")).with("to", List.of(value + "-12-31"));
        }
        return filter.with(dimension.parameter(), List.of(value));
    }

    @Test
    void eachNumberIsTheLengthOfItsList() {
        int numbers = 0;
        for (int i = 0; i < FILTERS; i++) {
            Filter filter = filter();
            for (Counted counted : Counted.values()) {
                Map<Dimension, List<Count>> facets = archive.facets(counted, filter, ALL);
                for (Dimension dimension : ALL) {
                    for (Count count : facets.getOrDefault(dimension, List.of())) {
                        if (!count.key().isEmpty()) {
                            numbers++;
                            assertEquals(
                                    length(counted, choosing(filter, dimension, count.key())),
                                    count.count(),
                                    () -> counted + " " + dimension + " " + count.key() + " under "
                                            + filter.parameters());
                        }
                    }
                }
            }
        }
        assertTrue(numbers > 800, "only " + numbers + " numbers were compared");
    }

    @Test
    void strictCountsAreOfTheListAsItIs() {
        for (int i = 0; i < FILTERS / 2; i++) {
            Filter filter = filter();
            for (Counted counted : Counted.values()) {
                Map<Dimension, List<Count>> strict = archive.counts(counted, filter, ALL);
                Map<Dimension, List<Count>> free = archive.facets(counted, filter, ALL);
                long length = length(counted, filter);
                assertEquals(length, archive.count(counted, filter));
                for (Dimension dimension : ALL) {
                    List<Count> its = strict.getOrDefault(dimension, List.of());
                    if (!filter.restricts(dimension)) {
                        assertEquals(free.getOrDefault(dimension, List.of()), its, dimension.name());
                    }
                    assertTrue(its.stream().allMatch(count -> count.count() <= length), dimension.name());
                }
                if (counted != Counted.DOCUMENTS) {
                    assertEquals(
                            length,
                            strict.getOrDefault(Dimension.TYPE, List.of()).stream()
                                    .mapToLong(Count::count)
                                    .sum());
                }
            }
        }
    }

    @Test
    void noValueThatWouldLeaveRowsIsMissing() {
        for (int i = 0; i < FILTERS / 3; i++) {
            Filter filter = filter();
            for (Counted counted : Counted.values()) {
                Map<Dimension, List<Count>> facets = archive.facets(counted, filter, ALL);
                CHOICES.forEach((dimension, choices) -> choices.stream()
                        .filter(choice -> Alternatives.split(choice).size() == 1 && !choice.startsWith("CHN/M"))
                        .map(choice -> Alternatives.split(choice).get(0))
                        .filter(value -> length(counted, choosing(filter, dimension, value)) > 0)
                        .forEach(value -> assertTrue(
                                facets.getOrDefault(dimension, List.of()).stream()
                                        .anyMatch(count -> count.key().equals(value)),
                                () -> counted + " " + dimension + " " + value + " under " + filter.parameters())));
            }
        }
    }

    @Test
    void whatIsAddedIsCountedAtOnce() {
        Filter late = Filter.ALL.with("publisher", List.of("Latecomer"));
        assertEquals(Map.of(), archive.facets(Counted.DOCUMENTS, late, Set.of(Dimension.TYPE)));
        archive.keep(List.of(Samples.document("late")
                .publisher("Latecomer")
                .paragraph("A word")
                .mention(Act.of(EventType.AID, null, "USA", ""), "word")
                .build()));
        Map<Dimension, List<Count>> after = archive.facets(Counted.DOCUMENTS, late, Set.of(Dimension.TYPE));
        assertEquals(List.of(new Count("AID", 1)), after.get(Dimension.TYPE));
        assertFalse(late.restricts(Dimension.TYPE));
        @Nullable String none = late.without(Dimension.PUBLISHER).parameters().get("publisher");
        assertEquals(null, none);
    }
}
