package org.linewatch.app.ingest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.linewatch.app.store.CodedDocument;

/** The counts of a run; only the run's own thread counts. */
final class Tally {
    long unchanged;
    long skipped;
    long failed;
    long others;

    private final Map<String, Integer> leftOut = new TreeMap<>();
    private long documents;
    private long passages;
    private long mentions;
    private long characters;

    /** A document that goes to the store. */
    void document(CodedDocument coded) {
        String text = coded.read().text();
        documents++;
        passages += coded.read().passages().size();
        mentions += coded.mentions().size();
        characters += text.codePointCount(0, text.length());
    }

    /** A file or member whose format is not read, by its extension. */
    void leftOut(String kind) {
        leftOut.merge(kind, 1, Integer::sum);
    }

    Ingest.Summary summary(String run, boolean stopped) {
        return new Ingest.Summary(
                documents,
                passages,
                mentions,
                characters,
                unchanged,
                failed,
                others,
                run,
                skipped,
                mostFirst(leftOut),
                stopped);
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
