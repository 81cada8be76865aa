package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forms as a tree of characters. Its edges lie in one hash table, so that it is made in one pass over the forms and a
 * step costs one probe. From one place of a text no more steps are taken than the longest form has characters.
 *
 * @param <V> what a form stands for
 */
final class FormTrie<V> {
    private static final int ROOT = 0;
    /** Edges that a form adds to those that it shares, in the usual word list; a longer list makes the table grow. */
    private static final int EDGES = 7;
    /** Spreads the keys of edges over the table; an odd number without pattern. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<@Nullable V> values;
    /** Node and character of each edge, plus one; 0 where there is none. */
    private long[] keys;

    private int[] nodes;
    /** The first steps, which every place takes. */
    private final int[] first = new int[1 << Character.SIZE];

    private int edges;
    private int longest;

    FormTrie(Map<String, V> forms) {
        int size = Math.max(1 << 12, Integer.highestOneBit(1 + forms.size() * EDGES) << 1);
        this.keys = new long[size];
        this.nodes = new int[size];
        this.values = new ArrayList<>(forms.size() * EDGES);
        values.add(null);
        forms.forEach(this::put);
    }

    /** Told of each form that begins at a place. */
    interface Found<V> {
        /** A form that ends before {@code end}. */
        void form(int end, V value);
    }

    /** Tells of all forms that begin at a place of a text, the shorter first. */
    void at(CharSequence text, int place, Found<V> found) {
        int node = first[text.charAt(place)];
        for (int i = place + 1; node != 0; i++) {
            V value = values.get(node);
            if (value != null) {
                found.form(i, value);
            }
            node = i < text.length() ? next(node, text.charAt(i)) : 0;
        }
    }

    /** Number of characters of the longest form. */
    int longest() {
        return longest;
    }

    private void put(String form, V value) {
        int node = ROOT;
        boolean shared = true; // behind the first new edge all are new, and need not be looked for
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int next = !shared ? 0 : node == ROOT ? first[c] : next(node, c);
            if (next == 0) {
                shared = false;
                next = values.size();
                values.add(null);
                if (node == ROOT) {
                    first[c] = next;
                } else {
                    link(node, c, next);
                }
            }
            node = next;
        }
        values.set(node, value);
        longest = Math.max(longest, form.length());
    }

    private int next(int node, char c) {
        long key = key(node, c);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return nodes[slot];
            }
        }
        return 0;
    }

    private void link(int node, char c, int next) {
        if (2 * ++edges > keys.length) {
            long[] old = keys;
            int[] ends = nodes;
            keys = new long[2 * old.length];
            nodes = new int[keys.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != 0) {
                    set(old[i], ends[i]);
                }
            }
        }
        set(key(node, c), next);
    }

    private void set(long key, int next) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        nodes[slot] = next;
    }

    private static long key(int node, char c) {
        return ((long) node << Character.SIZE | c) + 1;
    }

    private static int slot(long key, int mask) {
        return (int) (key * SPREAD >>> Integer.SIZE) & mask;
    }
}
