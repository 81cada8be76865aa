package org.linewatch.app.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.search.PhraseScan;
import org.linewatch.app.store.Archive;
import org.linewatch.engine.text.TermFinder;
import org.linewatch.engine.text.TermFinder.Found;

/**
 * Where the terms of a list stand in the documents that are kept, counted exactly on their words. The search index names
 * the passages in which a term may stand, and those alone are read. What was counted is remembered until something is
 * added to the archive. Thread-safe.
 */
public final class TermUses {
    /** The index caps the words of a query; terms are looked up in lots of so many characters. */
    private static final int CHARACTERS_IN_A_LOT = 700;
    /** Passages remembered, over all terms and scopes; some 60 bytes each. */
    private static final int REMEMBERED = 400_000;

    private static final Comparator<Use> BY_DAY = Comparator.comparing(
                    Use::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(Use::passage);

    private final TermFinder finder;
    private final Archive archive;
    private final Map<Key, List<Use>> known = new LinkedHashMap<>(16, 0.75f, true);
    private long knownAt = -1;

    /**
     * A passage in which a term stands.
     *
     * @param passage its number in the store
     * @param document id of its document
     * @param ordinal its place in the document
     * @param day first day on which the document can have been published, or null
     * @param count how often the term stands in it
     */
    public record Use(
            long passage,
            String document,
            int ordinal,
            @Nullable LocalDate day,
            int count) {}

    /**
     * What is counted.
     *
     * @param documents where
     * @param nested whether a term inside a longer one of the list counts as well
     */
    public record Scope(PhraseScan.Scope documents, boolean nested) {}

    private record Key(Scope scope, String term) {}

    /**
     * Counts in an archive.
     *
     * @param finder finds the list's terms
     */
    public TermUses(TermFinder finder, Archive archive) {
        this.finder = finder;
        this.archive = archive;
    }

    /** Finds the terms in a text. */
    public TermFinder finder() {
        return finder;
    }

    /** For each of these terms the passages in which it stands, by day, those without a day first. */
    public synchronized Map<String, List<Use>> of(Collection<String> terms, Scope scope) {
        long now = archive.changes();
        if (now != knownAt) {
            known.clear();
            knownAt = now;
        }
        Map<String, List<Use>> out = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        int characters = 0;
        for (String term : terms) {
            List<Use> before = known.get(new Key(scope, term));
            if (before != null) {
                out.put(term, before);
                continue;
            }
            int more = finder.forms(term).stream().mapToInt(String::length).sum();
            if (characters + more > CHARACTERS_IN_A_LOT && !open.isEmpty()) {
                out.putAll(count(open, scope));
                open.clear();
                characters = 0;
            }
            open.add(term);
            characters += more;
        }
        out.putAll(count(open, scope));
        return out;
    }

    private Map<String, List<Use>> count(List<String> terms, Scope scope) {
        Map<String, List<Use>> found = new HashMap<>();
        terms.forEach(term -> found.put(term, new ArrayList<>()));
        List<String> forms =
                terms.stream().flatMap(term -> finder.forms(term).stream()).toList();
        Map<String, String> ids = new HashMap<>();
        archive.eachPassageWith(forms, scope.documents(), passage -> {
            Map<String, Integer> counts = new HashMap<>();
            for (Found here : finder.find(passage.words(), scope.nested())) {
                counts.merge(here.term(), 1, Integer::sum);
            }
            String document = ids.computeIfAbsent(passage.documentId(), Function.identity());
            counts.forEach((term, count) -> {
                List<Use> uses = found.get(term);
                if (uses != null) {
                    uses.add(new Use(passage.number(), document, passage.ordinal(), passage.day(), count));
                }
            });
        });
        Map<String, List<Use>> out = new HashMap<>();
        found.forEach((term, uses) -> {
            uses.sort(BY_DAY);
            List<Use> counted = List.copyOf(uses);
            out.put(term, counted);
            remember(new Key(scope, term), counted);
        });
        return out;
    }

    /** What was asked for longest ago is forgotten first. */
    private void remember(Key key, List<Use> uses) {
        known.put(key, uses);
        int all = known.values().stream().mapToInt(List::size).sum();
        var oldest = known.entrySet().iterator();
        while (all > REMEMBERED && known.size() > 1) {
            all -= oldest.next().getValue().size();
            oldest.remove();
        }
    }
}
