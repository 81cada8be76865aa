package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes glyphs once that are painted twice at one place, to look bold, or because text recognition ran twice. Hidden
 * glyphs under painted ones are their recognition and go as well. Places are looked up in squares, each letter in its
 * own, so that a page costs no more than a few look-ups a glyph.
 */
final class Doubles {
    /** Width of the squares, in points. */
    private static final float SQUARE = 8;
    /** Distances in parts of the size of type, and of the width of the glyph. */
    private static final float SAME_PLACE = 0.3f;

    private static final float OF_WIDTH = 0.6f;
    private static final float NEARLY_UNDER = 0.6f;
    /** Stands for any letter. */
    private static final String ANY = "";

    private final Map<Long, Node> squares = new HashMap<>();

    private record Node(Glyph glyph, @Nullable Node next) {}

    private interface Test {
        boolean of(Glyph other);
    }

    private Doubles() {}

    static List<Glyph> without(List<Glyph> glyphs) {
        boolean hidden = false;
        boolean painted = false;
        for (Glyph glyph : glyphs) {
            hidden |= glyph.hidden();
            painted |= !glyph.hidden() && !glyph.blank();
        }
        Doubles doubles = new Doubles();
        if (!hidden || !painted) {
            return doubles.once(glyphs);
        }
        List<Glyph> shown =
                doubles.once(glyphs.stream().filter(g -> !g.hidden()).toList());
        Doubles under = new Doubles();
        shown.stream().filter(g -> !g.blank()).forEach(g -> under.put(ANY, g));
        List<Glyph> out = new ArrayList<>(shown);
        out.addAll(doubles.once(glyphs.stream()
                .filter(g -> g.hidden() && !under.any(ANY, g, g.size(), other -> covers(other, g)))
                .toList()));
        return out;
    }

    private List<Glyph> once(List<Glyph> glyphs) {
        List<Glyph> out = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (glyph.text().isEmpty() || glyph.blank()) {
                out.add(glyph);
            } else if (!any(glyph.text(), glyph, SAME_PLACE * glyph.size(), other -> same(other, glyph))) {
                put(glyph.text(), glyph);
                out.add(glyph);
            }
        }
        return out;
    }

    private static boolean same(Glyph a, Glyph b) {
        float near = Math.min(SAME_PLACE * Math.min(a.size(), b.size()), OF_WIDTH * Math.min(a.width(), b.width()));
        return a.text().equals(b.text())
                && Math.abs(a.x() - b.x()) < Math.max(0.01f, near)
                && Math.abs(a.y() - b.y()) < SAME_PLACE * Math.min(a.size(), b.size());
    }

    private static boolean covers(Glyph painted, Glyph hidden) {
        float centre = hidden.x() + hidden.width() / 2;
        return centre >= painted.x() - painted.size() * SAME_PLACE
                && centre <= painted.end() + painted.size() * SAME_PLACE
                && Math.abs(painted.y() - hidden.y()) < painted.size() * NEARLY_UNDER;
    }

    private void put(String text, Glyph glyph) {
        long key = key(text, (int) Math.floor(glyph.x() / SQUARE), (int) Math.floor(glyph.y() / SQUARE));
        squares.put(key, new Node(glyph, squares.get(key)));
    }

    private boolean any(String text, Glyph glyph, float around, Test test) {
        int right = (int) Math.floor((glyph.x() + around) / SQUARE);
        int lower = (int) Math.floor((glyph.y() + around) / SQUARE);
        for (int column = (int) Math.floor((glyph.x() - around) / SQUARE); column <= right; column++) {
            for (int row = (int) Math.floor((glyph.y() - around) / SQUARE); row <= lower; row++) {
                for (Node node = squares.get(key(text, column, row)); node != null; node = node.next) {
                    if (test.of(node.glyph)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Two letters in one square by accident do no harm: glyphs are compared as well. */
    private static long key(String text, int column, int row) {
        long mixed = (text.hashCode() * 31L + column) * 0x9E3779B97F4A7C15L + row;
        return mixed * 0x9E3779B97F4A7C15L ^ (mixed >>> 29);
    }
}
