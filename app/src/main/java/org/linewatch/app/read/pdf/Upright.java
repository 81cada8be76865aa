package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Vertical writing that a program has set glyph by glyph: most glyphs stand upright below the one before. They are turned
 * so that a column is read as a line, together with the Latin words that lie on their side in it.
 */
final class Upright {
    /** How far to the left of a glyph's middle the baseline of words on their side runs, and of its left edge. */
    static final float BASELINE = 0.15f;

    private static final float ASCENT = 1.1f;
    private static final int SIDEWAYS = 1;
    private static final int COLUMNS = 4;
    private static final int LEAST = 20;
    /** Gaps that tell how high the ideographs of a font stand. */
    private static final int ENOUGH = 3;

    private static final float NEXT = 0.3f;

    private Upright() {}

    /** Moves glyphs of the flows that are usual, on their side and vertical into one, if the usual flow is a stack. */
    static void stack(List<List<Glyph>> flows, float width) {
        List<Glyph> columns = flows.get(COLUMNS);
        List<Glyph> usual = flows.get(0);
        boolean stacked = stacked(usual);
        if (!stacked && columns.size() <= usual.size()) {
            return;
        }
        if (stacked) {
            List<Glyph> moved = new ArrayList<>();
            Glyph before = null;
            for (Glyph glyph : usual) {
                float across = width - glyph.x() - glyph.width() / 2 + (0.5f - BASELINE) * glyph.size();
                float along = glyph.y() - ASCENT * glyph.size();
                if (before != null && follows(before, along, across)) {
                    // Punctuation stands in the upper corner of its square, or above it.
                    along = before.end();
                }
                before = glyph.moved(along, across);
                moved.add(before);
            }
            float late = late(moved, flows.get(SIDEWAYS));
            moved.forEach(glyph -> columns.add(glyph.moved(glyph.x() - late, glyph.y())));
            usual.clear();
        }
        columns.addAll(flows.get(SIDEWAYS));
        flows.get(SIDEWAYS).clear();
    }

    /**
     * How far below its square a glyph is taken to stand: fonts differ in how high their ideographs are, but words on their
     * side end where the next square begins.
     */
    private static float late(List<Glyph> stack, List<Glyph> sideways) {
        List<Float> gaps = new ArrayList<>();
        for (Glyph word : sideways) {
            if (word.blank()
                    || sideways.stream().anyMatch(next -> next != word && gap(word, next) < NEXT * word.size())) {
                continue;
            }
            float gap = (float)
                    stack.stream().mapToDouble(next -> gap(word, next)).min().orElse(Float.MAX_VALUE);
            if (gap < word.size()) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.size() < ENOUGH ? 0 : gaps.get(gaps.size() / 2);
    }

    /** What is between a glyph and one behind it in its column. */
    private static float gap(Glyph word, Glyph next) {
        boolean sameColumn = Math.abs(next.y() - word.y()) < 0.6f * word.size();
        float gap = next.x() - word.end();
        return sameColumn && gap > -NEXT * word.size() ? gap : Float.MAX_VALUE;
    }

    private static boolean follows(Glyph before, float along, float across) {
        float step = along - before.x();
        boolean sameColumn = Math.abs(across - before.y()) < 0.6f * before.size();
        return sameColumn && step < 0.7f * before.size() && step > -before.size();
    }

    private static boolean stacked(List<Glyph> glyphs) {
        List<Glyph> ink = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.blank()
                    && !glyph.text().isEmpty()
                    && Characters.solid(glyph.text().codePointAt(0))) {
                ink.add(glyph);
            }
        }
        int below = 0;
        for (int i = 1; i < ink.size(); i++) {
            Glyph a = ink.get(i - 1);
            Glyph b = ink.get(i);
            float down = b.y() - a.y();
            below += Math.abs(b.x() - a.x()) < 0.6f * a.size() && down > 0.7f * a.size() && down < 2 * a.size() ? 1 : 0;
        }
        return ink.size() > LEAST && below * 2 > ink.size();
    }
}
