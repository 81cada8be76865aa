package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linewatch.engine.coder.Sense.Table;

/**
 * Every form that the coder of one language knows, in one tree: one pass over the passage finds them all. From each
 * place where a form may begin it goes no further than a form does, so that it is linear in the length of the passage.
 * Of two forms of one table where one contains the other, the longer counts; a phrase with a gap hides none,
 * since its end may not follow.
 */
public final class Lexicon {
    private final FormTrie<List<Form>> trie;
    private final boolean wordBounds;

    private static final Comparator<Hit> BY_PLACE =
            (one, other) -> one.start() == other.start() ? other.end() - one.end() : one.start() - other.start();

    private record Form(String text, Sense sense) {}

    private Lexicon(Map<String, List<Form>> forms, boolean wordBounds) {
        this.wordBounds = wordBounds;
        this.trie = new FormTrie<>(forms);
    }

    /** Collects forms. */
    public static final class Builder {
        private final Map<String, List<Form>> forms = new HashMap<>();

        /** Adds a form; a form may have several senses, and a sense given twice counts once. */
        public Builder add(String form, Sense sense) {
            List<Form> known = forms.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
            if (!form.isBlank() && !taken(known, sense)) {
                known.add(new Form(form, sense));
            }
            return this;
        }

        private static boolean taken(List<Form> known, Sense sense) {
            for (Form form : known) {
                Sense other = form.sense;
                if (other.table() == sense.table()
                        && other.inflection() == sense.inflection()
                        && other.value().equals(sense.value())
                        && other.lemma().equals(sense.lemma())) {
                    return true;
                }
            }
            return false;
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
            squeezed(lower, found);
        }
        for (int i = 0; i < lower.length(); i++) {
            if (!wordBounds || i == 0 || !Character.isLetterOrDigit(lower.charAt(i - 1))) {
                int begin = i;
                trie.at(lower, begin, (end, forms) -> {
                    if (!wordBounds || end == lower.length() || !Character.isLetter(lower.charAt(end))) {
                        for (Form form : forms) {
                            if (!form.sense.cased() || view.text().startsWith(form.text, begin)) {
                                found.add(new Hit(begin, end, form.sense));
                            }
                        }
                    }
                });
            }
        }
        found.sort(BY_PLACE);
        return longest(found);
    }

    /** The forms that blanks run through. */
    private void squeezed(String lower, List<Hit> found) {
        StringBuilder dense = new StringBuilder(lower.length());
        int[] places = new int[lower.length()];
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) != ' ') {
                places[dense.length()] = i;
                dense.append(lower.charAt(i));
            }
        }
        String words = dense.toString();
        for (int i = 0; i < words.length(); i++) {
            int begin = i;
            int from = places[begin];
            int last = Math.min(begin + trie.longest(), words.length()) - 1;
            if (places[last] - from > last - begin && Character.isIdeographic(words.charAt(begin))) {
                trie.at(words, begin, (end, forms) -> {
                    int to = places[end - 1] + 1;
                    for (Form form : forms) {
                        if (to - from > end - begin && !form.sense.cased()) {
                            found.add(new Hit(from, to, form.sense));
                        }
                    }
                });
            }
        }
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
                if (!hit.sense().open()) {
                    reach[table] = hit.end();
                    from[table] = hit.start();
                }
            }
        }
        return kept;
    }
}
