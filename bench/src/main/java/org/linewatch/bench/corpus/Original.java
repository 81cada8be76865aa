package org.linewatch.bench.corpus;

import java.util.List;

/**
 * A real document that copies are varied from.
 *
 * @param id its id, or the name of its file without the extension
 * @param title its title; empty where it has none
 * @param date its day in ISO form; empty where it has none
 * @param language {@code en} or {@code zh}
 * @param kind kind of document, as mappings write it
 * @param markdown whether it is written as a Markdown file of its own, as its original is
 * @param paragraphs its text
 */
public record Original(
        String id, String title, String date, String language, String kind, boolean markdown, List<String> paragraphs) {
    /** Copies the list. */
    public Original {
        paragraphs = List.copyOf(paragraphs);
    }
}
