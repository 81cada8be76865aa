package org.linewatch.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.ReadDocument;
import org.linewatch.engine.model.Span;

/** Makes mentions of coded records: the same words of the same document, coded the same way, keep their id. */
public final class Mentions {
    private static final int DIGITS = 20;

    private Mentions() {}

    /**
     * The id of a mention: {@code m-} and the first 20 hexadecimal digits of a SHA-256.
     *
     * @param documentId the document; two documents with one text have mentions of their own
     * @param textSha256 hash of the text that the span is counted in
     * @param evidence span of the evidence in the document's text, in code points
     * @param type name of the type of event
     * @param ordinal place among the records of the passage
     */
    public static String idFor(String documentId, String textSha256, Span evidence, String type, int ordinal) {
        String key = String.join(
                "\n", documentId, textSha256, evidence.start() + "-" + evidence.end(), type, Integer.toString(ordinal));
        return "m-" + hash(key);
    }

    /**
     * The mentions that a coder's answer for one passage makes.
     *
     * @param records with spans counted in the passage
     */
    public static List<Mention> of(
            ReadDocument read, Passage passage, List<CodedEvent> records, String coder, String packHash) {
        List<Mention> out = new ArrayList<>(records.size());
        String document = read.document().id();
        for (int ordinal = 0; ordinal < records.size(); ordinal++) {
            CodedEvent event = records.get(ordinal).shift(passage.span().start());
            String id = idFor(
                    document,
                    read.textSha256(),
                    event.evidence().span(),
                    event.type().name(),
                    ordinal);
            out.add(new Mention(id, document, passage.ordinal(), ordinal, event, coder, packHash));
        }
        return out;
    }

    /** The address of the event whose first mention this is. */
    static String eventIdFor(Mention first) {
        return "e-" + hash(first.id());
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
