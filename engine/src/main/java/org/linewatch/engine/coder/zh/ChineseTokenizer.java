package org.linewatch.engine.coder.zh;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Span;

/**
 * Words of a Chinese sentence with their classes, by HanLP's shortest path over its word bigrams; names that the
 * lexicon knows stay whole. The model loads when the first sentence is asked for.
 */
final class ChineseTokenizer {
    private static final int TRUSTED_NAME = 3;

    private ChineseTokenizer() {}

    /** Loaded on first use, and shared: segmenting changes nothing in it. */
    private static final class Model {
        static final Segment SEGMENT = new ViterbiSegment()
                .enableCustomDictionary(false)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableOffset(true);
    }

    /**
     * The words of a sentence, without blanks.
     *
     * @param hits dictionary forms; those of names keep their words together
     */
    static List<Token> of(View view, Span sentence, List<Hit> hits) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : Model.SEGMENT.seg(view.words(sentence))) {
            int start = sentence.start() + term.offset;
            Tag tag = tag(term.nature);
            if (!term.word.isBlank()) {
                tokens.add(token(view, start, start + term.word.length(), tag));
            }
        }
        hits.stream()
                .filter(hit -> hit.from(Table.ACTOR) && hit.span().length() >= TRUSTED_NAME)
                .forEach(hit -> keepWhole(tokens, view, hit));
        return tokens;
    }

    /** Makes one word of a name; a word that reaches beyond it is cut at its edge. */
    private static void keepWhole(List<Token> tokens, View view, Hit name) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= name.start()) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < name.end()) {
            last++;
        }
        if (first == last) {
            return;
        }
        Token before = tokens.get(first);
        Token after = tokens.get(last - 1);
        List<Token> put = new ArrayList<>();
        if (before.start() < name.start()) {
            put.add(token(view, before.start(), name.start(), before.tag()));
        }
        put.add(token(view, name.start(), name.end(), Tag.NAME));
        if (after.end() > name.end()) {
            put.add(token(view, name.end(), after.end(), after.tag()));
        }
        List<Token> replaced = tokens.subList(first, last);
        replaced.clear();
        replaced.addAll(put);
    }

    private static Token token(View view, int start, int end, Tag tag) {
        String words = view.text().substring(start, end);
        return new Token(start, end, words, view.lower().substring(start, end), tag);
    }

    private static Tag tag(Nature nature) {
        String name = nature.toString();
        return switch (name.charAt(0)) {
            case 'n', 't', 's', 'f', 'j', 'l', 'i', 'g' ->
                name.startsWith("nr") || name.startsWith("ns") ? Tag.NAME : Tag.NOUN;
            case 'v' -> name.equals("vn") ? Tag.NOUN : Tag.VERB;
            case 'a', 'b', 'z' -> Tag.ADJECTIVE;
            case 'd' -> Tag.ADVERB;
            case 'm', 'q' -> Tag.NUMBER;
            case 'r' -> Tag.PRONOUN;
            case 'p' -> Tag.ADPOSITION;
            case 'c' -> Tag.AND;
            case 'u', 'y', 'e', 'o' -> Tag.PARTICLE;
            case 'w' -> Tag.PUNCTUATION;
            default -> Tag.OTHER;
        };
    }
}
