package org.linewatch.app.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Rows.DocumentRow;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.Quote;
import org.linewatch.engine.model.Span;

/**
 * Writes records, mentions, events and documents as JSON, with the names of the codebook (section 1). Every field is
 * there: what is unknown is null or an empty list. A span is {@code [start, end]}, half open.
 */
public final class EventJson {
    private EventJson() {}

    /**
     * A coded record, as {@code code} answers.
     *
     * @param offsets how spans are counted; they are counted in the passage, or wherever the record counts them
     */
    public static void write(JsonGenerator out, CodedEvent event, Offsets offsets) throws IOException {
        out.writeStartObject();
        fields(out, event, offsets);
        out.writeEndObject();
    }

    /** A mention; its spans are code points of the document's text, of which {@code passage_span} is the passage. */
    public static void write(JsonGenerator out, MentionRow row) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", row.mention().id());
        out.writeStringField("event", row.eventId());
        out.writeStringField("document", row.mention().documentId());
        out.writeNumberField("passage", row.mention().passage());
        out.writeStringField("title", row.documentTitle());
        string(out, "published", row.published());
        out.writeStringField("language", row.language().tag());
        fields(out, row.mention().event(), Offsets.CODE_POINTS);
        out.writeStringField("evidence_text", row.mention().event().evidence().text());
        out.writeStringField("passage_text", row.passageText());
        int length = row.passageText().codePointCount(0, row.passageText().length());
        span(out, "passage_span", new Span(row.passageStart(), row.passageStart() + length), Offsets.CODE_POINTS);
        string(out, "address", row.address());
        out.writeStringField("note", Notes.of(row.restsOn()));
        out.writeStringField("coder", row.mention().coder());
        out.writeStringField("pack", row.mention().packHash());
        out.writeEndObject();
    }

    /** An event: the fields of the mention that stands for it, and all its mentions. */
    public static void write(JsonGenerator out, EventRow row) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", row.id());
        fields(out, row.lead().mention().event(), Offsets.CODE_POINTS);
        out.writeStringField("merge_reason", row.mergeReason());
        out.writeArrayFieldStart("mentions");
        for (MentionRow mention : row.mentions()) {
            write(out, mention);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** A document in a list. */
    public static void write(JsonGenerator out, DocumentRow row) throws IOException {
        Document document = row.document();
        out.writeStartObject();
        out.writeStringField("id", document.id());
        out.writeStringField("sha256", document.sha256());
        out.writeStringField("name", document.name());
        string(out, "title", document.title());
        string(out, "published", document.published());
        out.writeStringField("language", document.language().tag());
        out.writeStringField("kind", document.kind().code());
        string(out, "speaker", document.speaker());
        string(out, "address", document.address());
        string(out, "publisher", document.publisher());
        out.writeStringField("note", Notes.of(document.restsOn()));
        out.writeBooleanField("sample", document.sample());
        out.writeNumberField("characters", row.characters());
        out.writeNumberField("passages", row.passages());
        out.writeNumberField("mentions", row.mentions());
        out.writeStringField("ingested", row.ingested().toString());
        out.writeEndObject();
    }

    /** A passage that was found; its highlights are code points of {@code text}. */
    public static void write(JsonGenerator out, SearchHit hit) throws IOException {
        out.writeStartObject();
        out.writeStringField("document", hit.documentId());
        out.writeNumberField("passage", hit.ordinal());
        out.writeStringField("title", hit.title());
        string(out, "published", hit.published());
        out.writeStringField("language", hit.language().tag());
        out.writeStringField("text", hit.text());
        out.writeArrayFieldStart("highlights");
        for (Span span : hit.highlights()) {
            pair(out, span, Offsets.CODE_POINTS);
        }
        out.writeEndArray();
        strings(out, "mentions", hit.mentionIds());
        out.writeEndObject();
    }

    /** Writes the fields of a record into an object that is open. */
    public static void fields(JsonGenerator out, CodedEvent event, Offsets offsets) throws IOException {
        actors(out, "source", event.source());
        out.writeStringField("type", event.type().name());
        string(
                out,
                "instrument",
                event.instrument() == null ? null : event.instrument().code());
        actors(out, "target", event.target());
        string(out, "date", event.date());
        strings(out, "domains", event.domains());
        string(out, "posture", event.posture() == null ? null : event.posture().code());
        string(out, "reach", event.reach() == null ? null : event.reach().code());
        strings(out, "legal_basis", event.legalBasis());
        quote(out, "trigger", event.trigger(), offsets);
        strings(out, "core_interests", event.coreInterests());
        span(out, "evidence", event.evidence().span(), offsets);
        quote(out, "justification", event.justification(), offsets);
        actors(out, "beneficiary", event.beneficiary());
        out.writeStringField("rule", event.reason().rule());
        out.writeStringField("why", event.reason().why());
        out.writeNumberField("confidence", event.reason().confidence());
    }

    /** The words under the name, their place under the name with {@code _span}. */
    private static void quote(JsonGenerator out, String name, @Nullable Quote quote, Offsets offsets)
            throws IOException {
        string(out, name, quote == null ? null : quote.text());
        span(out, name + "_span", quote == null ? null : quote.span(), offsets);
    }

    private static void span(JsonGenerator out, String name, @Nullable Span span, Offsets offsets) throws IOException {
        out.writeFieldName(name);
        if (span == null) {
            out.writeNull();
        } else {
            pair(out, span, offsets);
        }
    }

    private static void pair(JsonGenerator out, Span span, Offsets offsets) throws IOException {
        out.writeStartArray();
        out.writeNumber(offsets.of(span.start()));
        out.writeNumber(offsets.of(span.end()));
        out.writeEndArray();
    }

    private static void actors(JsonGenerator out, String name, List<Actor> actors) throws IOException {
        strings(out, name, actors.stream().map(Actor::code).toList());
    }

    private static void strings(JsonGenerator out, String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static void string(JsonGenerator out, String name, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value.toString());
        }
    }
}
