package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/** Puts right what the tagger's model gets wrong and the dictionary knows: names, nouns read as verbs and the reverse. */
final class Retagging {
    private static final Inflections FORMS = new Inflections();

    private static final Set<String> MODALS = Set.of("will", "would", "may", "must", "can", "could", "shall", "should");
    private static final Set<String> LINKS = Set.of("no", "longer", "not", "now", "also", "never");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    /** Prepositions that never open a clause with a finite verb. */
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "of", "from", "on", "by", "with", "at", "into", "against", "upon", "under", "towards");

    private final List<Token> tokens;
    private final List<Hit> hits;
    private final List<Token> out;

    private Retagging(List<Token> tokens, List<Hit> hits) {
        this.tokens = tokens;
        this.hits = hits;
        this.out = new ArrayList<>(tokens);
    }

    static List<Token> of(List<Token> tokens, List<Hit> hits) {
        Retagging retagging = new Retagging(tokens, hits);
        retagging.run();
        Predicates.find(retagging.out, hits);
        return retagging.out;
    }

    private void run() {
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (next < hits.size() && hits.get(next).end() <= token.start() - 60) {
                next++;
            }
            boolean name = false;
            boolean noun = false;
            boolean act = false;
            boolean ends = false;
            for (int h = next; h < hits.size() && hits.get(h).start() < token.end(); h++) {
                Hit hit = hits.get(h);
                if (hit.end() > token.start()) {
                    name |= hit.from(Table.ACTOR);
                    noun |= hit.from(Table.OBJECT);
                    ends |= hit.from(Table.OBJECT) && hit.end() == token.end();
                    act |= hit.from(Table.ACT) && hit.start() == token.start();
                }
            }
            out.set(i, with(token, tag(i, token, name, noun, ends, act)));
        }
    }

    private Tag tag(int i, Token token, boolean name, boolean noun, boolean ends, boolean act) {
        Tag tag = token.tag();
        Tag before = i == 0 ? Tag.PUNCTUATION : out.get(i - 1).tag();
        Tag after = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : Tag.PUNCTUATION;
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        if (name && capital) {
            boolean adjective =
                    tag == Tag.ADJECTIVE && (after == Tag.NOUN || after == Tag.NAME || after == Tag.ADJECTIVE);
            return tag == Tag.DETERMINER || tag == Tag.ADPOSITION || tag == Tag.AND || adjective ? tag : Tag.NAME;
        }
        Tag function = function(i, token, tag, after);
        if (function != tag) {
            return function;
        }
        Inflection form = Inflections.ending(token.lower());
        boolean base = form == Inflection.BASE;
        boolean complement = i > 0 && BE.contains(tokens.get(i - 1).lower());
        if (tag == Tag.VERB && complement && !act && FORMS.form(token.lower()) == Inflection.BASE) {
            return Tag.ADJECTIVE;
        }
        boolean modifies = after == Tag.NOUN || after == Tag.NAME || after == Tag.ADJECTIVE;
        if ((tag == Tag.ADJECTIVE && complement && !modifies || tag == Tag.AND || tag == Tag.MARKER)
                && act
                && !noun
                && past(token.lower())) {
            return Tag.VERB;
        }
        boolean opensSentence = i == 0 && after == Tag.ADPOSITION;
        if (tag == Tag.VERB && noun && form == Inflection.PRESENT && opensSentence) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB
                        && base
                        && before != Tag.PARTICLE
                        && (before == Tag.DETERMINER || before == Tag.ADJECTIVE || before == Tag.NUMBER)
                || tag == Tag.VERB && base && i > 0 && tokens.get(i - 1).is("'s")) {
            return Tag.NOUN;
        }
        if ((tag == Tag.NOUN || tag == Tag.ADJECTIVE) && act && base && i > 0 && governed(i - 1)) {
            return Tag.VERB;
        }
        boolean bySomebody = i + 1 < tokens.size() && tokens.get(i + 1).is("by");
        if (tag == Tag.VERB && noun && form == Inflection.PRESENT && bySomebody) {
            return Tag.NOUN;
        }
        boolean subject = before == Tag.NOUN || before == Tag.NAME;
        boolean opens = capitalAfter(i)
                || after == Tag.DETERMINER
                || after == Tag.NUMBER
                || after == Tag.NAME
                || after == Tag.ADJECTIVE
                || after == Tag.ADPOSITION
                || after == Tag.PRONOUN;
        if (act && !capital && subject && opens && past(token.lower()) && tag != Tag.VERB && tag != Tag.AUXILIARY) {
            return Tag.VERB;
        }
        if (tag == Tag.VERB && noun && !act && (base || form == Inflection.PRESENT)) {
            return Tag.NOUN;
        }
        boolean afterGoods = before == Tag.NOUN && i > 0 && goods(tokens.get(i - 1));
        if (tag == Tag.VERB && noun && form == Inflection.PRESENT && afterGoods) {
            return Tag.NOUN;
        }
        if ((tag == Tag.ADJECTIVE || tag == Tag.ADVERB && !act)
                && ends
                && after != Tag.NOUN
                && after != Tag.NAME
                && after != Tag.ADJECTIVE) {
            return Tag.NOUN;
        }
        boolean finite = act
                && !capital
                && form == Inflection.PRESENT
                && i > 0
                && (subject || tokens.get(i - 1).is(","));
        if (tag == Tag.NOUN && finite && (after == Tag.DETERMINER || capitalAfter(i) && before != Tag.NAME)) {
            return Tag.VERB;
        }
        boolean verbal = act && !noun && form == Inflection.PRESENT;
        return tag == Tag.NOUN && verbal && (before == Tag.ADVERB || after == Tag.DETERMINER || after == Tag.NAME)
                ? Tag.VERB
                : tag;
    }

    /** What a preposition is that the model takes for a mark of the infinitive or of a clause. */
    private Tag function(int i, Token token, Tag tag, Tag after) {
        boolean noun = after == Tag.NOUN
                || after == Tag.NAME
                || after == Tag.DETERMINER
                || after == Tag.PRONOUN
                || after == Tag.NUMBER;
        boolean to = tag == Tag.PARTICLE && token.is("to");
        boolean marker = tag == Tag.MARKER && PREPOSITIONS.contains(token.lower());
        return noun && (to || marker) ? Tag.ADPOSITION : tag;
    }

    /** Whether a form can be past tense, and so a verb after its subject: "shut", "fined". */
    private static boolean past(String word) {
        Inflection form = FORMS.form(word);
        return form == Inflection.PAST || form == Inflection.PAST_OR_PARTICIPLE;
    }

    /** Whether a modal verb stands before, with no more than "not", "no longer" or "now" between. */
    private boolean governed(int before) {
        int i = before;
        while (i > 0 && LINKS.contains(tokens.get(i).lower())) {
            i--;
        }
        return MODALS.contains(tokens.get(i).lower()) && tokens.get(i).tag() == Tag.AUXILIARY;
    }

    private boolean capitalAfter(int i) {
        return i + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(i + 1).text().charAt(0));
    }

    private boolean goods(Token token) {
        return hits.stream()
                .anyMatch(hit -> hit.from(Table.OBJECT)
                        && hit.end() == token.end()
                        && (hit.sense().value().equals("GOODS")
                                || hit.sense().value().equals("TECH")));
    }

    private static Token with(Token token, Tag tag) {
        return tag == token.tag() ? token : new Token(token.start(), token.end(), token.text(), token.lower(), tag);
    }
}
