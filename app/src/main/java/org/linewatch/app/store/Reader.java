package org.linewatch.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.Coverage;
import org.linewatch.app.store.Rows.DocumentDetail;
import org.linewatch.app.store.Rows.DocumentRow;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.InterestCount;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.store.Rows.Volume;
import org.linewatch.engine.model.Passage;

/** Reads the current tables. Lists run from the newest day to the oldest, what has no day last, and by id within one. */
final class Reader {
    private static final String NEWEST_FIRST = "m.sort_day DESC, m.id DESC";
    private static final String IN_TEXT = "p.span_start, m.ordinal";

    private final Store store;

    Reader(Store store) {
        this.store = store;
    }

    Page<DocumentRow> documents(Conditions where, int limit, @Nullable String next) {
        long total = count("document d", where);
        after(where, Cursor.parse(next), "d.sort_day", "d.id");
        return read(handle -> {
            List<Keyed<DocumentRow>> rows = query(handle, "documents", where)
                    .define("limit", "LIMIT " + (limit + 1))
                    .map((row, context) -> new Keyed<>(
                            new Cursor(row.getString("sort_day"), row.getString("id")), RowMappers.document(row)))
                    .list();
            return page(rows, limit, total);
        });
    }

    Optional<DocumentDetail> document(String id) {
        return read(handle -> one(handle, id));
    }

    private Optional<DocumentDetail> one(Handle handle, String id) {
        Conditions thisOne = Conditions.none().and("d.id = :id").bind("id", id);
        return query(handle, "documents", thisOne)
                .define("limit", "")
                .map((row, context) -> new Object[] {RowMappers.document(row), row.getString("text_sha256")})
                .findFirst()
                .map(found -> {
                    String text = handle.createQuery("SELECT words FROM document_text WHERE document_id = :id")
                            .bind("id", id)
                            .mapTo(String.class)
                            .one();
                    List<Passage> passages = handle.createQuery(
                                    "SELECT ordinal, span_start, span_end, language, words FROM passage"
                                            + " WHERE document_id = :id ORDER BY ordinal")
                            .bind("id", id)
                            .map((row, context) -> RowMappers.passage(row, "language"))
                            .list();
                    Conditions its =
                            Conditions.none().and("m.document_id = :id").bind("id", id);
                    return new DocumentDetail(
                            (DocumentRow) found[0], text, (String) found[1], passages, mentions(handle, its, IN_TEXT));
                });
    }

    Page<MentionRow> mentions(Conditions where, int limit, @Nullable String next) {
        long total = count("mention m", where);
        after(where, Cursor.parse(next), "m.sort_day", "m.id");
        return read(handle -> {
            List<Keyed<String>> ids = ids(handle, where, "m.id", limit);
            Page<String> page = page(ids, limit, total);
            Conditions these = Conditions.none().among("m.id", "id", page.items());
            return new Page<>(mentions(handle, these, NEWEST_FIRST), page.next(), total);
        });
    }

    Optional<MentionRow> mention(String id) {
        Conditions thisOne = Conditions.none().and("m.id = :id").bind("id", id);
        return read(handle -> mentions(handle, thisOne, NEWEST_FIRST).stream().findFirst());
    }

    Page<EventRow> events(Conditions where, int limit, @Nullable String next) {
        long total = count("mention m", where);
        after(where, Cursor.parse(next), "m.sort_day", "m.event_id");
        return read(handle -> {
            List<Keyed<String>> ids = ids(handle, where, "m.event_id", limit);
            Page<String> page = page(ids, limit, total);
            return new Page<>(events(handle, page.items()), page.next(), total);
        });
    }

    Optional<EventRow> event(String id) {
        return read(handle -> {
            List<EventRow> found = events(handle, List.of(id));
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
            return handle.createQuery("SELECT to_id FROM event_redirect WHERE from_id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findFirst()
                    .flatMap(to -> events(handle, List.of(to)).stream().findFirst());
        });
    }

    long count(String table, Conditions where) {
        return read(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE " + where.where())
                .bindMap(where.values())
                .mapTo(Long.class)
                .one());
    }

    List<Count> counts(Conditions where, Dimension dimension) {
        String sql = Counting.of(dimension) + " WHERE " + where.where() + " GROUP BY 1 ORDER BY "
                + (dimension.time() ? "1" : "2 DESC, 1");
        return read(handle -> counts(handle.createQuery(sql).bindMap(where.values())));
    }

    Map<Dimension, List<Count>> facets(FacetQuery query) {
        Map<Dimension, List<Count>> out = new EnumMap<>(Dimension.class);
        read(handle -> {
            handle.createQuery(query.sql() + " ORDER BY 1, 3 DESC, 2")
                    .bindMap(query.values())
                    .map((row, context) ->
                            Map.entry(Dimension.valueOf(row.getString(1)), new Count(row.getString(2), row.getLong(3))))
                    .forEach(found -> out.computeIfAbsent(found.getKey(), dimension -> new ArrayList<>())
                            .add(found.getValue()));
            return true;
        });
        return out;
    }

    /** The last sequence number of the log that a reader sees. */
    long lastSeq() {
        return read(handle -> handle.createQuery("SELECT coalesce(max(seq), 0) FROM assertion")
                .mapTo(Long.class)
                .one());
    }

    List<InterestCount> byInterest(Conditions where, boolean byTarget) {
        String target = byTarget ? "coalesce(t.state, '')" : "''";
        String join = byTarget ? " LEFT JOIN mention_actor t ON t.mention_id = m.id AND t.role = 'target'" : "";
        String sql = "SELECT i.interest, " + target
                + " AS target, coalesce(m.instrument, '') AS instrument, substring(m.sort_day, 1, 4) AS year,"
                + " count(DISTINCT m.id) AS events FROM mention m JOIN mention_interest i ON i.mention_id = m.id" + join
                + " WHERE " + where.where() + " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4";
        return read(handle -> handle.createQuery(sql)
                .bindMap(where.values())
                .map((row, context) -> new InterestCount(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)))
                .list());
    }

    List<Volume> volumes(Conditions where) {
        String sql =
                "SELECT substring(d.sort_day, 1, 4), count(*), coalesce(sum(d.characters), 0) FROM document d WHERE "
                        + where.where() + " GROUP BY 1 ORDER BY 1";
        return read(handle -> handle.createQuery(sql)
                .bindMap(where.values())
                .map((row, context) -> new Volume(row.getString(1), row.getLong(2), row.getLong(3)))
                .list());
    }

    Coverage coverage(boolean samples) {
        String condition = " FROM document d WHERE (NOT d.sample OR :samples)";
        return read(handle -> {
            List<Count> publishers = counts(handle.createQuery(
                            "SELECT coalesce(d.publisher, ''), count(*)" + condition + " GROUP BY 1 ORDER BY 2 DESC, 1")
                    .bind("samples", samples));
            List<Count> notCoded = counts(handle.createQuery("SELECT d.language_base, count(*)" + condition
                            + " AND d.language_base NOT IN ('en', 'zh', 'und') GROUP BY 1 ORDER BY 2 DESC, 1")
                    .bind("samples", samples));
            return handle.createQuery(Sql.file("coverage"))
                    .bind("samples", samples)
                    .map((row, context) -> new Coverage(
                            row.getLong("documents"),
                            row.getLong("passages"),
                            row.getLong("mentions"),
                            row.getLong("events"),
                            publishers,
                            RowMappers.date(row.getString("first_day")),
                            RowMappers.date(row.getString("last_day")),
                            row.getObject("last_ingest") == null ? null : RowMappers.instant(row, "last_ingest"),
                            notCoded,
                            row.getLong("undated")))
                    .one();
        });
    }

    Page<LedgerLine> ledger(int limit, @Nullable String next) {
        Conditions where = Conditions.none();
        long total = count("ledger", where);
        Cursor cursor = Cursor.parse(next);
        if (cursor != null) {
            where.and("CAST(:before AS BIGINT) > seq").bind("before", cursor.id());
        }
        return read(handle -> {
            List<Keyed<LedgerLine>> rows = handle.createQuery(
                            "SELECT * FROM ledger WHERE " + where.where() + " ORDER BY seq DESC")
                    .bindMap(where.values())
                    .setMaxRows(limit + 1)
                    .map((row, context) ->
                            new Keyed<>(new Cursor("", Long.toString(row.getLong("seq"))), RowMappers.ledger(row)))
                    .list();
            return page(rows, limit, total);
        });
    }

    Set<String> unchanged(Map<String, String> sha256ById) {
        if (sha256ById.isEmpty()) {
            return Set.of();
        }
        Set<String> same = new HashSet<>();
        read(handle -> {
            handle.createQuery("SELECT id, sha256 FROM document WHERE id IN (<ids>)")
                    .bindList("ids", List.copyOf(sha256ById.keySet()))
                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("sha256")))
                    .forEach(kept -> {
                        if (kept.getValue().equals(sha256ById.get(kept.getKey()))) {
                            same.add(kept.getKey());
                        }
                    });
            return same;
        });
        return same;
    }

    Map<String, LedgerLine> last(Collection<String> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return read(handle -> handle
                .createQuery(Sql.file("last"))
                .bindList("files", List.copyOf(files))
                .map((row, context) -> RowMappers.ledger(row))
                .stream()
                .collect(Collectors.toMap(LedgerLine::file, Function.identity())));
    }

    List<String> failedFiles() {
        return read(handle ->
                handle.createQuery(Sql.file("failed")).mapTo(String.class).list());
    }

    void eachMention(Conditions where, Consumer<MentionRow> consumer) {
        read(handle -> {
            try (Stream<MentionRow> rows = rows(handle, where, NEWEST_FIRST)) {
                rows.forEach(consumer);
            }
            return true;
        });
    }

    void eachEvent(Conditions leads, Consumer<EventRow> consumer) {
        Conditions where = Conditions.none()
                .and("l.event_id IN (SELECT m.event_id FROM mention m WHERE " + leads.where() + ")")
                .bindAll(leads);
        read(handle -> {
            try (Stream<EventMention> rows = query(handle, "events", where)
                    .map((row, context) -> new EventMention(RowMappers.mention(row), row.getString("reason")))
                    .stream()) {
                Runs.each(rows.iterator(), mention -> mention.row().eventId(), run -> consumer.accept(event(run)));
            }
            return true;
        });
    }

    /** A mention with the reason of its event. */
    private record EventMention(MentionRow row, String reason) {}

    private static EventRow event(List<EventMention> run) {
        EventMention first = run.get(0);
        return new EventRow(
                first.row().eventId(), run.stream().map(EventMention::row).toList(), first.reason());
    }

    void eachDocument(Conditions where, Consumer<DocumentRow> consumer) {
        read(handle -> {
            try (Stream<DocumentRow> rows = query(handle, "documents", where)
                    .define("limit", "")
                    .map((row, context) -> RowMappers.document(row))
                    .stream()) {
                rows.forEach(consumer);
            }
            return true;
        });
    }

    private List<MentionRow> mentions(Handle handle, Conditions where, String order) {
        try (Stream<MentionRow> rows = rows(handle, where, order)) {
            return rows.toList();
        }
    }

    private Stream<MentionRow> rows(Handle handle, Conditions where, String order) {
        return query(handle, "mentions", where)
                .define("order", order)
                .map((row, context) -> RowMappers.mention(row))
                .stream();
    }

    /** The events with these ids, in this order; those that are not there are left out. */
    private List<EventRow> events(Handle handle, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Conditions these = Conditions.none().among("m.event_id", "id", ids);
        Map<String, List<MentionRow>> byEvent = new LinkedHashMap<>();
        ids.forEach(id -> byEvent.put(id, new ArrayList<>()));
        mentions(handle, these, "m.event_id, m.place")
                .forEach(row -> byEvent.computeIfAbsent(row.eventId(), id -> new ArrayList<>())
                        .add(row));
        Conditions reasons = Conditions.none().among("e.id", "id", ids);
        Map<String, String> why = new LinkedHashMap<>();
        handle.createQuery("SELECT e.id, e.reason FROM event e WHERE " + reasons.where())
                .bindMap(reasons.values())
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("reason")))
                .forEach(entry -> why.put(entry.getKey(), entry.getValue()));
        List<EventRow> out = new ArrayList<>();
        byEvent.forEach((id, rows) -> {
            if (!rows.isEmpty()) {
                out.add(new EventRow(id, rows, why.getOrDefault(id, "")));
            }
        });
        return out;
    }

    private static List<Keyed<String>> ids(Handle handle, Conditions where, String id, int limit) {
        return handle.createQuery("SELECT " + id + " AS id, m.sort_day FROM mention m WHERE " + where.where()
                        + " ORDER BY m.sort_day DESC, " + id + " DESC LIMIT " + (limit + 1))
                .bindMap(where.values())
                .map((row, context) ->
                        new Keyed<>(new Cursor(row.getString("sort_day"), row.getString("id")), row.getString("id")))
                .list();
    }

    private static void after(Conditions where, @Nullable Cursor cursor, String key, String id) {
        if (cursor != null) {
            where.and("(:afterKey > " + key + " OR (" + key + " = :afterKey AND :afterId > " + id + "))")
                    .bind("afterKey", cursor.key())
                    .bind("afterId", cursor.id());
        }
    }

    /** A row and its place in the order. */
    private record Keyed<T>(Cursor cursor, T row) {}

    /** One more row than asked for was read, to know whether there is a next page. */
    private static <T> Page<T> page(List<Keyed<T>> rows, int limit, long total) {
        boolean more = rows.size() > limit;
        List<Keyed<T>> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? shown.get(limit - 1).cursor().token() : null;
        return new Page<>(shown.stream().map(Keyed::row).toList(), next, total);
    }

    private static List<Count> counts(Query query) {
        return query.map((row, context) -> new Count(row.getString(1), row.getLong(2)))
                .list();
    }

    private static Query query(Handle handle, String file, Conditions where) {
        return handle.createQuery(Sql.file(file)).define("where", where.where()).bindMap(where.values());
    }

    private <T> T read(Function<Handle, T> work) {
        try (Handle handle = store.readers().open()) {
            return work.apply(handle);
        }
    }
}
