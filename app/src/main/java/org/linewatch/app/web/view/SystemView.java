package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organs and the laws of a system, laid out as a drawing and as nested lists.
 *
 * @param width width of the drawing, in its own units
 * @param height height of the drawing
 * @param heads headings of the groups
 * @param organs the organs, each at its place
 * @param lines paths that tie an organ to the one above it, in SVG's path language
 * @param outline the same organs as nested lists, a root each
 * @param organCount how many organs
 * @param lawCount how many laws
 */
public record SystemView(
        int width,
        int height,
        List<Heading> heads,
        List<Node> organs,
        List<String> lines,
        List<Outline> outline,
        int organCount,
        int lawCount) {
    /** A group's heading at its place. */
    public record Heading(int x, int y, String text) {}

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
