package org.linewatch.app.web.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organs and the laws of a system, laid out as a drawing and as nested lists.
 *
 * @param width width of a column, in the drawing's own units
 * @param columns columns of the drawing, side by side where there is room
 * @param outline the same organs as nested lists, a root each
 * @param organCount how many organs
 * @param lawCount how many laws
 */
public record SystemView(int width, List<Column> columns, List<Outline> outline, int organCount, int lawCount) {
    /**
     * Groups one under another.
     *
     * @param height height of all
     */
    public record Column(int height, List<Group> groups) {
        /** Nothing. */
        public static final Column EMPTY = new Column(0, List.of());

        /** This column with another under it. */
        public Column above(Column other) {
            List<Group> all = new ArrayList<>(groups);
            other.groups.forEach(group -> all.add(group.lower(height)));
            return new Column(height + other.height, all);
        }
    }

    /**
     * A group of organs under its heading.
     *
     * @param top where it begins; the places of organs and lines count from there
     * @param organs the organs, each at its place
     * @param lines paths that tie an organ to the one above it, in SVG's path language
     */
    public record Group(int top, String heading, List<Node> organs, List<String> lines) {
        private Group lower(int by) {
            return new Group(top + by, heading, organs, lines);
        }
    }

    /**
     * An organ at its place.
     *
     * @param x left end of its name
     * @param y base line of its name
     * @param text name, cut to the room there is
     * @param title name and powers in full
     * @param laws the laws that it issued
     */
    public record Node(int x, int y, String text, String title, String href, String kind, List<Tick> laws) {}

    /**
     * A law beside the organ that issued it.
     *
     * @param title its name and day
     * @param abroad whether it reaches beyond the border
     */
    public record Tick(int x, int y, String title, String href, boolean abroad) {}

    /** An organ with its laws and the organs under it. */
    public record Outline(Cell.Part organ, @Nullable String since, List<Cell.Part> laws, List<Outline> below) {}
}
