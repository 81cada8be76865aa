package org.linewatch.app.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Mentions;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.ReadDocument;

/**
 * Codes a document, passage by passage.
 *
 * @param coder the coder
 * @param packHash hash of the pack that it codes with
 */
public record DocumentCoder(Coder coder, String packHash) {
    /** The document with what was coded in it; each passage knows the actors of the one before. */
    public CodedDocument code(ReadDocument read) {
        List<Mention> mentions = new ArrayList<>();
        Context context = Context.of(read.document());
        for (Passage passage : read.passages()) {
            List<CodedEvent> events = coder.code(passage.text(), passage.language(), context);
            mentions.addAll(Mentions.of(read, passage, events, coder.version(), packHash));
            List<Actor> actors = events.stream()
                    .flatMap(event -> Stream.concat(event.source().stream(), event.target().stream()))
                    .distinct()
                    .toList();
            context = context.after(actors);
        }
        return new CodedDocument(read, mentions);
    }
}
