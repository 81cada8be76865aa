package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs that follow one another on a baseline, while a run is being made of them. */
final class Chain {
    /** Gaps that are blanks, in parts of the size of type: between letters, at Chinese, between Chinese characters. */
    private static final float BLANK = 0.15f;

    private static final float BLANK_AT_SOLID = 0.45f;
    private static final float BLANK_IN_SOLID = 0.6f;
    private static final float RAISED = 0.12f;
    private static final float SMALLER = 0.87f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private float size;
    private float y;
    private float start = Float.MAX_VALUE;
    private float end = -Float.MAX_VALUE;
    private float inkEnd = -Float.MAX_VALUE;
    private int last = -1;
    private boolean endsBlank;
    private boolean ink;

    void add(Glyph glyph) {
        glyphs.add(glyph);
        if (!glyph.blank() && (!ink || glyph.size() > size * 1.05f)) {
            // The largest type bears the baseline; smaller marks are raised above it.
            size = glyph.size();
            y = glyph.y();
        } else if (!ink && size == 0) {
            size = glyph.size();
            y = glyph.y();
        }
        end = Math.max(end, glyph.end());
        if (glyph.blank()) {
            endsBlank = true;
        } else {
            start = Math.min(start, glyph.x());
            inkEnd = Math.max(inkEnd, glyph.end());
            ink = true;
            endsBlank = false;
            if (!glyph.text().isEmpty()) {
                last = glyph.text().codePointBefore(glyph.text().length());
            }
        }
    }

    void merge(Chain other) {
        boolean blank = other.endsBlank;
        float otherInk = other.inkEnd;
        float before = inkEnd;
        int lastBefore = last;
        other.glyphs.forEach(this::add);
        if (otherInk < before) {
            last = lastBefore;
        }
        endsBlank = blank;
    }

    boolean empty() {
        return !ink;
    }

    int length() {
        return glyphs.size();
    }

    float size() {
        return size;
    }

    float y() {
        return y;
    }

    float start() {
        return ink ? start : end;
    }

    float end() {
        return end;
    }

    /** Where the last painted glyph ends; where the blanks end, if there is none yet. */
    float inkEnd() {
        return ink ? inkEnd : end;
    }

    boolean endsBlank() {
        return endsBlank;
    }

    int lastCharacter() {
        return last;
    }

    String firstText() {
        for (Glyph glyph : glyphs) {
            if (!glyph.blank() && !glyph.text().isEmpty()) {
                return glyph.text();
            }
        }
        return "";
    }

    Run run() {
        glyphs.sort(Comparator.comparing(Glyph::x));
        StringBuilder text = new StringBuilder(glyphs.size() + 8);
        StringBuilder marks = new StringBuilder();
        float place = Float.NaN;
        boolean blank = false;
        float firstWordEnd = Float.NaN;
        int inked = 0;
        int bold = 0;
        Map<Float, Integer> sizes = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                blank = true;
                continue;
            }
            boolean raised = raised(glyph);
            if (!raised && marks.length() > 0) {
                text.append(Characters.raised(marks.toString()));
                marks.setLength(0);
            }
            StringBuilder to = raised ? marks : text;
            if (!Float.isNaN(place) && parted(text, marks, glyph, glyph.x() - place, blank)) {
                if (Float.isNaN(firstWordEnd)) {
                    firstWordEnd = place;
                }
                if (raised) {
                    text.append(Characters.raised(marks.toString()));
                    marks.setLength(0);
                    text.append(' ');
                } else {
                    to.append(' ');
                }
            }
            to.append(glyph.text());
            inked++;
            sizes.merge(glyph.size(), 1, Integer::sum);
            bold += glyph.bold() ? 1 : 0;
            place = Math.max(Float.isNaN(place) ? glyph.end() : place, glyph.end());
            if (Float.isNaN(firstWordEnd) && inked > 1 && breakable(glyph.text(), inked == 2 ? text : "")) {
                firstWordEnd = glyph.end();
            }
            blank = false;
        }
        text.append(Characters.raised(marks.toString()));
        return new Run(
                text.toString().strip(),
                start,
                inkEnd,
                y,
                most(sizes),
                bold * 2 > inked,
                (Float.isNaN(firstWordEnd) ? inkEnd : firstWordEnd) - start);
    }

    /** Whether a line could break at a character: at every Chinese one, and behind one that begins the line. */
    private static boolean breakable(String character, CharSequence line) {
        return (!character.isEmpty() && Characters.solid(character.codePointAt(0)))
                || (line.length() > 0 && Characters.solid(Character.codePointAt(line, 0)));
    }

    private float most(Map<Float, Integer> sizes) {
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(size);
    }

    private boolean raised(Glyph glyph) {
        return glyph.size() <= size * SMALLER && y - glyph.y() >= RAISED * size;
    }

    private boolean parted(CharSequence text, CharSequence marks, Glyph glyph, float gap, boolean blank) {
        CharSequence before = marks.length() > 0 ? marks : text;
        if (before.length() == 0 || glyph.text().isEmpty()) {
            return false;
        }
        boolean solidBefore = Characters.solid(Character.codePointBefore(before, before.length()));
        boolean solidHere = Characters.solid(glyph.text().codePointAt(0));
        float least = solidBefore && solidHere ? BLANK_IN_SOLID : solidBefore || solidHere ? BLANK_AT_SOLID : BLANK;
        if (blank && !(solidBefore && solidHere)) {
            // A blank that is written counts, unless the letters stand as close as if there were none.
            least = 0.04f;
        }
        return gap > least * Math.max(glyph.size(), size * SMALLER);
    }
}
