package org.linewatch.app.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines. What stands at the seam decides: words take a blank, Chinese takes none. A hyphen at the end of a line is
 * the word's own where the document has the word with a hyphen elsewhere, or both its parts as words and never their
 * sum; else it was put there to part the word and goes.
 */
final class Joiner {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*(?:[-\u2010\u2011]\\p{L}[\\p{L}'’]*)*");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+(?:[-\u2010\u2011]\\p{L}+)*)[-\u2010]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+(?:[-\u2010\u2011]\\p{L}+)*");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S*$");
    /** First parts that are hardly ever a mere syllable. */
    private static final Set<String> FIRST_PARTS = Set.of(
            "cross", "self", "well", "non", "anti", "vice", "third", "two", "three", "four", "five", "large", "small");
    /** Both parts of a word with a hyphen are words of their own, of at least so many letters. */
    private static final int SHORTEST_PART = 4;

    private final Map<String, Integer> words = new HashMap<>();
    private int apart;
    private int close;

    /** A joiner that knows the words of these lines. */
    Joiner(List<Run> lines) {
        for (Run line : lines) {
            count(line.text());
        }
    }

    private void count(String text) {
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            // A word at the end of a line may be half a word.
            if (m.end() < text.length() - 1 || m.end() == text.length()) {
                words.merge(
                        m.group()
                                .toLowerCase(Locale.ROOT)
                                .replace('\u2010', '-')
                                .replace('\u2011', '-'),
                        1,
                        Integer::sum);
            }
        }
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if (c == ' ') {
                apart += mixed(before, text.charAt(i + 1)) ? 1 : 0;
            } else {
                close += mixed(before, c) ? 1 : 0;
            }
        }
    }

    private static boolean mixed(char a, char b) {
        return (Character.isIdeographic(a) && latin(b)) || (latin(a) && Character.isIdeographic(b));
    }

    private static boolean latin(int c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** Lines as one. */
    String joined(List<Run> lines) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> add(out, line.text()));
        int soft = out.indexOf(String.valueOf(Characters.SOFT_HYPHEN));
        return soft < 0 ? out.toString() : out.toString().replace(String.valueOf(Characters.SOFT_HYPHEN), "");
    }

    /** Adds a line. */
    void add(StringBuilder out, String line) {
        if (out.length() == 0 || line.isEmpty()) {
            out.append(line);
            return;
        }
        int last = out.codePointBefore(out.length());
        int first = line.codePointAt(0);
        if (last == Characters.SOFT_HYPHEN) {
            out.setLength(out.length() - 1);
        } else if (last == '-' || last == '\u2010') {
            hyphen(out, line);
        } else if (blank(out, last, first)) {
            out.append(' ');
        }
        out.append(line);
    }

    private boolean blank(StringBuilder out, int last, int first) {
        boolean solidBefore = Characters.solid(last);
        boolean solidBehind = Characters.solid(first);
        if (solidBefore && solidBehind) {
            return false;
        }
        if (solidBefore || solidBehind) {
            return apart > close && mixed((char) last, (char) first);
        }
        boolean dash = (last == '—' || first == '—') && (out.length() < 2 || out.charAt(out.length() - 2) != ' ');
        boolean address =
                (last == '/' || first == '/') && ADDRESS.matcher(tail(out)).find();
        return !dash && !address;
    }

    private void hyphen(StringBuilder out, String line) {
        Matcher left = LAST_WORD.matcher(tail(out));
        Matcher right = FIRST_WORD.matcher(line);
        if (ADDRESS.matcher(tail(out)).find()) {
            return;
        }
        if (!left.find()) {
            // A dash behind a blank stays one; behind a number the hyphen is the number's own.
            if (out.length() > 1 && out.charAt(out.length() - 2) == ' ') {
                out.append(' ');
            }
            return;
        }
        if (!right.find() || !Character.isLowerCase(line.codePointAt(0))) {
            return;
        }
        String first = left.group(1).toLowerCase(Locale.ROOT).replace('\u2010', '-');
        String second = right.group().toLowerCase(Locale.ROOT).replace('\u2010', '-');
        if (second.equals("and") || second.equals("or") || second.equals("to")) {
            out.append(' ');
        } else if (!own(first, second)) {
            out.setLength(out.length() - 1);
        }
    }

    private boolean own(String first, String second) {
        if (words.containsKey(first + "-" + second)) {
            return true;
        }
        if (words.containsKey(first + second)) {
            return false;
        }
        if (FIRST_PARTS.contains(first) || first.indexOf('-') >= 0 || second.indexOf('-') >= 0) {
            return true;
        }
        return first.length() >= SHORTEST_PART
                && second.length() >= SHORTEST_PART
                && words.containsKey(first)
                && words.containsKey(second);
    }

    private static String tail(StringBuilder out) {
        return out.substring(Math.max(0, out.length() - 200));
    }
}
