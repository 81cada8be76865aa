package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.linewatch.app.web.view.Segment;
import org.linewatch.app.web.view.Segment.Ref;
import org.linewatch.engine.model.Span;

/**
 * Cuts a text at the ends of its marks. Marks may overlap: a stretch under several bears the weightiest kind, and each
 * numbered mark is announced where it begins.
 */
final class MarkedText {
    private MarkedText() {}

    /** Kinds of marks, the weightiest first. */
    enum Kind {
        EVIDENCE,
        TRIGGER,
        JUSTIFICATION,
        FOUND;

        /** Its name in the style sheet. */
        String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A mark.
     *
     * @param span where, in code points, counted as the text's origin is
     * @param refs what is announced where it begins; empty for nothing
     */
    record Mark(Span span, Kind kind, List<Ref> refs) {}

    /**
     * Cuts a text.
     *
     * @param text the words
     * @param origin code point at which they begin, in the count of the marks
     * @param marks what lies outside of the text is ignored
     */
    static List<Segment> cut(String text, int origin, List<Mark> marks) {
        int length = text.codePointCount(0, text.length());
        Span whole = new Span(origin, origin + length);
        List<Mark> inside = marks.stream()
                .filter(m -> m.span().overlaps(whole))
                .sorted(Comparator.comparing(Mark::span))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Mark mark : inside) {
            cuts.add(Math.max(mark.span().start(), whole.start()));
            cuts.add(Math.min(mark.span().end(), whole.end()));
        }
        List<Segment> segments = new ArrayList<>();
        int unit = 0;
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            Span stretch = new Span(from, to);
            int end = text.offsetByCodePoints(unit, stretch.length());
            segments.add(segment(text.substring(unit, end), stretch, whole, inside));
            unit = end;
        }
        return segments;
    }

    private static Segment segment(String words, Span stretch, Span whole, List<Mark> marks) {
        List<Mark> over = marks.stream().filter(m -> m.span().overlaps(stretch)).toList();
        String kind = over.stream()
                .map(Mark::kind)
                .min(Comparator.naturalOrder())
                .map(Kind::style)
                .orElse("");
        List<Ref> begins = over.stream()
                .filter(m -> Math.max(m.span().start(), whole.start()) == stretch.start())
                .flatMap(m -> m.refs().stream())
                .toList();
        return new Segment(words, kind, begins);
    }
}
