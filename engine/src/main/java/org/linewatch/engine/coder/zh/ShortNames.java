package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tsv;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Actor;

/**
 * The one-character names that a passage gives the states which it has named in full: 黎大使 where 黎巴嫩 stands, 对土
 * where 土耳其 does. No dictionary could list them, since one character serves many states; the passage tells which.
 */
final class ShortNames {
    /** Characters that mean something else before most nouns. */
    private static final String COMMON = "新南北东西中大联安立国公";

    private static final List<String> BEFORE = words("before");
    private static final List<String> AFTER = words("after");

    private ShortNames() {}

    private static List<String> words(String side) {
        return Tsv.rows("zh/names.tsv").stream()
                .filter(row -> row.get(0).equals(side))
                .flatMap(row -> Tsv.list(row.get(1)).stream())
                .toList();
    }

    /** The hits with those names, in the order of the text. */
    static List<Hit> with(View view, List<Hit> hits) {
        Map<Character, Actor> named = named(hits);
        if (named.isEmpty()) {
            return hits;
        }
        List<Hit> found = new ArrayList<>();
        String text = view.text();
        for (int i = 0; i < text.length(); i++) {
            Actor actor = named.get(text.charAt(i));
            if (actor != null) {
                int start = i - longest(text, i, BEFORE, true);
                int end = i + 1 + longest(text, i + 1, AFTER, false);
                if (end - start > 1) {
                    String form = text.substring(start, end);
                    found.add(new Hit(
                            start,
                            end,
                            new Sense(
                                    Table.ACTOR, "demonym", form, Inflection.BASE, false, List.of(actor), List.of())));
                }
            }
        }
        return merged(hits, found);
    }

    /** The first characters of the states named in full, as far as each belongs to one state alone. */
    private static Map<Character, Actor> named(List<Hit> hits) {
        Map<Character, Actor> named = new HashMap<>();
        Set<Character> shared = new HashSet<>();
        for (Hit hit : hits) {
            boolean full = hit.from(Table.ACTOR)
                    && hit.sense().value().equals("state")
                    && hit.sense().actors().size() == 1
                    && hit.span().length() > 2;
            if (full) {
                char first = hit.sense().lemma().charAt(0);
                Actor actor = hit.sense().actors().get(0);
                Actor other = named.putIfAbsent(first, actor);
                if (COMMON.indexOf(first) >= 0 || other != null && !other.equals(actor)) {
                    shared.add(first);
                }
            }
        }
        named.keySet().removeAll(shared);
        return named;
    }

    private static int longest(String text, int place, List<String> words, boolean before) {
        int best = 0;
        for (String word : words) {
            int from = before ? place - word.length() : place;
            if (word.length() > best && from >= 0 && text.startsWith(word, from)) {
                best = word.length();
            }
        }
        return best;
    }

    /** Both lists in the order of the text; a name of the dictionary that goes further counts, else the passage's. */
    private static List<Hit> merged(List<Hit> hits, List<Hit> found) {
        List<Hit> all = new ArrayList<>();
        for (Hit hit : hits) {
            boolean replaced = hit.from(Table.ACTOR)
                    && found.stream().anyMatch(own -> own.span().contains(hit.span()));
            if (!replaced) {
                all.add(hit);
            }
        }
        List<Hit> names = hits.stream().filter(hit -> hit.from(Table.ACTOR)).toList();
        for (Hit own : found) {
            boolean inside = names.stream()
                    .anyMatch(name ->
                            name.span().overlaps(own.span()) && !own.span().contains(name.span()));
            if (!inside) {
                all.add(own);
            }
        }
        all.sort(Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        return all;
    }
}
