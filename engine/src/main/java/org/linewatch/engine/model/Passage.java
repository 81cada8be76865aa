package org.linewatch.engine.model;

/**
 * A paragraph of a text, split at sentence ends above 1,200 code points.
 *
 * @param ordinal place in the text, from 0
 * @param span where it stands in the text, in code points
 * @param language its own language, which may differ from the document's
 * @param text its words
 */
public record Passage(int ordinal, Span span, Language language, String text) {}
