package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.InputFault;

/**
 * The lines of one ignore file, in the syntax of Git: {@code #} begins a comment, {@code !} takes back, a slash at the end
 * means folders alone, a slash elsewhere ties the pattern to the folder of the file, {@code *} and {@code ?} stand for
 * anything but a slash, {@code **} for folders, {@code [a-z]} and {@code [!a-z]} for one character, a backslash takes the
 * meaning of the character behind it. The last line that fits counts.
 */
public final class IgnoreRules {
    /** The name of the file that a folder may hold. */
    public static final String NAME = ".linewatchignore";

    private final List<Rule> rules;

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(Pattern pattern, boolean ignore, boolean foldersOnly) {}

    /**
     * Reads an ignore file.
     *
     * @throws InputFault if it is no text, or a line is no pattern; file, line and cure are named
     */
    public static IgnoreRules read(Path file) throws IOException, InputFault {
        try {
            return of(Files.readAllLines(file), file.toString());
        } catch (MalformedInputException e) {
            throw new InputFault(file + ": this is no UTF-8: save it as UTF-8 text.");
        }
    }

    static IgnoreRules of(List<String> lines, String name) throws InputFault {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                Rule rule = rule(lines.get(i));
                if (rule != null) {
                    rules.add(rule);
                }
            } catch (PatternSyntaxException e) {
                throw new InputFault(name + ", line " + (i + 1) + ": '" + lines.get(i)
                        + "' is no pattern: close its bracket, or write \\[ for the character.");
            }
        }
        return new IgnoreRules(List.copyOf(rules));
    }

    /**
     * Whether the file says that a path is left out.
     *
     * @param path path from the folder of the ignore file, with slashes between
     * @return null if it says nothing of it
     */
    @Nullable Boolean ignores(String path, boolean folder) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if ((folder || !rule.foldersOnly) && rule.pattern.matcher(path).matches()) {
                return rule.ignore;
            }
        }
        return null;
    }

    private static @Nullable Rule rule(String written) {
        String line = stripEnd(written);
        if (line.isEmpty() || line.startsWith("#")) {
            return null;
        }
        boolean ignore = !line.startsWith("!");
        line = ignore ? line : line.substring(1);
        boolean folders = line.endsWith("/") && !line.endsWith("\\/");
        line = folders ? line.substring(0, line.length() - 1) : line;
        if (line.isEmpty()) {
            return null;
        }
        boolean tied = line.contains("/");
        line = line.startsWith("/") ? line.substring(1) : line;
        return new Rule(Pattern.compile((tied ? "" : "(?:.*/)?") + regex(line), Pattern.DOTALL), ignore, folders);
    }

    /** Blanks at the end mean nothing, unless a backslash stands before them; nor does the end of a Windows line. */
    private static String stripEnd(String line) {
        int end = line.length();
        while (end > 0
                && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\r' || line.charAt(end - 1) == '\t')) {
            if (end > 1 && line.charAt(end - 2) == '\\') {
                break;
            }
            end--;
        }
        return line.substring(0, end);
    }

    private static String regex(String glob) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            boolean atStart = i == 0 || glob.charAt(i - 1) == '/';
            if (atStart && glob.startsWith("**/", i)) {
                out.append("(?:.*/)?");
                i += 2;
            } else if (atStart && glob.substring(i).equals("**")) {
                out.append(".+");
                i += 1;
            } else if (c == '*') {
                out.append("[^/]*");
            } else if (c == '?') {
                out.append("[^/]");
            } else if (c == '[') {
                i = bracket(glob, i, out);
            } else if (c == '\\' && i + 1 < glob.length()) {
                out.append(Pattern.quote(glob.substring(i + 1, i + 2)));
                i++;
            } else {
                out.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return out.toString();
    }

    private static int bracket(String glob, int at, StringBuilder out) {
        int i = at + 1;
        boolean not = i < glob.length() && (glob.charAt(i) == '!' || glob.charAt(i) == '^');
        i += not ? 1 : 0;
        int first = i;
        StringBuilder set = new StringBuilder();
        while (i < glob.length() && (glob.charAt(i) != ']' || i == first)) {
            char c = glob.charAt(i);
            if (c == '\\' && i + 1 < glob.length()) {
                set.append('\\').append(glob.charAt(++i));
            } else if (c == '-') {
                set.append(i == first || i + 1 < glob.length() && glob.charAt(i + 1) == ']' ? "\\-" : "-");
            } else {
                set.append("[]^&\\~#".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
            i++;
        }
        if (i >= glob.length()) {
            throw new PatternSyntaxException("unclosed", glob, at);
        }
        out.append("(?!/)[").append(not ? "^" : "").append(set).append(']');
        return i;
    }
}
