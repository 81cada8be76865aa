package org.linewatch.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.OtherRow;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.OtherRecord.Party;
import org.linewatch.engine.model.OtherRecord.Place;
import org.linewatch.engine.model.OtherRecord.Precision;

/** Reads what others coded, from the newest day to the oldest. */
final class OtherReader {
    private static final String ORDER = " ORDER BY o.day DESC, o.id DESC, o.dataset DESC";

    private final Store store;

    OtherReader(Store store) {
        this.store = store;
    }

    Page<OtherRow> page(OtherFilter filter, int limit, @Nullable String next) {
        Cursor after = Cursor.parse(next);
        long total = count(filter);
        Conditions where = filter.conditions();
        if (after != null) {
            String[] id = after.id().split(" ", 2);
            LocalDate day;
            long number;
            try {
                day = LocalDate.parse(after.key());
                number = Long.parseLong(id[0]);
            } catch (java.time.DateTimeException | NumberFormatException e) {
                throw new IllegalArgumentException("'" + next + "' is no page: take 'next' of the page before", e);
            }
            where.and("(o.day < CAST(:day AS DATE) OR (o.day = CAST(:day AS DATE) AND (o.id < :number"
                            + " OR (o.id = :number AND o.dataset < :set))))")
                    .bind("day", day.toString())
                    .bind("number", number)
                    .bind("set", id.length > 1 ? id[1] : "");
        }
        try (Handle handle = store.readers().open()) {
            List<OtherRow> rows = query(handle, where, " LIMIT " + (limit + 1L))
                    .map((row, context) -> row(row))
                    .list();
            boolean more = rows.size() > limit;
            List<OtherRow> shown = more ? rows.subList(0, limit) : rows;
            return new Page<>(
                    shown, more && limit > 0 ? token(shown.get(limit - 1).record()) : null, total);
        }
    }

    void each(OtherFilter filter, Consumer<OtherRow> consumer) {
        try (Handle handle = store.readers().open();
                Stream<OtherRow> rows =
                        query(handle, filter.conditions(), "").map((row, context) -> row(row)).stream()) {
            rows.forEach(consumer);
        }
    }

    long count(OtherFilter filter) {
        Conditions where = filter.conditions();
        try (Handle handle = store.readers().open()) {
            return handle.createQuery("SELECT count(*) FROM other_record o WHERE " + where.where())
                    .bindMap(where.values())
                    .mapTo(Long.class)
                    .one();
        }
    }

    List<Count> counts(OtherFilter filter, OtherDimension dimension) {
        Conditions where = filter.conditions();
        try (Handle handle = store.readers().open()) {
            return handle.createQuery(
                            dimension.counting() + where.where() + " GROUP BY 1 ORDER BY " + dimension.order())
                    .bindMap(where.values())
                    .map((row, context) -> new Count(row.getString(1), row.getLong(2)))
                    .list();
        }
    }

    private static Query query(Handle handle, Conditions where, String limit) {
        return handle.createQuery("SELECT o.* FROM other_record o WHERE " + where.where() + ORDER + limit)
                .bindMap(where.values());
    }

    private static String token(OtherRecord last) {
        return new Cursor(last.day().toString(), last.id() + " " + last.dataset()).token();
    }

    private static OtherRow row(ResultSet row) throws SQLException {
        return new OtherRow(
                new OtherRecord(
                        row.getString("dataset"),
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("added", LocalDate.class),
                        party(row, "source"),
                        party(row, "target"),
                        row.getString("root"),
                        row.getString("base"),
                        row.getString("code"),
                        row.getInt("quad"),
                        row.getBoolean("lead"),
                        number(row, "goldstein"),
                        row.getInt("mentions"),
                        row.getInt("sources"),
                        row.getInt("articles"),
                        number(row, "tone"),
                        place(row),
                        row.getString("address")),
                row.getString("input"));
    }

    private static Party party(ResultSet row, String role) throws SQLException {
        return new Party(row.getString(role + "_code"), row.getString(role + "_name"), row.getString(role + "_state"));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        String precision = row.getString("place_precision");
        if (precision == null) {
            return null;
        }
        return new Place(
                row.getString("place"),
                Precision.valueOf(precision),
                row.getString("place_country"),
                number(row, "latitude"),
                number(row, "longitude"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }
}
