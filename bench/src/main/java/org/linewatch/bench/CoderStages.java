package org.linewatch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewatch.bench.CoderTexts.Text;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.text.Sentences;

/** How many sentences of a text get to each stage of the coder. */
final class CoderStages {
    private int sentences;
    private final int[] reached = new int[6];

    private CoderStages() {}

    static CoderStages of(RuleCoder coder, Text text) {
        CoderStages stages = new CoderStages();
        for (String passage : text.passages()) {
            stages.add(passage, coder.trace(passage, text.language(), Context.NONE));
        }
        return stages;
    }

    private void add(String passage, RuleCoder.Trace trace) {
        List<Span> spans = Sentences.of(passage);
        sentences += spans.size();
        count(
                0,
                spans,
                trace.hits().stream()
                        .filter(hit -> hit.from(Table.ACT))
                        .map(Hit::start)
                        .toList());
        count(
                1,
                spans,
                trace.hits().stream()
                        .filter(hit -> hit.from(Table.ACTOR))
                        .map(Hit::start)
                        .toList());
        count(
                2,
                spans,
                trace.sentences().stream()
                        .filter(s -> !s.tokens().isEmpty())
                        .map(s -> s.span().start())
                        .toList());
        count(
                3,
                spans,
                trace.acts().stream().map(act -> act.act().head().start()).toList());
        count(
                4,
                spans,
                trace.drafts().stream().map(draft -> draft.act().head().start()).toList());
        count(
                5,
                spans,
                trace.events().stream()
                        .map(event -> event.evidence().span().start())
                        .toList());
    }

    private void count(int stage, List<Span> spans, List<Integer> places) {
        for (Span span : spans) {
            if (places.stream().anyMatch(place -> span.start() <= place && place < span.end())) {
                reached[stage]++;
            }
        }
    }

    /** Their number, and the share of each stage in percent. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(sentences));
        for (int count : reached) {
            cells.add(String.format(Locale.ROOT, "%.1f", 100.0 * count / Math.max(1, sentences)));
        }
        return cells;
    }
}
