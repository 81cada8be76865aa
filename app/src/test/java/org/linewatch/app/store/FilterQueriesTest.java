package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Reach;

/** Every filter against a plain reading of the same rows, on documents made at random. */
final class FilterQueriesTest {
    private static final int DOCUMENTS = 60;

    @TempDir
    private static Path dir;

    private static Archive archive;
    private static final List<MentionRow> ALL = new ArrayList<>();

    @BeforeAll
    static void fill() {
        archive = Archive.open(dir);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<CodedDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(document(i, random));
        }
        archive.keep(documents.subList(0, 20));
        archive.keep(documents.subList(20, DOCUMENTS));
        archive.eachMention(with("samples", "1"), ALL::add);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static CodedDocument document(int i, RandomGenerator random) {
        Samples document = Samples.document("d" + i)
                .published(pick(random, null, "2019", "2020-05", "2020-05-12", "2021-12-31"))
                .language(pick(random, "en", "zh", "zh-Hant"))
                .publisher(pick(random, null, "Post", "Daily"))
                .kind(i % 4 == 0 ? DocumentKind.REPORT : DocumentKind.NEWS);
        if (random.nextInt(5) == 0) {
            document.sample();
        }
        for (int paragraph = random.nextInt(4); paragraph > 0; paragraph--) {
            document.paragraph("Words of barley number " + random.nextInt(5) + " and 制裁");
            for (int mention = random.nextInt(4); mention > 0; mention--) {
                document.mention(act(random), "barley");
            }
        }
        return document.build();
    }

    private static Act act(RandomGenerator random) {
        Act act = Act.of(
                        pick(random, EventType.SANCTION, EventType.ACCUSE),
                        pick(random, null, Instrument.TARIFF, Instrument.STATEMENT),
                        pick(random, "", "CHN", "CHN CHN/MFA", "USA"),
                        pick(random, "", "AUS", "EU", "AUS EU"))
                .on(pick(random, null, null, "2018", "2020-05", "2020-05-20", "2022-01-01"))
                .as(pick(random, null, Posture.REACTIVE, Posture.PREEMPTIVE), pick(random, null, Reach.CROSS_BORDER));
        return act.about(pick(random, new String[] {}, new String[] {"economic"}, new String[] {"economic", "food"}))
                .touching(pick(random, new String[] {}, new String[] {"taiwan"}, new String[] {"taiwan", "tibet"}))
                .under(pick(
                        random, new String[] {}, new String[] {"CHN/a-law:7"}, new String[] {"CHN/a-law-2", "CHN/b"}));
    }

    @SafeVarargs
    private static <T> T pick(RandomGenerator random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static Filter with(String... namesAndValues) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return Filter.parse(name -> values.getOrDefault(name, List.of()));
    }

    private static void same(Filter filter, Predicate<MentionRow> plain) {
        Set<String> expected = ids(ALL.stream()
                .filter(row -> filter.samples() || !row.sample())
                .filter(plain)
                .toList());
        assertTrue(!expected.isEmpty(), "the data has no row for this filter");
        List<MentionRow> listed = archive.mentions(filter, 1000, null).items();
        assertEquals(expected, ids(listed));
        assertEquals(expected.size(), archive.countMentions(filter));
        List<MentionRow> streamed = new ArrayList<>();
        archive.eachMention(filter, streamed::add);
        assertEquals(listed, streamed);
        List<EventRow> events = archive.events(filter, 1000, null).items();
        assertEquals(events.size(), archive.countEvents(filter));
        assertTrue(events.stream().allMatch(event -> event.mentions().stream().anyMatch(plain)));
    }

    private static Set<String> ids(List<MentionRow> rows) {
        Set<String> ids = new TreeSet<>();
        rows.forEach(row -> ids.add(row.mention().id()));
        assertEquals(rows.size(), ids.size());
        return ids;
    }

    private static boolean inReport(MentionRow row) {
        return Integer.parseInt(row.mention().documentId().substring(1)) % 4 == 0;
    }

    private static CodedEvent event(MentionRow row) {
        return row.mention().event();
    }

    @Test
    void eachFieldRestricts() {
        same(Filter.ALL, row -> true);
        same(with("samples", "1"), row -> true);
        same(with("type", "SANCTION"), row -> event(row).type() == EventType.SANCTION);
        same(with("type", "SANCTION,ACCUSE"), row -> true);
        same(with("instrument", "tariff"), row -> event(row).instrument() == Instrument.TARIFF);
        same(with("family", "diplomatic"), row -> event(row).instrument() == Instrument.STATEMENT);
        same(with("source", "CHN"), row -> event(row).source().contains(new Actor("CHN")));
        same(with("source", "CHN/MFA"), row -> event(row).source().contains(new Actor("CHN/MFA")));
        same(with("target", "EU"), row -> event(row).target().contains(new Actor("EU")));
        same(
                with("source", "USA", "target", "AUS"),
                row -> event(row).source().contains(new Actor("USA"))
                        && event(row).target().contains(new Actor("AUS")));
        same(with("domain", "food"), row -> event(row).domains().contains("food"));
        same(with("core_interest", "tibet"), row -> event(row).coreInterests().contains("tibet"));
        same(with("posture", "preemptive"), row -> event(row).posture() == Posture.PREEMPTIVE);
        same(with("reach", "cross-border"), row -> event(row).reach() == Reach.CROSS_BORDER);
        same(with("legal_basis", "CHN/a-law"), row -> event(row).legalBasis().contains("CHN/a-law:7"));
        same(
                with("legal_basis", "CHN/a-law:7,CHN/b"),
                row -> !event(row).legalBasis().isEmpty());
        same(with("kind", "report", "samples", "1"), FilterQueriesTest::inReport);
        same(with("language", "zh"), row -> row.language().base().equals("zh"));
        same(
                with("document", ALL.get(0).mention().documentId(), "samples", "1"),
                row -> row.mention().documentId().equals(ALL.get(0).mention().documentId()));
        same(with("q", "\"number 3\""), row -> row.passageText().contains("number 3"));
    }

    @Test
    void daysAreThoseOfTheActElseOfPublication() {
        BiFunction<String, String, Predicate<MentionRow>> between = (from, to) -> row -> {
            PartialDate day =
                    event(row).date() == null ? row.published() : event(row).date();
            return day != null
                    && !day.last().isBefore(PartialDate.parse(from).first())
                    && !day.first().isAfter(PartialDate.parse(to).first());
        };
        same(with("from", "2020-05-15"), between.apply("2020-05-15", "9999-01-01"));
        same(with("to", "2019-06-30"), between.apply("0001-01-01", "2019-06-30"));
        same(with("from", "2020-05-12", "to", "2020-05-12"), between.apply("2020-05-12", "2020-05-12"));
    }

    @Test
    void pagesCoverEverythingOnce() {
        for (int limit : new int[] {1, 2, 7, 1000}) {
            List<MentionRow> mentions = new ArrayList<>();
            List<EventRow> events = new ArrayList<>();
            List<String> documents = new ArrayList<>();
            Filter filter = with("samples", "1");
            @Nullable String next = null;
            do {
                Page<MentionRow> page = archive.mentions(filter, limit, next);
                assertEquals(ALL.size(), page.total());
                mentions.addAll(page.items());
                next = page.next();
            } while (next != null);
            do {
                Page<EventRow> page = archive.events(filter, limit, next);
                events.addAll(page.items());
                next = page.next();
            } while (next != null);
            do {
                Page<Rows.DocumentRow> page = archive.documents(filter, limit, next);
                page.items().forEach(row -> documents.add(row.document().id()));
                next = page.next();
            } while (next != null);
            assertEquals(ALL, mentions);
            assertEquals(
                    ids(ALL),
                    ids(events.stream()
                            .flatMap(event -> event.mentions().stream())
                            .toList()));
            List<EventRow> streamed = new ArrayList<>();
            archive.eachEvent(filter, streamed::add);
            assertEquals(streamed, events);
            assertEquals(DOCUMENTS, documents.stream().distinct().count());
            assertEquals(DOCUMENTS, documents.size());
        }
    }

    @Test
    void countsAgreeWithLists() {
        for (Filter filter : List.of(Filter.ALL, with("samples", "1"), with("type", "SANCTION", "language", "zh"))) {
            for (Dimension dimension : Dimension.values()) {
                Map<String, Long> plain = new HashMap<>();
                archive.eachMention(
                        filter, row -> keys(row, dimension).forEach(key -> plain.merge(key, 1L, Long::sum)));
                if (dimension != Dimension.PUBLISHER && dimension != Dimension.KIND) {
                    assertEquals(plain, asMap(archive.countMentions(filter, dimension)), dimension.name());
                }
                Map<String, Long> ofEvents = new HashMap<>();
                archive.eachEvent(filter, event -> keys(event.lead(), dimension)
                        .forEach(key -> ofEvents.merge(key, 1L, Long::sum)));
                if (dimension != Dimension.PUBLISHER && dimension != Dimension.KIND) {
                    assertEquals(ofEvents, asMap(archive.countEvents(filter, dimension)), dimension.name());
                }
            }
            long byPublisher = archive.countMentions(filter, Dimension.PUBLISHER).stream()
                    .mapToLong(Count::count)
                    .sum();
            assertEquals(archive.countMentions(filter), byPublisher);
        }
    }

    private static Map<String, Long> asMap(List<Count> counts) {
        Map<String, Long> map = new HashMap<>();
        counts.forEach(count -> map.put(count.key(), count.count()));
        return map;
    }

    private static List<String> keys(MentionRow row, Dimension dimension) {
        CodedEvent e = event(row);
        PartialDate day = e.date() == null ? row.published() : e.date();
        String text = day == null ? "" : day.toString();
        List<String> keys =
                switch (dimension) {
                    case TYPE -> List.of(e.type().name());
                    case INSTRUMENT ->
                        e.instrument() == null
                                ? List.of()
                                : List.of(e.instrument().code());
                    case FAMILY ->
                        e.instrument() == null
                                ? List.of()
                                : List.of(e.instrument().family().code());
                    case SOURCE ->
                        e.source().stream().map(Actor::state).distinct().toList();
                    case TARGET ->
                        e.target().stream().map(Actor::state).distinct().toList();
                    case DOMAIN -> e.domains();
                    case CORE_INTEREST -> e.coreInterests();
                    case POSTURE ->
                        e.posture() == null ? List.of() : List.of(e.posture().code());
                    case REACH ->
                        e.reach() == null ? List.of() : List.of(e.reach().code());
                    case LANGUAGE -> List.of(row.language().base());
                    case YEAR -> text.isEmpty() ? List.of() : List.of(text.substring(0, 4));
                    case MONTH -> text.length() < 7 ? List.of() : List.of(text.substring(0, 7));
                    case LEGAL_BASIS ->
                        e.legalBasis().stream()
                                .map(ref -> ref.split(":", -1)[0])
                                .distinct()
                                .toList();
                    case KIND, PUBLISHER -> List.of();
                };
        return keys.isEmpty() ? List.of("") : keys;
    }

    @Test
    void documentsAreFilteredByTheirOwnFieldsAndByTheirActs() {
        assertEquals(DOCUMENTS, archive.countDocuments(with("samples", "1")));
        Set<String> withFood = new TreeSet<>();
        ALL.stream()
                .filter(row -> !row.sample() && event(row).domains().contains("food"))
                .forEach(row -> withFood.add(row.mention().documentId()));
        Filter food = with("domain", "food");
        Set<String> listed = new TreeSet<>();
        archive.eachDocument(food, row -> listed.add(row.document().id()));
        assertEquals(withFood, listed);
        assertEquals(withFood.size(), archive.countDocuments(food));
        archive.eachDocument(
                with("from", "2020-05-15", "to", "2020-05-31"),
                row -> assertEquals("2020-05", String.valueOf(row.document().published())));
        assertTrue(archive.countDocuments(with("from", "2020-05-15", "to", "2020-05-31")) > 0);
        archive.eachDocument(
                with("language", "zh"),
                row -> assertEquals("zh", row.document().language().base()));
        archive.eachDocument(
                with("kind", "report"),
                row -> assertEquals(DocumentKind.REPORT, row.document().kind()));
        assertTrue(archive.countDocuments(with("kind", "report")) > 0);
        assertTrue(archive.countDocuments(with("q", "制裁")) > 0);
        assertEquals(0, archive.countDocuments(with("q", "nowhere")));
    }
}
