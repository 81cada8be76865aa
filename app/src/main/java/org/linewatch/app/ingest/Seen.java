package org.linewatch.app.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewatch.app.read.Hashes;

/**
 * The ids that have come in this run, each with its bytes' hash and the file that it came from, in 20 bytes: an open
 * table of 64-bit hashes. Two of a million ids share one with a chance of about one in forty million.
 */
final class Seen {
    private static final int NAMED = 200_000;

    private long[] ids = new long[1 << 12];
    private long[] bytes = new long[1 << 12];
    private int[] files = new int[1 << 12];
    private int count;
    private final List<String> names = new ArrayList<>();

    /** What is known of an id. */
    enum Verdict {
        NEW,
        SAME,
        OTHER
    }

    /** Notes an id if it is new, and says whether it came before, with the same bytes or with others. */
    Verdict note(String id, String sha256, String file) {
        long key = prefix(Hashes.of(id));
        int slot = slot(key);
        if (ids[slot] == key) {
            return bytes[slot] == prefix(sha256) ? Verdict.SAME : Verdict.OTHER;
        }
        if (++count * 2 > ids.length) {
            grow();
            slot = slot(key);
        }
        ids[slot] = key;
        bytes[slot] = prefix(sha256);
        files[slot] = file(file);
        return Verdict.NEW;
    }

    /** The file that an id came from first. */
    String first(String id) {
        int file = files[slot(prefix(Hashes.of(id)))];
        return file < 0 ? "an earlier input" : names.get(file);
    }

    private int file(String file) {
        if (names.isEmpty() || !names.get(names.size() - 1).equals(file)) {
            if (names.size() == NAMED) {
                return -1;
            }
            names.add(file);
        }
        return names.size() - 1;
    }

    private int slot(long key) {
        int slot = (int) key & (ids.length - 1);
        while (ids[slot] != 0 && ids[slot] != key) {
            slot = (slot + 1) & (ids.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldIds = ids;
        long[] oldBytes = bytes;
        int[] oldFiles = files;
        ids = new long[oldIds.length * 2];
        bytes = Arrays.copyOf(bytes, ids.length);
        files = Arrays.copyOf(files, ids.length);
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                int slot = slot(oldIds[i]);
                ids[slot] = oldIds[i];
                bytes[slot] = oldBytes[i];
                files[slot] = oldFiles[i];
            }
        }
    }

    /** The first 64 bits of a hash in hexadecimal; 0 stands for an empty slot. */
    private static long prefix(String sha256) {
        if (sha256.length() < 16) {
            return sha256.hashCode() | 1L << 40;
        }
        long bits = Long.parseUnsignedLong(sha256, 0, 16, 16);
        return bits == 0 ? 1 : bits;
    }
}
