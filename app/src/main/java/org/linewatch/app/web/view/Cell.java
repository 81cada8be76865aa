package org.linewatch.app.web.view;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param style how it looks: {@code text}, {@code number}, {@code date}, {@code tags}, {@code actors}, {@code wide} or {@code sources}
 * @param parts what stands in it, in order
 */
public record Cell(String style, List<Part> parts) {
    /**
     * A piece of a cell.
     *
     * @param text what is read
     * @param href where it leads, or null
     * @param title what it means, or null
     */
    public record Part(
            String text, @Nullable String href, @Nullable String title) {
        /** Without a meaning of its own. */
        public Part(String text, @Nullable String href) {
            this(text, href, null);
        }

        /** Whether it leads out of the site. */
        public boolean outside() {
            return href != null && href.startsWith("http");
        }
    }

    /** Copies the list. */
    public Cell {
        parts = List.copyOf(parts);
    }

    /** Nothing. */
    public static final Cell EMPTY = new Cell("text", List.of());

    /** Plain words. */
    public static Cell text(@Nullable Object value) {
        return one("text", value, null);
    }

    /** Plain words that need room. */
    public static Cell wide(@Nullable Object value) {
        return one("wide", value, null);
    }

    /** A number. */
    public static Cell number(@Nullable Object value) {
        return one("number", value, null);
    }

    /** A date. */
    public static Cell date(@Nullable Object value) {
        return one("date", value, null);
    }

    /** Words that lead somewhere. */
    public static Cell link(@Nullable Object value, String href) {
        return one("text", value, href);
    }

    /** Several short words, each perhaps a link. */
    public static Cell tags(Collection<Part> parts) {
        return new Cell("tags", List.copyOf(parts));
    }

    /** The whole number that a cell of numbers shows, or null. */
    public @Nullable Long count() {
        if (!style.equals("number") || parts.size() != 1) {
            return null;
        }
        try {
            return Long.valueOf(parts.get(0).text().replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The same parts in another style. */
    public Cell as(String otherStyle) {
        return new Cell(otherStyle, parts);
    }

    private static Cell one(String style, @Nullable Object value, @Nullable String href) {
        if (value == null || value.toString().isEmpty()) {
            return new Cell(style, List.of());
        }
        return new Cell(style, List.of(new Part(value.toString(), href)));
    }
}
