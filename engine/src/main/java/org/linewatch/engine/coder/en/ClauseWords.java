package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/** The words of a sentence as they are tagged so far, and what the dictionary and their forms say of each. */
final class ClauseWords {
    /** Nouns that take a plural verb and do not end in "s". */
    private static final Set<String> PLURALS =
            Set.of(("police people men women children gunmen policemen servicemen fishermen lawmen congressmen "
                            + "businessmen cattle many few several half")
                    .split(" "));

    /** Nouns of groups, which take both. */
    private static final Set<String> GROUPS =
            Set.of(("clergy personnel youth militia military army navy staff crew media public crowd opposition "
                            + "government majority pair infantry cavalry gendarmerie coastguard guerrilla team family "
                            + "committee council group side union number")
                    .split(" "));

    /** Kinds of cues that verbs of saying and of bringing about are listed under. */
    private static final Set<String> VERBAL = Set.of("SAY", "OPINION", "PLAN", "DECIDE", "CARRY", "DRAW");

    private static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "we", "i", "who");

    private static final Set<String> POINTING = Set.of("this", "these", "those");

    private static final Inflections FORMS = new Inflections();

    private final List<Token> tokens;

    /** Where words of acting verbs begin. */
    final boolean[] acts;

    /** Parts of nouns that the dictionary has. */
    final boolean[] nouns;

    /** Parts of nouns of several words. */
    final boolean[] compounds;

    /** Parts of names that the dictionary has. */
    final boolean[] names;

    /** Where a verb phrase begins that goes on after its first word: "call for". */
    final boolean[] phrases;

    ClauseWords(List<Token> tokens, List<Hit> hits) {
        this.tokens = tokens;
        this.acts = new boolean[tokens.size()];
        this.nouns = new boolean[tokens.size()];
        this.compounds = new boolean[tokens.size()];
        this.phrases = new boolean[tokens.size()];
        this.names = new boolean[tokens.size()];
        int next = 0;
        for (Hit hit : hits) {
            while (next < tokens.size() && tokens.get(next).start() < hit.start()) {
                next++;
            }
            if (next < tokens.size() && tokens.get(next).start() == hit.start()) {
                mark(next, hit);
            }
        }
    }

    private void mark(int first, Hit hit) {
        Token token = tokens.get(first);
        acts[first] |= hit.from(Table.ACT)
                || hit.from(Table.CUE) && VERBAL.contains(hit.sense().value());
        names[first] |= hit.from(Table.ACTOR);
        phrases[first] |= hit.from(Table.ACT) && hit.end() > token.end();
        for (int i = first; i < tokens.size() && tokens.get(i).start() < hit.end() && hit.from(Table.OBJECT); i++) {
            nouns[i] = true;
            compounds[i] |= hit.end() > token.end();
        }
    }

    void set(int i, Tag tag) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(token.start(), token.end(), token.text(), token.lower(), tag));
    }

    /** Whether a determiner, a possessive or a clause follows, which no noun has behind it. */
    boolean governs(int i) {
        Tag next = tag(i + 1);
        return next == Tag.DETERMINER || next == Tag.PRONOUN || is(i + 1, "that");
    }

    boolean acting(int i) {
        return i < tokens.size() && acts[i];
    }

    boolean fits(int noun, boolean plural) {
        return plural == many(noun) || GROUPS.contains(lower(noun));
    }

    boolean noun(int i) {
        return tag(i) == Tag.NOUN || tag(i) == Tag.NAME;
    }

    boolean many(int i) {
        String word = lower(i);
        return tag(i) == Tag.NUMBER
                || PLURALS.contains(word)
                || ending(i) && (tag(i) != Tag.NAME || i == 0 && !names[i]);
    }

    boolean ending(int i) {
        String word = lower(i);
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    }

    /** Whether a token is a finite verb, as far as its form shows. */
    boolean finite(int i) {
        if (tag(i) == Tag.AUXILIARY) {
            return true;
        }
        if (tag(i) != Tag.VERB || is(i - 1, "to")) {
            return false;
        }
        Inflection form = FORMS.form(lower(i));
        if (form == Inflection.PAST_OR_PARTICIPLE) {
            return tag(i - 1) != Tag.ADPOSITION
                    && tag(i - 1) != Tag.DETERMINER
                    && tag(i - 1) != Tag.ADJECTIVE
                    && !is(i + 1, "by");
        }
        return form == Inflection.PAST || form == Inflection.PRESENT && !nouns[i] || form == Inflection.BASE && acts[i];
    }

    boolean past(int i) {
        Inflection form = FORMS.form(lower(i));
        return form == Inflection.PAST || form == Inflection.PAST_OR_PARTICIPLE;
    }

    boolean capital(int i) {
        return i >= 0
                && i < tokens.size()
                && Character.isUpperCase(tokens.get(i).text().charAt(0));
    }

    Inflection form(int i) {
        return Inflections.ending(lower(i));
    }

    Tag tag(int i) {
        return i < 0 || i >= tokens.size() ? Tag.PUNCTUATION : tokens.get(i).tag();
    }

    String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    /** "he", "it", "who": after which no noun comes but a verb. */
    boolean pronoun(int i) {
        boolean pointing = tag(i) == Tag.PRONOUN
                && POINTING.contains(lower(i))
                && (form(i + 1) == Inflection.PRESENT || tag(i + 1) == Tag.VERB || tag(i + 1) == Tag.AUXILIARY);
        return pointing
                || i >= 0 && PERSONS.contains(lower(i)) && tokens.get(i).text().length() < 5;
    }
}
