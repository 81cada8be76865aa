package org.linewatch.app.store;

import java.util.List;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.ReadDocument;

/**
 * A read document with what was coded in it, as it is handed to the store.
 *
 * @param read the document, its text and passages
 * @param mentions in order of the text; their spans are counted in the document's text
 */
public record CodedDocument(ReadDocument read, List<Mention> mentions) {
    /** Copies the list. */
    public CodedDocument {
        mentions = List.copyOf(mentions);
    }
}
