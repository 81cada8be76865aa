package org.linewatch.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.search.PassageSearch.Hit;
import org.linewatch.app.store.Keeper.Kept;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Passage;

/** What passes between the database and the search index: passages to be indexed, and passages that were found. */
final class PassageReader {
    private final Store store;

    PassageReader(Store store) {
        this.store = store;
    }

    /** Numbers of the passages that the mentions {@code m} stand in. */
    long[] numbers(Conditions mentions) {
        try (Handle handle = store.readers().open()) {
            return handle
                    .createQuery("SELECT DISTINCT m.passage_number FROM mention m WHERE " + mentions.where())
                    .bindMap(mentions.values())
                    .mapTo(Long.class)
                    .list()
                    .stream()
                    .mapToLong(Long::longValue)
                    .toArray();
        }
    }

    /** Adds to what the index found what only the database knows; what is no longer kept is left out. */
    List<SearchHit> hits(List<Hit> hits) {
        long[] numbers = hits.stream().mapToLong(Hit::number).toArray();
        try (Handle handle = store.readers().open()) {
            Conditions there = Conditions.none().among("m.passage_number", numbers);
            Map<Long, List<String>> mentions = new HashMap<>();
            handle.createQuery("SELECT m.passage_number, m.id FROM mention m WHERE " + there.where()
                            + " ORDER BY m.passage_number, m.ordinal")
                    .bindMap(there.values())
                    .map((row, context) -> Map.entry(row.getLong("passage_number"), row.getString("id")))
                    .forEach(found -> mentions.computeIfAbsent(found.getKey(), number -> new ArrayList<>())
                            .add(found.getValue()));
            Conditions passages = Conditions.none().among("p.number", numbers);
            Map<Long, Found> found = new HashMap<>();
            handle.createQuery(Sql.file("hits"))
                    .define("where", passages.where())
                    .bindMap(passages.values())
                    .map((row, context) -> new Found(
                            row.getLong("number"),
                            RowMappers.document(row).document(),
                            new Language(row.getString("passage_language"))))
                    .forEach(passage -> found.put(passage.number(), passage));
            List<SearchHit> out = new ArrayList<>();
            for (Hit hit : hits) {
                Found passage = found.get(hit.number());
                if (passage != null) {
                    out.add(passage.hit(hit, mentions.getOrDefault(hit.number(), List.of())));
                }
            }
            return out;
        }
    }

    /** Passes the documents that were kept after a sequence number of the log, with their passages. */
    void eachSince(long seq, Consumer<Kept> consumer) {
        try (Handle handle = store.readers().open();
                Stream<Numbered> rows = handle
                        .createQuery(Sql.file("passages"))
                        .bind("seq", seq)
                        .map((row, context) -> new Numbered(
                                row.getLong("number"),
                                RowMappers.document(row).document(),
                                row.getObject("number") == null ? null : RowMappers.passage(row, "passage_language")))
                        .stream()) {
            Runs.each(rows.iterator(), row -> row.document().id(), run -> {
                List<Passage> passages = run.stream()
                        .flatMap(row -> Stream.ofNullable(row.passage()))
                        .toList();
                consumer.accept(
                        new Kept(run.get(0).document(), passages, run.get(0).number()));
            });
        }
    }

    /** A passage to be indexed; null for a document without any. */
    private record Numbered(
            long number, Document document, @Nullable Passage passage) {}

    /** A passage that was found, with its document. */
    private record Found(long number, Document document, Language language) {
        SearchHit hit(Hit hit, List<String> mentionIds) {
            String title = document.title();
            return new SearchHit(
                    document.id(),
                    hit.ordinal(),
                    title == null ? document.name() : title,
                    document.published(),
                    language,
                    hit.words(),
                    hit.highlights(),
                    mentionIds);
        }
    }
}
