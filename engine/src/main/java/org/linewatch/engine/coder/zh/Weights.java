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
    /** Words of conflict beside which a verdict on the other side is no act of its own. */
    private static final Set<String> JUDGING = Set.of("SUMMON", "LODGE", "CONDEMN", "PROTEST", "DENY", "REJECT");

    private static final Set<String> SETTING_OUT = Set.of("SEND", "SAIL", "SCRAMBLE");
    private static final Set<String> FORCE = Set.of("ATTACK", "RAM", "PATROL", "DRILL", "HOLD", "SEIZE", "SCRAMBLE");
    /** What a crowd says while it marches. */
    private static final Set<String> SHOUTED = Set.of("URGE", "CONDEMN", "PROTEST", "BOYCOTT", "THREATEN");

    private static final Set<String> BREAKING_IN = Set.of("ATTACK", "RAID", "SAIL", "PATROL");
    /** Acts whose object may be a measure told of in its attribute: 被扣押的渔船获准返航. */
    private static final Set<String> EASING = Set.of("RELEASE", "LIFT", "RESUME", "DELIST");

    private static final Set<String> PUNISHING = Set.of("SENTENCE", "CHARGE");
    /** What a sentence may add to itself. */
    private static final Set<String> PUNISHED = Set.of("SEIZE", "REVOKE", "FINE", "CONVICT");

    private static final Set<String> LISTING = Set.of("BLACKLIST", "SANCTION");
    /** What a listing means for those listed, told with a pronoun: 禁止其新增投资. */
    private static final Set<String> FOLLOWING = Set.of("BAN", "HALT", "RESTRICT", "REVOKE");

    private static final Set<String> FOLLOWS = Set.of("禁止", "不得", "限制", "取消", "暂停", "撤销", "不准", "不许", "即日作废", "作废");
    /** Phrases that say no more than that the next deed answers one. */
    private static final Set<String> RETORTS =
            Set.of("以牙还牙", "针锋相对", "对等回应", "对等反制", "予以反制", "予以回击", "加倍奉还", "采取反制", "采取反制措施", "采取对等措施", "作出回应", "还以颜色");

    private Weights() {}

    /** The acts of a sentence, in order, without those that a weightier one takes along. */
    static List<Act> heaviest(List<Act> acts) {
        List<Act> kept = new ArrayList<>(acts);
        for (Act light : acts) {
            for (int i = 0; i < kept.size(); i++) {
                Act heavy = kept.get(i);
                if (heavy != light && heavy.told() && light.told() && takesAlong(heavy, light)) {
                    Span both = adds(light) ? heavy.evidence().cover(light.evidence()) : heavy.evidence();
                    kept.set(i, changed(heavy, both, light.trigger(), light.feared()));
                    kept.remove(light);
                    break;
                }
            }
        }
        return kept;
    }

    /** Whether an act is but part of another: the protest of the demarche, the sailing out of the attack. */
    private static boolean takesAlong(Act heavy, Act light) {
        String weighty = heavy.classes().get(0);
        String plain = light.classes().get(0);
        boolean one = same(light.agent(), heavy.agent());
        if (PLAIN.contains(plain) && !light.objects().contains("GROUNDLESS")) {
            return one && HEAVY.contains(weighty) || plain.equals("CALL") && JUDGING.contains(weighty);
        }
        if (plain.equals("LODGE") && weighty.equals("SUMMON")) {
            return same(light.agent(), heavy.agent());
        }
        boolean after = heavy.head().start() > light.head().start();
        if (SETTING_OUT.contains(plain)) {
            return one && after && FORCE.contains(weighty);
        }
        if (weighty.equals("MARCH") && SHOUTED.contains(plain)) {
            return one;
        }
        if (BREAKING_IN.contains(plain) && weighty.equals("ARREST")) {
            return one && after;
        }
        if (PUNISHING.contains(weighty) && (plain.equals(weighty) || PUNISHED.contains(plain))) {
            return one && !after;
        }
        if (plain.equals("VISIT") && light.lemma().startsWith("窜")) {
            return JUDGING.contains(weighty);
        }
        if (LISTING.contains(weighty) && FOLLOWING.contains(plain)) {
            return one
                    && !after
                    && FOLLOWS.contains(light.lemma())
                    && light.objects().stream().noneMatch("STATE"::equals);
        }
        if (plain.equals(weighty) && light.patient() == null && light.addressee() == null) {
            return one && plain.equals("YIELD");
        }
        if (EASING.contains(weighty)) {
            return after && light.clause() == Act.Clause.RELATIVE;
        }
        return plain.equals("TAKE")
                && one
                && after
                && light.patient() == null
                && RETORTS.contains(light.lemma())
                && !Predicates.isWords(heavy.classes());
    }

    /** Whether its words belong to the evidence of the act that takes it along. */
    private static boolean adds(Act light) {
        String plain = light.classes().get(0);
        return PLAIN.contains(plain) && !plain.equals("CALL") || PUNISHING.contains(plain) || PUNISHED.contains(plain);
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
