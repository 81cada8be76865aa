package org.linewatch.app.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.Handle;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.OtherRecord.Place;

/**
 * Writes the table of what others coded. Which rows of a batch are known is asked between its lowest and highest number:
 * datasets count upwards, so the database looks into the few blocks of the table that hold such numbers, however long
 * the table is.
 */
final class OtherRows {
    private static final String TABLE = "other_record";

    private OtherRows() {}

    /**
     * Keeps a batch; of two rows with one id the later counts.
     *
     * @return how many were not kept yet, or not so
     */
    static int keep(Handle handle, DuckDBConnection connection, String input, List<OtherRecord> batch) {
        int fresh = 0;
        Map<String, Map<Long, OtherRecord>> byDataset = new LinkedHashMap<>();
        for (OtherRecord record : batch) {
            byDataset
                    .computeIfAbsent(record.dataset(), dataset -> new LinkedHashMap<>())
                    .put(record.id(), record);
        }
        List<OtherRecord> added = new ArrayList<>();
        for (Map.Entry<String, Map<Long, OtherRecord>> entry : byDataset.entrySet()) {
            Map<Long, Long> known =
                    known(handle, entry.getKey(), entry.getValue().keySet());
            List<Long> stale = new ArrayList<>();
            for (OtherRecord record : entry.getValue().values()) {
                Long print = known.get(record.id());
                if (print == null || print != print(record)) {
                    added.add(record);
                    fresh++;
                    if (print != null) {
                        stale.add(record.id());
                    }
                }
            }
            delete(handle, entry.getKey(), stale);
        }
        try (Bulk rows = new Bulk(connection, TABLE)) {
            added.forEach(record -> row(rows, record, input));
        }
        return fresh;
    }

    private static Map<Long, Long> known(Handle handle, String dataset, Collection<Long> ids) {
        Map<Long, Long> prints = new HashMap<>();
        among("SELECT o.id, o.print", dataset, ids, where -> handle.createQuery(where.sql())
                .bindMap(where.values())
                .map((row, context) -> Map.entry(row.getLong("id"), row.getLong("print")))
                .forEach(entry -> prints.put(entry.getKey(), entry.getValue())));
        return prints;
    }

    private static void delete(Handle handle, String dataset, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            among("DELETE", dataset, ids, where -> handle.createUpdate(where.sql())
                    .bindMap(where.values())
                    .execute());
        }
    }

    /** A statement about the rows of some numbers, and its values. */
    private record Where(String sql, Map<String, Object> values) {}

    private static void among(String verb, String dataset, Collection<Long> ids, Consumer<Where> work) {
        long low = ids.stream().mapToLong(Long::longValue).min().orElseThrow();
        long high = ids.stream().mapToLong(Long::longValue).max().orElseThrow();
        // The numbers are written into the statement where they bound the search: a bound one would not skip blocks.
        String sql = verb + " FROM " + TABLE + " o WHERE o.dataset = :dataset AND o.id BETWEEN " + low + " AND " + high
                + " AND o.id IN (SELECT CAST(h.number AS BIGINT) FROM unnest(string_to_array(:ids, ',')) AS h(number))";
        String numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        work.accept(new Where(sql, Map.of("dataset", dataset, "ids", numbers)));
    }

    private static void row(Bulk rows, OtherRecord record, String input) {
        Place place = record.place();
        rows.row(
                record.dataset(),
                record.id(),
                record.day(),
                record.added(),
                record.source().code(),
                record.source().name(),
                record.source().state(),
                record.target().code(),
                record.target().name(),
                record.target().state(),
                record.root(),
                record.base(),
                record.code(),
                record.quad(),
                record.lead(),
                record.goldstein(),
                record.mentions(),
                record.sources(),
                record.articles(),
                record.tone(),
                place == null ? null : place.name(),
                place == null ? null : place.precision().name(),
                place == null ? null : place.country(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                record.address(),
                input,
                print(record));
    }

    /** The first eight bytes of the SHA-256 of all that the record says. */
    private static long print(OtherRecord record) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(record.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
