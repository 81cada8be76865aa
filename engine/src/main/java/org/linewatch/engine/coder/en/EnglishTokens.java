package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Span;

/** Splits a sentence into words and tags them. */
final class EnglishTokens {
    /** Participles that stand before nouns far more often than in verb groups. */
    private static final Set<String> ADJECTIVAL = Set.of(
            "sweeping",
            "punishing",
            "crippling",
            "existing",
            "remaining",
            "visiting",
            "ruling",
            "outgoing",
            "incoming",
            "leading",
            "long-standing",
            "stinging",
            "chipmaking",
            "chip-making",
            "so-called",
            "advanced");

    /** Adverbs that the model takes for verbs or prepositions. */
    private static final Set<String> ADVERBIAL = Set.of(
            "beforehand",
            "afterwards",
            "afterward",
            "forthwith",
            "thereupon",
            "straightaway",
            "overnight",
            "thereafter");

    private static final Map<String, Tag> TAGS = Map.ofEntries(
            Map.entry("NOUN", Tag.NOUN),
            Map.entry("PROPN", Tag.NAME),
            Map.entry("PRON", Tag.PRONOUN),
            Map.entry("VERB", Tag.VERB),
            Map.entry("AUX", Tag.AUXILIARY),
            Map.entry("ADJ", Tag.ADJECTIVE),
            Map.entry("ADV", Tag.ADVERB),
            Map.entry("DET", Tag.DETERMINER),
            Map.entry("NUM", Tag.NUMBER),
            Map.entry("ADP", Tag.ADPOSITION),
            Map.entry("PART", Tag.PARTICLE),
            Map.entry("CCONJ", Tag.AND),
            Map.entry("SCONJ", Tag.MARKER),
            Map.entry("PUNCT", Tag.PUNCTUATION),
            Map.entry("SYM", Tag.PUNCTUATION));

    private EnglishTokens() {}

    /** The tagged words of a sentence. */
    static List<Token> of(View view, Span sentence, List<Hit> hits) {
        List<Span> spans = split(view.text(), sentence);
        String[] words = new String[spans.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = view.words(spans.get(i));
        }
        String[] tags = EnglishTagger.tag(words);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Span span = spans.get(i);
            String lower = view.lower().substring(span.start(), span.end());
            tokens.add(new Token(span.start(), span.end(), words[i], lower, tag(lower, words, tags, i)));
        }
        return Retagging.of(tokens, hits);
    }

    private static Tag tag(String lower, String[] words, String[] tags, int i) {
        String tag = tags[i];
        char first = lower.charAt(0);
        if (!Character.isLetterOrDigit(first) && first != '\'' && first != '$' && first != '&' && first != '%') {
            return Tag.PUNCTUATION;
        }
        if (lower.equals("%")) {
            return Tag.NUMBER;
        }
        if (lower.equals("'s") || lower.equals("'")) {
            return Tag.PARTICLE;
        }
        if (lower.equals("&")) {
            return Tag.NAME;
        }
        Tag known = TAGS.getOrDefault(tag, Tag.OTHER);
        boolean compound = lower.indexOf('-') > 0 && Character.isLetter(first);
        if (known == Tag.PUNCTUATION || known == Tag.OTHER || compound && known == Tag.NUMBER) {
            return compound ? Tag.ADJECTIVE : Tag.NOUN;
        }
        if (known == Tag.VERB && ADJECTIVAL.contains(lower)) {
            return Tag.ADJECTIVE;
        }
        boolean capital = i > 0 && Character.isUpperCase(words[i].charAt(0));
        if (known == Tag.PRONOUN && capital && !words[i - 1].equals("\"") && lower.length() > 3) {
            return Tag.NAME;
        }
        if ((known == Tag.VERB || known == Tag.ADPOSITION) && ADVERBIAL.contains(lower)) {
            return Tag.ADVERB;
        }
        boolean afterTo = i > 0 && words[i - 1].equals("to");
        return known == Tag.VERB && afterTo && lower.endsWith("s") && !lower.endsWith("ss") ? Tag.NOUN : known;
    }

    private static List<Span> split(String text, Span sentence) {
        List<Span> spans = new ArrayList<>();
        int i = sentence.start();
        while (i < sentence.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(text, i, sentence.end());
                int clitic = clitic(text, i, end);
                if (clitic > i && clitic < end) {
                    spans.add(new Span(i, clitic));
                    spans.add(new Span(clitic, end));
                } else {
                    spans.add(new Span(i, end));
                }
                i = end;
            } else {
                spans.add(new Span(i, i + 1));
                i++;
            }
        }
        return spans;
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start + 1;
        while (i < limit) {
            char c = text.charAt(i);
            boolean joins = (c == '-' || c == '\'' || c == '.' || c == ',' || c == '&')
                    && i + 1 < limit
                    && Character.isLetterOrDigit(text.charAt(i + 1))
                    && (c == '-' || c == '\'' || c == '&' || joinsDigits(c, text, i) || initials(c, text, start, i));
            if (!Character.isLetterOrDigit(c) && !joins) {
                boolean abbreviation = c == '.' && initials(c, text, start, i);
                return abbreviation ? i + 1 : i;
            }
            i++;
        }
        return i;
    }

    private static boolean joinsDigits(char c, String text, int i) {
        return (c == '.' || c == ',') && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    /** Whether a full stop belongs to initials, as in "U.S.". */
    private static boolean initials(char c, String text, int start, int i) {
        return c == '.'
                && Character.isUpperCase(text.charAt(i - 1))
                && (i - 1 == start || text.charAt(i - 2) == '.')
                && (i - 1 > start || i + 2 < text.length() && text.charAt(i + 2) == '.');
    }

    private static int clitic(String text, int start, int end) {
        if (end - start > 3 && text.startsWith("n't", end - 3)) {
            return end - 3;
        }
        int quote = text.lastIndexOf('\'', end - 1);
        return quote > start && end - quote <= 3 && !text.startsWith("o'", start) ? quote : -1;
    }
}
