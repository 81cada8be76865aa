package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/**
 * Decides of each drafted act whether it is one, and which. The frame table knows what its words mean; the weights, learned
 * from sentences coded by hand, know how far that can be trusted in what company, and what words mean that no table has.
 */
final class Weigher {
    private static final int REASONS = 3;

    private final Grammar grammar;
    private final Frames frames;
    private final @Nullable Maxent weights;

    Weigher(Grammar grammar, Frames frames, @Nullable Maxent weights) {
        this.grammar = grammar;
        this.frames = frames;
        this.weights = weights;
    }

    /** The acts of a sentence, weighed. */
    List<Weighed> of(View view, Sentence sentence, List<Act> acts, DocumentKind kind) {
        List<Weighed> weighed = new ArrayList<>(acts.size());
        String[] stems = acts.isEmpty() ? new String[0] : Features.stems(sentence, grammar);
        for (Act act : acts) {
            Optional<Frame> frame = frames.of(act.classes(), act.objects());
            List<String> features = Features.of(view, sentence, grammar, stems, act, frame.orElse(null), kind);
            weighed.add(new Weighed(act, frame.orElse(null), features, verdict(features)));
        }
        return weighed;
    }

    private @Nullable Verdict verdict(List<String> features) {
        if (weights == null) {
            return null;
        }
        double[] probabilities = weights.probabilities(features);
        int best = -1;
        double none = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (weights.labels().get(i).equals(Maxent.NONE)) {
                none = probabilities[i];
            } else if (best < 0 || probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        String label = weights.labels().get(best);
        int slash = label.indexOf('/');
        EventType type = EventType.valueOf(slash < 0 ? label : label.substring(0, slash));
        Instrument instrument =
                slash < 0 ? null : Instrument.of(label.substring(slash + 1)).orElseThrow();
        return new Verdict(type, instrument, probabilities[best], none);
    }

    /** The words that speak most for a verdict, for the reader. */
    List<String> because(Weighed weighed) {
        Verdict verdict = weighed.verdict();
        if (weights == null || verdict == null) {
            return List.of();
        }
        String label = verdict.type()
                + (verdict.instrument() == null
                        ? ""
                        : "/" + verdict.instrument().code());
        return Features.readable(weights.because(weighed.features(), label, Maxent.NONE, 4 * REASONS)).stream()
                .limit(REASONS)
                .toList();
    }
}
