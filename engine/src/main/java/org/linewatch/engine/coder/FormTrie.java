package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forms as a tree of characters. Its edges lie in one hash table, so that it is made in one pass over the forms and a
 * step costs one probe. What a form has to itself behind its last shared character is no branch but a tail of that node,
 * compared in one go; a node has at most one, and no edge that begins as it does. From one place of a text no more steps
 * are taken than the longest form has characters.
 *
 * @param <V> what a form stands for
 */
final class FormTrie<V> {
    private static final int ROOT = 0;
    /** Nodes that a form adds to those that it shares, in the usual word list; a longer list makes the tables grow. */
    private static final int NODES = 4;
    /** Spreads the keys of edges over the table; an odd number without pattern. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<@Nullable V> values;
    /** The form whose last characters are the tail of a node; null where it has none. */
    private final List<@Nullable String> tails;

    /** What the form with the tail stands for, and where in it the tail begins. */
    private final List<@Nullable V> tailValues;

    private int[] tailStarts;
    /** Node and character of each edge, plus one; 0 where there is none. */
    private long[] keys;

    private int[] nodes;
    /** The first steps, which every place takes. */
    private final int[] first = new int[1 << Character.SIZE];

    private int edges;
    private int longest;

    FormTrie(Map<String, V> forms) {
        int size = Math.max(1 << 12, Integer.highestOneBit(1 + forms.size() * NODES) << 1);
        this.keys = new long[size];
        this.nodes = new int[size];
        this.values = new ArrayList<>(forms.size() * NODES);
        this.tails = new ArrayList<>(forms.size() * NODES);
        this.tailValues = new ArrayList<>(forms.size() * NODES);
        this.tailStarts = new int[1 + forms.size() * NODES];
        node();
        forms.forEach(this::put);
    }

    /** Told of each form that begins at a place. */
    interface Found<V> {
        /** A form that ends before {@code end}. */
        void form(int end, V value);
    }

    /** Tells of all forms that begin at a place of a text, the shorter first. */
    void at(String text, int place, Found<V> found) {
        int node = first[text.charAt(place)];
        for (int i = place + 1; node != 0; i++) {
            V value = values.get(node);
            if (value != null) {
                found.form(i, value);
            }
            String tail = tails.get(node);
            if (tail != null) {
                int start = tailStarts[node];
                V last = tailValues.get(node);
                if (last != null && text.regionMatches(i, tail, start, tail.length() - start)) {
                    found.form(i + tail.length() - start, last);
                    return;
                }
            }
            node = i < text.length() ? next(node, text.charAt(i)) : 0;
        }
    }

    /** Number of characters of the longest form. */
    int longest() {
        return longest;
    }

    private int node() {
        values.add(null);
        tails.add(null);
        tailValues.add(null);
        if (values.size() > tailStarts.length) {
            tailStarts = Arrays.copyOf(tailStarts, 2 * tailStarts.length);
        }
        return values.size() - 1;
    }

    private void put(String form, V value) {
        longest = Math.max(longest, form.length());
        char initial = form.charAt(0);
        int node = first[initial];
        if (node == ROOT) {
            node = node();
            first[initial] = node;
        }
        int i = 1;
        while (i < form.length()) {
            String tail = tails.get(node);
            boolean shared = tail != null && tail.charAt(tailStarts[node]) == form.charAt(i);
            if (tail != null && shared) {
                branch(node, tail);
            }
            int next = next(node, form.charAt(i));
            if (next == 0) {
                if (tail == null) {
                    tails.set(node, form);
                    tailValues.set(node, value);
                    tailStarts[node] = i;
                    return;
                }
                next = node();
                link(node, form.charAt(i), next);
            }
            node = next;
            i++;
        }
        values.set(node, value);
    }

    /** Moves the tail of a node one character down. */
    private void branch(int node, String tail) {
        int start = tailStarts[node];
        V value = tailValues.get(node);
        tails.set(node, null);
        tailValues.set(node, null);
        int next = node();
        link(node, tail.charAt(start), next);
        if (start + 1 == tail.length()) {
            values.set(next, value);
        } else {
            tails.set(next, tail);
            tailValues.set(next, value);
            tailStarts[next] = start + 1;
        }
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
