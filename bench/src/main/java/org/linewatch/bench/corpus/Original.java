package org.linewatch.bench.corpus;

import java.util.List;
import java.util.Locale;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.PartialDate;

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

    /** What is known of it where a passage of it is read. */
    public Context context() {
        return new Context(
                date.isEmpty() ? null : PartialDate.parse(date),
                DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                title.isEmpty() ? null : title,
                null,
                List.of());
    }
}
