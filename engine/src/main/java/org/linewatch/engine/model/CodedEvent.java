package org.linewatch.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One coded record: one act, by one source, as one passage tells it (codebook section 1). An empty list and null mean
 * unknown; nothing is guessed. Lists are sorted and free of doubles.
 *
 * @param source who acts
 * @param type the type of event
 * @param instrument the instrument, for acts that use one
 * @param target whom the act is aimed at
 * @param date when the act took effect or was announced
 * @param domains ids of the pack's types of security that the act is about
 * @param posture reactive, proactive or preemptive
 * @param reach domestic, cross-border or extraterritorial
 * @param legalBasis laws that the passage names as the ground, {@code law-id:article}
 * @param trigger what the passage says the act answers to
 * @param coreInterests ids of the pack's core interests that the act touches
 * @param evidence from the acting word through its object
 * @param justification the ground that the source itself states
 * @param beneficiary on whose behalf the source acts
 * @param reason why it was coded so
 */
public record CodedEvent(
        List<Actor> source,
        EventType type,
        @Nullable Instrument instrument,
        List<Actor> target,
        @Nullable PartialDate date,
        List<String> domains,
        @Nullable Posture posture,
        @Nullable Reach reach,
        List<String> legalBasis,
        @Nullable Quote trigger,
        List<String> coreInterests,
        Quote evidence,
        @Nullable Quote justification,
        List<Actor> beneficiary,
        Reason reason) {

    /**
     * Why a record was coded.
     *
     * @param rule id of the rule that fired, for developers and for {@code eval --errors}
     * @param why one sentence that a reader understands
     * @param confidence 0–1
     */
    public record Reason(String rule, String why, double confidence) {
        /** @throws IllegalArgumentException if the confidence is outside 0–1 */
        public Reason {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence " + confidence + " is outside 0–1");
            }
        }
    }

    /** Copies the lists. */
    public CodedEvent {
        source = source.stream().distinct().sorted().toList();
        target = target.stream().distinct().sorted().toList();
        domains = domains.stream().distinct().sorted().toList();
        legalBasis = legalBasis.stream().distinct().sorted().toList();
        coreInterests = coreInterests.stream().distinct().sorted().toList();
        beneficiary = beneficiary.stream().distinct().sorted().toList();
    }

    /** The same record with its spans counted from another origin, in code points. */
    public CodedEvent shift(int by) {
        return new CodedEvent(
                source,
                type,
                instrument,
                target,
                date,
                domains,
                posture,
                reach,
                legalBasis,
                trigger == null ? null : trigger.shift(by),
                coreInterests,
                evidence.shift(by),
                justification == null ? null : justification.shift(by),
                beneficiary,
                reason);
    }
}
