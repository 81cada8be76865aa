package org.linewatch.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.model.Span;

/**
 * Splits a passage at sentence ends, in English and Chinese alike. A line break is a blank, since text may be wrapped.
 * Runs in linear time.
 */
public final class Sentences {
    private static final String CHINESE_ENDS = "。！？；｡";
    private static final String ENGLISH_ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’）)]］」』》〉】";
    private static final String OPENERS = "\"'“‘（([「『《〈【–—-•";
    private static final int INITIALS_BEFORE = 8;

    private Sentences() {}

    /**
     * The sentences of a passage. The spans tile it: each begins where the one before ends and takes the blanks behind
     * it along. An empty passage has none.
     */
    public static List<Span> of(String passage) {
        return of(passage.codePoints().toArray());
    }

    /**
     * The sentences of a passage as by {@link #of(String)}, those that are longer than so many code points cut behind the
     * last semicolon, comma or blank that fits, else hard.
     */
    public static List<Span> of(String passage, int longest) {
        int[] text = passage.codePoints().toArray();
        List<Span> out = new ArrayList<>();
        for (Span sentence : of(text)) {
            int start = sentence.start();
            while (sentence.end() - start > longest) {
                int cut = cut(text, start, start + longest);
                out.add(new Span(start, cut));
                start = cut;
            }
            out.add(new Span(start, sentence.end()));
        }
        return out;
    }

    private static int cut(int[] text, int start, int limit) {
        for (String marks : List.of(";；", ",，、")) {
            for (int i = limit - 1; i > (start + limit) / 2; i--) {
                if (marks.indexOf(text[i]) >= 0) {
                    return i + 1;
                }
            }
        }
        for (int i = limit - 1; i > (start + limit) / 2; i--) {
            if (blank(text[i])) {
                return i + 1;
            }
        }
        return limit;
    }

    static List<Span> of(int[] text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length) {
            int end = endAt(text, i);
            if (end < 0) {
                i++;
                continue;
            }
            while (end < text.length && blank(text[end])) {
                end++;
            }
            out.add(new Span(start, end));
            start = end;
            i = end;
        }
        if (start < text.length) {
            out.add(new Span(start, text.length));
        }
        return out;
    }

    /** Where a sentence ends whose closing mark stands at a place, blanks not counted; -1 where none ends. */
    private static int endAt(int[] text, int mark) {
        if (CHINESE_ENDS.indexOf(text[mark]) >= 0) {
            return chineseEnd(text, mark);
        }
        return ENGLISH_ENDS.indexOf(text[mark]) >= 0 ? englishEnd(text, mark) : -1;
    }

    private static int chineseEnd(int[] text, int mark) {
        int end = mark + 1;
        while (end < text.length && (CHINESE_ENDS.indexOf(text[end]) >= 0 || closer(text, end))) {
            end++;
        }
        return Footnotes.markAt(text, end);
    }

    private static int englishEnd(int[] text, int mark) {
        int end = mark + 1;
        while (end < text.length && (ENGLISH_ENDS.indexOf(text[end]) >= 0 || closer(text, end))) {
            end++;
        }
        end = Footnotes.markAt(text, end);
        if (end == text.length) {
            return end;
        }
        if (Character.isIdeographic(text[end]) && text[mark] != '.' && text[mark] != '…') {
            return end;
        }
        if (!blank(text[end])) {
            return -1;
        }
        int next = end;
        while (next < text.length && (blank(text[next]) || OPENERS.indexOf(text[next]) >= 0)) {
            next++;
        }
        if (next == text.length) {
            return end;
        }
        boolean mayOpen = Character.isUpperCase(text[next])
                || Character.isDigit(text[next])
                || Character.isIdeographic(text[next]);
        if (!mayOpen) {
            return -1;
        }
        boolean plainStop = text[mark] == '.' && end == mark + 1;
        return plainStop && abbreviates(text, mark, next) ? -1 : end;
    }

    /** Whether the full stop belongs to an abbreviation inside a sentence that goes on at {@code next}. */
    private static boolean abbreviates(int[] text, int stop, int next) {
        int start = stop;
        while (start > 0 && Character.isLetter(text[start - 1])) {
            start--;
        }
        if (start == stop) {
            return false;
        }
        String word = new String(text, start, stop - start);
        String follower = wordAt(text, next);
        if (word.length() == 1) {
            if (start == 0 || text[start - 1] != '.') {
                return Character.isUpperCase(text[start]) && !Abbreviations.starter(follower);
            }
            return initials(text, stop, follower);
        }
        if (Abbreviations.open(word)) {
            return true;
        }
        if (Abbreviations.either(word)) {
            return !Abbreviations.starter(follower);
        }
        return Abbreviations.beforeNumber(word) && Character.isDigit(text[next]);
    }

    /** The full stop behind the last of several initials: {@code U.S.}, {@code a.m.}. */
    private static boolean initials(int[] text, int stop, String follower) {
        int start = stop - 1;
        while (start > 1
                && text[start - 1] == '.'
                && Character.isLetter(text[start - 2])
                && stop - start < INITIALS_BEFORE) {
            start -= 2;
        }
        if (Character.isLowerCase(text[start])) {
            String letters = new String(text, start, stop - start);
            boolean hour = letters.equals("a.m") || letters.equals("p.m");
            return !hour || calendarOrZone(follower);
        }
        return !Abbreviations.starter(follower);
    }

    /** Whether a word goes on after an hour: a day, a month or a time zone such as {@code EST}. */
    private static boolean calendarOrZone(String word) {
        boolean zone = word.length() > 1 && word.length() < 5 && word.chars().allMatch(Character::isUpperCase);
        return zone || EnglishCalendar.weekday(word) != 0 || EnglishCalendar.month(word) != 0;
    }

    private static String wordAt(int[] text, int start) {
        int end = start;
        while (end < text.length && Character.isLetterOrDigit(text[end])) {
            end++;
        }
        return new String(text, start, end - start);
    }

    /** A closing quote or bracket; a straight quote closes only if no word follows it. */
    private static boolean closer(int[] text, int index) {
        if (CLOSERS.indexOf(text[index]) < 0) {
            return false;
        }
        boolean straight = text[index] == '"' || text[index] == '\'';
        return !straight || index + 1 == text.length || !Character.isLetterOrDigit(text[index + 1]);
    }

    private static boolean blank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
