package org.linewatch.app.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Counts passages by what the index knows of them, without reading one of them. */
public final class PassageCounts {
    private PassageCounts() {}

    /** What passages can be counted by. */
    public enum Value {
        /** Language of the passage, by its base. */
        LANGUAGE(PassageIndex.LANGUAGE),
        /** Kind of the document. */
        KIND(PassageIndex.KIND),
        /** Who published the document. */
        PUBLISHER(PassageIndex.PUBLISHER),
        /** Year of publication. */
        YEAR(PassageIndex.DAY);

        private final String field;

        Value(String field) {
            this.field = field;
        }
    }

    /** The passages of one part of the index. */
    private record Found(LeafReaderContext leaf, FixedBitSet passages) {}

    static Map<String, Long> of(IndexSearcher searcher, Query query, Value value) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (Found found : found(searcher, query)) {
            long all = found.passages().cardinality();
            long known = value == Value.YEAR ? years(found, counts) : terms(found, value.field, counts);
            if (known < all) {
                counts.merge("", all - known, Long::sum);
            }
        }
        return counts;
    }

    private static List<Found> found(IndexSearcher searcher, Query query) throws IOException {
        List<Found> parts = new ArrayList<>();
        searcher.search(query, new SimpleCollector() {
            private @Nullable FixedBitSet passages;

            @Override
            protected void doSetNextReader(LeafReaderContext context) {
                passages = new FixedBitSet(context.reader().maxDoc());
                parts.add(new Found(context, passages));
            }

            @Override
            public void collect(int doc) {
                Objects.requireNonNull(passages).set(doc);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        });
        return parts;
    }

    /** Counts by the values of a field; a passage has one at most. */
    private static long terms(Found found, String field, Map<String, Long> counts) throws IOException {
        Terms terms = found.leaf().reader().terms(field);
        if (terms == null) {
            return 0;
        }
        long known = 0;
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        while (each.next() != null) {
            postings = each.postings(postings, PostingsEnum.NONE);
            long count = 0;
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                count += found.passages().get(doc) ? 1 : 0;
            }
            if (count > 0) {
                counts.merge(each.term().utf8ToString(), count, Long::sum);
                known += count;
            }
        }
        return known;
    }

    private static long years(Found found, Map<String, Long> counts) throws IOException {
        NumericDocValues days = found.leaf().reader().getNumericDocValues(PassageIndex.DAY);
        if (days == null) {
            return 0;
        }
        long known = 0;
        BitSetIterator passages = new BitSetIterator(found.passages(), 0);
        for (int doc = passages.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = passages.nextDoc()) {
            if (days.advanceExact(doc)) {
                int year = LocalDate.ofEpochDay(days.longValue()).getYear();
                counts.merge(Integer.toString(year), 1L, Long::sum);
                known++;
            }
        }
        return known;
    }
}
