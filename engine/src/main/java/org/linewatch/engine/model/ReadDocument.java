package org.linewatch.engine.model;

import java.util.List;

/**
 * A document after reading: its one extracted text, never altered afterwards, and its passages.
 *
 * @param document what is known of it
 * @param text the extracted text
 * @param textSha256 SHA-256 of the text in UTF-8, in hexadecimal
 * @param extractor name and version of what extracted the text, {@code html/1}
 * @param passages in order of the text
 */
public record ReadDocument(
        Document document, String text, String textSha256, String extractor, List<Passage> passages) {
    /** Copies the list. */
    public ReadDocument {
        passages = List.copyOf(passages);
    }
}
