package org.linewatch.app.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewatch.app.store.Rows.Count;

/** Counts under keys. */
final class Counts {
    private Counts() {}

    /** How many things there are under each key; a thing may have several keys and counts once under each. */
    static <T> Map<String, Long> by(List<T> things, Function<T, ? extends Collection<String>> keys) {
        return things.stream()
                .flatMap(thing -> keys.apply(thing).stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** The store's counts as a map; what has no key is left out. */
    static Map<String, Long> of(List<Count> counts) {
        return counts.stream()
                .filter(count -> !count.key().isEmpty())
                .collect(Collectors.toMap(Count::key, Count::count, Long::sum, TreeMap::new));
    }

    /** A number's share of the greatest, 0–100; what is there at all shows. */
    static int share(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(2, Math.round(100.0 * count / most));
    }
}
