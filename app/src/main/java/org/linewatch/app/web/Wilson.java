package org.linewatch.app.web;

/**
 * An interval for a share that was seen in a sample: Wilson's score interval at 95 %, which stays between 0 and 1 and
 * holds for small samples and shares near the ends.
 *
 * <p>E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American
 * Statistical Association 22 (1927), 209–212.
 *
 * @param low lower end, 0–1
 * @param high upper end, 0–1
 */
record Wilson(double low, double high) {
    private static final double Z = 1.959964;

    /**
     * The interval of {@code k} among {@code n}; nothing is known of an empty sample.
     *
     * @throws IllegalArgumentException if there are more hits than trials, or fewer than none
     */
    static Wilson of(long k, long n) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n + " is no share");
        }
        if (n == 0) {
            return new Wilson(0, 1);
        }
        double p = (double) k / n;
        double z2 = Z * Z / n;
        double middle = p + z2 / 2;
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        return new Wilson(Math.max(0, (middle - half) / (1 + z2)), Math.min(1, (middle + half) / (1 + z2)));
    }

    /** Whether two intervals have nothing in common. */
    boolean apart(Wilson other) {
        return high < other.low || other.high < low;
    }
}
