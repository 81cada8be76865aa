package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.read.pdf.Block.Kind;

/**
 * Regions → blocks. A paragraph ends where one of its signs stands: more than the usual distance to the next line,
 * another size or weight of type, an indent, a last line so short that the next word had fitted, the number of an
 * article or item. Notes at the foot of a column are known by smaller type, or a short line above, and by their marks.
 */
final class Paragraphs {
    /** Sizes of type that differ by more than this part are two sizes. */
    private static final float OTHER_SIZE = 0.08f;

    private static final float HEADING = 1.15f;
    private static final int LONGEST_HEADING = 3;
    private static final float NOTE = 0.93f;
    /** Distances, in those of usual lines. */
    private static final float FARTHER = 1.18f;

    private static final float FAR = 1.55f;
    /** Lengths in sizes of type. */
    private static final float INDENT = 0.7f;

    private static final float INSET = 1.5f;
    private static final float NEARLY_FULL = 6;
    private static final float SAME_EDGE = 0.35f;
    private static final float SLACK = 0.3f;
    private static final float SLACK_SOLID = 0.8f;
    private static final float BLANK = 0.25f;

    private final Style style;
    private final PageRegions page;
    private final List<Block> out = new ArrayList<>();

    private Paragraphs(Style style, PageRegions page) {
        this.style = style;
        this.page = page;
    }

    /** The blocks of a page. */
    static List<Block> of(PageRegions page, Style style, Joiner joiner) {
        Paragraphs paragraphs = new Paragraphs(style, page);
        List<Region> regions = page.regions();
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            if (region instanceof Region.Column column) {
                paragraphs.column(column, i == regions.size() - 1 || !column.whole());
            } else if (region instanceof Region.Grid grid) {
                paragraphs.grid(grid, joiner);
            }
        }
        return paragraphs.out;
    }

    private void grid(Region.Grid grid, Joiner joiner) {
        for (List<List<Run>> row : grid.rows()) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : " | ").append(joiner.joined(row.get(i)));
            }
            Run any = row.stream().flatMap(List::stream).findFirst().orElseThrow();
            Run line = new Run(text.toString().strip(), any.x0(), any.x1(), any.y(), any.size(), any.bold(), 0);
            out.add(new Block(Kind.ROW, List.of(line), page.number(), false, false, false, false));
        }
    }

    private void column(Region.Column column, boolean atFoot) {
        List<Run> lines = column.lines();
        int notes = atFoot ? notes(lines) : lines.size();
        cut(lines.subList(0, notes), column, false);
        cut(lines.subList(notes, lines.size()), column, true);
    }

    /** Where the notes at the foot begin; the number of lines if there are none. */
    private int notes(List<Run> lines) {
        int from = lines.size();
        while (from > 0 && lines.get(from - 1).size() <= style.body() * NOTE) {
            from--;
        }
        if (from == 0 && !lines.isEmpty() && lines.size() > 0 && !ruledAbove(lines.get(0))) {
            return firstMark(lines, 0, true);
        }
        int ruled = from;
        for (int i = lines.size() - 1; i >= Math.max(1, lines.size() / 2); i--) {
            if (ruledAbove(lines.get(i))
                    && lines.get(i).size() <= style.body() * 1.02f
                    && Lines.note(lines.get(i).text())) {
                ruled = i;
            }
        }
        if (ruled < from) {
            return ruled;
        }
        // What stands above the first mark, in the type of notes, goes on from the page before.
        int mark = firstMark(lines, from, false);
        return mark < lines.size() && (from == mark || ruledAbove(lines.get(from))) ? from : mark;
    }

    private static int firstMark(List<Run> lines, int from, boolean apart) {
        for (int i = from; i < lines.size(); i++) {
            if (Lines.note(lines.get(i).text())) {
                return apart && i > 0 ? lines.size() : i;
            }
        }
        return lines.size();
    }

    private boolean ruledAbove(Run line) {
        return page.rulings().stream()
                .anyMatch(r -> r.horizontal()
                        && r.y() < line.top() + 1
                        && r.y() > line.top() - 2 * line.size()
                        && r.x0() < line.x0() + line.size()
                        && r.x1() > line.x0()
                        && r.x1() - r.x0() < page.key() * 10 * 0.45f);
    }

    private void cut(List<Run> lines, Region.Column column, boolean notes) {
        float left = left(lines, column);
        float widest = style.right(column, page.key());
        float right = widest;
        int insetEnds = 0;
        List<Run> paragraph = new ArrayList<>();
        boolean opens = true;
        for (int i = 0; i < lines.size(); i++) {
            Run line = lines.get(i);
            if (i == insetEnds) {
                insetEnds = insetEnds(lines, i);
                right = Math.min(
                        inset(lines.subList(i, insetEnds), left, widest),
                        inset(lines.subList(i, insetEnds), column.left(), widest));
            }
            if (!paragraph.isEmpty() && breaks(paragraph, line, left, right, notes)) {
                end(paragraph, opens, false, left, right, notes);
                opens = false;
                paragraph = new ArrayList<>();
            }
            paragraph.add(line);
        }
        if (!paragraph.isEmpty()) {
            end(paragraph, opens, true, left, right, notes);
        }
    }

    /** The end of the lines that begin where one does, and follow without more than the usual distance. */
    private int insetEnds(List<Run> lines, int from) {
        Run first = lines.get(from);
        int to = from + 1;
        while (to < lines.size()
                && Math.abs(lines.get(to).x0() - first.x0()) < SAME_EDGE * first.size()
                && lines.get(to).y() - lines.get(to - 1).y() < FARTHER * style.leading() * first.size()) {
            to++;
        }
        return to;
    }

    /** Where lines that begin at one place end: a quotation is often set in from the right as far as from the left. */
    private static float inset(List<Run> lines, float left, float right) {
        Run first = lines.get(0);
        float inset = first.x0() - left;
        if (lines.size() < 2 || inset < INSET * first.size() || lines.stream().anyMatch(l -> Lines.marker(l.text()))) {
            return right;
        }
        float longest = (float) lines.stream().mapToDouble(Run::x1).max().orElse(right);
        boolean fills = longest <= right - inset + 1 && longest > right - inset - NEARLY_FULL * first.size();
        return fills ? right - inset : right;
    }

    /** Where most lines begin. */
    private static float left(List<Run> lines, Region.Column column) {
        Map<Integer, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(Math.round(line.x0() / 2), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 5 >= lines.size())
                .mapToInt(Map.Entry::getKey)
                .min()
                .stream()
                .mapToObj(x -> Math.max(column.left(), x * 2f - 1))
                .findFirst()
                .orElse(column.left());
    }

    private void end(List<Run> lines, boolean opens, boolean closes, float left, float right, boolean notes) {
        Run first = lines.get(0);
        Run last = lines.get(lines.size() - 1);
        float edge = lines.size() > 1 ? lines.get(1).x0() : left;
        boolean indented = first.x0() > edge + INDENT * first.size();
        boolean full = right - last.x1() < (Lines.startsSolid(last.text()) ? 2.5f : 6) * last.size();
        boolean heading = !notes && heading(lines, right);
        Kind kind = notes ? Kind.NOTE : heading ? Kind.HEADING : Kind.PARAGRAPH;
        out.add(new Block(kind, lines, page.number(), opens, closes, indented, full));
    }

    private boolean heading(List<Run> lines, float right) {
        Run last = lines.get(lines.size() - 1);
        if (lines.size() > LONGEST_HEADING) {
            return false;
        }
        boolean large = lines.stream().allMatch(line -> line.size() >= style.body() * HEADING);
        boolean bold = !style.bold() && lines.stream().allMatch(Run::bold) && last.x1() < right - 2 * last.size();
        return large || (bold && !Lines.endsSentence(last.text()));
    }

    private boolean breaks(List<Run> paragraph, Run line, float left, float right, boolean notes) {
        Run before = paragraph.get(paragraph.size() - 1);
        float size = Math.max(before.size(), line.size());
        boolean ends = Lines.endsSentence(before.text());
        boolean brief = brief(before, line, right);
        float distance = (line.y() - before.y()) / (style.leading() * size);
        if (Math.abs(before.size() - line.size()) > OTHER_SIZE * size || distance > FAR) {
            return true;
        }
        if (before.bold() != line.bold() && (brief || ends)) {
            return true;
        }
        if (notes && Lines.note(line.text())) {
            return true;
        }
        if (centred(before, left, right) && centred(line, left, right) && size >= style.body() * HEADING) {
            return distance > FARTHER * 1.2f;
        }
        if (brief || (Lines.item(line.text()) && ends) || opensItem(paragraph, before, line, size)) {
            return true;
        }
        boolean hangs = paragraph.size() == 1 && Lines.marker(before.text());
        if (distance > FARTHER && (ends || (line.x0() > before.x0() + INDENT * size && !hangs))) {
            return true;
        }
        return steps(paragraph, before, line, left, size, ends);
    }

    /**
     * Whether a line opens an item of a list although the line before ends no sentence: it has a marker, and stands where
     * the marker of the item before stood, or out of the lines that hang, or is set in behind a bullet.
     */
    private static boolean opensItem(List<Run> paragraph, Run before, Run line, float size) {
        if (!Lines.marker(line.text())) {
            return false;
        }
        Run first = paragraph.get(0);
        boolean level = Math.abs(line.x0() - first.x0()) < SAME_EDGE * size;
        boolean stepsOut = line.x0() < before.x0() - SAME_EDGE * size;
        boolean stepsIn = line.x0() > before.x0() + SAME_EDGE * size;
        return level && Lines.sameMarker(first.text(), line.text())
                || stepsOut && paragraph.size() > 1 && Lines.marker(first.text())
                || stepsIn && Lines.bullet(line.text());
    }

    /** Whether the left edge says that a paragraph begins. */
    private boolean steps(List<Run> paragraph, Run before, Run line, float left, float size, boolean ends) {
        if (paragraph.size() > 1) {
            return Math.abs(line.x0() - before.x0()) > INDENT * size;
        }
        boolean level = Math.abs(line.x0() - before.x0()) < SAME_EDGE * size;
        boolean stepsIn = line.x0() > before.x0() + INDENT * size;
        boolean indented = line.x0() > left + INDENT * size;
        // The rest of a paragraph from the page before, then an indent; behind an item, the text hangs.
        return ends && style.indents() && (level && indented || stepsIn && !Lines.item(before.text()));
    }

    /** Whether the first word of the next line had fitted into this line. */
    private static boolean brief(Run line, Run next, float right) {
        boolean solid = Lines.startsSolid(next.text());
        float need = next.firstWord() + (solid ? SLACK_SOLID : BLANK + SLACK) * next.size();
        return right - line.x1() > need;
    }

    private static boolean centred(Run line, float left, float right) {
        float before = line.x0() - left;
        float behind = right - line.x1();
        return before > line.size() && behind > line.size() && Math.abs(before - behind) < 0.1f * (right - left);
    }
}
