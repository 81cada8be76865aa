package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Codebook;
import org.linewatch.engine.coder.Grammar;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Lexicon;
import org.linewatch.engine.coder.Outlook;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.text.Sentences;

/** English. Words are in {@code en/*.tsv}; a sentence is read as noun phrases, verb groups and clauses. */
public final class EnglishGrammar implements Grammar {
    /** What makes an adjective of nationality a place: "in Chinese cities". */
    private static final List<String> GROUND = List.of(
            "cities",
            "city",
            "waters",
            "soil",
            "territory",
            "airspace",
            "prison",
            "province",
            "ports",
            "screens",
            "custody",
            "capital",
            "state of",
            "region",
            "town",
            "village",
            "district",
            "coast",
            "border",
            "court",
            "jail",
            "side of the border");

    private final Lexicon lexicon;
    private final Inflections inflections = new Inflections();

    /** English with the names of a pack and the words of a codebook. */
    public EnglishGrammar(Pack pack, Codebook codebook) {
        this.lexicon = EnglishLexicon.of(pack, codebook);
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public View view(String passage) {
        return View.of(passage, point -> point);
    }

    @Override
    public Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public List<Sentence> sentences(View view, List<Hit> hits) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> citations = Citations.find(view.text());
        int next = 0;
        for (Span span : Sentences.of(view.text(), LONGEST_SENTENCE)) {
            List<Hit> inside = new ArrayList<>();
            for (; next < hits.size() && hits.get(next).start() < span.end(); next++) {
                Hit hit = hits.get(next);
                if (citations.stream().noneMatch(citation -> citation.contains(hit.span()))) {
                    inside.add(hit);
                }
            }
            boolean candidate = inside.stream().anyMatch(this::acting);
            sentences.add(new Sentence(
                    sentences.size(), span, candidate ? EnglishTokens.of(view, span, inside) : List.of(), inside));
        }
        return sentences;
    }

    /** An acting verb, a state, or a noun that names a measure, a verdict or an answer. */
    @Override
    public boolean acting(Hit hit) {
        return hit.from(Table.ACT)
                || hit.from(Table.CUE) && hit.sense().value().startsWith(States.CUE)
                || hit.from(Table.CUE)
                        && NominalActs.CARRYING.contains(hit.sense().value())
                || hit.from(Table.OBJECT)
                        && (PlainVerbs.TELLING.contains(hit.sense().value())
                                || hit.sense().value().startsWith(NominalActs.DEED));
    }

    @Override
    public boolean place(View view, Hit name) {
        if (name.sense().value().equals("demonym")) {
            String after = view.lower().substring(name.end(), Math.min(view.length(), name.end() + 12));
            return GROUND.stream().anyMatch(word -> after.startsWith(" " + word));
        }
        if (!name.sense().value().equals("city")
                && !name.sense().value().equals("state")
                && !name.sense().value().equals("region")) {
            return false;
        }
        return Whereabouts.within(view, name.start(), name.end())
                && !view.lower().startsWith("'s", name.end());
    }

    @Override
    public boolean joined(View view, Hit one, Hit other) {
        if (other.start() < one.end()) {
            return true;
        }
        String between = view.lower().substring(one.end(), other.start()).strip();
        return between.length() < 40
                && (between.startsWith(",")
                        || between.startsWith("and ")
                        || between.equals("and")
                        || between.equals("or")
                        || between.endsWith(" and")
                        || between.endsWith(" and the")
                        || between.equals("'s")
                        || between.equals("-")
                        || between.equals("–")
                        || between.isEmpty());
    }

    @Override
    public String stem(String word) {
        return inflections.stem(word);
    }

    @Override
    public String form(String word) {
        return inflections.form(word).name();
    }

    @Override
    public Outlook outlook(Sentence sentence, Act act) {
        return Outlooks.of(sentence, act);
    }

    @Override
    public List<Act> acts(View view, Sentence sentence) {
        Phrases phrases = new Phrases(sentence.tokens(), inflections);
        return new EnglishActs(sentence, phrases, new Clauses(phrases, new Words(sentence))).all();
    }
}
