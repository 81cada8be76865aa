package org.linewatch.engine.coder.zh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;

/** The rulings of the codebook as they show in Chinese: sentences of our own with the codes that they should get. */
final class ChineseSentencesTest {
    private static final Coder CODER = RuleCoder.of(BundledPack.china());

    private record Case(String ruling, String kind, String sentence, String expected) {}

    @TestFactory
    Stream<DynamicTest> sentencesAreCodedByTheRulings() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        "ruling " + c.ruling + ": " + c.sentence, () -> assertEquals(c.expected, code(c), c.sentence)));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertTrue(cases().size() >= 80);
    }

    @Test
    void spansAreCodePointsOfTheOriginal() {
        String passage = "𠮷田表示，" + "外交部召見日本駐華大使。";
        List<CodedEvent> events = CODER.code(passage, Language.CHINESE_TRADITIONAL, Context.NONE);
        assertEquals(1, events.size());
        CodedEvent event = events.get(0);
        int from = passage.offsetByCodePoints(0, event.evidence().span().start());
        int to = passage.offsetByCodePoints(0, event.evidence().span().end());
        assertEquals(passage.substring(from, to), event.evidence().text());
        assertTrue(event.evidence().text().startsWith("召見"));
    }

    private static String code(Case c) {
        Context context = new Context(
                PartialDate.parse("2024-05-10"),
                DocumentKind.valueOf(c.kind.toUpperCase(Locale.ROOT)),
                null,
                null,
                List.of());
        List<CodedEvent> events = CODER.code(c.sentence, Language.CHINESE, context);
        return events.isEmpty()
                ? "-"
                : events.stream().map(ChineseSentencesTest::brief).sorted().collect(Collectors.joining(";"));
    }

    private static String brief(CodedEvent event) {
        String instrument = event.instrument() == null ? "" : event.instrument().code();
        return event.type() + " " + instrument + " " + states(event.source()) + ">" + states(event.target());
    }

    private static String states(List<Actor> actors) {
        return actors.stream().map(Actor::state).distinct().sorted().collect(Collectors.joining("+"));
    }

    private static List<Case> cases() {
        try (InputStream in = ChineseSentencesTest.class.getResourceAsStream("sentences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Case(cells[0], cells[1], cells[2], sorted(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sorted(String expected) {
        return Arrays.stream(expected.split(";")).sorted().collect(Collectors.joining(";"));
    }
}
