package org.linewatch.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One statement that counts by many dimensions at once. What the filter asks of a counted dimension does not restrict
 * the counts of that dimension itself, so that they say what each further choice would let through: the count under a
 * value is the length of the list with that value chosen instead.
 *
 * <p>The rows that hold whatever is not a choice of a facet are gathered once, each with one flag for every choice that
 * it agrees with; each dimension then counts those that agree with all choices but its own.
 */
final class FacetQuery {
    private static final Set<Dimension> TOLD = EnumSet.of(Dimension.LANGUAGE, Dimension.PUBLISHER, Dimension.KIND);

    private final Counted counted;
    private final Filter filter;
    private final boolean free;
    private final Conditions values = Conditions.none();
    private final Map<Dimension, String> flags = new EnumMap<>(Dimension.class);
    private final StringJoiner with = new StringJoiner(",\n", "WITH ", "\n");
    private final List<String> counts = new ArrayList<>();

    private FacetQuery(Counted counted, Filter filter, boolean free) {
        this.counted = counted;
        this.filter = filter;
        this.free = free;
    }

    /**
     * The statement.
     *
     * @param free whether the counts of a dimension ignore what the filter asks of it
     * @param hits numbers of the passages where the filter's words are found; null where it has none
     */
    static FacetQuery of(
            Counted counted, Filter filter, Collection<Dimension> dimensions, boolean free, long @Nullable [] hits) {
        FacetQuery query = new FacetQuery(counted, filter, free);
        query.gather(hits);
        for (Dimension dimension : dimensions) {
            query.counts.add(query.count(dimension, hits));
        }
        return query;
    }

    /** The statement; its columns are the dimension, the key and the number. */
    String sql() {
        return with + String.join("\nUNION ALL\n", counts);
    }

    /** Values by the names that the statement uses. */
    Map<String, Object> values() {
        return values.values();
    }

    private void gather(long @Nullable [] hits) {
        Filter rest = filter;
        Map<String, String> marks = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.MONTH && filter.restricts(dimension) && !toldOfEvents(dimension)) {
                Conditions own = Conditions.only(dimension, filter, counted == Counted.DOCUMENTS ? "d" : "m");
                values.bindAll(own);
                String flag = "f_" + dimension.parameter();
                flags.put(dimension, flag);
                marks.put(flag, own.where());
                rest = rest.without(dimension);
            }
        }
        Conditions where =
                switch (counted) {
                    case MENTIONS -> Conditions.mentions(rest, hits);
                    case EVENTS -> Conditions.events(rest, hits);
                    case DOCUMENTS -> Conditions.documents(rest, hits);
                };
        values.bindAll(where);
        String columns = ", m.type, m.instrument, m.family, m.posture, m.reach";
        StringBuilder select = new StringBuilder();
        if (counted == Counted.DOCUMENTS) {
            // A document without mentions counts, unless something is asked of its acts.
            String join = Conditions.asksOfActs(filter) ? "JOIN" : "LEFT JOIN";
            select.append(
                            "SELECT d.id AS unit, d.id AS document_id, m.id AS id, d.sort_day, d.language_base, d.publisher")
                    .append(columns);
            marks.forEach((flag, condition) -> select.append(", coalesce(")
                    .append(condition)
                    .append(", FALSE) AS ")
                    .append(flag));
            select.append(" FROM (SELECT row_number() OVER () AS number, n.* FROM document n) d ")
                    .append(join)
                    .append(" mention m ON m.document_id = d.id WHERE ");
        } else {
            select.append(
                            "SELECT row_number() OVER () AS unit, m.document_id, m.event_id, m.id AS id, m.sort_day, m.language_base, m.publisher")
                    .append(columns);
            marks.forEach((flag, condition) -> select.append(", coalesce(")
                    .append(condition)
                    .append(", FALSE) AS ")
                    .append(flag));
            select.append(" FROM mention m WHERE ");
        }
        with.add("base AS MATERIALIZED (" + select + where.where() + ")");
    }

    /** Whether any mention of an event may have it, not the leading one alone. */
    private boolean toldOfEvents(Dimension dimension) {
        return counted == Counted.EVENTS && TOLD.contains(dimension);
    }

    private String count(Dimension dimension, long @Nullable [] hits) {
        String label = "SELECT '" + dimension.name() + "' AS dimension, coalesce(";
        if (toldOfEvents(dimension)) {
            return told(dimension, label, hits);
        }
        String where = " WHERE " + others(dimension) + " GROUP BY 2";
        return switch (dimension) {
            case TYPE, INSTRUMENT, FAMILY, POSTURE, REACH ->
                label + "b." + dimension.parameter() + ", '') AS value, " + units() + " FROM base b" + where;
            case LANGUAGE -> label + "b.language_base, '') AS value, " + units() + " FROM base b" + where;
            case PUBLISHER -> label + "b.publisher, '') AS value, " + units() + " FROM base b" + where;
            case YEAR -> label + "substring(b.sort_day, 1, 4), '') AS value, " + units() + " FROM base b" + where;
            case MONTH ->
                label + "CASE WHEN length(b.sort_day) >= 7 THEN substring(b.sort_day, 1, 7) END, '') AS value, "
                        + units() + " FROM base b" + where;
            case KIND ->
                label + "k.kind, '') AS value, " + units() + " FROM base b JOIN document k ON k.id = b.document_id"
                        + where;
            case SOURCE -> child(label, "mention_actor", "state", " AND c.role = 'source'", where);
            case TARGET -> child(label, "mention_actor", "state", " AND c.role = 'target'", where);
            case DOMAIN -> child(label, "mention_domain", "domain", "", where);
            case LEGAL_BASIS ->
                label + "split_part(c.provision, ':', 1), '') AS value, count(DISTINCT b.unit) AS number FROM base b"
                        + " LEFT JOIN mention_law c ON c.mention_id = b.id" + where;
            case CORE_INTEREST -> child(label, "mention_interest", "interest", "", where);
        };
    }

    private String child(String label, String table, String key, String condition, String where) {
        // An act has a type of security or an interest once; a state perhaps twice, by itself and by its organ.
        boolean once = counted != Counted.DOCUMENTS && !table.equals("mention_actor");
        return label + "c." + key + ", '') AS value, " + (once ? "count(*)" : "count(DISTINCT b.unit)")
                + " AS number FROM base b LEFT JOIN " + table + " c ON c.mention_id = b.id" + condition + where;
    }

    private String units() {
        return (counted == Counted.DOCUMENTS ? "count(DISTINCT b.unit)" : "count(*)") + " AS number";
    }

    /** Events by what their mentions have of their documents: all that is asked of a telling must hold of one mention. */
    private String told(Dimension dimension, String label, long @Nullable [] hits) {
        Conditions tellings = Conditions.tellings(free ? filter.without(dimension) : filter, hits);
        values.bindAll(tellings);
        String key =
                switch (dimension) {
                    case LANGUAGE -> "t.language_base";
                    case PUBLISHER -> "t.publisher";
                    default -> "k.kind";
                };
        if (TOLD.stream().noneMatch(filter::restricts)) {
            String join = dimension == Dimension.KIND ? " JOIN document k ON k.id = t.document_id" : "";
            return label + key + ", '') AS value, count(DISTINCT b.unit) AS number FROM base b"
                    + " JOIN mention t ON t.event_id = b.event_id" + join + " WHERE " + tellings.where() + " AND "
                    + others(dimension) + " GROUP BY 2";
        }
        String from = dimension == Dimension.KIND
                ? " FROM mention t JOIN document k ON k.id = t.document_id"
                : " FROM mention t";
        // Which events there are is asked anew: those of the base also agree with the choice that is left out here.
        Conditions acts = Conditions.events(
                filter.without(Dimension.LANGUAGE)
                        .without(Dimension.PUBLISHER)
                        .without(Dimension.KIND)
                        .with("q", List.of())
                        .with("document", List.of())
                        .with("samples", List.of("1")),
                null);
        values.bindAll(acts);
        return label + key + ", '') AS value, count(DISTINCT t.event_id) AS number" + from + " WHERE "
                + tellings.where() + " AND t.event_id IN (SELECT m.event_id FROM mention m WHERE " + acts.where()
                + ") GROUP BY 2";
    }

    /** Agreement with every choice but that of one dimension. */
    private String others(Dimension dimension) {
        StringJoiner all = new StringJoiner(" AND ");
        all.setEmptyValue("TRUE");
        flags.forEach((other, flag) -> {
            if (!free || other != dimension && !(dimension.time() && other.time())) {
                all.add("b." + flag);
            }
        });
        return all.toString();
    }
}
