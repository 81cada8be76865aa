package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Act.Mood;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Verb;
import org.linewatch.engine.model.Span;

/** Drafts the acts of one English sentence: one for each verb group whose verb is an acting word. */
final class EnglishActs {
    private static final Set<String> LETTING = Set.of("let", "lets", "letting");
    private static final Set<String> FORBIDDING = Set.of("may", "can", "must", "shall", "could", "will", "ca");

    /** Object classes that say whose a thing is, not what. */
    private static final Set<String> BARE = Set.of("STATE", "ORGAN", "FIRM", "PERSON", "SELF", "THING", "NAMED");

    /** Act classes of verbs that may bring about whatever measure their object names. */
    private static final Set<String> DOING = Set.of(
            "GIVE", "TAKE", "LODGE", "SEND", "RAISE", "EXPAND", "HOLD", "EXTEND", "ADD", "EXPRESS", "ADOPT", "DELIVER");

    /** Verbs whose subject undergoes what they tell when no object follows: "the talks resumed". */
    private static final Set<String> ERGATIVE = Set.of(
            "began",
            "begin",
            "begins",
            "started",
            "start",
            "starts",
            "ended",
            "end",
            "ends",
            "closed",
            "opened",
            "reopened",
            "resumed",
            "resume",
            "resumes",
            "restarted",
            "stopped",
            "halted",
            "ceased",
            "expired",
            "lapsed");

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

    /** Object classes of people, who undergo an act only as its own object. */
    private static final Set<String> PEOPLE =
            Set.of("PERSON", "OFFICIAL", "CITIZENS", "FOREIGNER", "JOURNALIST", "DIPLOMAT", "PERFORMER");

    /** Before the class of a verb whose subject undergoes the act: "lost its licence". */
    private static final String SUFFER = "SUFFER:";

    private final View view;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Speech speech;
    private final Causes causes;
    private final PlainVerbs plain;

    /** Verbs that are part of another act: the deed that a ban, an order or a plea is about. */
    private final Set<Integer> consumed = new HashSet<>();

    EnglishActs(View view, Sentence sentence, Phrases phrases, Clauses clauses) {
        this.view = view;
        this.sentence = sentence;
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = new Words(sentence);
        this.speech = new Speech(phrases, clauses, words);
        this.causes = new Causes(phrases, clauses, words);
        this.plain = new PlainVerbs(sentence, phrases, clauses, words, speech, causes);
    }

    /** The acts in the order of their verbs. */
    List<Act> all() {
        List<Act> acts = new ArrayList<>();
        for (int k = 0; k < clauses.all.size(); k++) {
            Act act = consumed.contains(k) ? null : draft(k);
            if (act != null) {
                acts.add(act);
            }
        }
        return acts;
    }

    private @Nullable Act draft(int k) {
        Clause clause = clauses.all.get(k);
        Verb verb = clause.verb();
        List<Hit> senses = senses(verb);
        if (senses.isEmpty()) {
            return plain.of(k, limit(k, verb.head() + 1));
        }
        Hit head = senses.get(0);
        int from = Math.max(verb.head() + 1, words.tokenAt(head.end()));
        Complements rest = Complements.after(phrases, words, from, limit(k, from));
        Set<String> classes = new LinkedHashSet<>();
        boolean suffers = false;
        boolean wrong = plain.charged(k);
        for (Hit sense : senses) {
            String name = classOf(sense);
            suffers |= name.startsWith(SUFFER);
            classes.add(
                    name.startsWith(SUFFER)
                            ? name.substring(SUFFER.length())
                            : name.equals("WRONG") && wrong ? "SAID_WRONG" : name);
        }
        if (classes.stream().anyMatch(DOING::contains)) {
            classes.add("DO");
        }
        if (rest.object != null && head.sense().lemma().indexOf(' ') < 0) {
            classes.remove("MARCH");
        }
        Range object = verb.passive() ? clause.subject() : rest.object;
        if (object == null) {
            object = clause.gap();
        }
        Range agent = verb.passive() ? rest.agent : clause.subject();
        boolean begins = ERGATIVE.contains(phrases.lower(verb.head())) && !verb.passive();
        boolean measure = !verb.passive() && classes.contains("IMPOSE") && plain.measure(clause.subject());
        if ((classes.contains("TAKE_EFFECT") || begins) && object == null || measure) {
            object = clause.subject();
            agent = owner(object);
        }
        Range addressed = rest.addressee;
        if (suffers && !verb.passive()) {
            addressed = clause.subject();
            agent = rest.agent;
        } else if (classes.contains("SAID_WRONG")) {
            object = clause.subject();
            agent = speech.of(k);
        }
        Range addressee = addressed;
        int end = Math.max(rest.end, from - 1);
        List<String> objects =
                Complements.classes(sentence, words, object, addressee, verb.passive() || measure ? rest.object : null);

        objects = further(objects, clause, from, limit(k, from));
        boolean forbids = verb.negated()
                        && FORBIDDING.contains(verb.modal())
                        && !verb.modal().equals("will")
                || permits(verb) && (no(clause.subject()) || no(rest.object))
                || verb.negated() && verb.modal().equals("should");
        boolean orders = verb.modal().equals("must") && !verb.negated();
        int inner = k + 1 < clauses.all.size() ? innerOf(k) : -1;
        String governs = inner < 0 ? "" : governs(classes, verb);
        if (!governs.isEmpty()) {
            consumed.add(inner);
            Clause deed = clauses.all.get(inner);
            int after = Math.max(deed.verb().head() + 1, ends(deed.verb()));
            Complements deedRest = Complements.after(phrases, words, after, limit(inner, after));
            String prefix = governs + (deed.verb().negated() || notBefore(deed) ? "NOT:" : "");
            Set<String> deeds = new LinkedHashSet<>();
            senses(deed.verb()).forEach(hit -> deeds.add(prefix + classOf(hit)));
            if (prefix.endsWith("NOT:")) {
                deeds.add(prefix.substring(0, prefix.length() - 1));
            }
            deeds.addAll(classes);
            classes = deeds;
            end = Math.max(end, Math.max(deedRest.end, after - 1));
            Set<String> found = new LinkedHashSet<>(
                    Complements.classes(sentence, words, deedRest.object, deedRest.addressee, object));
            found.add("CLAUSE");
            objects = List.copyOf(found);
            if (governs.equals("URGE:")
                    && deedRest.object != null
                    && !deed.verb().passive()
                    && senses(deed.verb()).stream().anyMatch(hit -> classOf(hit).equals("BOYCOTT"))) {
                object = deedRest.object;
            } else if (addressee == null && !governs.equals("LET:")) {
                addressee = deedRest.addressee == null ? deedRest.object : deedRest.addressee;
            }
        } else if (forbids || orders) {
            String prefix = forbids ? verb.modal().equals("should") ? "SHOULD_NOT:" : "NOT:" : "MUST:";
            Set<String> deeds = new LinkedHashSet<>();
            for (String name : classes) {
                deeds.add(prefix + name);
            }
            classes = deeds;
            addressee = addressee == null ? rest.object : addressee;
            object = clause.subject();
            agent = verb.passive() ? rest.agent : null;
        } else if (clauseAfter(k)) {
            Set<String> found = new LinkedHashSet<>(objects);
            found.add("CLAUSE");
            objects = List.copyOf(found);
        }
        boolean told = classes.contains("SAID_WRONG");
        if (plain.demanded(k)) {
            Set<String> demanded = new LinkedHashSet<>(forbids || orders ? classes : Set.of());
            demanded.add("SHOULD");
            classes = demanded;
            object = clause.subject();
            agent = speech.of(k);
            told = true;
        }
        Causes.Cause cause = causes.of(k);
        Causes.Cause content = cause == null ? content(k, classes, rest) : null;
        cause = cause == null ? content : cause;
        Mood mood = told || forbids ? Mood.FACT : mood(k, clause);
        Act.Clause kind = told ? Act.Clause.MAIN : kind(k, clause, 0);
        int first = verb.passive() || verb.form() == Form.INFINITIVE ? verb.head() : verb.head();
        return new Act(
                sentence.index(),
                view.words(head.span()).isEmpty()
                        ? head.span()
                        : words.span(verb.head(), Math.max(verb.head(), words.tokenAt(head.end()) - 1)),
                head.sense().lemma(),
                List.copyOf(classes),
                objects,
                words.span(Math.min(verb.first(), first), Math.max(end, verb.head())),
                span(agent),
                span(object),
                span(addressee),
                speech.of(k) == null ? null : span(speech.of(k)),
                kind,
                mood,
                cause == null ? null : words.span(cause.first(), cause.last()),
                cause != null && cause.feared(),
                null,
                present(verb),
                clauseSpan(clause, end));
    }

    /** Whose a measure is: the possessor before it, or the one named by "by"; null where it is nobody's. */
    private @Nullable Range owner(@Nullable Range measure) {
        if (measure == null) {
            return null;
        }
        for (int i = measure.first(); i <= measure.last(); i++) {
            if (phrases.lower(i).equals("'s") && i > measure.first()) {
                return new Range(measure.first(), i - 1);
            }
            if (phrases.lower(i).equals("by") && i < measure.last()) {
                return new Range(i + 1, measure.last());
            }
        }
        return null;
    }

    /** Adds to an object that no table knows what else its clause speaks of, and whether it is another state's. */
    private List<String> further(List<String> objects, Clause clause, int from, int limit) {
        if (objects.stream().anyMatch(name -> !BARE.contains(name))) {
            Set<String> all = new LinkedHashSet<>(objects);
            if (objects.contains("STATE")) {
                all.add("OF_STATE");
            }
            return List.copyOf(all);
        }
        Set<String> found = new LinkedHashSet<>(objects);
        if (from < limit) {
            for (Hit hit : sentence.hits(Table.OBJECT, words.span(from, limit - 1))) {
                if (!PEOPLE.contains(hit.sense().value())) {
                    found.add(hit.sense().value());
                }
            }
        }
        for (int i = from; i < limit; i++) {
            if (phrases.lower(i).equals("with") && phrases.nounAt[Math.min(i + 1, limit - 1)] != null) {
                found.add("WITH");
            }
        }
        if (objects.contains("STATE")) {
            found.add("ORIGIN");
            found.add("OF_STATE");
        }
        return List.copyOf(found);
    }

    private Span clauseSpan(Clause clause, int end) {
        int first = clause.start();
        int last = Math.max(end, clause.verb().head());
        return words.span(Math.min(first, last), last);
    }

    private boolean present(Verb verb) {
        Inflection form = new Inflections().form(phrases.lower(verb.first()));
        return form != Inflection.PAST && form != Inflection.PAST_OR_PARTICIPLE;
    }

    private @Nullable Span span(@Nullable Range range) {
        return range == null ? null : words.span(range.first(), range.last());
    }

    /** The senses of a verb as an act; a phrase with a gap ("put ~ on hold") counts where its end follows. */
    private List<Hit> senses(Verb verb) {
        List<Hit> found = new ArrayList<>();
        int head = phrases.tokens.get(verb.head()).end();
        for (int i = verb.first(); i <= verb.head(); i++) {
            for (Hit hit : words.at(i, Table.ACT)) {
                String gap = gap(hit);
                if (hit.end() >= head && (gap.isEmpty() || phraseEnds(verb, gap) >= 0)) {
                    found.add(hit);
                }
            }
        }
        found.sort((one, other) ->
                Integer.compare(gap(one).isEmpty() ? 1 : 0, gap(other).isEmpty() ? 1 : 0));
        return found;
    }

    private static String gap(Hit hit) {
        String lemma = hit.sense().lemma();
        int at = lemma.indexOf('~');
        return at < 0 ? "" : lemma.substring(at + 1).strip();
    }

    private static String classOf(Hit hit) {
        return hit.sense().value();
    }

    /** Where the end of a phrase with a gap stands after its verb: its first token, or -1. */
    private int phraseEnds(Verb verb, String gap) {
        String[] parts = gap.split(" ");
        int limit = Math.min(phrases.tokens.size() - parts.length, verb.head() + 25);
        for (int i = verb.head() + 1; i <= limit; i++) {
            int matched = 0;
            while (matched < parts.length && phrases.lower(i + matched).equals(parts[matched])) {
                matched++;
            }
            if (matched == parts.length) {
                return i;
            }
            if (phrases.lower(i).equals(".")
                    || phrases.lower(i).equals(";")
                    || phrases.lower(i).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** The token after the verb's dictionary form. */
    private int ends(Verb verb) {
        return senses(verb).stream()
                .mapToInt(hit -> words.tokenAt(hit.end()))
                .max()
                .orElse(verb.head() + 1);
    }

    private boolean named(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (!words.at(i, Table.ACTOR).isEmpty() || words.cue(i, "SELF") || words.cue(i, "OFFICE")) {
                return true;
            }
        }
        return false;
    }

    /** What words are about or a charge rests on, where the clause gives no other reason (rulings 2 and 9). */
    private Causes.@Nullable Cause content(int k, Set<String> classes, Complements rest) {
        int head = clauses.all.get(k).verb().head();
        boolean charge = classes.contains("CHARGE")
                || classes.contains("SENTENCE")
                || classes.contains("CONVICT")
                || classes.contains("ACCUSE")
                || classes.contains("FINE")
                || classes.contains("BLAME");
        if (charge) {
            for (int i = head + 1; i < Math.min(phrases.tokens.size() - 1, head + 30); i++) {
                String word = phrases.lower(i);
                boolean opens = word.equals("for") || word.equals("with") || word.equals("of") && i > rest.end - 1;
                boolean term = Times.is(phrases.lower(i + 1))
                        || Times.is(phrases.lower(i + 2))
                        || phrases.tag(i + 1) == Tag.NUMBER
                        || Times.is(phrases.lower(i + 4));
                boolean named = phrases.tag(i + 1) == Tag.NAME;
                if (opens && !(term && word.equals("for")) && !named) {
                    return causes.from(i, i + 1);
                }
                if (word.equals(";") || word.equals(".")) {
                    return null;
                }
            }
            return null;
        }
        if (classes.contains("ANSWER")) {
            int first = ends(clauses.all.get(k).verb());
            return first < phrases.tokens.size() ? causes.from(head, first) : null;
        }
        if (classes.contains("WARN")) {
            for (int i = head + 1; i < Math.min(phrases.tokens.size() - 1, head + 12); i++) {
                if (phrases.lower(i).equals("against") && phrases.verbAt[i + 1] != null) {
                    Causes.Cause feared = causes.from(i, i + 1);
                    return new Causes.Cause(feared.cue(), feared.first(), feared.last(), true);
                }
            }
        }
        boolean about = classes.contains("CONDEMN") || classes.contains("DENY") || classes.contains("REJECT");
        if (about && rest.object != null && !onlyActors(rest.object)) {
            return new Causes.Cause(head, rest.object.first(), Math.max(rest.object.last(), rest.end), false);
        }
        return null;
    }

    private boolean onlyActors(Range range) {
        Hit last = null;
        for (int i = range.first(); i <= range.last(); i++) {
            for (Hit hit : words.at(i, Table.ACTOR)) {
                last = hit;
            }
        }
        return last != null && last.end() >= phrases.tokens.get(range.last()).end()
                || range.first() == range.last() && words.cue(range.first(), "SELF");
    }

    /** How a verb bears on the one that it governs, as the frame table says it; empty where it bears on none. */
    private String governs(Set<String> classes, Verb verb) {
        if (classes.contains("BAN")) {
            return "NOT:";
        }
        if (orders(verb)) {
            return "MUST:";
        }
        if (classes.contains("HALT")) {
            return "NOT:";
        }
        for (String name : List.of("URGE", "ADVISE", "LET", "PROMISE")) {
            if (classes.contains(name)) {
                return name.equals("ADVISE") ? "URGE:" : name + ":";
            }
        }
        return "";
    }

    private boolean notBefore(Clause deed) {
        return phrases.lower(deed.verb().first() - 1).equals("not");
    }

    /** Whether the verb takes a clause: "demanded that", "agreed to". */
    private boolean clauseAfter(int k) {
        if (k + 1 >= clauses.all.size()) {
            return false;
        }
        Clause next = clauses.all.get(k + 1);
        return next.parent() == k && (next.link() == Link.INFINITIVE || next.link() == Link.COMPLEMENT);
    }

    private boolean permits(Verb verb) {
        return verb.modal().equals("may") || verb.modal().equals("can");
    }

    private boolean no(@Nullable Range range) {
        return range != null
                && (phrases.lower(range.first()).equals("no")
                        || phrases.lower(range.first()).equals("nobody"));
    }

    private boolean orders(Verb verb) {
        String word = phrases.lower(verb.head());
        return word.startsWith("order")
                || word.equals("forced")
                || word.startsWith("compel")
                || word.startsWith("oblig")
                || verb.passive() && (word.equals("told") || word.equals("required") || word.equals("instructed"));
    }

    /** The verb that a ban or an order is about: "barred from using", "ordered to close". */
    private int innerOf(int k) {
        Clause next = clauses.all.get(k + 1);
        boolean inner = (next.link() == Link.INFINITIVE || next.link() == Link.COMPLEMENT) && next.parent() == k
                || LETTING.contains(phrases.lower(clauses.all.get(k).verb().head())) && next.link() == Link.COMPLEMENT
                || next.link() == Link.ADJUNCT
                        && next.parent() == k
                        && next.verb().first() == clauses.all.get(k).verb().head() + 1
                || next.link() == Link.PREPOSITION
                        && next.parent() == k
                        && next.marker().equals("from");
        return inner ? k + 1 : -1;
    }

    /** Where what follows a verb must end: before the next verb group's clause. */
    private int limit(int k, int from) {
        int limit = phrases.tokens.size();
        for (int j = k + 1; j < clauses.all.size(); j++) {
            Clause next = clauses.all.get(j);
            int at = next.link() == Link.RELATIVE && next.verb().form() == Form.PARTICIPLE
                    ? next.verb().first()
                    : next.subject() != null
                                    && next.subject().first()
                                            > clauses.all.get(k).verb().head()
                                    && next.link() != Link.INFINITIVE
                                    && next.link() != Link.RELATIVE
                            ? Math.min(next.start(), next.subject().first())
                            : next.start();
            if (at >= from) {
                return Math.min(limit, at);
            }
        }
        return limit;
    }

    /** Whether the verb above only says that what follows answers: "responded by expelling". */
    private boolean answers(Clause clause, int parent) {
        return clause.marker().equals("by")
                && parent >= 0
                && ANSWERING.contains(
                        phrases.lower(clauses.all.get(parent).verb().head()));
    }

    private Mood mood(int k, Clause clause) {
        Verb verb = clause.verb();
        if (clause.start() > 0
                && phrases.lower(clause.start()).equals("that")
                && UNCERTAIN.contains(phrases.lower(clause.start() - 1))) {
            return Mood.POSSIBLE;
        }
        if (verb.negated()
                || no(clause.subject())
                || phrases.lower(verb.first() - 1).equals("yet")
                        && phrases.lower(verb.first()).equals("to")) {
            return Mood.NEGATED;
        }
        if (Set.of("would", "could", "might", "may", "can", "should").contains(verb.modal())) {
            return Mood.POSSIBLE;
        }
        int parent = clause.parent();
        boolean content = clause.link() == Link.INFINITIVE || clause.link() == Link.COMPLEMENT;
        if (content && parent >= 0) {
            int word = clauses.all.get(parent).verb().head();
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
            case PREPOSITION -> answers(clause, parent) ? Act.Clause.COORDINATE : Act.Clause.CIRCUMSTANCE;
            case SUBORDINATE -> subordinate(clause.marker());
            case COMPLEMENT -> complement(parent, depth);
            case INFINITIVE -> infinitive(clause, parent, depth);
        };
    }

    private Act.Clause subordinate(String marker) {
        return switch (marker) {
            case "after", "because", "since", "over", "following", "for" -> Act.Clause.TRIGGER;
            case "when", "while", "although", "though", "whereas", "where", "so", "once" -> Act.Clause.MAIN;
            default -> Act.Clause.CIRCUMSTANCE;
        };
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
        if (clause.noun() >= 0) {
            String noun = phrases.lower(clause.noun());
            if (!Set.of("decision", "move", "order", "step").contains(noun)) {
                boolean object =
                        parent >= 0 && words.cue(clauses.all.get(parent).verb().head(), "DECIDE");
                return object ? Act.Clause.COORDINATE : Act.Clause.CONTENT;
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
