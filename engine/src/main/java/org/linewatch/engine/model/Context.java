package org.linewatch.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a passage. It may fill actors and dates and yields no record itself.
 *
 * @param published when the document was published
 * @param kind kind of document
 * @param title the document's title
 * @param speaker who speaks, in a statement
 * @param earlier actors of the paragraph before, nearest last
 */
public record Context(
        @Nullable PartialDate published,
        DocumentKind kind,
        @Nullable String title,
        @Nullable String speaker,
        List<Actor> earlier) {
    /** Nothing known. */
    public static final Context NONE = new Context(null, DocumentKind.NEWS, null, null, List.of());

    /** Copies the list. */
    public Context {
        earlier = List.copyOf(earlier);
    }

    /** The context that a document gives its first passage. */
    public static Context of(Document document) {
        return new Context(document.published(), document.kind(), document.title(), document.speaker(), List.of());
    }

    /** The same document, after a paragraph with these actors. */
    public Context after(List<Actor> actors) {
        return new Context(published, kind, title, speaker, actors);
    }
}
