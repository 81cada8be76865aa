package org.linewatch.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Goes through every passage in which one of several phrases may stand, and through no other. What the index takes for the
 * same (inflection, punctuation between words) is passed as well: whoever counts exactly looks at the words.
 */
public final class PhraseScan {
    private static final Set<String> READ = Set.of(PassageIndex.WORDS, PassageIndex.DOCUMENT, PassageIndex.ORDINAL);

    private final PassageSearch.Searchers searchers;
    private final QueryBuilder builder;

    PhraseScan(PassageSearch.Searchers searchers, PassageAnalyzer analyzer) {
        this.searchers = searchers;
        builder = new QueryBuilder(analyzer);
    }

    /**
     * Which documents to go through. Empty lists do not restrict.
     *
     * @param kinds kinds of document, by code
     * @param languages of the document, by their base
     * @param publishers names of publishers
     * @param samples whether the bundled samples are included
     */
    public record Scope(List<String> kinds, List<String> languages, List<String> publishers, boolean samples) {
        /** Copies the lists. */
        public Scope {
            kinds = List.copyOf(kinds);
            languages = List.copyOf(languages);
            publishers = List.copyOf(publishers);
        }
    }

    /**
     * A passage.
     *
     * @param number of the passage in the store
     * @param day first day on which its document can have been published, or null
     */
    public record Passage(
            long number,
            String documentId,
            int ordinal,
            @Nullable LocalDate day,
            String words) {}

    /**
     * Passes the passages in which one of the phrases may stand, in no order.
     *
     * @param phrases together at most some hundred words or Chinese characters: the index caps the size of a query
     */
    public void each(Collection<String> phrases, Scope scope, Consumer<Passage> consumer) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String phrase : phrases) {
            Query query = builder.createPhraseQuery(PassageIndex.WORDS, phrase);
            if (query != null) {
                any.add(query, Occur.SHOULD);
            }
        }
        BooleanQuery found = any.build();
        if (!found.clauses().isEmpty()) {
            run(new BooleanQuery.Builder().add(found, Occur.FILTER), scope, consumer);
        }
    }

    /** The passages with these numbers, in no order; those that are no longer there are left out. */
    public List<Passage> these(long[] numbers) {
        List<Passage> out = new ArrayList<>();
        if (numbers.length > 0) {
            BooleanQuery.Builder query =
                    new BooleanQuery.Builder().add(LongPoint.newSetQuery(PassageIndex.NUMBER, numbers), Occur.FILTER);
            run(query, new Scope(List.of(), List.of(), List.of(), true), out::add);
        }
        return out;
    }

    private void run(BooleanQuery.Builder query, Scope scope, Consumer<Passage> consumer) {
        if (!scope.samples()) {
            query.add(new TermQuery(new Term(PassageIndex.SAMPLE, "true")), Occur.MUST_NOT);
        }
        anyOf(query, PassageIndex.KIND, scope.kinds());
        anyOf(query, PassageIndex.DOCUMENT_LANGUAGE, scope.languages());
        anyOf(query, PassageIndex.PUBLISHER, scope.publishers());
        try {
            SearcherManager manager = searchers.get();
            IndexSearcher searcher = manager.acquire();
            try {
                searcher.search(query.build(), new Collector(consumer));
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read: " + e.getMessage(), e);
        }
    }

    private static void anyOf(BooleanQuery.Builder query, String field, List<String> values) {
        if (!values.isEmpty()) {
            query.add(
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }

    private static final class Collector extends SimpleCollector {
        private final Consumer<Passage> consumer;
        private @Nullable StoredFields stored;
        private @Nullable NumericDocValues numbers;
        private @Nullable NumericDocValues days;

        Collector(Consumer<Passage> consumer) {
            this.consumer = consumer;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            stored = context.reader().storedFields();
            numbers = context.reader().getNumericDocValues(PassageIndex.NUMBER);
            days = context.reader().getNumericDocValues(PassageIndex.DAY);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (stored == null || numbers == null || !numbers.advanceExact(doc)) {
                return;
            }
            Document entry = stored.document(doc, READ);
            LocalDate day = days != null && days.advanceExact(doc) ? LocalDate.ofEpochDay(days.longValue()) : null;
            consumer.accept(new Passage(
                    numbers.longValue(),
                    entry.get(PassageIndex.DOCUMENT),
                    entry.getField(PassageIndex.ORDINAL).numericValue().intValue(),
                    day,
                    entry.get(PassageIndex.WORDS)));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
