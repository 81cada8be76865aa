package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Grammar;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Lexicon;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.text.Sentences;

/** Chinese, in simplified and traditional characters. */
public final class ChineseGrammar implements Grammar {
    private final Lexicon lexicon;

    /** Builds the lexicon; the tokenizer's model loads with the first candidate sentence. */
    public ChineseGrammar(Pack pack) {
        lexicon = ChineseLexicon.of(pack);
    }

    @Override
    public String language() {
        return "zh";
    }

    @Override
    public View view(String passage) {
        return View.of(passage, ChineseCharacters::fold);
    }

    @Override
    public Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public List<Sentence> sentences(View view, List<Hit> hits) {
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (Span span : Sentences.of(view.text())) {
            List<Hit> own = new ArrayList<>();
            boolean candidate = false;
            while (next < hits.size() && hits.get(next).start() < span.end()) {
                Hit hit = hits.get(next++);
                own.add(hit);
                candidate |= hit.from(Table.ACT);
            }
            List<Token> tokens = candidate ? ChineseTokenizer.of(view, span, own) : List.of();
            List<Hit> words = candidate ? ChineseHits.of(view, tokens, own) : own;
            sentences.add(new Sentence(sentences.size(), span, tokens, words));
        }
        return sentences;
    }

    @Override
    public List<Act> acts(View view, Sentence sentence) {
        return ActFinder.acts(view, sentence, Clauses.of(view, sentence));
    }
}
