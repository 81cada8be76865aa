package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a document is set, as far as paragraphs are known by it: all of it is counted over the whole document, since one
 * page may be too short to tell.
 *
 * @param body size of most of its type
 * @param bold whether most of it is bold
 * @param leading distance of lines within paragraphs, in sizes of type
 * @param indents whether paragraphs begin with an indent
 * @param widths how long full lines are, by the width of pages in tens of points
 * @param ends where the longest lines end, by the same: a page may begin in a list, so that no line shows its left edge
 */
record Style(
        float body,
        boolean bold,
        float leading,
        boolean indents,
        Map<Integer, Float> widths,
        Map<Integer, Float> ends) {
    private static final float USUAL_SIZE = 11;
    private static final float USUAL_LEADING = 1.2f;
    private static final float LEAST_LEADING = 0.9f;
    private static final float MOST_LEADING = 2.8f;
    /** A distance is that of lines if it is so often as this part of the most frequent one. */
    private static final double OFTEN = 0.2;
    /** One line in so many may be longer than full lines are. */
    private static final int OUTLIERS = 50;

    private static final float INDENT = 0.7f;
    private static final float LARGEST_INDENT = 5;

    /** Counts. */
    static Style of(List<PageRegions> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Integer> leadings = new HashMap<>();
        Map<Integer, List<Float>> widths = new HashMap<>();
        Map<Integer, Float> furthest = new HashMap<>();
        int bold = 0;
        int all = 0;
        int stepsIn = 0;
        int stepsOut = 0;
        for (PageRegions page : pages) {
            for (Region region : page.regions()) {
                if (!(region instanceof Region.Column column)) {
                    continue;
                }
                Run before = null;
                for (Run line : column.lines()) {
                    all += line.weight();
                    bold += line.bold() ? line.weight() : 0;
                    sizes.merge(Math.round(line.size() * 2), line.weight(), Integer::sum);
                    if (column.whole()) {
                        furthest.merge(page.key(), line.x1(), Math::max);
                        widths.computeIfAbsent(page.key(), k -> new ArrayList<>())
                                .add(line.x1() - column.left());
                    }
                    if (before != null && Math.abs(before.size() - line.size()) < 0.05f * line.size()) {
                        float ratio = (line.y() - before.y()) / line.size();
                        if (ratio > LEAST_LEADING && ratio < MOST_LEADING) {
                            leadings.merge(Math.round(ratio * 20), 1, Integer::sum);
                        }
                        float step = (line.x0() - before.x0()) / line.size();
                        stepsIn += step > INDENT && step < LARGEST_INDENT ? 1 : 0;
                        stepsOut += step < -INDENT && step > -LARGEST_INDENT ? 1 : 0;
                    }
                    before = line;
                }
            }
        }
        int lines = widths.values().stream().mapToInt(List::size).sum();
        Map<Integer, Float> full = new HashMap<>();
        widths.forEach((key, ends) -> {
            ends.sort(null);
            full.put(key, ends.get(ends.size() - 1 - ends.size() / OUTLIERS));
        });
        boolean indents = stepsIn >= 2 && stepsOut >= 2 && (stepsIn + stepsOut) * 12 > lines;
        return new Style(
                most(sizes) / 2f, bold * 2 > all, leading(leadings), indents, Map.copyOf(full), Map.copyOf(furthest));
    }

    private static float most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> (float) entry.getKey())
                .orElse(2 * USUAL_SIZE);
    }

    private static float leading(Map<Integer, Integer> counts) {
        int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= most * OFTEN)
                .mapToInt(Map.Entry::getKey)
                .min()
                .stream()
                .mapToObj(ratio -> (ratio + 0.5f) / 20)
                .findFirst()
                .orElse(USUAL_LEADING);
    }

    /** Where full lines of a column end. */
    float right(Region.Column column, int key) {
        if (!column.whole()) {
            return column.right();
        }
        float full = column.left() + widths.getOrDefault(key, 0f);
        return Math.max(column.right(), Math.min(full, ends.getOrDefault(key, full)));
    }
}
