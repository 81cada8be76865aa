package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Glyphs → runs. Glyphs are chained in the order in which they are painted, since that is the order of reading within
 * nearly every line; chains that stand on one baseline and touch are then joined, for programs that paint word by word
 * or letter by letter. A chain breaks where the gap is wider than a blank, or where a drawn line parts two cells.
 */
final class Runs {
    /** Gaps, in parts of the size of type. */
    private static final float RAISED_MOST = 0.65f;

    private static final float SMALLER = 0.87f;
    private static final int LONGEST_MARK = 4;
    private static final float SAME_BASELINE = 0.2f;
    private static final float CELL_WITHOUT_BLANK = 0.55f;
    private static final float CELL_WITH_BLANK = 1.6f;
    private static final float CELL_SOLID = 1.25f;
    private static final float CELL_SOLID_WITH_BLANK = 2.6f;
    /** One blank in so many letters, and the page writes its blanks. */
    private static final int LETTERS_PER_BLANK = 25;

    private final List<Ruling> walls;
    private final boolean writesBlanks;

    private Runs(List<Ruling> rulings, List<Glyph> glyphs) {
        this.walls = Stream.concat(rulings.stream().filter(Ruling::vertical), Walls.of(rulings).stream())
                .toList();
        long letters = glyphs.stream().filter(g -> !g.blank()).count();
        long blanks = glyphs.stream().filter(Glyph::blank).count();
        this.writesBlanks = blanks * LETTERS_PER_BLANK > letters;
    }

    /** The runs of glyphs, from the top of the page to its bottom. */
    static List<Run> of(List<Glyph> painted, List<Ruling> rulings) {
        List<Glyph> glyphs = Doubles.without(painted);
        return new Runs(rulings, glyphs).find(glyphs);
    }

    private List<Run> find(List<Glyph> glyphs) {
        List<Chain> chains = new ArrayList<>();
        Chain last = null;
        for (Glyph glyph : glyphs) {
            if (last == null || !takes(last, glyph)) {
                last = new Chain();
                chains.add(last);
            }
            last.add(glyph);
        }
        chains.removeIf(Chain::empty);
        return joined(chains).stream()
                .map(Chain::run)
                .filter(run -> !run.text().isEmpty())
                .sorted(Comparator.comparing(Run::y).thenComparing(Run::x0))
                .toList();
    }

    private boolean takes(Chain chain, Glyph glyph) {
        float size = Math.max(chain.size(), glyph.size());
        float gap = glyph.x() - chain.end();
        if (gap < -size) {
            return false;
        }
        return level(chain, glyph) && !apart(chain, glyph.x(), glyph.blank(), glyph.text(), size);
    }

    /** Whether a glyph stands on the chain's baseline, or is a mark raised above it. */
    private static boolean level(Chain chain, Glyph glyph) {
        float up = chain.y() - glyph.y();
        float size = Math.max(chain.size(), glyph.size());
        if (Math.abs(up) <= SAME_BASELINE * size) {
            return true;
        }
        if (glyph.size() <= chain.size() * SMALLER) {
            return Math.abs(up) <= RAISED_MOST * size;
        }
        boolean mark = chain.size() <= glyph.size() * SMALLER && chain.length() <= LONGEST_MARK;
        return mark && Math.abs(up) <= RAISED_MOST * size;
    }

    /** Whether what begins at a place is no longer of the chain's words. */
    private boolean apart(Chain chain, float x, boolean blank, String text, float size) {
        if (blank) {
            return false;
        }
        float gap = x - chain.inkEnd();
        if (gap <= 0) {
            return false;
        }
        boolean blankBetween = chain.endsBlank();
        boolean solid =
                Characters.solid(chain.lastCharacter()) && !text.isEmpty() && Characters.solid(text.codePointAt(0));
        float most;
        if (solid) {
            most = blankBetween ? CELL_SOLID_WITH_BLANK : CELL_SOLID;
        } else {
            most = blankBetween || !writesBlanks ? CELL_WITH_BLANK : CELL_WITHOUT_BLANK;
        }
        return gap > most * size || walled(chain.inkEnd(), x, chain.y(), size);
    }

    private boolean walled(float from, float to, float y, float size) {
        if (to - from < 0.5f) {
            return false;
        }
        for (Ruling wall : walls) {
            if (wall.x() >= from - 0.5f
                    && wall.x() <= to + 0.5f
                    && wall.y0() < y - size * 0.3f
                    && wall.y1() > y - size * 0.3f) {
                return true;
            }
        }
        return false;
    }

    /** Joins chains that touch on one baseline. */
    private List<Chain> joined(List<Chain> chains) {
        chains.sort(Comparator.comparing(Chain::y).thenComparing(Chain::start));
        List<Chain> out = new ArrayList<>();
        int from = 0;
        while (from < chains.size()) {
            int to = from + 1;
            while (to < chains.size()
                    && chains.get(to).y() - chains.get(to - 1).y()
                            <= SAME_BASELINE
                                    * Math.max(
                                            chains.get(to).size(),
                                            chains.get(to - 1).size())) {
                to++;
            }
            List<Chain> row = new ArrayList<>(chains.subList(from, to));
            row.sort(Comparator.comparing(Chain::start));
            Chain last = null;
            for (Chain chain : row) {
                if (last != null && touches(last, chain)) {
                    last.merge(chain);
                } else {
                    out.add(chain);
                    last = chain;
                }
            }
            from = to;
        }
        return out;
    }

    private boolean touches(Chain left, Chain right) {
        float size = Math.max(left.size(), right.size());
        float gap = right.start() - left.inkEnd();
        boolean level = Math.abs(left.y() - right.y()) <= SAME_BASELINE * size;
        if (!level || gap < -size && right.end() > left.end() + size) {
            return level && right.start() < left.end() && interleaved(left, right);
        }
        return !apart(left, right.start(), false, right.firstText(), size);
    }

    private static boolean interleaved(Chain left, Chain right) {
        return right.start() < left.end() - Math.max(left.size(), right.size());
    }
}
