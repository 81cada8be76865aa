package org.linewatch.bench.acts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linewatch.bench.corpus.Original;
import org.linewatch.bench.corpus.Originals;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.text.Passages;

/**
 * Passages of the corpora, which lie outside the repository. What readers coded of them is kept by place: document, number of the
 * paragraph in it and of the passage in that, and code points of the passage.
 */
public final class RealTexts {
    private static final int SHARE = 3;

    private final Map<String, Original> documents = new HashMap<>();

    private RealTexts(List<Original> all) {
        all.forEach(document -> documents.put(document.id(), document));
    }

    /** The texts under a folder of corpora. */
    static RealTexts under(Path corpora) throws IOException {
        return new RealTexts(Originals.read(corpora));
    }

    /**
     * Whether a document may be learned from: a third of them, by a hash of the id. The audit of the coder draws from the
     * others, so that no text is both learned from and judged.
     */
    public static boolean learnt(String id) {
        return Math.floorMod(id.hashCode(), SHARE) == 0;
    }

    /**
     * The text of a passage.
     *
     * @param place {@code document}, {@code paragraph} and {@code passage}
     * @throws IllegalArgumentException where the corpora do not have it
     */
    String text(JsonNode place) {
        Original document = document(place);
        return Passages.of(
                        document.paragraphs().get(place.path("paragraph").asInt()), new Language(document.language()))
                .get(place.path("passage").asInt())
                .text();
    }

    private Original document(JsonNode place) {
        Original document = documents.get(place.path("document").asText());
        if (document == null) {
            throw new IllegalArgumentException("the corpora have no document " + place.path("document"));
        }
        return document;
    }

    /** A passage with the acts that a reader found in it. */
    Coded coded(JsonNode row) {
        List<Coded.Marked> acts = new ArrayList<>();
        for (JsonNode act : row.path("acts")) {
            JsonNode head = act.path("head");
            acts.add(new Coded.Marked(
                    act.path("label").asText(),
                    new Span(head.get(0).asInt(), head.get(1).asInt())));
        }
        String id = row.path("document").asText() + "#" + row.path("paragraph") + "." + row.path("passage");
        DocumentKind kind = DocumentKind.valueOf(document(row).kind().toUpperCase(Locale.ROOT));
        return new Coded(id, text(row), kind, acts);
    }
}
