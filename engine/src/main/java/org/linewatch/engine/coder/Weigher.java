package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final int RELATIVE = 4;
    /** Classes of what is promised, which the weights do not make the deed itself. */
    private static final String PROMISE = "PROMISE";

    /** How often a reading of the table is right where nothing is known of it. */
    private static final double UNKNOWN = 0.7;

    private final Grammar grammar;
    private final Frames frames;
    private final @Nullable Maxent weights;
    private final List<Meaning> meanings;
    private final Bars bars;

    /** @param folder where the weights of the language lie; where it has none, the table alone decides */
    Weigher(Grammar grammar, Frames frames, String folder) {
        this.grammar = grammar;
        this.frames = frames;
        this.weights = Maxent.find(folder + "/weights.bin");
        this.meanings = weights == null
                ? List.of()
                : weights.labels().stream().map(Meaning::of).toList();
        this.bars = weights == null ? Bars.DEAF : Bars.read(folder + "/bars.tsv");
    }

    /** The acts of a sentence, weighed. */
    List<Weighed> of(View view, Sentence sentence, List<Act> acts) {
        List<Weighed> weighed = new ArrayList<>(acts.size());
        String[] stems = acts.stream().anyMatch(Act::told) ? Features.stems(sentence, grammar) : new String[0];
        Frame before = null;
        for (Act act : acts) {
            Frame read = frames.of(act.classes(), act.objects()).orElse(null);
            Features features = act.told() ? new Features(view, sentence, grammar, stems, act, read, before) : null;
            before = act.told() && read != null ? read : before;
            weighed.add(
                    features == null || weights == null
                            ? new Weighed(
                                    act, read, features, null, read, act.told() && read != null, UNKNOWN, List.of())
                            : decide(act, read, features, weights));
        }
        return weighed;
    }

    private Weighed decide(Act act, @Nullable Frame read, Features features, Maxent weights) {
        Verdict verdict = verdict(weights.probabilities(features.hashes()));
        boolean other = read == null || !Verdict.alike(read.type(), verdict.type());
        boolean promised = read != null && read.act().startsWith(PROMISE);
        boolean heard = other && !promised && verdict.probability() >= (read == null ? bars.add() : bars.turn());
        Frame frame = heard ? frames.like(verdict.type(), verdict.instrument()) : read;
        double belief = frame == null ? 0 : verdict.of(frame.type());
        boolean stands = heard || read != null && belief >= least(act);
        double confidence = frame == null ? 0 : bars.confidence(belief);
        List<String> words = heard ? because(weights, features.names(), verdict) : List.of();
        return new Weighed(act, read, features, verdict, frame, stands, confidence, words);
    }

    /** A relative clause tells an act as well as another (ruling 2), though readers pass over it more often. */
    private double least(Act act) {
        return act.clause() == Act.Clause.RELATIVE ? bars.least() / RELATIVE : bars.least();
    }

    private Verdict verdict(double[] probabilities) {
        Map<EventType, Double> types = new EnumMap<>(EventType.class);
        int best = -1;
        double none = 0;
        for (int i = 0; i < probabilities.length; i++) {
            EventType type = meanings.get(i).type();
            if (type == null) {
                none = probabilities[i];
            } else {
                types.merge(type, probabilities[i], Double::sum);
                best = best < 0 || probabilities[i] > probabilities[best] ? i : best;
            }
        }
        Meaning meaning = meanings.get(best);
        return new Verdict(
                Objects.requireNonNull(meaning.type()), meaning.instrument(), probabilities[best], types, none);
    }

    /** What a label of the weights means; without a type it is no act. */
    private record Meaning(
            @Nullable EventType type, @Nullable Instrument instrument) {
        static Meaning of(String label) {
            if (label.equals(Maxent.NONE)) {
                return new Meaning(null, null);
            }
            List<String> parts = Maxent.partsOf(label);
            EventType type = EventType.valueOf(parts.get(0));
            return parts.size() < 2
                    ? new Meaning(type, null)
                    : new Meaning(
                            type,
                            Instrument.of(label.substring(label.indexOf('/') + 1))
                                    .orElseThrow());
        }
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
