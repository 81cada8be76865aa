package org.linewatch.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.Span;

/**
 * Cuts a text into passages: paragraphs, split at sentence ends above {@value #LONGEST} code points. The text is never
 * altered, so a wrapped paragraph keeps its line breaks inside. Blanks around a paragraph belong to no passage; every
 * letter and digit belongs to exactly one. Runs in linear time.
 */
public final class Passages {
    /** Greatest length of a passage, in code points. */
    public static final int LONGEST = 1200;

    private Passages() {}

    /**
     * The passages of a text, each with its own language.
     *
     * @param text the extracted text
     * @param main language of the document, taken for passages too short to tell, where their script allows it;
     *     {@link Language#UNKNOWN} if it is not known
     */
    public static List<Passage> of(String text, Language main) {
        CodePoints points = CodePoints.of(text);
        List<Span> spans = new ArrayList<>();
        int[] array = points.toArray();
        for (Span paragraph : Paragraphs.of(array)) {
            split(array, paragraph, spans);
        }
        List<Passage> out = new ArrayList<>(spans.size());
        for (Span span : spans) {
            String words = points.substring(span);
            out.add(new Passage(out.size(), span, Languages.of(words, main), words));
        }
        return out;
    }

    private static void split(int[] text, Span paragraph, List<Span> out) {
        if (paragraph.length() <= LONGEST) {
            add(text, paragraph, out);
            return;
        }
        int[] words = Arrays.copyOfRange(text, paragraph.start(), paragraph.end());
        int start = 0;
        int end = 0;
        for (Span sentence : Sentences.of(words)) {
            if (sentence.end() - start > LONGEST && end > start) {
                add(text, new Span(start, end).shift(paragraph.start()), out);
                start = end;
            }
            while (sentence.end() - start > LONGEST) {
                int cut = cut(words, start);
                add(text, new Span(start, cut).shift(paragraph.start()), out);
                start = cut;
            }
            end = sentence.end();
        }
        add(text, new Span(start, end).shift(paragraph.start()), out);
    }

    /** Where to cut a sentence that is too long by itself: behind the last blank or comma that fits, else hard. */
    private static int cut(int[] text, int start) {
        int limit = start + LONGEST;
        for (int i = limit - 1; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(text[i]) || ",;:，、：".indexOf(text[i]) >= 0) {
                return i + 1;
            }
        }
        return limit;
    }

    /** Adds a span without the blanks at its ends, unless it holds neither letter nor digit. */
    private static void add(int[] text, Span span, List<Span> out) {
        int start = span.start();
        int end = span.end();
        while (start < end && Paragraphs.blank(text[start])) {
            start++;
        }
        while (end > start && Paragraphs.blank(text[end - 1])) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text[i])) {
                out.add(new Span(start, end));
                return;
            }
        }
    }
}
