package org.linewatch.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.store.Rows.DocumentDetail;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.engine.model.Passage;

/** A whole document as JSON: what is known of it, its text, its passages and its mentions. */
final class DocumentJson {
    private DocumentJson() {}

    /** Writes it; spans are code points of the text. */
    static void write(JsonGenerator out, DocumentDetail detail) throws IOException {
        out.writeStartObject();
        out.writeFieldName("document");
        EventJson.write(out, detail.row());
        out.writeStringField("text", detail.text());
        out.writeStringField("text_sha256", detail.textSha256());
        out.writeArrayFieldStart("passages");
        for (Passage passage : detail.passages()) {
            out.writeStartObject();
            out.writeNumberField("passage", passage.ordinal());
            out.writeStringField("language", passage.language().tag());
            out.writeArrayFieldStart("span");
            out.writeNumber(passage.span().start());
            out.writeNumber(passage.span().end());
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("mentions");
        for (MentionRow row : detail.mentions()) {
            EventJson.write(out, row);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
