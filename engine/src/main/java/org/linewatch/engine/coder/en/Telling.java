package org.linewatch.engine.coder.en;

import java.util.Set;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Act.Mood;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Noun;
import org.linewatch.engine.coder.en.Phrases.Verb;

/** How a sentence tells its acts: whether as facts, and in what kind of clause. */
final class Telling {
    private static final Set<String> ANSWERING = Set.of(
            "responded",
            "retaliated",
            "reacted",
            "replied",
            "answered",
            "hit",
            "shot",
            "struck",
            "fired",
            "countered",
            "followed");

    private static final Set<String> SPEAKING = Set.of("i", "we");
    private static final Set<String> WANTING = Set.of("want", "wish", "need", "have");

    /** "the first to apologise": who did it is singled out. */
    private static final Set<String> SINGLING = Set.of("first", "second", "third", "last", "latest", "next", "only");

    private static final Set<String> BECOMING =
            Set.of("is", "was", "are", "were", "be", "been", "become", "becomes", "became", "becoming");

    private static final Set<String> OPENING = Set.of("if", "unless", "whether", "had", "should", "were", "suppose");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "were", "whether", "had");

    /** Words before "that" which leave open whether it is so. */
    private static final Set<String> UNCERTAIN = Set.of(
            "risk",
            "fear",
            "fears",
            "chance",
            "possibility",
            "likelihood",
            "prospect",
            "danger",
            "speculation",
            "likely",
            "unlikely",
            "possible",
            "probable",
            "conceivable",
            "plausible",
            "doubtful",
            "worry",
            "worries",
            "hope",
            "hopes",
            "rumours",
            "rumors");

    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Causes causes;

    Telling(Phrases phrases, Clauses clauses, Words words, Causes causes) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = words;
        this.causes = causes;
    }

    /** Whether the verb above only says that what follows answers: "responded by expelling". */
    private boolean answers(Clause clause, int parent) {
        return clause.marker().equals("by")
                && parent >= 0
                && ANSWERING.contains(
                        phrases.lower(clauses.all.get(parent).verb().head()));
    }

    /** Whether a verb is told as a fact. */
    Mood mood(int k, Clause clause) {
        Verb verb = clause.verb();
        if (clause.start() > 0
                && phrases.lower(clause.start()).equals("that")
                && UNCERTAIN.contains(phrases.lower(clause.start() - 1))) {
            return Mood.POSSIBLE;
        }
        if (verb.negated()
                || phrases.no(clause.subject())
                || phrases.lower(verb.first() - 1).equals("yet")
                        && phrases.lower(verb.first()).equals("to")) {
            return Mood.NEGATED;
        }
        if (supposed(verb)) {
            return Mood.POSSIBLE;
        }
        if (verb.modal().equals("would") && announced(clause)) {
            return Mood.FACT;
        }
        if (Set.of("would", "could", "might", "may", "can", "should").contains(verb.modal())) {
            return Mood.POSSIBLE;
        }
        int parent = clause.parent();
        boolean content = clause.link() == Link.INFINITIVE || clause.link() == Link.COMPLEMENT;
        if (content && parent >= 0) {
            int word = clauses.all.get(parent).verb().head();
            if (polite(clause, parent)) {
                return Mood.FACT;
            }
            if (words.cue(word, "PLAN") && clause.link() == Link.INFINITIVE && clause.noun() < 0) {
                return Mood.POSSIBLE;
            }
            if (words.cue(word, "OPINION")) {
                return Mood.GENERAL;
            }
            if (!words.cue(word, "SAY") || clauses.all.get(parent).link() != Link.MAIN) {
                return mood(parent, clauses.all.get(parent));
            }
        }
        if (clause.link() == Link.COORDINATE
                && parent >= 0
                && parent < k
                && verb.modal().isEmpty()) {
            Mood other = mood(parent, clauses.all.get(parent));
            return other == Mood.POSSIBLE && verb.first() == verb.head() ? other : Mood.FACT;
        }
        return Mood.FACT;
    }

    /** "I would like to stress", "we want to point out", "is reported to have stormed": what only frames what is told. */
    private boolean polite(Clause clause, int parent) {
        if (parent < 0 || clause.link() != Link.INFINITIVE || clause.noun() >= 0) {
            return false;
        }
        Clause above = clauses.all.get(parent);
        int frame = above.verb().head();
        boolean own = above.subject() != null
                && SPEAKING.contains(phrases.lower(above.subject().last()));
        boolean like =
                above.verb().modal().equals("would") && phrases.lower(frame).equals("like");
        boolean want = above.verb().modal().isEmpty() && WANTING.contains(phrases.lower(frame));
        boolean done = phrases.lower(clause.verb().first() + 1).equals("have")
                && clause.verb().head() > clause.verb().first() + 1;
        return own
                        && !above.verb().negated()
                        && (like || want && words.cue(clause.verb().head(), "SAY"))
                || done && above.verb().passive() && words.cue(frame, "SAY");
    }

    /** Whether a verb stands in the condition or question that opens its sentence: "Had Rome imposed …, …". */
    private boolean supposed(Verb verb) {
        if (!OPENING.contains(phrases.lower(0))
                || phrases.verbAt[0] != null && phrases.verbAt[0].head() == 0 && phrases.verbs.size() == 1) {
            return false;
        }
        for (int i = 1; i < verb.head(); i++) {
            if (phrases.lower(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Whether "would" only reports what a speaker said of its own deeds: "said that it would suspend". */
    private boolean announced(Clause clause) {
        int parent = clause.parent();
        Range subject = clause.subject();
        if (clause.link() != Link.COMPLEMENT || parent < 0 || subject == null) {
            return false;
        }
        Clause above = clauses.all.get(parent);
        boolean said =
                words.cue(above.verb().head(), "SAY") && !words.cue(above.verb().head(), "OPINION");
        boolean own = subject.first() == subject.last() && words.cue(subject.first(), "SELF");
        return said
                && own
                && !above.verb().negated()
                && clauses.all.stream().noneMatch(other -> CONDITIONS.contains(other.marker()));
    }

    /** What kind of clause a verb stands in. */
    Act.Clause kind(int k, Clause clause) {
        return kind(k, clause, 0);
    }

    private Act.Clause kind(int k, Clause clause, int depth) {
        if (causes.inside(clause.verb().head())) {
            return Act.Clause.TRIGGER;
        }
        if (depth > 6) {
            return Act.Clause.CIRCUMSTANCE;
        }
        int parent = clause.parent();
        return switch (clause.link()) {
            case MAIN -> Act.Clause.MAIN;
            case COORDINATE -> Act.Clause.COORDINATE;
            case RELATIVE -> Act.Clause.RELATIVE;
            case PURPOSE -> Act.Clause.CIRCUMSTANCE;
            case ADJUNCT -> parent < 0 ? Act.Clause.MAIN : kind(parent, clauses.all.get(parent), depth + 1);
            case PREPOSITION ->
                answers(clause, parent) || clause.marker().equals("before") && done(parent)
                        ? Act.Clause.COORDINATE
                        : Act.Clause.CIRCUMSTANCE;
            case SUBORDINATE -> subordinate(clause);
            case COMPLEMENT -> complement(parent, depth);
            case INFINITIVE -> infinitive(clause, parent, depth);
        };
    }

    /** Whether a verb tells what is done, so that what is told after it with "before" is done as well. */
    private boolean done(int k) {
        return k >= 0
                && clauses.all.get(k).verb().form() == Form.FINITE
                && clauses.all.get(k).verb().modal().isEmpty()
                && mood(k, clauses.all.get(k)) == Mood.FACT;
    }

    private Act.Clause subordinate(Clause clause) {
        return switch (clause.marker()) {
            case "after", "because", "since", "over", "following", "for" -> Act.Clause.TRIGGER;
            case "when", "while", "although", "though", "whereas", "where", "so", "once" -> Act.Clause.MAIN;
            default -> Act.Clause.CIRCUMSTANCE;
        };
    }

    /** Whether somebody is or becomes the first or the only one to do something. */
    private boolean singled(Clause clause, int above) {
        Noun noun = phrases.nounAt[clause.noun()];
        if (noun == null || above < 0 || !BECOMING.contains(phrases.lower(above))) {
            return false;
        }
        for (int i = noun.first(); i <= noun.last(); i++) {
            if (SINGLING.contains(phrases.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Act.Clause complement(int parent, int depth) {
        if (parent < 0) {
            return Act.Clause.MAIN;
        }
        int word = clauses.all.get(parent).verb().head();
        boolean verbal = words.act(word, "ACCUSE")
                || words.act(word, "DEMAND")
                || words.act(word, "URGE")
                || words.act(word, "THREATEN")
                || words.act(word, "PROMISE")
                || words.act(word, "DENY")
                || words.act(word, "COMPLAIN")
                || words.act(word, "AGREE")
                || words.act(word, "WARN");
        if (verbal) {
            return Act.Clause.CONTENT;
        }
        return kind(parent, clauses.all.get(parent), depth + 1);
    }

    private Act.Clause infinitive(Clause clause, int parent, int depth) {
        if (polite(clause, parent)) {
            Act.Clause kind = kind(parent, clauses.all.get(parent), depth + 1);
            return kind == Act.Clause.MAIN ? Act.Clause.COORDINATE : kind;
        }
        if (clause.noun() >= 0) {
            String noun = phrases.lower(clause.noun());
            if (!Set.of("decision", "move", "order", "step").contains(noun)) {
                int above = parent < 0 ? -1 : clauses.all.get(parent).verb().head();
                boolean object = above >= 0
                        && words.cue(above, "DECIDE")
                        && phrases.nounAt[clause.noun()] != null
                        && phrases.nounAt[clause.noun()].first() == above + 1;
                return object || singled(clause, above) ? Act.Clause.COORDINATE : Act.Clause.CONTENT;
            }
            return Act.Clause.COORDINATE;
        }
        if (parent < 0) {
            return Act.Clause.CIRCUMSTANCE;
        }
        Clause above = clauses.all.get(parent);
        int word = above.verb().head();
        boolean be = phrases.tag(word) == Tag.AUXILIARY;
        if (words.cue(word, "DECIDE") || be) {
            Act.Clause kind = kind(parent, above, depth + 1);
            return kind == Act.Clause.MAIN ? Act.Clause.COORDINATE : kind;
        }
        return Act.Clause.CONTENT;
    }
}
