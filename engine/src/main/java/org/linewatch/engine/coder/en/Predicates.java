package org.linewatch.engine.coder.en;

import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/**
 * Gives a clause the verb that the tagger left it without. The press tells its news in the present tense, whose forms are
 * nouns as well ("a judge issues warrants", "women stage a protest"), and the tagger's model takes them for nouns. Where a
 * clause has a subject and no finite verb, the word that agrees with the subject and has what follows verbs behind it is
 * its verb; of several, the one that is least a noun.
 */
final class Predicates {
    /** Words that open a clause with a subject of its own. */
    private static final Set<String> OPENERS =
            Set.of(("after before since until till because as while whereas when where if that who which whom whose "
                            + "although though once unless whether how why what but so")
                    .split(" "));

    /** Prepositions and the like that are verbs as well, but hardly ever in news. */
    private static final Set<String> GRAMMATICAL =
            Set.of(("and or but nor yet plus like near round past up down out over per via save bar about off on in "
                            + "of to from for with by at into onto upon until till than then as if so both either neither not "
                            + "well")
                    .split(" "));

    private static final Set<String> STOPS = Set.of(";", ":", "?", "!");

    /** Words between a subject and its verb: "the three sides all support". */
    private static final Set<String> BOTH = Set.of("all", "both", "each", "also", "themselves", "itself");

    private static final Set<String> GOVERNING =
            Set.of("of", "by", "with", "in", "for", "from", "over", "to", "on", "against", "at", "about", "between");

    private static final Set<String> TURNS = Set.of("next", "last", "this", "every", "each", "same");

    private static final Inflections FORMS = new Inflections();

    private final List<Token> tokens;
    private final ClauseWords words;

    private Predicates(List<Token> tokens, List<Hit> hits) {
        this.tokens = tokens;
        this.words = new ClauseWords(tokens, hits);
    }

    /** Puts the verbs that are missing into a list of tagged words. */
    static void find(List<Token> tokens, List<Hit> hits) {
        new Predicates(tokens, hits).run();
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            if (describes(i)) {
                words.set(i, Tag.ADJECTIVE);
            } else if (words.tag(i) == Tag.VERB && Times.is(words.lower(i)) && TURNS.contains(words.lower(i - 1))) {
                words.set(i, Tag.NOUN); // "next week"
            }
        }
        int best = -1;
        int most = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (STOPS.contains(words.lower(i)) || OPENERS.contains(words.lower(i)) && words.tag(i) != Tag.NOUN) {
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
            words.set(i, Tag.VERB);
            if (words.tag(i + 1) == Tag.AND && words.acting(i + 2) && joined(i + 2)) {
                words.set(i + 2, Tag.VERB); // "convicts and sentences"
            }
        }
    }

    /** "Suspected rebels attack", "by armed men": a participle that stands before its noun and after no other. */
    private boolean describes(int i) {
        Tag next = words.tag(i + 1);
        boolean opens = i == 0 && !comma();
        return words.tag(i) == Tag.VERB
                && (opens || GOVERNING.contains(words.lower(i - 1)))
                && words.form(i) == Inflection.PAST_OR_PARTICIPLE
                && (next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME);
    }

    /** Whether a comma comes before the first noun that a finite verb can follow: "Asked … , he said". */
    private boolean comma() {
        for (int i = 1; i < tokens.size() && !words.acts[i]; i++) {
            if (words.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that the tagger takes for a noun or the like may be a verb that its clause lacks. */
    private boolean nominal(int i) {
        Inflection form = words.form(i);
        if (words.capital(i) || form == Inflection.GERUND || form == Inflection.PARTICIPLE) {
            return false;
        }
        return switch (words.tag(i)) {
            case NOUN ->
                words.acts[i]
                        || !words.nouns[i]
                                && words.governs(i)
                                && (form == Inflection.PRESENT || words.ending(i - 1) && !words.past(i));
            case ADJECTIVE, ADVERB -> words.acts[i];
            case AND, MARKER, ADPOSITION -> words.acts[i] && !GRAMMATICAL.contains(words.lower(i));
            default -> false;
        };
    }

    /** How well a word is the verb of its clause; 0 where it cannot be. */
    private int score(int i) {
        int before = i - 1;
        while (before > 0 && (words.tag(before) == Tag.ADVERB || BOTH.contains(words.lower(before)))) {
            before--;
        }
        if (words.pronoun(before)) {
            return words.acts[i] ? 4 : 0;
        }
        int after = behind(i);
        if (after == 0
                || words.past(i) && after < 2 && words.tag(i + 1) != Tag.ADPOSITION
                || words.compounds[i] && after < 3) {
            return 0;
        }
        if (!agrees(i, before)) {
            return 0;
        }
        boolean plain = words.acts[i]
                && !words.nouns[i]
                && words.tag(before) == Tag.NAME
                && words.tag(i + 1) != Tag.ADPOSITION
                && !words.past(i);
        boolean phrase = words.nouns[i] && words.tag(i + 1) == Tag.ADPOSITION && words.form(i) == Inflection.PRESENT;
        if (after < 3 && (phrase || !plain && later(i))) {
            return 0;
        }
        return 1 + after + (words.acts[i] ? 1 : 0) - (words.nouns[i] ? 1 : 0);
    }

    /** How much what follows a word speaks for a verb: 3 a determiner, 2 a name, a number, a clause, 1 any other noun. */
    private int behind(int i) {
        int next = i + 1;
        if (next < tokens.size() && words.governs(i)) {
            return 3;
        }
        boolean aim = words.is(next, "to")
                && (words.tag(next + 1) == Tag.VERB || words.tag(next + 1) == Tag.AUXILIARY || words.acting(next + 1));
        if (words.capital(next) || words.tag(next) == Tag.NUMBER || words.tag(next) == Tag.NAME || aim) {
            return 2;
        }
        boolean twin = words.tag(next) == Tag.AND
                && words.acting(next + 1)
                && words.form(next + 1) == words.form(i)
                && behind(next + 1) > 0;
        boolean object = words.tag(next) == Tag.NOUN || words.tag(next) == Tag.ADJECTIVE;
        return object || twin || words.tag(next) == Tag.ADPOSITION || words.tag(next) == Tag.ADVERB ? 1 : 0;
    }

    /** Whether a word agrees with the noun before it or with the head of its clause, which has no verb yet. */
    private boolean agrees(int i, int before) {
        int near = words.is(before, ",") || words.is(before, ")") ? before - 1 : before;
        boolean number = words.tag(near) == Tag.NUMBER && near == before && words.tag(i + 1) != Tag.NOUN;
        boolean people = words.tag(near) == Tag.ADJECTIVE && words.capital(near) && words.acts[i] && !words.nouns[i];
        if (near < 0 || !words.noun(near) && !number && !people) {
            return false;
        }
        boolean plural = words.form(i) == Inflection.BASE;
        boolean found = words.past(i) || near == before && words.fits(near, plural);
        int head = near;
        boolean comma = false;
        for (int j = near; j >= 0; j--) {
            if (STOPS.contains(words.lower(j)) || OPENERS.contains(words.lower(j))) {
                break;
            }
            if (words.finite(j)) {
                return false;
            }
            boolean governed =
                    words.tag(j) == Tag.ADPOSITION || words.tag(j) == Tag.VERB || words.is(j, ",") || words.is(j, "(");
            comma |= words.is(j, ",");
            if (words.tag(j) == Tag.ADPOSITION && words.tag(j - 1) == Tag.PUNCTUATION && !comma) {
                return false; // "on the trade talks issue": no subject yet
            }
            if (governed && (words.noun(j - 1) || words.tag(j - 1) == Tag.NUMBER)) {
                head = j - 1;
            }
            found |= plural && words.tag(j) == Tag.AND && words.tag(near) == Tag.NAME;
        }
        boolean compound = plural && words.tag(before) == Tag.NOUN && behind(i) < 3; // "people on the travel ban list"
        return found || !compound && words.fits(head, plural);
    }

    /** Whether the clause has a finite verb of its own behind a word. */
    private boolean later(int i) {
        boolean relative = false;
        boolean aside = false;
        boolean comma = false;
        boolean plural = words.form(i) == Inflection.BASE;
        for (int j = i + 1; j < tokens.size() && !STOPS.contains(words.lower(j)); j++) {
            if (Clauses.RELATIVES.contains(words.lower(j))) {
                relative = true;
            } else if (OPENERS.contains(words.lower(j))) {
                aside = true;
            } else if (plural && (words.is(j, ",") || words.tag(j) == Tag.AND)) {
                return false; // another clause goes on from here
            } else if (words.is(j, ",")) {
                comma = true;
                aside = false;
            } else if (words.finite(j) && !aside && !words.pronoun(j - 1)) {
                boolean series = words.is(j - 1, ",") || words.tag(j - 1) == Tag.AND;
                boolean reduced = FORMS.form(words.lower(j)) == Inflection.PAST_OR_PARTICIPLE
                        && (comma || words.noun(j - 1) && words.tag(j + 1) == Tag.ADPOSITION);
                if (!relative && !series && !reduced) {
                    return true;
                }
                relative = relative && words.tag(j) == Tag.AUXILIARY && words.tag(j + 1) == Tag.VERB;
            }
        }
        return false;
    }

    /** "is now visiting", "have met", "will soon visit": what an auxiliary governs. */
    private boolean helped(int i) {
        if (words.tag(i) != Tag.NOUN && words.tag(i) != Tag.ADJECTIVE || words.capital(i)) {
            return false;
        }
        int before = i - 1;
        while (before > i - 4
                && (words.tag(before) == Tag.ADVERB || words.is(before, "not") || words.is(before, "n't"))) {
            before--;
        }
        if (words.tag(before) != Tag.AUXILIARY) {
            return false;
        }
        String helper = words.lower(before);
        Tag next = words.tag(i + 1);
        boolean object = words.governs(i) || next == Tag.NAME;
        boolean being = Phrases.BE.contains(helper);
        return switch (FORMS.form(words.lower(i))) {
            case GERUND -> words.acts[i] && being && (object || next == Tag.ADPOSITION || next == Tag.PARTICLE);
            case PAST, PARTICIPLE, PAST_OR_PARTICIPLE ->
                words.acts[i]
                        && (being && words.tag(i) == Tag.NOUN || Phrases.HAVE.contains(helper))
                        && next != Tag.NOUN;
            case BASE -> Phrases.MODALS.contains(helper) && (words.acts[i] || object);
            default -> false;
        };
    }

    /** "to apologise for", "to legalise use": the aim that a word names which the tagger takes for a noun. */
    private boolean aimed(int i) {
        return words.tag(i) == Tag.NOUN
                && words.is(i - 1, "to")
                && words.acts[i]
                && words.form(i) == Inflection.BASE
                && !words.capital(i)
                && (words.governs(i) || !words.nouns[i] && behind(i) > 0);
    }

    /** "suspends the licence and issues warnings": a second verb of the form that the first has. */
    private boolean joined(int i) {
        if (words.tag(i) != Tag.NOUN || !words.acts[i] || words.tag(i - 1) != Tag.AND && !words.is(i - 1, ",")) {
            return false;
        }
        boolean loose = words.tag(i - 1) != Tag.AND;
        int after = behind(i);
        boolean object =
                after > 0 && (words.tag(i + 1) != Tag.ADPOSITION || words.phrases[i]) && words.tag(i + 1) != Tag.AND;
        boolean base = words.form(i) == Inflection.BASE;
        boolean closed =
                words.is(i - 2, ",") || words.tag(i - 2) == Tag.NAME || words.capital(i - 2) || words.many(i - 2);
        if (!object
                || after < 2 && (loose || words.nouns[i] && !words.phrases[i])
                || base && (!closed || loose)
                || words.compounds[i]) {
            return false;
        }
        for (int j = i - 2; j >= 0 && !STOPS.contains(words.lower(j)); j--) {
            if (words.tag(j) == Tag.VERB && FORMS.form(words.lower(j)) != Inflection.GERUND) {
                return FORMS.form(words.lower(j)) == words.form(i);
            }
        }
        return false;
    }
}
