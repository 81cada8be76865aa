package org.linewatch.engine.coder;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.linewatch.engine.model.Quote;
import org.linewatch.engine.model.Span;

/**
 * A passage as the stages see it: one {@code char} for each code point, so that every index is a code-point offset of
 * the passage. Typographic quotes, dashes and spaces become plain ones; a code point outside the basic plane becomes
 * U+FFFD; a grammar may fold further (traditional to simplified characters).
 */
public final class View {
    private final String passage;
    private final String text;
    private final String lower;

    private View(String passage, String text) {
        this.passage = passage;
        this.text = text;
        String folded = text.toLowerCase(Locale.ROOT);
        this.lower = folded.length() == text.length() ? folded : lowerOneByOne(text);
    }

    /**
     * Makes the view of a passage.
     *
     * @param fold maps a code point of the basic plane to one of the basic plane
     */
    public static View of(String passage, IntUnaryOperator fold) {
        StringBuilder out = new StringBuilder(passage.length());
        for (int i = 0; i < passage.length(); ) {
            int point = passage.codePointAt(i);
            i += Character.charCount(point);
            out.append(point > 0xFFFF ? '\uFFFD' : (char) fold.applyAsInt(plain(point)));
        }
        return new View(passage, out.toString());
    }

    private static int plain(int point) {
        return switch (point) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u00A0', '\u2009', '\u202F', '\t', '\n', '\r' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> point;
        };
    }

    private static String lowerOneByOne(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }

    /** The passage as it was given. */
    public String passage() {
        return passage;
    }

    /** The view's text. */
    public String text() {
        return text;
    }

    /** The view's text in lower case, of the same length. */
    public String lower() {
        return lower;
    }

    /** Length in code points. */
    public int length() {
        return text.length();
    }

    /** The words of the view in a range. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The passage's own words in a range, with their place. */
    public Quote quote(Span span) {
        if (passage.length() == text.length()) {
            return new Quote(span, passage.substring(span.start(), span.end()));
        }
        int from = passage.offsetByCodePoints(0, span.start());
        return new Quote(span, passage.substring(from, passage.offsetByCodePoints(from, span.length())));
    }

    /** Where the last full stop before a place stands; 0, the beginning of the passage, where there is none. */
    int stopBefore(int place) {
        int from = Math.max(0, place - 1);
        return Math.max(0, Math.max(text.lastIndexOf(". ", from), text.lastIndexOf('。', from)));
    }
}
