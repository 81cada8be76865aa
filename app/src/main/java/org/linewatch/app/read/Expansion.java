package org.linewatch.app.read;

import org.jspecify.annotations.Nullable;

/**
 * Counts what an archive unpacks to, while it is unpacked, whatever its headers claim. What lies in an archive inside it
 * counts with both, so that nesting does not multiply what is allowed.
 */
final class Expansion {
    /** So much is always allowed: small archives of blanks do no harm. */
    private static final long ALWAYS = 32L << 20;

    private final @Nullable Expansion above;
    private final long allowed;
    private final int times;
    private long unpacked;

    /**
     * For one archive.
     *
     * @param packed its size in bytes
     * @param times how many times of it are allowed
     */
    Expansion(@Nullable Expansion above, long packed, int times) {
        this.above = above;
        this.times = times;
        this.allowed = Math.max(ALWAYS, packed * times);
    }

    /** What one member may unpack to. */
    long ofMember(long packed) {
        return Math.max(1L << 20, packed * times);
    }

    void add(long bytes) throws HarmException {
        unpacked += bytes;
        if (unpacked > allowed) {
            throw tooMuch("The archive");
        }
        if (above != null) {
            above.add(bytes);
        }
    }

    /** Whether nothing more may be unpacked. */
    boolean spent() {
        return unpacked > allowed || (above != null && above.spent());
    }

    HarmException tooMuch(String what) {
        return new HarmException(what + " unpacks to more than " + times
                + " times its size, as archives do that are made to harm: unpack it yourself if you trust it, or allow"
                + " more with --most-expansion.");
    }
}
