package org.linewatch.engine.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Organ;
import org.linewatch.engine.pack.Tables.Provision;
import org.linewatch.engine.pack.Tables.Relation;

/** Reads the rows of the system: organs, laws, provisions, relations between laws. */
final class SystemTables {
    private static final Set<String> ORGAN_KINDS =
            Set.of("party", "state", "military", "legislative", "judicial", "regional");
    private static final Set<String> IN_FORCE_KINDS = Set.of("original", "revision", "not-seen", "not-stated");
    private static final Set<String> EXPOSED = Set.of("company", "individual", "ngo", "state", "traveller");
    private static final Set<String> RELATIONS = Set.of("amends", "cites", "implements", "repeals");
    private static final Set<String> PROVISION_KINDS = Set.of(
            "competence",
            "countermeasure",
            "definition",
            "extraterritorial-reach",
            "obligation",
            "penalty",
            "power",
            "security-type");

    private SystemTables() {}

    static Organ organ(Row row) {
        PartialDate from = row.date("valid_from");
        PartialDate to = row.date("valid_to");
        row.order("valid_to", from, to);
        return new Organ(
                organId(row),
                row.names(),
                row.reference("parent", PackTable.ORGANS),
                row.oneOf("kind", ORGAN_KINDS),
                row.text("powers"),
                from,
                to,
                row.standing());
    }

    private static String organId(Row row) {
        String id = row.id("id");
        row.actor("id", id);
        return id;
    }

    /** Faults organs that stand, by way of their parents, above themselves. */
    static void checkParents(List<Row> rows) {
        Map<String, String> parents = new HashMap<>();
        rows.forEach(row -> parents.put(row.text("id"), row.text("parent")));
        for (Row row : rows) {
            Set<String> above = new HashSet<>();
            String organ = row.text("parent");
            while (!organ.isEmpty() && above.add(organ)) {
                organ = parents.getOrDefault(organ, "");
            }
            if (above.contains(row.text("id"))) {
                row.fault("parent", "the organ stands above itself", "correct the parent here or further up");
            }
        }
    }

    static Law law(Row row) {
        PartialDate adopted = row.date("adopted");
        PartialDate repealed = row.date("repealed");
        row.order("repealed", adopted, repealed);
        String id = row.id("id");
        if (id.indexOf(':') >= 0) {
            row.fault("id", "'" + id + "' holds a colon, which parts law and article", "write the id without it");
        }
        return new Law(
                id,
                row.names(),
                adopted,
                row.date("in_force"),
                row.oneOf("in_force_kind", IN_FORCE_KINDS),
                row.dates("amended"),
                repealed,
                row.text("repeal_note"),
                row.references("issuing_bodies", PackTable.ORGANS),
                row.references("security_types", PackTable.SECURITY_TYPES),
                row.text("purpose"),
                row.standing());
    }

    static Provision provision(Row row) {
        return new Provision(
                law(row, "law"),
                row.required("article"),
                row.oneOf("kind", PROVISION_KINDS),
                reach(row),
                row.references("security_types", PackTable.SECURITY_TYPES),
                row.required("summary"),
                row.eachOf("exposed", EXPOSED),
                row.standing());
    }

    private static String law(Row row, String column) {
        String id = row.required(column);
        row.refer(column, PackTable.LAWS, id);
        return id;
    }

    /** The reach of a row that has such a column; null where it is empty. */
    static @Nullable Reach reach(Row row) {
        return row.constant("reach", Reach.values(), Reach::code);
    }

    static Relation relation(Row row) {
        return new Relation(
                row.article("from", row.required("from")),
                row.oneOf("relation", RELATIONS),
                row.article("to", row.required("to")),
                row.date("date"),
                row.standing());
    }
}
