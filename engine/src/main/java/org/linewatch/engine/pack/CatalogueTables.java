package org.linewatch.engine.pack;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.pack.Tables.CatalogueCase;
import org.linewatch.engine.pack.Tables.Trigger;

/** Reads the rows of the catalogue: cases and triggers. */
final class CatalogueTables {
    private static final Set<String> SOURCE_KINDS = Set.of("primary", "secondary");
    private static final Set<String> LEVELS = Set.of("measure", "words", "easing", "none");
    private static final Set<String> ORIGINS = Set.of("case", "free-text", "nonresponse");

    private CatalogueTables() {}

    static CatalogueCase catalogueCase(Row row) {
        PartialDate start = row.requiredDate("start");
        PartialDate end = row.date("end");
        row.order("end", start, end);
        List<String> legalBasis = row.list("legal_basis");
        legalBasis.forEach(law -> row.article("legal_basis", law));
        return new CatalogueCase(
                row.id("id"),
                start,
                end,
                row.actors("source_actors"),
                row.references("source_organs", PackTable.ORGANS),
                row.text("source_note"),
                type(row),
                instrument(row),
                row.actors("target_actors"),
                row.text("target_entity"),
                row.references("domains", PackTable.SECURITY_TYPES),
                row.references("core_interests", PackTable.CORE_INTERESTS),
                row.constant("posture", Posture.values(), Posture::code),
                SystemTables.reach(row),
                legalBasis,
                row.reference("trigger_case", PackTable.CASES),
                row.text("trigger"),
                row.date("trigger_date"),
                summary(row),
                row.text("outcome"),
                row.text("value"),
                row.oneOf("source_kind", SOURCE_KINDS).equals("primary"),
                row.yes("model_chapter"),
                row.standing());
    }

    static Trigger trigger(Row row) {
        boolean responded = row.yes("responded");
        String level = row.oneOf("response_level", LEVELS);
        if (responded == level.equals("none")) {
            row.fault(
                    "response_level",
                    "is '" + level + "' where responded is '" + row.text("responded") + "'",
                    "write none exactly where responded is no");
        }
        return new Trigger(
                row.id("id"),
                row.requiredDate("date"),
                row.actors("source_actors"),
                type(row),
                instrument(row),
                row.actors("target_actors"),
                row.references("core_interests", PackTable.CORE_INTERESTS),
                summary(row),
                responded,
                row.references("responses", PackTable.CASES),
                row.date("first_response"),
                row.number("days_to_first_response"),
                row.eachOf("origin", ORIGINS),
                level,
                row.text("response_found"),
                row.text("note"),
                row.standing());
    }

    private static @Nullable EventType type(Row row) {
        return row.constant("type", EventType.values(), EventType::name);
    }

    private static @Nullable Instrument instrument(Row row) {
        return row.constant("instrument", Instrument.values(), Instrument::code);
    }

    private static Names summary(Row row) {
        return new Names(row.required("summary_en"), row.text("summary_zh"), List.of(), List.of());
    }
}
