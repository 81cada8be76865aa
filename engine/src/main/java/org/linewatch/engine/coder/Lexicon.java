package org.linewatch.engine.coder;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.linewatch.engine.coder.Sense.Table;

/**
 * Every form that the coder of one language knows, in one Aho-Corasick automaton: one pass over the passage finds them
 * all, in time linear in its length. Of two forms of one table where one contains the other, the longer counts.
 */
public final class Lexicon {
    private final AhoCorasickDoubleArrayTrie<List<Form>> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean wordBounds;

    private record Form(String text, Sense sense) {}

    private Lexicon(TreeMap<String, List<Form>> forms, boolean wordBounds) {
        this.wordBounds = wordBounds;
        trie.build(forms);
    }

    /** Collects forms. */
    public static final class Builder {
        private final TreeMap<String, List<Form>> forms = new TreeMap<>();

        /** Adds a form; a form may have several senses, and a sense given twice counts once. */
        public Builder add(String form, Sense sense) {
            List<Form> known = forms.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
            boolean taken = known.stream()
                    .anyMatch(f -> f.sense.table() == sense.table()
                            && f.sense.inflection() == sense.inflection()
                            && f.sense.value().equals(sense.value())
                            && f.sense.lemma().equals(sense.lemma()));
            if (!form.isBlank() && !taken) {
                known.add(new Form(form, sense));
            }
            return this;
        }

        /** @param wordBounds whether a form must stand between characters that are no letters or digits */
        public Lexicon build(boolean wordBounds) {
            forms.values().removeIf(List::isEmpty);
            return new Lexicon(forms, wordBounds);
        }
    }

    /**
     * All forms in the view, by place, the longer first. Where words have no bounds, blanks within a form (of a line
     * break, of a scan) do not hide it.
     */
    public List<Hit> scan(View view) {
        String lower = view.lower();
        List<Hit> found = new ArrayList<>();
        if (!wordBounds && lower.indexOf(' ') >= 0) {
            squeezed(view, lower, found);
        }
        trie.parseText(lower, (int begin, int end, List<Form> forms) -> {
            if (!wordBounds || bounded(lower, begin, end)) {
                for (Form form : forms) {
                    if (!form.sense.cased() || view.text().startsWith(form.text, begin)) {
                        found.add(new Hit(begin, end, form.sense));
                    }
                }
            }
        });
        found.sort(Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        return longest(found);
    }

    private void squeezed(View view, String lower, List<Hit> found) {
        StringBuilder dense = new StringBuilder(lower.length());
        int[] places = new int[lower.length()];
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) != ' ') {
                places[dense.length()] = i;
                dense.append(lower.charAt(i));
            }
        }
        trie.parseText(dense.toString(), (int begin, int end, List<Form> forms) -> {
            int from = places[begin];
            int to = places[end - 1] + 1;
            if (to - from > end - begin && Character.isIdeographic(lower.charAt(from))) {
                forms.stream()
                        .filter(form -> !form.sense.cased())
                        .forEach(form -> found.add(new Hit(from, to, form.sense)));
            }
        });
    }

    private static List<Hit> longest(List<Hit> found) {
        int[] reach = new int[Table.values().length];
        int[] from = new int[Table.values().length];
        List<Hit> kept = new ArrayList<>(found.size());
        for (Hit hit : found) {
            int table = hit.sense().table().ordinal();
            boolean same = hit.start() == from[table] && hit.end() == reach[table];
            if (hit.end() > reach[table] || same) {
                kept.add(hit);
                reach[table] = hit.end();
                from[table] = hit.start();
            }
        }
        return kept;
    }

    private static boolean bounded(String text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }
}
