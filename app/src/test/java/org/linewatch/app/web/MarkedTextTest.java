package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewatch.app.web.MarkedText.Kind;
import org.linewatch.app.web.MarkedText.Mark;
import org.linewatch.app.web.view.Segment;
import org.linewatch.app.web.view.Segment.Ref;
import org.linewatch.engine.model.Span;

final class MarkedTextTest {
    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    @Test
    void theWeightierMarkShowsAndEachIsAnnouncedOnce() {
        Ref one = new Ref("1", "#r1", "m1");
        List<Segment> segments = MarkedText.cut(
                "abcdef",
                10,
                List.of(
                        new Mark(new Span(11, 15), Kind.TRIGGER, List.of()),
                        new Mark(new Span(12, 14), Kind.EVIDENCE, List.of(one))));
        assertEquals(
                List.of("a", "b", "cd", "e", "f"),
                segments.stream().map(Segment::text).toList());
        assertEquals(
                List.of("", "trigger", "evidence", "trigger", ""),
                segments.stream().map(Segment::kind).toList());
        assertEquals(
                List.of(one),
                segments.stream().flatMap(s -> s.begins().stream()).toList());
    }

    @Test
    void placesAreCodePointsNotUnits() {
        List<Segment> segments = MarkedText.cut("𠮷野家制裁", 0, List.of(new Mark(new Span(3, 5), Kind.FOUND, List.of())));
        assertEquals(List.of("𠮷野家", "制裁"), segments.stream().map(Segment::text).toList());
    }

    @Test
    void whateverIsMarkedTheTextStaysWhole() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = "a𠮷b c制裁d".repeat(1 + random.nextInt(4));
            int length = text.codePointCount(0, text.length());
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                int start = 5 + random.nextInt(length + 4);
                marks.add(new Mark(
                        new Span(start, start + random.nextInt(6)),
                        Kind.values()[random.nextInt(4)],
                        List.of(new Ref("" + i, "#r" + i, "m" + i))));
            }
            List<Segment> segments = MarkedText.cut(text, 7, marks);
            assertEquals(text, joined(segments));
            long announced = segments.stream().mapToLong(s -> s.begins().size()).sum();
            assertTrue(announced <= marks.size(), "a mark is announced twice");
        }
    }
}
