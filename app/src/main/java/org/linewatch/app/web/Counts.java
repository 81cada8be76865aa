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

    /** The same counts with a 0 for each year between the first and the last; other keys are left as they are. */
    static Map<String, Long> withoutGaps(Map<String, Long> counts) {
        Map<String, Long> all = new TreeMap<>(counts);
        if (!all.isEmpty() && all.keySet().stream().allMatch(key -> key.matches("\\d{4}"))) {
            List<String> years = List.copyOf(all.keySet());
            int last = Integer.parseInt(years.get(years.size() - 1));
            for (int year = Integer.parseInt(years.get(0)); year < last; year++) {
                all.putIfAbsent(Integer.toString(year), 0L);
            }
        }
        return all;
    }

    /** A number's share of the greatest, 0–100; what is there at all shows. */
    static int share(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(2, Math.round(100.0 * count / most));
    }
}
