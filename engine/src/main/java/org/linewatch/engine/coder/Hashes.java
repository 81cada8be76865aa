package org.linewatch.engine.coder;

import java.util.Arrays;

/**
 * Gathers the numbers that stand for features in a table of weights: FNV-1a hashes of 64 bits (Fowler, Noll and Vo 1991) over the
 * characters of their names. A name is told in parts, and need not be put together.
 */
final class Hashes implements Features.Sink {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] found = new long[128];
    private int size;

    /** The number of a name. */
    static long of(String name) {
        return add(BASIS, name);
    }

    private static long add(long hash, String part) {
        long sum = hash;
        for (int i = 0; i < part.length(); i++) {
            sum = (sum ^ part.charAt(i)) * PRIME;
        }
        return sum;
    }

    @Override
    public void add(String... parts) {
        long hash = BASIS;
        for (String part : parts) {
            hash = add(hash, part);
        }
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = hash;
    }

    /** The numbers, ascending, each once. */
    long[] toArray() {
        Arrays.sort(found, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[distinct++] = found[i];
            }
        }
        size = distinct;
        return Arrays.copyOf(found, distinct);
    }
}
