package org.linewatch.app.read.pdf;

import java.util.List;

/**
 * What a page bears.
 *
 * @param flows glyphs by direction of writing, that of most of them first
 * @param rulings lines drawn, of the first flow
 * @param dots small round shapes drawn, of the first flow
 * @param width width as it is shown, in points
 * @param height height as it is shown, in points
 * @param pictured share of the page that pictures cover, 0 to 1
 * @param strokes how many curves and lines are drawn
 * @param unknown how many glyphs have no character
 */
record Sheet(
        List<Flow> flows,
        List<Ruling> rulings,
        List<Ruling> dots,
        float width,
        float height,
        float pictured,
        int strokes,
        int unknown) {
    /**
     * Glyphs of one direction, in the order in which they are painted.
     *
     * @param direction quarters by which the text is turned clockwise; 4 for vertical writing
     * @param height what there is across the lines, in points
     */
    record Flow(int direction, float height, List<Glyph> glyphs) {
        Flow {
            glyphs = List.copyOf(glyphs);
        }
    }

    private static final int DRAWN_LETTERS = 400;
    private static final float A_PICTURE = 0.25f;

    Sheet {
        flows = List.copyOf(flows);
        rulings = List.copyOf(rulings);
        dots = List.copyOf(dots);
    }

    long characters() {
        return flows.stream()
                .flatMap(flow -> flow.glyphs().stream())
                .filter(glyph -> !glyph.blank())
                .count();
    }

    /** Whether the page shows something that may be words, as a picture or as drawn curves. */
    boolean picture() {
        return pictured >= A_PICTURE || strokes >= DRAWN_LETTERS;
    }
}
