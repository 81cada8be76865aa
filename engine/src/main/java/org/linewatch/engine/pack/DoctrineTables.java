package org.linewatch.engine.pack;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.pack.Tables.CoreInterest;
import org.linewatch.engine.pack.Tables.DoctrineTerm;
import org.linewatch.engine.pack.Tables.SecurityType;
import org.linewatch.engine.pack.Tables.TypeList;

/** Reads the rows of what is held to be security: types, their lists, terms, core interests. */
final class DoctrineTables {
    private static final Set<String> MENTIONS = Set.of("speech", "statute", "proxy");
    private static final Set<String> LIST_DATES = Set.of("first-use", "seen-by");
    private static final Set<String> TERM_CATEGORIES = Set.of("concept", "goal", "policy", "slogan");
    private static final Set<String> TERM_DATES = Set.of("first-use", "statute", "attested");
    private static final Set<String> RANKS = Set.of("official", "issue", "analytic");

    private DoctrineTables() {}

    static SecurityType securityType(Row row) {
        return new SecurityType(
                row.id("id"),
                bareNames(row),
                row.references("lists", PackTable.TYPE_LISTS),
                row.date("first_mention"),
                row.oneOf("first_mention_kind", MENTIONS),
                row.text("note"),
                row.references("core_interests", PackTable.CORE_INTERESTS),
                row.list("keywords_en"),
                row.list("keywords_zh"),
                row.standing());
    }

    static TypeList typeList(Row row) {
        Integer size = row.number("size");
        return new TypeList(
                row.id("name"),
                size == null ? 0 : size,
                row.requiredDate("seen_from"),
                row.oneOf("date_kind", LIST_DATES).equals("seen-by"),
                row.text("note"),
                row.standing());
    }

    /** Faults a list whose size is not the number of types that name it; without types there is nothing to compare. */
    static void checkSizes(List<Row> rows, List<SecurityType> types) {
        if (types.isEmpty()) {
            return;
        }
        for (Row row : rows) {
            String name = row.text("name");
            long members =
                    types.stream().filter(type -> type.lists().contains(name)).count();
            if (!row.text("size").equals(Long.toString(members))) {
                row.fault(
                        "size",
                        "is '" + row.text("size") + "', but " + members + " types name the list '" + name + "'",
                        "correct it, or the lists in " + PackTable.SECURITY_TYPES.file());
            }
        }
    }

    static DoctrineTerm doctrineTerm(Row row) {
        return new DoctrineTerm(
                row.id("id"),
                row.names(),
                row.oneOf("category", TERM_CATEGORIES),
                row.date("first_use"),
                row.oneOf("date_kind", TERM_DATES),
                row.text("context"),
                row.standing());
    }

    static CoreInterest coreInterest(Row row) {
        PartialDate firstNamed = row.date("first_named");
        return new CoreInterest(
                row.id("id"),
                bareNames(row),
                firstNamed,
                row.oneOf("first_named_kind", firstNamed == null ? Set.of("") : Set.of("stated", "by", "claimed")),
                row.oneOf("rank", RANKS),
                row.text("definition"),
                row.yes("coded"),
                row.reference("umbrella", PackTable.CORE_INTERESTS),
                row.list("keywords_en"),
                row.list("keywords_zh"),
                row.standing());
    }

    private static Names bareNames(Row row) {
        return new Names(row.required("name_en"), row.text("name_zh"), List.of(), List.of());
    }
}
