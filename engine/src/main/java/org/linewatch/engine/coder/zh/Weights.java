package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.model.Span;

/** Words of conflict that share one subject in one sentence are one act, the heaviest (ruling 1). */
final class Weights {
    private static final Set<String> PLAIN = Set.of("CONDEMN", "PROTEST", "CALL");
    private static final Set<String> HEAVY = Set.of("SUMMON", "LODGE");

    private Weights() {}

    /** The acts of a sentence, in order, without the condemnations that a formal protest takes along. */
    static List<Act> heaviest(List<Act> acts) {
        List<Act> kept = new ArrayList<>(acts);
        for (Act plain : acts) {
            if (!plain.told()
                    || !PLAIN.contains(plain.classes().get(0))
                    || plain.objects().contains("GROUNDLESS")) {
                continue;
            }
            for (int i = 0; i < kept.size(); i++) {
                Act heavy = kept.get(i);
                if (heavy.told() && HEAVY.contains(heavy.classes().get(0)) && same(plain.agent(), heavy.agent())) {
                    Span both = heavy.evidence().cover(plain.evidence());
                    kept.set(i, changed(heavy, both, plain.trigger(), plain.feared()));
                    kept.remove(plain);
                    break;
                }
            }
        }
        return kept;
    }

    private static boolean same(@Nullable Span one, @Nullable Span other) {
        return one == null ? other == null : one.equals(other);
    }

    /** The act with other evidence, and a trigger where it has none. */
    static Act changed(Act act, Span evidence, @Nullable Span trigger, boolean feared) {
        return new Act(
                act.sentence(),
                act.head(),
                act.lemma(),
                act.classes(),
                act.objects(),
                evidence,
                act.agent(),
                act.patient(),
                act.addressee(),
                act.speaker(),
                act.clause(),
                act.mood(),
                act.trigger() != null ? act.trigger() : trigger,
                act.trigger() != null ? act.feared() : feared,
                act.justification(),
                act.present(),
                act.clauseSpan());
    }
}
