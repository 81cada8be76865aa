package org.linewatch.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Span;

/**
 * Finds the dates that a passage names, in English and Chinese, and works out those that are not written in full: a
 * weekday is the last one not after publication, unless the words say "next"; a month without a year is the last one
 * not after publication, or the nearest one where the words speak of a beginning. Durations, ages, years in the names
 * of laws and footnote digits are not returned, and neither is what cannot be resolved.
 */
public final class Dates {
    private Dates() {}

    /**
     * The dates of a passage, in order and without overlaps.
     *
     * @param passage the words
     * @param language their language; one without a grammar of dates gives an empty list
     * @param published when the document was published, if known
     */
    public static List<DateMention> find(String passage, Language language, @Nullable PartialDate published) {
        return switch (language.base()) {
            case "en" -> find(passage, EnglishDates.GRAMMAR, DatePlaces::english, published);
            case "zh" -> find(passage, ChineseDates.GRAMMAR, DatePlaces::chinese, published);
            default -> List.of();
        };
    }

    /** What a rule found, in UTF-16 units of the text that the regular expressions read. */
    private record Candidate(DateRule rule, MatchResult match) {}

    private static List<DateMention> find(
            String passage,
            DateGrammar grammar,
            Function<String, List<DatePlaces.Place>> places,
            @Nullable PartialDate published) {
        CodePoints points = CodePoints.of(passage);
        String text = masked(points);
        List<Candidate> candidates = candidates(text, grammar, places.apply(text));
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Integer> ends = Sentences.of(passage).stream()
                .map(span -> points.toUtf16(span.end()))
                .toList();
        DateFrame frame = new DateFrame(published);
        List<DateMention> out = new ArrayList<>();
        int sentence = 0;
        int sentenceStart = 0;
        int lastEnd = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            int start = candidate.match.start();
            int end = candidate.match.end();
            while (sentence < ends.size() && ends.get(sentence) <= start) {
                sentenceStart = ends.get(sentence++);
            }
            int sentenceEnd = Math.max(end, sentence < ends.size() ? ends.get(sentence) : text.length());
            String before = text.substring(sentenceStart, start);
            String after = text.substring(end, sentenceEnd);
            String words = candidate.match.group();
            if (grammar.refuse(before, words, after)) {
                continue;
            }
            boolean inSentence = !out.isEmpty() && lastEnd >= sentenceStart;
            DateMention previous = inSentence ? out.get(out.size() - 1) : null;
            boolean closes = previous != null
                    && grammar.range(
                            text.substring(
                                    sentenceStart,
                                    points.toUtf16(previous.span().start())),
                            text.substring(lastEnd, start));
            DateMention.Kind kind = closes ? DateMention.Kind.END : grammar.kind(before, words, after);
            frame.range(closes && previous != null ? previous.date() : null);
            PartialDate date =
                    candidate.rule.meaning().date(candidate.match, frame, grammar.side(kind, before, words, after));
            if (date == null) {
                continue;
            }
            if (closes && previous != null && previous.kind() == DateMention.Kind.POINT) {
                out.set(
                        out.size() - 1,
                        new DateMention(
                                previous.span(),
                                previous.date(),
                                DateMention.Kind.START,
                                previous.relative(),
                                previous.how()));
            }
            if (kind == DateMention.Kind.POINT || kind == DateMention.Kind.START) {
                frame.remember(date, candidate.rule.explicit());
            }
            out.add(new DateMention(
                    points.span(start, end), date, kind, candidate.rule.relative(), candidate.rule.how()));
            lastEnd = end;
        }
        return out;
    }

    /** The text with footnote digits blanked, of the same length. */
    private static String masked(CodePoints points) {
        StringBuilder out = new StringBuilder(points.text());
        for (Span mark : Footnotes.find(points.text())) {
            int end = points.toUtf16(mark.end());
            for (int i = points.toUtf16(mark.start()); i < end; i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static List<Candidate> candidates(String text, DateGrammar grammar, List<DatePlaces.Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<Candidate> all = new ArrayList<>();
        int cues = places.stream().mapToInt(DatePlaces.Place::cues).reduce(0, (one, other) -> one | other);
        for (DateRule rule : grammar.rules()) {
            if ((rule.needs() & ~cues) != 0) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(text);
            // What stands round a place is still seen, and its ends are not those of the text.
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            for (DatePlaces.Place place : places) {
                if ((rule.needs() & ~place.cues()) != 0) {
                    continue;
                }
                matcher.region(place.start(), place.end());
                while (matcher.find()) {
                    all.add(new Candidate(rule, matcher.toMatchResult()));
                }
            }
        }
        all.sort(Comparator.comparingInt((Candidate c) -> c.match.start())
                .thenComparing(c -> c.match.end(), Comparator.reverseOrder()));
        List<Candidate> out = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : all) {
            if (candidate.match.start() >= end) {
                out.add(candidate);
                end = candidate.match.end();
            }
        }
        return out;
    }
}
