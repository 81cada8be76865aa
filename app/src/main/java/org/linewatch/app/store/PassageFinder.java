package org.linewatch.app.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.search.PassageCounts.Value;
import org.linewatch.app.search.PassageIndex;
import org.linewatch.app.search.PassageSearch;
import org.linewatch.app.search.PassageSearch.Hit;
import org.linewatch.app.search.PassageSearch.Hits;
import org.linewatch.app.search.PassageSearch.Scope;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.engine.model.Language;

/** Looks for passages by words and by what a filter asks beside them, and counts what is found. */
final class PassageFinder {
    private static final Map<Dimension, Value> COUNTED = new EnumMap<>(Map.of(
            Dimension.PUBLISHER, Value.PUBLISHER,
            Dimension.LANGUAGE, Value.LANGUAGE,
            Dimension.KIND, Value.KIND,
            Dimension.YEAR, Value.YEAR));

    private final PassageReader passages;
    private final Supplier<PassageIndex> index;

    PassageFinder(PassageReader passages, Supplier<PassageIndex> index) {
        this.passages = passages;
        this.index = index;
    }

    /** The passages, best first. */
    Page<SearchHit> find(String query, Filter filter, int limit, @Nullable String next) {
        Cursor after = Cursor.parse(next);
        PassageSearch search = index.get().search(query);
        Scope scope = scope(filter);
        Hits hits = after == null
                ? search.best(scope, limit, 0, null)
                : search.best(scope, limit, Float.parseFloat(after.key()), Long.parseLong(after.id()));
        List<Hit> items = hits.items();
        boolean more = items.size() == limit && limit > 0;
        Hit last = more ? items.get(limit - 1) : null;
        String token =
                last == null ? null : new Cursor(Float.toString(last.score()), Long.toString(last.number())).token();
        return new Page<>(passages.hits(items), token, hits.total());
    }

    /**
     * How many passages there are by each dimension that the index knows, whatever the filter asks of that dimension
     * itself. Where it asks of acts, its days are those of the acts: then years of publication are not counted.
     */
    Map<Dimension, List<Count>> facets(String query, Filter filter) {
        PassageSearch search = index.get().search(query);
        Map<Dimension, List<Count>> out = new EnumMap<>(Dimension.class);
        COUNTED.forEach((dimension, value) -> {
            if (dimension != Dimension.YEAR || !Conditions.asksOfActs(filter)) {
                out.put(
                        dimension,
                        search.counts(scope(filter.without(dimension)), value).entrySet().stream()
                                .map(e -> new Count(e.getKey(), e.getValue()))
                                .toList());
            }
        });
        return out;
    }

    private Scope scope(Filter filter) {
        String words = filter.query();
        long @Nullable [] hits =
                words == null ? null : index.get().search(words).passages();
        boolean acts = Conditions.asksOfActs(filter);
        return new Scope(
                filter.language().stream().map(tag -> new Language(tag).base()).toList(),
                filter.document(),
                filter.kind(),
                filter.publisher(),
                acts ? null : filter.from(),
                acts ? null : filter.to(),
                filter.samples(),
                acts ? passages.numbers(Conditions.mentions(filter, hits)) : hits);
    }
}
