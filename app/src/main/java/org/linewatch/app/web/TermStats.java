package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewatch.app.store.Rows.Volume;
import org.linewatch.app.terms.TermUses.Use;

/** A term's uses by year, beside the text that they were counted in. */
final class TermStats {
    private TermStats() {}

    /**
     * A year.
     *
     * @param year the year; empty for documents without a day
     * @param documents documents of that year
     * @param characters their length, in code points: the denominator
     * @param with documents in which the term stands
     * @param occurrences how often it stands in them
     */
    record Year(String year, long documents, long characters, long with, long occurrences) {
        /** Occurrences in 10,000 characters, two decimals; 0 for a year without text. */
        double rate() {
            return characters == 0 ? 0 : Math.round(1e6 * occurrences / characters) / 100.0;
        }
    }

    /** One line for each year in which there is text. */
    static List<Year> years(List<Volume> volumes, List<Use> uses) {
        Map<String, Set<String>> documents = new LinkedHashMap<>();
        Map<String, Long> occurrences = new LinkedHashMap<>();
        for (Use use : uses) {
            documents.computeIfAbsent(year(use), y -> new HashSet<>()).add(use.document());
            occurrences.merge(year(use), (long) use.count(), Long::sum);
        }
        List<Year> out = new ArrayList<>();
        for (Volume volume : volumes) {
            out.add(new Year(
                    volume.year(),
                    volume.documents(),
                    volume.characters(),
                    documents.getOrDefault(volume.year(), Set.of()).size(),
                    occurrences.getOrDefault(volume.year(), 0L)));
        }
        return out;
    }

    /** The year of a use; empty where its document has no day. */
    static String year(Use use) {
        return use.day() == null ? "" : Integer.toString(use.day().getYear());
    }

    static long occurrences(List<Use> uses) {
        return uses.stream().mapToLong(Use::count).sum();
    }

    static long documents(List<Use> uses) {
        return uses.stream().map(Use::document).distinct().count();
    }
}
