package org.linewatch.engine.pack;

import java.util.Set;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.pack.Tables.Firm;
import org.linewatch.engine.pack.Tables.LexiconLine;
import org.linewatch.engine.pack.Tables.OfficeHolder;
import org.linewatch.engine.pack.Tables.PlaceName;

/** Reads the rows of names and words: office-holders, firms, places, lexicon. */
final class NameTables {
    private static final Set<String> LANGUAGES = Set.of("en", "zh");
    private static final Set<String> PLACE_KINDS = Set.of(
            "country", "demonym", "capital", "seat", "abbreviation", "body", "product-adjective", "region", "display");
    private static final Set<String> LEXICON_TABLES = Set.of(
            "verbs",
            "objects",
            "nouns",
            "cues",
            "actors",
            "cities",
            "world-actors",
            "world-places",
            "interests",
            "topics",
            "interest-types",
            "interest-ranks",
            "no-interests",
            "parties",
            "laws",
            "measures",
            "within");

    /**
     * Codes of world politics that are neither a state's nor a body's of our own codebook: CAMEO's for any other
     * organisation of states and for armed movements of no one country, and the one assigned by users to Kosovo.
     */
    private static final Set<String> WORLD_CODES = Set.of("IGO", "IMG", "XKX");

    private NameTables() {}

    static OfficeHolder officeHolder(Row row) {
        PartialDate from = row.date("from");
        PartialDate to = row.date("to");
        row.order("to", from, to);
        Actor state = row.actor("state", row.required("state"));
        String organ = row.text("organ");
        return new OfficeHolder(
                row.id("id"),
                row.names(),
                organ.isEmpty() ? state : row.actor("organ", organ),
                row.required("role_en"),
                row.text("role_zh"),
                from,
                to,
                row.standing());
    }

    static Firm firm(Row row) {
        return new Firm(
                row.id("id"),
                row.names(),
                row.actor("home_state", row.required("home_state")),
                row.text("sector"),
                row.standing());
    }

    static PlaceName placeName(Row row) {
        String form = row.required("form");
        String language = row.oneOf("lang", LANGUAGES);
        String code = row.required("code");
        row.unique("form", form + " (" + language + ", " + code + ")");
        return new PlaceName(
                form,
                language,
                row.actor("code", code),
                row.oneOf("kind", PLACE_KINDS),
                row.text("note"),
                row.standing());
    }

    static LexiconLine lexiconLine(Row row) {
        String table = row.oneOf("table", LEXICON_TABLES);
        String value = row.required("value");
        switch (table) {
            case "world-actors", "world-places" -> {
                if (!WORLD_CODES.contains(value)) {
                    row.actor("value", value);
                }
            }
            case "actors" -> row.actor("value", value);
            case "interests", "parties" -> row.refer("value", PackTable.CORE_INTERESTS, value);
            case "topics" -> row.refer("value", PackTable.SECURITY_TYPES, value);
            default -> {
                // Verbs, objects, nouns and cues map to word classes of the coder, which this package does not know.
            }
        }
        return new LexiconLine(row.required("term"), row.oneOf("lang", LANGUAGES), table, value, row.standing());
    }
}
