package org.linewatch.app.read;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown: front matter tells what is known, marks are taken out of the text, links keep their words. */
final class MarkdownReader implements DocumentReader {
    private static final String EXTRACTOR = "md/1";

    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6} +(.*?)[ #]*$");
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,10000}?-->", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:(?:\\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,}|={3,})$");
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}(?:> ?)+");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\[\\]]*)\\]\\([^()]*\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]+)\\](?:\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)|\\[[^\\[\\]]*\\])");
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^<> ]+)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\n]{0,500}>");
    private static final Pattern STRONG =
            Pattern.compile("(?<![\\\\*])(\\*\\*\\*|\\*\\*|\\*)(?=[^\\s*])([^*]{0,1000}[^\\s*\\\\])\\1");
    private static final Pattern UNDERLINE =
            Pattern.compile("(?<![\\\\\\w])(___|__|_)(?=[^\\s_])([^_]{0,1000}[^\\s_\\\\])\\1(?!\\w)");
    private static final Pattern CODE = Pattern.compile("(`+)([^`\n]+)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!<>~|\"'$&])");

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        byte[] bytes = reading.caps().read(source);
        FrontMatter matter = FrontMatter.of(Decoder.decode(bytes));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(matter.fields());
        if (!fields.containsKey(Field.TITLE)) {
            matter.body().lines().filter(line -> !line.isBlank()).findFirst().ifPresent(line -> {
                Matcher heading = HEADING.matcher(line);
                if (heading.matches()) {
                    fields.put(Field.TITLE, inline(heading.group(1)).strip());
                }
            });
        }
        String text = plain(matter.body());
        if (text.isBlank()) {
            throw new InputFault("The file has front matter but no text: there is nothing to read.");
        }
        reading.document(new Draft(source.name(), Hashes.of(bytes), fields, text, EXTRACTOR));
    }

    /** The text without its marks. Lines stay lines, so that wrapped paragraphs are still seen as such. */
    static String plain(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        COMMENT.matcher(markdown).replaceAll("").lines().forEach(line -> {
            Matcher heading = HEADING.matcher(line);
            if (FENCE.matcher(line).matches() || RULE.matcher(line).matches()) {
                out.append('\n');
            } else if (heading.matches()) {
                out.append('\n').append(heading.group(1)).append("\n\n");
            } else {
                out.append(QUOTE.matcher(line).replaceFirst("").stripTrailing()).append('\n');
            }
        });
        return inline(out.toString());
    }

    private static String inline(String text) {
        String out = IMAGE.matcher(text).replaceAll("$1");
        out = LINK.matcher(out).replaceAll("$1");
        out = AUTOLINK.matcher(out).replaceAll("$1");
        out = TAG.matcher(out).replaceAll("");
        out = STRONG.matcher(out).replaceAll("$2");
        out = UNDERLINE.matcher(out).replaceAll("$2");
        out = CODE.matcher(out).replaceAll("$2");
        return ESCAPE.matcher(out).replaceAll("$1");
    }
}
