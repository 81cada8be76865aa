package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/**
 * Decides of each drafted act whether it is one, and which. The frame table knows what words mean; the weights, learned
 * from sentences coded by hand, know how far that can be trusted in what company, and read words that no table has. The
 * table's reading stands unless the weights are sure against it ({@link Bars}). What the grammar says is denied, possible or
 * told in passing is for no weights to make a fact.
 */
final class Weigher {
    private static final int REASONS = 3;
    /** How often a reading of the table is right where nothing is known of it. */
    private static final double UNKNOWN = 0.7;

    private final Grammar grammar;
    private final Frames frames;
    private final @Nullable Maxent weights;
    private final Bars bars;

    /** @param folder where the weights of the language lie; where it has none, the table alone decides */
    Weigher(Grammar grammar, Frames frames, String folder) {
        this.grammar = grammar;
        this.frames = frames;
        this.weights = Maxent.find(folder + "/weights.tsv");
        this.bars = weights == null ? Bars.DEAF : Bars.read(folder + "/bars.tsv");
    }

    /** The acts of a sentence, weighed. */
    List<Weighed> of(View view, Sentence sentence, List<Act> acts) {
        List<Weighed> weighed = new ArrayList<>(acts.size());
        String[] stems = acts.isEmpty() ? new String[0] : Features.stems(sentence, grammar);
        for (Act act : acts) {
            Frame read = frames.of(act.classes(), act.objects()).orElse(null);
            List<String> features = Features.of(view, sentence, grammar, stems, act, read);
            weighed.add(
                    weights == null
                            ? new Weighed(
                                    act, read, features, null, read, act.told() && read != null, UNKNOWN, List.of())
                            : decide(act, read, features, verdict(weights, features), weights));
        }
        return weighed;
    }

    private Weighed decide(Act act, @Nullable Frame read, List<String> features, Verdict verdict, Maxent weights) {
        boolean told = act.told() && read != null;
        boolean other = read == null || !Verdict.alike(read.type(), verdict.type());
        boolean heard = act.told() && other && verdict.probability() >= (told ? bars.turn() : bars.add());
        Frame frame = heard ? frames.like(verdict.type(), verdict.instrument()) : read;
        double belief = frame == null ? 0 : verdict.of(frame.type());
        boolean stands = heard || told && belief >= bars.least();
        double confidence = frame == null ? 0 : bars.confidence(belief);
        List<String> words = heard ? because(weights, features, verdict) : List.of();
        return new Weighed(act, read, features, verdict, frame, stands, confidence, words);
    }

    private static Verdict verdict(Maxent weights, List<String> features) {
        double[] probabilities = weights.probabilities(features);
        Map<EventType, Double> types = new EnumMap<>(EventType.class);
        int best = -1;
        double none = 0;
        for (int i = 0; i < probabilities.length; i++) {
            String label = weights.labels().get(i);
            if (label.equals(Maxent.NONE)) {
                none = probabilities[i];
            } else {
                types.merge(type(label), probabilities[i], Double::sum);
                best = best < 0 || probabilities[i] > probabilities[best] ? i : best;
            }
        }
        String label = weights.labels().get(best);
        return new Verdict(type(label), instrument(label), probabilities[best], types, none);
    }

    private static EventType type(String label) {
        return EventType.valueOf(Maxent.partsOf(label).get(0));
    }

    private static @Nullable Instrument instrument(String label) {
        int slash = label.indexOf('/');
        return slash < 0 ? null : Instrument.of(label.substring(slash + 1)).orElseThrow();
    }

    private static List<String> because(Maxent weights, List<String> features, Verdict verdict) {
        String label = verdict.type()
                + (verdict.instrument() == null
                        ? ""
                        : "/" + verdict.instrument().code());
        return Features.readable(weights.because(features, label, Maxent.NONE, 4 * REASONS)).stream()
                .limit(REASONS)
                .toList();
    }
}
