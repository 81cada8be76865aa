package org.linewatch.app.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Rows.OtherRow;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.OtherRecord.Party;
import org.linewatch.engine.model.OtherRecord.Place;
import org.linewatch.engine.pack.Cameo;

/**
 * Writes records of others' coding as JSON. Every field is there: what is unknown is null. None has the name of a field
 * of our own records where it does not mean the same, so that the two are not taken for each other.
 */
public final class OtherJson {
    private OtherJson() {}

    /** One record. */
    public static void write(JsonGenerator out, OtherRow row) throws IOException {
        OtherRecord record = row.record();
        out.writeStartObject();
        out.writeStringField("dataset", record.dataset());
        out.writeNumberField("id", record.id());
        out.writeStringField("day", record.day().toString());
        out.writeStringField("added", record.added().toString());
        party(out, "source_actor", record.source());
        party(out, "target_actor", record.target());
        out.writeStringField("cameo_root", record.root());
        out.writeStringField("cameo_base", record.base());
        out.writeStringField("cameo", record.code());
        string(
                out,
                "plover_nearest",
                Cameo.type(record.code()).map(EventType::name).orElse(null));
        out.writeNumberField("quad_class", record.quad());
        out.writeBooleanField("lead", record.lead());
        number(out, "goldstein", record.goldstein());
        out.writeNumberField("num_mentions", record.mentions());
        out.writeNumberField("num_sources", record.sources());
        out.writeNumberField("num_articles", record.articles());
        number(out, "tone", record.tone());
        place(out, record.place());
        string(out, "address", record.address());
        out.writeStringField("input", row.input());
        out.writeEndObject();
    }

    private static void party(JsonGenerator out, String name, Party party) throws IOException {
        out.writeObjectFieldStart(name);
        string(out, "code", party.code().isEmpty() ? null : party.code());
        string(out, "name", party.name().isEmpty() ? null : party.name());
        string(out, "state", party.state());
        out.writeEndObject();
    }

    private static void place(JsonGenerator out, @Nullable Place place) throws IOException {
        if (place == null) {
            out.writeNullField("place");
            return;
        }
        out.writeObjectFieldStart("place");
        out.writeStringField("name", place.name());
        out.writeStringField("precision", precision(place));
        string(out, "country", place.country());
        number(out, "latitude", place.latitude());
        number(out, "longitude", place.longitude());
        out.writeEndObject();
    }

    /** How near a place is known: {@code country}, {@code region} or {@code city}. */
    public static String precision(Place place) {
        return place.precision().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void string(JsonGenerator out, String name, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator out, String name, @Nullable Double value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, value);
        }
    }
}
