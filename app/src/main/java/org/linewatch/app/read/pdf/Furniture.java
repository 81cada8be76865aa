package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes running headers, footers and page numbers away. They are known by coming again: the same words but for numbers,
 * at the same height, in the outermost rows of three pages or more (so heads that differ on left and right pages, or by
 * chapter, are found as well). Two or three pages are weak evidence: there the row must also lie in the margin and
 * stand apart from the text. A row of numbers alone must count the pages.
 */
final class Furniture {
    private static final int OUTERMOST = 4;
    private static final int ENOUGH = 3;
    private static final float SAME_HEIGHT = 3;
    private static final double MARGIN = 0.13;
    /** If so much of a document were furniture, it is a form or a list, and all is kept. */
    private static final double MOST = 0.85;

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+|(?<=第)[一二三四五六七八九十百〇零]+(?=[页頁])");
    private static final Pattern ROMAN = Pattern.compile("[-–—·\\s]*[ivxlc]{1,7}[-–—·\\s]*");
    private static final Pattern NUMBERS_ALONE = Pattern.compile(
            "(?:page|seite|p\\.|of|[-–—·•|/()（）\\[\\]第共页頁,，.])*#(?:page|of|[-–—·•|/()（）\\[\\]第共页頁,，.]|#)*");

    private final List<Page> pages;
    private final int count;

    private Furniture(List<Page> pages) {
        this.pages = pages;
        this.count = pages.size();
    }

    /** A row in the upper or lower part of a page. */
    private record Row(
            Page page, Page.Strip strip, boolean upper, int rank, List<Run> runs, boolean apart, String key) {
        float y() {
            // The lower rows of pages of different heights agree in their distance to the lower edge.
            return upper ? runs.get(0).y() : strip.height() - runs.get(0).y();
        }

        boolean inMargin() {
            return y() < strip.height() * MARGIN;
        }

        /** The first number of the row, or −1. */
        int number() {
            Matcher m = DIGITS.matcher(text(runs));
            return m.find() && m.group().length() < 6 && m.group().charAt(0) < 0x3000
                    ? Integer.parseInt(m.group())
                    : -1;
        }
    }

    /** The pages without their furniture. */
    static List<Page> without(List<Page> pages) {
        return new Furniture(pages).strip();
    }

    private List<Page> strip() {
        List<Row> rows = new ArrayList<>();
        for (Page page : pages) {
            for (Page.Strip strip : page.strips()) {
                rows.addAll(outer(page, strip));
            }
        }
        Map<String, List<Row>> alike = new LinkedHashMap<>();
        for (Row row : rows) {
            alike.computeIfAbsent(row.strip.direction() + (row.upper ? "^" : "_") + row.key, k -> new ArrayList<>())
                    .add(row);
        }
        Set<Row> furniture = same();
        alike.values().forEach(group -> judge(group, furniture));
        return without(rows, furniture);
    }

    private static List<Row> outer(Page page, Page.Strip strip) {
        List<List<Run>> rows = Page.rows(strip.runs());
        float usual = usualGap(rows);
        List<Row> out = new ArrayList<>();
        int half = Math.min(OUTERMOST, rows.size());
        for (int rank = 0; rank < half; rank++) {
            boolean apart = rank + 1 >= rows.size() || apart(rows.get(rank), rows.get(rank + 1), usual, page.rulings());
            out.add(new Row(page, strip, true, rank, rows.get(rank), apart, key(rows.get(rank))));
            int last = rows.size() - 1 - rank;
            boolean apartBelow = last == 0 || apart(rows.get(last - 1), rows.get(last), usual, page.rulings());
            out.add(new Row(page, strip, false, rank, rows.get(last), apartBelow, key(rows.get(last))));
        }
        return out;
    }

    private static float usualGap(List<List<Run>> rows) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            gaps.add(rows.get(i).get(0).top() - rows.get(i - 1).get(0).bottom());
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
    }

    private static boolean apart(List<Run> upper, List<Run> lower, float usual, List<Ruling> rulings) {
        Run a = upper.get(0);
        Run b = lower.get(0);
        float size = Math.max(a.size(), b.size());
        boolean ruled = rulings.stream()
                .anyMatch(r -> r.horizontal() && r.y() > a.y() - 1 && r.y() < b.y() && r.x1() - r.x0() > 10 * size);
        return ruled || b.top() - a.bottom() > 1.3f * Math.min(usual, size) + 0.3f * size;
    }

    private void judge(List<Row> group, Set<Row> furniture) {
        List<Row> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparing(Row::y));
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).y() - sorted.get(i - 1).y() > SAME_HEIGHT) {
                level(sorted.subList(from, i), furniture);
                from = i;
            }
        }
    }

    /** Judges rows that are alike in words and height. */
    private void level(List<Row> level, Set<Row> furniture) {
        int on = (int) level.stream().map(row -> row.page.number()).distinct().count();
        Map<Integer, Integer> offsets = new HashMap<>();
        level.forEach(row -> offsets.merge(row.number() - row.page.number(), 1, Integer::sum));
        for (Row row : level) {
            boolean margin = row.inMargin() && row.apart;
            if (NUMBERS_ALONE.matcher(row.key).matches()) {
                boolean counts = count > 1
                        && (row.number() < 0
                                ? on >= 2
                                : offsets.getOrDefault(row.number() - row.page.number(), 0) >= 2);
                if (counts || (margin && (count == 1 || row.number() == row.page.number()))) {
                    furniture.add(row);
                }
            } else if (on >= ENOUGH && (row.apart || row.runs.size() < ENOUGH)
                    || (on >= 2 && count <= ENOUGH && margin)) {
                furniture.add(row);
            }
        }
    }

    private List<Page> without(List<Row> rows, Set<Row> furniture) {
        Map<Page.Strip, Set<Run>> gone = new IdentityHashMap<>();
        for (boolean upper : new boolean[] {true, false}) {
            Set<Page.Strip> closed = same();
            rows.stream().filter(row -> row.upper == upper).forEach(row -> {
                // Only what has nothing but furniture outside it is furniture.
                if (closed.contains(row.strip)) {
                    return;
                }
                if (furniture.contains(row)) {
                    gone.computeIfAbsent(row.strip, s -> same()).addAll(row.runs);
                } else {
                    closed.add(row.strip);
                }
            });
        }
        long all = 0;
        long left = 0;
        List<Page> out = new ArrayList<>();
        for (Page page : pages) {
            List<Page.Strip> strips = new ArrayList<>();
            for (Page.Strip strip : page.strips()) {
                Set<Run> without = gone.getOrDefault(strip, Set.of());
                List<Run> kept = strip.runs().stream()
                        .filter(run -> !without.contains(run))
                        .toList();
                all += strip.runs().stream().mapToLong(Run::weight).sum();
                left += kept.stream().mapToLong(Run::weight).sum();
                strips.add(new Page.Strip(strip.direction(), strip.height(), kept));
            }
            out.add(new Page(page.number(), page.width(), strips, page.rulings()));
        }
        return all - left > all * MOST ? pages : out;
    }

    private static <T> Set<T> same() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static String text(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()).append(' '));
        return out.toString().strip();
    }

    private static String key(List<Run> runs) {
        String text = text(runs).toLowerCase(Locale.ROOT);
        if (ROMAN.matcher(text).matches()) {
            return "#";
        }
        return DIGITS.matcher(text).replaceAll("#").replaceAll("\\s+", "");
    }
}
