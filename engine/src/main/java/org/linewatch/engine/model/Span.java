package org.linewatch.engine.model;

/**
 * A half-open range of a text, in Unicode code points (never UTF-16 units).
 *
 * @param start first code point
 * @param end one past the last code point
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if the range is negative or turned round */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Span [" + start + ", " + end + ") is not a range");
        }
    }

    /** Length in code points. */
    public int length() {
        return end - start;
    }

    /** Whether at least one code point is in both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other range lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same range moved by a number of code points, from a passage's offsets to its document's, say. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The smallest range that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
