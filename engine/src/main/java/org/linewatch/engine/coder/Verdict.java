package org.linewatch.engine.coder;

import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/**
 * What the weights make of a drafted act: the likeliest act that it can be, and how likely it is none.
 *
 * @param type the likeliest type
 * @param instrument its instrument
 * @param probability probability of that type and instrument, 0–1
 * @param none probability that it is no act that the passage tells as a fact, 0–1
 */
public record Verdict(EventType type, @Nullable Instrument instrument, double probability, double none) {}
