package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/**
 * Gives a clause the verb that the tagger left it without. The press tells its news in the present tense, whose forms are
 * nouns as well ("a judge issues warrants", "women stage a protest"), and the tagger's model takes them for nouns. Where a
 * clause has a subject and no finite verb, the word that agrees with the subject and has what follows verbs behind it is
 * its verb; of several, the one that is least a noun.
 */
final class Predicates {
    /** Nouns that take a plural verb and do not end in "s". */
    private static final Set<String> PLURALS = Set.of(
            ("police people men women children gunmen policemen servicemen fishermen lawmen congressmen "
            + "businessmen cattle many few several half").split(" "));

    /** Nouns of groups, which take both. */
    private static final Set<String> GROUPS = Set.of(
            ("clergy personnel youth militia military army navy staff crew media public crowd opposition "
            + "government majority pair infantry cavalry gendarmerie coastguard guerrilla team family "
            + "committee council group side union number").split(" "));

    /** Words that open a clause with a subject of its own. */
    private static final Set<String> OPENERS = Set.of(
            ("after before since until till because as while whereas when where if that who which whom whose "
            + "although though once unless whether how why what but so").split(" "));

    /** Prepositions and the like that are verbs as well, but hardly ever in news. */
    private static final Set<String> GRAMMATICAL = Set.of(
            ("and or but nor yet plus like near round past up down out over per via save bar about off on in "
            + "of to from for with by at into onto upon until till than then as if so both either neither not "
            + "well").split(" "));

    private static final Set<String> STOPS = Set.of(";", ":", "?", "!");

    /** Kinds of cues that verbs of saying and of bringing about are listed under. */
    private static final Set<String> VERBAL = Set.of("SAY", "OPINION", "PLAN", "DECIDE", "CARRY", "DRAW");

    /** Words between a subject and its verb: "the three sides all support". */
    private static final Set<String> BOTH = Set.of("all", "both", "each", "also", "themselves", "itself");

    private static final Set<String> GOVERNING =
            Set.of("of", "by", "with", "in", "for", "from", "over", "to", "on", "against", "at", "about", "between");

    private static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "we", "i", "who");

    private static final Set<String> TURNS = Set.of("next", "last", "this", "every", "each", "same");

    private static final Set<String> POINTING = Set.of("this", "these", "those");

    private static final Inflections FORMS = new Inflections();

    private final List<Token> tokens;
    private final boolean[] acts;
    private final boolean[] nouns;
    private final boolean[] compounds;
    /** Parts of names that the dictionary has. */
    private final boolean[] names;

    /** Where a verb phrase begins that goes on after its first word: "call for". */
    private final boolean[] phrases;


    private Predicates(List<Token> tokens, List<Hit> hits) {
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

    /** Puts the verbs that are missing into a list of tagged words. */
    static void find(List<Token> tokens, List<Hit> hits) {
        new Predicates(tokens, hits).run();
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            if (describes(i)) {
                set(i, Tag.ADJECTIVE);
            } else if (tag(i) == Tag.VERB && Times.is(lower(i)) && TURNS.contains(lower(i - 1))) {
                set(i, Tag.NOUN); // "next week"
            }
        }
        int best = -1;
        int most = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (STOPS.contains(lower(i)) || OPENERS.contains(lower(i)) && tag(i) != Tag.NOUN) {
                settle(best);
                best = -1;
                most = 0;
                continue;
            }
            int score = nominal(i) ? score(i) : 0;
            if (helped(i) || aimed(i) || joined(i)) {
                settle(i);
            } else if (score > most) {
                best = i;
                most = score;
            }
        }
        settle(best);
    }

    private void settle(int i) {
        if (i >= 0) {
            set(i, Tag.VERB);
        }
    }

    private void set(int i, Tag tag) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(token.start(), token.end(), token.text(), token.lower(), tag));
    }

    /** "Suspected rebels attack", "by armed men": a participle that stands before its noun and after no other. */
    private boolean describes(int i) {
        Tag next = tag(i + 1);
        boolean opens = i == 0 && !comma();
        return tag(i) == Tag.VERB
                && (opens || GOVERNING.contains(lower(i - 1)))
                && FORMS.form(lower(i)) == Inflection.PAST_OR_PARTICIPLE
                && (next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME);
    }

    /** Whether a comma comes before the first noun that a finite verb can follow: "Asked … , he said". */
    private boolean comma() {
        for (int i = 1; i < tokens.size() && !acts[i]; i++) {
            if (is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that the tagger takes for a noun or the like may be a verb that its clause lacks. */
    private boolean nominal(int i) {
        Inflection form = form(i);
        if (capital(i) || form == Inflection.GERUND || form == Inflection.PARTICIPLE) {
            return false;
        }
        return switch (tag(i)) {
            case NOUN ->
                acts[i] || !nouns[i] && governs(i) && (form == Inflection.PRESENT || ending(i - 1) && !past(i));
            case ADJECTIVE, ADVERB -> acts[i];
            case AND, MARKER, ADPOSITION -> acts[i] && !GRAMMATICAL.contains(lower(i));
            default -> false;
        };
    }

    /** How well a word is the verb of its clause; 0 where it cannot be. */
    private int score(int i) {
        int before = i - 1;
        while (before > 0 && (tag(before) == Tag.ADVERB || BOTH.contains(lower(before)))) {
            before--;
        }
        if (pronoun(before)) {
            return acts[i] ? 4 : 0;
        }
        int after = behind(i);
        if (after == 0 || past(i) && after < 2 && tag(i + 1) != Tag.ADPOSITION || compounds[i] && after < 3) {
            return 0;
        }
        if (!agrees(i, before)) {
            return 0;
        }
        boolean plain = acts[i] && !nouns[i] && tag(before) == Tag.NAME && tag(i + 1) != Tag.ADPOSITION && !past(i);
        boolean phrase = nouns[i] && tag(i + 1) == Tag.ADPOSITION && form(i) == Inflection.PRESENT;
        if (after < 3 && (phrase || !plain && later(i))) {
            return 0;
        }
        return 1 + after + (acts[i] ? 1 : 0) - (nouns[i] ? 1 : 0);
    }

    /** "he", "it", "who": after which no noun comes but a verb. */
    private boolean pronoun(int i) {
        boolean pointing = tag(i) == Tag.PRONOUN
                && POINTING.contains(lower(i))
                && (form(i + 1) == Inflection.PRESENT || tag(i + 1) == Tag.VERB || tag(i + 1) == Tag.AUXILIARY);
        return pointing || i >= 0 && PERSONS.contains(lower(i)) && tokens.get(i).text().length() < 5;
    }

    /** How much what follows a word speaks for a verb: 3 a determiner, 2 a name, a number, a clause, 1 any other noun. */
    private int behind(int i) {
        int next = i + 1;
        if (next < tokens.size() && governs(i)) {
            return 3;
        }
        boolean aim = is(next, "to") && (tag(next + 1) == Tag.VERB || tag(next + 1) == Tag.AUXILIARY || acting(next + 1));
        if (capital(next) || tag(next) == Tag.NUMBER || tag(next) == Tag.NAME || aim) {
            return 2;
        }
        boolean twin = tag(next) == Tag.AND && acting(next + 1) && form(next + 1) == form(i) && behind(next + 1) > 0;
        boolean object = tag(next) == Tag.NOUN || tag(next) == Tag.ADJECTIVE;
        return object || twin || tag(next) == Tag.ADPOSITION || tag(next) == Tag.ADVERB ? 1 : 0;
    }

    /** Whether a determiner, a possessive or a clause follows, which no noun has behind it. */
    private boolean governs(int i) {
        Tag next = tag(i + 1);
        return next == Tag.DETERMINER || next == Tag.PRONOUN || is(i + 1, "that");
    }

    private boolean acting(int i) {
        return i < tokens.size() && acts[i];
    }

    /** Whether a word agrees with the noun before it or with the head of its clause, which has no verb yet. */
    private boolean agrees(int i, int before) {
        int near = is(before, ",") || is(before, ")") ? before - 1 : before;
        boolean number = tag(near) == Tag.NUMBER && near == before && tag(i + 1) != Tag.NOUN;
        boolean people = tag(near) == Tag.ADJECTIVE && capital(near) && acts[i] && !nouns[i];
        if (near < 0 || !noun(near) && !number && !people) {
            return false;
        }
        boolean plural = form(i) == Inflection.BASE;
        boolean found = past(i) || near == before && fits(near, plural);
        int head = near;
        boolean comma = false;
        for (int j = near; j >= 0; j--) {
            if (STOPS.contains(lower(j)) || OPENERS.contains(lower(j))) {
                break;
            }
            if (finite(j)) {
                return false;
            }
            boolean governed = tag(j) == Tag.ADPOSITION || tag(j) == Tag.VERB || is(j, ",") || is(j, "(");
            comma |= is(j, ",");
            if (tag(j) == Tag.ADPOSITION && tag(j - 1) == Tag.PUNCTUATION && !comma) {
                return false; // "on the trade talks issue": no subject yet
            }
            if (governed && (noun(j - 1) || tag(j - 1) == Tag.NUMBER)) {
                head = j - 1;
            }
            found |= plural && tag(j) == Tag.AND && tag(near) == Tag.NAME;
        }
        boolean compound = plural && tag(before) == Tag.NOUN && behind(i) < 3; // "people on the travel ban list"
        return found || !compound && fits(head, plural);
    }

    private boolean fits(int noun, boolean plural) {
        return plural == many(noun) || GROUPS.contains(lower(noun));
    }

    private boolean noun(int i) {
        return tag(i) == Tag.NOUN || tag(i) == Tag.NAME;
    }

    private boolean many(int i) {
        String word = lower(i);
        return tag(i) == Tag.NUMBER || PLURALS.contains(word) || ending(i) && (tag(i) != Tag.NAME || i == 0 && !names[i]);
    }

    private boolean ending(int i) {
        String word = lower(i);
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    }

    /** Whether a token is a finite verb, as far as its form shows. */
    private boolean finite(int i) {
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

    /** Whether the clause has a finite verb of its own behind a word. */
    private boolean later(int i) {
        boolean relative = false;
        boolean aside = false;
        boolean comma = false;
        boolean plural = form(i) == Inflection.BASE;
        for (int j = i + 1; j < tokens.size() && !STOPS.contains(lower(j)); j++) {
            if (Clauses.RELATIVES.contains(lower(j))) {
                relative = true;
            } else if (OPENERS.contains(lower(j))) {
                aside = true;
            } else if (plural && (is(j, ",") || tag(j) == Tag.AND)) {
                return false; // another clause goes on from here
            } else if (is(j, ",")) {
                comma = true;
                aside = false;
            } else if (finite(j) && !aside && !pronoun(j - 1)) {
                boolean series = is(j - 1, ",") || tag(j - 1) == Tag.AND;
                boolean reduced = FORMS.form(lower(j)) == Inflection.PAST_OR_PARTICIPLE
                        && (comma || noun(j - 1) && tag(j + 1) == Tag.ADPOSITION);
                if (!relative && !series && !reduced) {
                    return true;
                }
                relative = relative && tag(j) == Tag.AUXILIARY && tag(j + 1) == Tag.VERB;
            }
        }
        return false;
    }

    /** "is now visiting", "have met", "will soon visit": what an auxiliary governs. */
    private boolean helped(int i) {
        if (tag(i) != Tag.NOUN && tag(i) != Tag.ADJECTIVE || capital(i)) {
            return false;
        }
        int before = i - 1;
        while (before > i - 4 && (tag(before) == Tag.ADVERB || is(before, "not") || is(before, "n't"))) {
            before--;
        }
        if (tag(before) != Tag.AUXILIARY) {
            return false;
        }
        String helper = lower(before);
        Tag next = tag(i + 1);
        boolean object = governs(i) || next == Tag.NAME;
        boolean being = Phrases.BE.contains(helper);
        return switch (FORMS.form(lower(i))) {
            case GERUND -> acts[i] && being && (object || next == Tag.ADPOSITION || next == Tag.PARTICLE);
            case PAST, PARTICIPLE, PAST_OR_PARTICIPLE ->
                acts[i] && (being && tag(i) == Tag.NOUN || Phrases.HAVE.contains(helper)) && next != Tag.NOUN;
            case BASE -> Phrases.MODALS.contains(helper) && (acts[i] || object);
            default -> false;
        };
    }

    private boolean past(int i) {
        Inflection form = FORMS.form(lower(i));
        return form == Inflection.PAST || form == Inflection.PAST_OR_PARTICIPLE;
    }

    /** "to apologise for", "to legalise use": the aim that a word names which the tagger takes for a noun. */
    private boolean aimed(int i) {
        return tag(i) == Tag.NOUN
                && is(i - 1, "to")
                && acts[i]
                && form(i) == Inflection.BASE
                && !capital(i)
                && (governs(i) || !nouns[i] && behind(i) > 0);
    }

    /** "suspends the licence and issues warnings": a second verb of the form that the first has. */
    private boolean joined(int i) {
        if (tag(i) != Tag.NOUN || !acts[i] || tag(i - 1) != Tag.AND && !is(i - 1, ",")) {
            return false;
        }
        boolean loose = tag(i - 1) != Tag.AND;
        int after = behind(i);
        boolean object = after > 0 && (tag(i + 1) != Tag.ADPOSITION || phrases[i]) && tag(i + 1) != Tag.AND;
        boolean base = form(i) == Inflection.BASE;
        boolean closed = is(i - 2, ",") || tag(i - 2) == Tag.NAME || capital(i - 2) || many(i - 2);
        if (!object || after < 2 && (loose || nouns[i] && !phrases[i]) || base && (!closed || loose) || compounds[i]) {
            return false;
        }
        for (int j = i - 2; j >= 0 && !STOPS.contains(lower(j)); j--) {
            if (tag(j) == Tag.VERB && FORMS.form(lower(j)) != Inflection.GERUND) {
                return FORMS.form(lower(j)) == form(i);
            }
        }
        return false;
    }

    private boolean capital(int i) {
        return i >= 0
                && i < tokens.size()
                && Character.isUpperCase(tokens.get(i).text().charAt(0));
    }

    private Inflection form(int i) {
        return Inflections.ending(lower(i));
    }

    private Tag tag(int i) {
        return i < 0 || i >= tokens.size() ? Tag.PUNCTUATION : tokens.get(i).tag();
    }

    private String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    private boolean is(int i, String word) {
        return lower(i).equals(word);
    }
}
