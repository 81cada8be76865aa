package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/** The noun phrases and verb groups of a tagged sentence. Places are token indexes, the last one included. */
final class Phrases {
    /** A noun phrase without what follows its head; "China's foreign ministry" is one. */
    record Noun(int first, int last) {}

    /**
     * A verb with its auxiliaries.
     *
     * @param first first auxiliary or the verb itself
     * @param head the verb
     * @param form how it stands in its clause
     * @param modal its modal verb, in lower case
     * @param negated whether a negation stands in the group
     */
    record Verb(int first, int head, Form form, boolean passive, String modal, boolean negated) {}

    /** How a verb group stands in its clause. */
    enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        /** A participle after its noun or after "have" and a noun: "the measures imposed by". */
        PARTICIPLE
    }

    static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "must", "shall", "should", "ought", "'ll", "wo", "ca");
    static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'re", "get", "got", "gets", "getting", "beeen");
    /** Adverbs within a verb group that taggers take for other words. */
    private static final Set<String> ASIDE =
            Set.of("longer", "hereby", "henceforth", "forthwith", "thereby", "once", "only");

    static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");

    final List<Token> tokens;
    final List<Noun> nouns = new ArrayList<>();
    final List<Verb> verbs = new ArrayList<>();

    /** For each token the noun phrase that it lies in, or null. */
    final @Nullable Noun[] nounAt;
    /** For each token the verb group that it lies in, or null. */
    final @Nullable Verb[] verbAt;

    private final Inflections inflections;

    Phrases(List<Token> tokens, Inflections inflections) {
        this.tokens = tokens;
        this.inflections = inflections;
        this.nounAt = new Noun[tokens.size()];
        this.verbAt = new Verb[tokens.size()];
        for (int i = 0; i < tokens.size(); ) {
            i = tag(i) == Tag.VERB || tag(i) == Tag.AUXILIARY || infinitive(i) ? verbGroup(i) : nounPhrase(i);
        }
    }

    Tag tag(int i) {
        return i < 0 || i >= tokens.size() ? Tag.PUNCTUATION : tokens.get(i).tag();
    }

    String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    private boolean infinitive(int i) {
        if (!lower(i).equals("to")) {
            return false;
        }
        int next = i + 1;
        while (tag(next) == Tag.ADVERB && next < i + 3) {
            next++;
        }
        return tag(next) == Tag.VERB && inflections.form(lower(next)) == Inflection.BASE || tag(next) == Tag.AUXILIARY;
    }

    /** Reads a noun phrase that may begin here; answers the next token to look at. */
    private int nounPhrase(int start) {
        int i = start;
        int head = -1;
        while (i < tokens.size() && inNoun(i, start)) {
            if (isNominal(i)) {
                head = i;
            }
            i++;
            if (head == i - 1
                    && Times.is(lower(head))
                    && i < tokens.size()
                    && !Times.is(lower(i))
                    && !lower(i).equals("'s")
                    && tag(i) != Tag.NUMBER
                    && (head > start || tag(head) == Tag.NAME)) {
                break;
            }
        }
        if (head < 0) {
            return Math.max(i, start + 1);
        }
        Noun noun = new Noun(start, head);
        nouns.add(noun);
        Arrays.fill(nounAt, start, head + 1, noun);
        return head + 1;
    }

    private boolean isNominal(int i) {
        Tag tag = tag(i);
        return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN && !relative(i) || tag == Tag.NUMBER;
    }

    private boolean relative(int i) {
        return Set.of("who", "which", "that", "whom", "whose", "what").contains(lower(i));
    }

    private boolean inNoun(int i, int start) {
        return switch (tag(i)) {
            case NOUN, NAME, ADJECTIVE, NUMBER -> true;
            case DETERMINER ->
                i == start || lower(i - 1).equals("all") || lower(i - 1).equals("both");
            case PRONOUN -> (i == start || lower(i - 1).equals("all")) && !relative(i);
            case PARTICLE -> i > start && (lower(i).equals("'s") || lower(i).equals("'")) && continues(i + 1);
            case ADVERB -> continues(i + 1) && (tag(i + 1) == Tag.ADJECTIVE || tag(i + 1) == Tag.NUMBER);
            case VERB -> i > start && modifier(i);
            default -> false;
        };
    }

    private boolean continues(int i) {
        return switch (tag(i)) {
            case NOUN, NAME, ADJECTIVE, NUMBER -> true;
            case VERB -> modifier(i);
            case ADVERB -> tag(i + 1) == Tag.ADJECTIVE;
            default -> false;
        };
    }

    /** Whether a participle stands before a noun as an adjective does: "the jailed writer". */
    private boolean modifier(int i) {
        Inflection form = inflections.form(lower(i));
        boolean participle =
                form == Inflection.GERUND || form == Inflection.PAST_OR_PARTICIPLE || form == Inflection.PARTICIPLE;
        Tag before = tag(i - 1);
        return participle
                && (tag(i + 1) == Tag.NOUN || tag(i + 1) == Tag.NAME)
                && (before == Tag.DETERMINER
                        || before == Tag.ADJECTIVE
                        || before == Tag.NUMBER
                        || before == Tag.PARTICLE && !lower(i - 1).equals("to"));
    }

    private int verbGroup(int start) {
        int i = start;
        int head = -1;
        String modal = "";
        boolean negated = false;
        boolean be = false;
        boolean have = false;
        boolean to = lower(start).equals("to");
        if (to) {
            i++;
        }
        for (; i < tokens.size(); i++) {
            String word = lower(i);
            if (tag(i) == Tag.AUXILIARY || MODALS.contains(word) && head < 0) {
                modal = MODALS.contains(word) && modal.isEmpty() ? word : modal;
                be |= BE.contains(word);
                have |= HAVE.contains(word);
                head = i;
            } else if (tag(i) == Tag.VERB && (head < 0 || tag(head) == Tag.AUXILIARY || perfect(head, i))) {
                head = i;
                if (!HAVE.contains(word) && !BE.contains(word)) {
                    i++;
                    break;
                }
                be |= BE.contains(word);
                have |= HAVE.contains(word);
            } else if (word.equals("not") || word.equals("n't") || word.equals("never")) {
                negated = true;
            } else if (word.equals("no") && lower(i + 1).equals("longer")) {
                negated = true;
            } else if (tag(i) != Tag.ADVERB && !ASIDE.contains(word) && !timeWithin(i)) {
                break;
            }
        }
        if (head < 0) {
            return start + 1;
        }
        Inflection form = inflections.form(lower(head));
        boolean participle = form == Inflection.PARTICIPLE || form == Inflection.PAST_OR_PARTICIPLE;
        boolean passive = be && participle && head > start && !BE.contains(lower(head));
        boolean bare = head == start || !be && !have && modal.isEmpty() && !to && start == head;
        Form stands = to
                ? Form.INFINITIVE
                : bare && form == Inflection.GERUND
                                || BE.contains(lower(start)) && lower(start).equals("being")
                                || lower(start).equals("having")
                        ? Form.GERUND
                        : bare && form == Inflection.PARTICIPLE ? Form.PARTICIPLE : Form.FINITE;
        Verb verb = new Verb(start, head, stands, passive || stands == Form.PARTICIPLE, modal, negated);
        verbs.add(verb);
        Arrays.fill(verbAt, start, head + 1, verb);
        return head + 1;
    }

    /** Whether a form of "have" that the tagger took for a verb is the auxiliary of the participle after it. */
    private boolean perfect(int have, int verb) {
        Inflection form = inflections.form(lower(verb));
        return HAVE.contains(lower(have)) && (form == Inflection.PARTICIPLE || form == Inflection.PAST_OR_PARTICIPLE);
    }

    /** Whether "since 5 September" stands between auxiliary and verb, as some writers put it. */
    private boolean timeWithin(int i) {
        if (!lower(i).equals("since") && !lower(i).equals("on")) {
            return i > 2
                    && (tag(i) == Tag.NUMBER || tag(i) == Tag.NAME)
                    && (lower(i - 1).equals("since")
                            || lower(i - 1).equals("on")
                            || tag(i - 1) == Tag.NUMBER
                                    && (lower(i - 2).equals("since")
                                            || lower(i - 2).equals("on")));
        }
        return (tag(i + 1) == Tag.NUMBER || tag(i + 1) == Tag.NAME)
                && (tag(i + 2) == Tag.VERB
                        || tag(i + 2) == Tag.NAME && (tag(i + 3) == Tag.VERB || tag(i + 3) == Tag.AUXILIARY));
    }

    /** Puts another reading of a verb group in the place of the first. */
    Verb reread(Verb old, Form form, boolean passive) {
        Verb verb = new Verb(old.first, old.head, form, passive, old.modal, old.negated);
        verbs.set(verbs.indexOf(old), verb);
        Arrays.fill(verbAt, verb.first, verb.head + 1, verb);
        return verb;
    }

    /** Whether a verb's form is past tense and participle alike. */
    boolean pastOrParticiple(int i) {
        return inflections.form(lower(i)) == Inflection.PAST_OR_PARTICIPLE;
    }

    /** Whether the group says that something is no longer so. */
    boolean noLonger(Verb verb) {
        for (int i = verb.first; i <= verb.head + 2; i++) {
            if (lower(i).equals("no") && lower(i + 1).equals("longer")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase says that there is none: "no firm", "nobody". */
    boolean no(@Nullable Range range) {
        return range != null
                && (lower(range.first()).equals("no")
                        || lower(range.first()).equals("nobody")
                        || lower(range.first() - 1).equals("no")
                        || lower(range.first() - 1).equals("not") && range.first() == 1);
    }
}
