package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    /** What may stand between two names of a list: 3家美国企业和2名日本官员. */
    private static final Pattern LIST = Pattern.compile("[^,。;:的对向]{0,8}(?:[、和与及同跟暨]|以及)[^,。;:的对向]{0,4}");

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
    public List<Sentence> sentences(View view, List<Hit> scanned) {
        List<Hit> hits = Vantage.of(view, ShortNames.with(view, scanned));
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (Span span : Sentences.of(view.text(), LONGEST_SENTENCE)) {
            List<Hit> own = new ArrayList<>();
            boolean candidate = false;
            while (next < hits.size() && hits.get(next).start() < span.end()) {
                Hit hit = hits.get(next++);
                own.add(hit);
                candidate |= hit.from(Table.ACT);
            }
            List<Token> tokens = candidate ? ChineseTokenizer.of(view, span, own) : List.of();
            List<Hit> words = candidate ? ChineseHits.of(view, tokens, own) : ChineseHits.uncut(own);
            sentences.add(new Sentence(sentences.size(), span, tokens, words));
        }
        return sentences;
    }

    @Override
    public boolean place(View view, Hit name) {
        return name.sense().value().equals("city")
                && name.start() > 0
                && "在于抵到从".indexOf(view.text().charAt(name.start() - 1)) >= 0;
    }

    @Override
    public boolean joined(View view, Hit one, Hit other) {
        if (other.start() < one.end()) {
            return true;
        }
        String between = view.text().substring(one.end(), other.start());
        return between.isEmpty() || LIST.matcher(between).matches();
    }

    @Override
    public String stem(String word) {
        return word;
    }

    @Override
    public String form(String word) {
        return "";
    }

    @Override
    public List<Act> acts(View view, Sentence sentence) {
        return ActFinder.acts(view, sentence, Clauses.of(view, sentence));
    }
}
