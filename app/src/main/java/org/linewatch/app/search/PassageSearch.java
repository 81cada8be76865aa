package org.linewatch.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Span;

/** One search, best passages first. */
public final class PassageSearch {
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(PassageIndex.NUMBER, SortField.Type.LONG));

    private final Searchers searchers;
    private final Query words;

    PassageSearch(Searchers searchers, Query words) {
        this.searchers = searchers;
        this.words = words;
    }

    /**
     * Where to look. Empty lists and nulls do not restrict.
     *
     * @param languages of the passage, by their base
     * @param documents ids
     * @param kinds kinds of document, by code
     * @param publishers who published the document
     * @param from first day of publication
     * @param to last day of publication
     * @param samples whether the bundled samples are included
     * @param passages numbers of passages
     */
    public record Scope(
            List<String> languages,
            List<String> documents,
            List<String> kinds,
            List<String> publishers,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean samples,
            long @Nullable [] passages) {}

    /**
     * A passage that was found.
     *
     * @param number of the passage in the store
     * @param score relevance; the place in the order together with the number
     * @param highlights what was found, in code points of the words, in order and apart from each other
     */
    public record Hit(long number, float score, String documentId, int ordinal, String words, List<Span> highlights) {}

    /**
     * A part of the answer.
     *
     * @param total how many passages there are in all
     */
    public record Hits(List<Hit> items, long total) {}

    /**
     * The best passages.
     *
     * @param afterScore score of the last hit seen; not used without a number
     * @param afterNumber number of the last hit seen; null at the beginning
     */
    public Hits best(Scope scope, int limit, float afterScore, @Nullable Long afterNumber) {
        FieldDoc after = afterNumber == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {afterScore, afterNumber});
        return with(searcher -> {
            TopFieldDocs top = searcher.search(
                    restricted(scope), new TopFieldCollectorManager(BEST_FIRST, limit, after, Integer.MAX_VALUE));
            Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc doc : top.scoreDocs) {
                hits.add(hit(searcher, weight, (FieldDoc) doc));
            }
            return new Hits(hits, top.totalHits.value);
        });
    }

    /** Numbers of all passages where the words are found, rising. */
    public long[] passages() {
        return with(searcher -> {
            LongStream.Builder numbers = LongStream.builder();
            searcher.search(words, new SimpleCollector() {
                private @Nullable NumericDocValues values;

                @Override
                protected void doSetNextReader(LeafReaderContext context) throws IOException {
                    values = context.reader().getNumericDocValues(PassageIndex.NUMBER);
                }

                @Override
                public void collect(int doc) throws IOException {
                    if (values != null && values.advanceExact(doc)) {
                        numbers.add(values.longValue());
                    }
                }

                @Override
                public ScoreMode scoreMode() {
                    return ScoreMode.COMPLETE_NO_SCORES;
                }
            });
            return numbers.build().sorted().toArray();
        });
    }

    /** How many of the passages there are under each value; those of which it is not known stand under the empty one. */
    public Map<String, Long> counts(Scope scope, PassageCounts.Value value) {
        return with(searcher -> PassageCounts.of(searcher, restricted(scope), value));
    }

    private Query restricted(Scope scope) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (!scope.samples()) {
            query.add(new TermQuery(new Term(PassageIndex.SAMPLE, "true")), Occur.MUST_NOT);
        }
        anyOf(query, PassageIndex.LANGUAGE, scope.languages());
        anyOf(query, PassageIndex.DOCUMENT, scope.documents());
        anyOf(query, PassageIndex.KIND, scope.kinds());
        anyOf(query, PassageIndex.PUBLISHER, scope.publishers());
        if (scope.from() != null) {
            long day = scope.from().toEpochDay();
            query.add(LongPoint.newRangeQuery(PassageIndex.LAST_DAY, day, Long.MAX_VALUE), Occur.FILTER);
        }
        if (scope.to() != null) {
            long day = scope.to().toEpochDay();
            query.add(LongPoint.newRangeQuery(PassageIndex.FIRST_DAY, Long.MIN_VALUE, day), Occur.FILTER);
        }
        if (scope.passages() != null) {
            query.add(LongPoint.newSetQuery(PassageIndex.NUMBER, scope.passages()), Occur.FILTER);
        }
        return query.build();
    }

    private static void anyOf(BooleanQuery.Builder query, String field, List<String> values) {
        if (!values.isEmpty()) {
            query.add(
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }

    private static Hit hit(IndexSearcher searcher, Weight weight, FieldDoc doc) throws IOException {
        Document entry = searcher.storedFields().document(doc.doc);
        String text = entry.get(PassageIndex.WORDS);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
        Matches matches = weight.matches(leaf, doc.doc - leaf.docBase);
        List<Span> highlights = matches == null ? List.of() : highlights(matches, text);
        Object[] key = doc.fields;
        return new Hit(
                (Long) key[1],
                (Float) key[0],
                entry.get(PassageIndex.DOCUMENT),
                entry.getField(PassageIndex.ORDINAL).numericValue().intValue(),
                text,
                highlights);
    }

    /** The places of the matches; Lucene counts in UTF-16 units, and may give them overlapping. */
    private static List<Span> highlights(Matches matches, String text) throws IOException {
        MatchesIterator places = matches.getMatches(PassageIndex.WORDS);
        List<Span> found = new ArrayList<>();
        while (places != null && places.next()) {
            int start = text.codePointCount(0, places.startOffset());
            found.add(new Span(start, start + text.codePointCount(places.startOffset(), places.endOffset())));
        }
        List<Span> apart = new ArrayList<>();
        for (Span span : found.stream().sorted().toList()) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).overlaps(span)) {
                apart.set(last, apart.get(last).cover(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    /** Gives searchers that see what is to be seen. */
    @FunctionalInterface
    interface Searchers {
        SearcherManager get() throws IOException;
    }

    private interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Work<T> work) {
        try {
            SearcherManager manager = searchers.get();
            IndexSearcher searcher = manager.acquire();
            try {
                return work.with(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read: " + e.getMessage(), e);
        }
    }
}
