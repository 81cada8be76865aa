package org.linewatch.app.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.linewatch.app.store.Rows.Count;

/** Remembers the latest facets. They hold as long as nothing is added to the log. Thread-safe. */
final class FacetCache {
    private static final int REMEMBERED = 128;

    private final Map<Question, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What was asked. */
    record Question(Counted counted, Filter filter, Set<Dimension> dimensions, boolean free) {}

    private record Answer(long seq, Map<Dimension, List<Count>> counts) {}

    /**
     * The answer that is remembered, or a new one.
     *
     * @param seq the last sequence number of the log
     */
    Map<Dimension, List<Count>> of(Question question, LongSupplier seq, Supplier<Map<Dimension, List<Count>>> ask) {
        long now = seq.getAsLong();
        synchronized (answers) {
            Answer known = answers.get(question);
            if (known != null && known.seq() == now) {
                return known.counts();
            }
        }
        Map<Dimension, List<Count>> counts = ask.get();
        synchronized (answers) {
            answers.put(question, new Answer(now, counts));
        }
        return counts;
    }
}
