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
import org.linewatch.engine.coder.View;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Verb;
import org.linewatch.engine.model.Span;

/** Drafts the acts of one English sentence: one for each verb group whose verb is an acting word. */
final class EnglishActs {
    private static final Set<String> FORBIDDING = Set.of("may", "can", "must", "shall", "could", "will", "ca");

    /** Object classes that say whose a thing is, not what. */
    private static final Set<String> BARE = Set.of("STATE", "ORGAN", "FIRM", "PERSON", "SELF", "THING", "NAMED");

    /** Act classes of verbs that may bring about whatever measure their object names. */
    private static final Set<String> DOING = Set.of(
            "GIVE",
            "TAKE",
            "LODGE",
            "SEND",
            "RAISE",
            "EXPAND",
            "HOLD",
            "EXTEND",
            "ADD",
            "EXPRESS",
            "ADOPT",
            "DEPLOY",
            "LAUNCH",
            "OPEN",
            "TIGHTEN",
            "REQUIRE",
            "AMEND",
            "SIGN",
            "REACH",
            "APPLY",
            "SPREAD",
            "RESTORE",
            "RESUME",
            "COOPERATE",
            "FIND",
            "EXPORT",
            "PERFORM",
            "OPERATE",
            "DRILL",
            "HACK",
            "DOWNGRADE",
            "SELL");

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

    /** Object classes of people, who undergo an act only as its own object. */
    private static final Set<String> PEOPLE =
            Set.of("PERSON", "OFFICIAL", "CITIZENS", "FOREIGNER", "JOURNALIST", "DIPLOMAT", "PERFORMER");

    /** Object classes of what can be held in custody. */
    private static final Set<String> HELD = Set.of(
            "PERSON",
            "OFFICIAL",
            "CITIZENS",
            "FOREIGNER",
            "JOURNALIST",
            "DIPLOMAT",
            "PERFORMER",
            "NAMED",
            "TROOPS",
            "SHIP");

    private static final Set<String> OWNERS = Set.of("their", "his", "her", "its");

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
    private final Senses senses;
    private final Contents contents;
    private final Ceasing ceasing;
    private final Governing governing;
    private final Turns turns;
    private final Performers performers;
    private final Telling telling;
    private final NominalActs nominal;
    private final UnknownVerbs unknown;

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
        this.senses = new Senses(phrases, words);
        this.ceasing = new Ceasing(phrases);
        this.contents = new Contents(phrases, clauses, words, causes, senses);
        this.governing = new Governing(phrases, clauses);
        this.turns = new Turns(phrases, clauses);
        this.performers = new Performers(sentence, words);
        this.telling = new Telling(phrases, clauses, words, causes);
        this.nominal = new NominalActs(sentence, phrases, clauses, words, speech, causes, telling);
        this.unknown = new UnknownVerbs(sentence, phrases, clauses, words, speech, causes, telling);
    }

    /** The acts in the order of their verbs. */
    List<Act> all() {
        List<Act> acts = new ArrayList<>();
        Imperatives imperatives = new Imperatives(sentence, phrases, clauses, words, speech);
        Act order = imperatives.act();
        if (order != null) {
            acts.add(order);
        }
        for (int k = 0; k < clauses.all.size(); k++) {
            boolean ordered = order != null && imperatives.covers(order, k);
            if (consumed.contains(k) || ordered) {
                continue;
            }
            List<Act> nouns = nominal.of(k, limit(k, clauses.all.get(k).verb().head() + 1));
            acts.addAll(nouns);
            Act act = nouns.isEmpty() ? draft(k) : null;
            if (act != null) {
                acts.add(act);
            }
        }
        return acts;
    }

    private @Nullable Act draft(int k) {
        Clause clause = clauses.all.get(k);
        Verb verb = clause.verb();
        List<Hit> meant = senses.of(verb);
        if (plain.summoned(verb) && telling.kind(k, clause) != Act.Clause.TRIGGER) {
            return plain.summons(k, limit(k, verb.head() + 1));
        }
        if (meant.isEmpty() || turns.sees(k)) {
            Act act = plain.of(k, limit(k, verb.head() + 1));
            return act == null ? unknown.of(k, limit(k, verb.head() + 1)) : act;
        }
        Hit head = meant.get(0);
        int from = Math.max(verb.head() + 1, words.tokenAt(head.end()));
        Complements rest = Complements.after(phrases, words, from, limit(k, from));
        Set<String> classes = new LinkedHashSet<>();
        boolean suffers = false;
        boolean wrong = plain.charged(k);
        boolean spoken = speech.of(k) != null;
        for (Hit sense : meant) {
            String name = Senses.name(sense);
            suffers |= name.startsWith(SUFFER);
            classes.add(
                    name.startsWith(SUFFER)
                            ? name.substring(SUFFER.length())
                            : name.equals("WRONG") && wrong
                                    ? "SAID_WRONG"
                                    : spoken && (name.equals("FALSE") || verb.negated() && name.equals("NOT_FALSE"))
                                            ? "SAID_FALSE"
                                            : name);
        }
        boolean over = head.sense().lemma().contains("no longer ")
                || head.sense().lemma().startsWith("not ");
        String ceased = over ? "" : ceasing.of(verb, classes);
        boolean none = phrases.no(rest.object) && !verb.passive();
        boolean stated = verb.modal().isEmpty()
                || verb.modal().equals("would")
                || verb.modal().equals("will");
        if (ceased.isEmpty() && none && stated && !verb.negated() && classes.contains("ACCEPT")) {
            ceased = "HALT";
        }
        if (!ceased.isEmpty()) {
            classes = new LinkedHashSet<>(Set.of(ceased));
        } else if (classes.contains("ACCEPT") && !verb.negated() && turns.again(verb, limit(k, from))) {
            classes.add("RESUME");
        }
        if (classes.stream().anyMatch(DOING::contains)) {
            classes.add("DO");
        }
        if (classes.contains("SAID_WRONG")) {
            classes.removeAll(List.of("THREATEN", "HACK", "SPREAD"));
        }
        if (classes.contains("ASK")
                && k + 1 < clauses.all.size()
                && clauses.all.get(k + 1).marker().equals("that")) {
            classes.remove("ASK");
        }
        if (rest.object != null && head.sense().lemma().indexOf(' ') < 0) {
            classes.remove("MARCH");
        }
        Range subject = subject(k);
        Range object = verb.passive() ? subject : rest.object;
        if (object == null) {
            object = clause.gap();
        }
        if (verb.passive() && rest.agent != null && clause.link() == Link.RELATIVE && classes.contains("IMPOSE")) {
            object = plain.imposed(object, verb.first());
        }
        Range agent = verb.passive() ? rest.agent : subject;
        Range had = clause.marker().equals("cause") && k > 0 && suffers(clauses.all.get(k - 1), object)
                ? clauses.all.get(k - 1).subject()
                : null;
        boolean begins = ERGATIVE.contains(phrases.lower(verb.head())) && !verb.passive();
        boolean measure = !verb.passive() && classes.contains("IMPOSE") && plain.measure(clause.subject());
        if ((classes.contains("TAKE_EFFECT") || begins) && object == null || measure) {
            object = clause.subject();
            agent = plain.owner(object);
        }
        Range addressed = rest.addressee;
        if (suffers && !verb.passive()) {
            addressed = clause.subject();
            agent = rest.agent;
            boolean state = head.sense().lemma().startsWith("be ") && !classes.contains("IMPOSE");
            if (state) {
                addressed = rest.addressee == null ? rest.object : rest.addressee;
                object = clause.subject();
            } else if (object == null) {
                object = clause.subject();
            }
        } else if (classes.contains("SAID_WRONG") || classes.contains("SAID_FALSE")) {
            object = clause.subject();
            agent = speech.of(k);
        }
        Range addressee = addressed;
        int end = Math.max(rest.end, from - 1);
        List<String> objects =
                Complements.classes(sentence, words, object, addressee, verb.passive() || measure ? rest.object : null);

        if (object != null
                && !Complements.classes(sentence, words, object).stream().anyMatch(HELD::contains)) {
            classes.remove("HOLD_PERSON");
        }
        if (had != null && rest.agent == null && verb.passive()) {
            addressee = object;
            object = had;
        }
        objects = further(objects, clause, from, limit(k, from));
        objects = performers.moved(classes, verb, clause.subject(), objects);
        boolean forbids = verb.negated()
                        && FORBIDDING.contains(verb.modal())
                        && !verb.modal().equals("will")
                || permits(verb) && (phrases.no(clause.subject()) || phrases.no(rest.object))
                || verb.negated() && verb.modal().equals("should")
                || turns.only(verb)
                || turns.notTo(k, rest.object);
        boolean orders = verb.modal().equals("must") && !verb.negated();
        int inner = k + 1 < clauses.all.size() && !suffers ? governing.inner(k) : -1;
        String governs = inner < 0 ? "" : governing.of(classes, verb);
        if (!governs.isEmpty()) {
            consumed.add(inner);
            Clause deed = clauses.all.get(inner);
            int after = Math.max(deed.verb().head() + 1, senses.ends(deed.verb()));
            Complements deedRest = Complements.after(phrases, words, after, limit(inner, after));
            String prefix = governs + (deed.verb().negated() || governing.notBefore(deed) ? "NOT:" : "");
            Set<String> deeds = new LinkedHashSet<>();
            senses.of(deed.verb()).forEach(hit -> deeds.add(prefix + Senses.name(hit)));
            int ceases = inner + 1 < clauses.all.size() && deeds.contains("MUST:HALT") ? governing.inner(inner) : -1;
            if (ceases >= 0) {
                consumed.add(ceases);
                Verb ended = clauses.all.get(ceases).verb();
                senses.of(ended).forEach(hit -> deeds.add("NOT:" + Senses.name(hit)));
                after = Math.max(ended.head() + 1, senses.ends(ended));
                deedRest = Complements.after(phrases, words, after, limit(ceases, after));
            }
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
                    && senses.of(deed.verb()).stream()
                            .anyMatch(hit -> Senses.name(hit).equals("BOYCOTT"))) {
                object = deedRest.object;
            } else if (governs.equals("URGE:") && asks(rest.object, verb)) {
                addressee = rest.object;
            } else if (addressee == null && !governs.equals("LET:")) {
                addressee = deedRest.addressee == null ? deedRest.object : deedRest.addressee;
            }
        } else if (forbids || orders) {
            if (classes.contains("LEAVE") || classes.contains("ENTER")) {
                Set<String> moved = new LinkedHashSet<>(Complements.classes(sentence, words, clause.subject()));
                moved.addAll(objects);
                objects = List.copyOf(moved);
            }
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
            if (clauses.all.get(k + 1).link() == Link.COMPLEMENT && words.cue(verb.head(), "SAY")) {
                classes.remove("ASK"); // who tells somebody that it is so asks for nothing
            }
            Set<String> found = new LinkedHashSet<>(objects);
            found.add("CLAUSE");
            objects = List.copyOf(found);
        }
        if (classes.contains("SHOULD") && speech.of(k) == null) {
            object = clause.subject();
            agent = null;
        }
        boolean told = classes.contains("SAID_WRONG") || classes.contains("SAID_FALSE");
        if (plain.demanded(k)) {
            Set<String> demanded = new LinkedHashSet<>(forbids || orders ? classes : Set.of());
            demanded.add("SHOULD");
            classes = demanded;
            object = clause.subject();
            agent = speech.of(k);
            told = true;
        }
        if (!told) {
            classes = performers.mark(classes, verb, agent);
        }
        if (classes.contains("WILL:FATE") && speech.of(k) != null) {
            agent = speech.of(k);
            object = clause.subject();
        }
        Causes.Cause cause = causes.of(k);
        Causes.Cause content = cause == null ? contents.of(k, classes, rest) : null;
        cause = cause == null ? content : cause;
        Causes.Cause ground = causes.stated(k);
        boolean ended = over || !ceased.isEmpty();
        Mood mood = told || forbids || ended ? Mood.FACT : telling.mood(k, clause);
        if (mood == Mood.FACT && !told && !ended && !forbids && (none || turns.habit(clause))) {
            mood = none ? Mood.NEGATED : Mood.GENERAL;
        }
        Act.Clause kind = told ? Act.Clause.MAIN : telling.kind(k, clause);
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
                ground == null ? null : words.span(ground.first(), ground.last()),
                present(verb),
                clauseSpan(clause, end));
    }

    /** The subject of a verb; a participle at the head of the sentence has that of the main verb after it. */
    private @Nullable Range subject(int k) {
        Clause clause = clauses.all.get(k);
        boolean loose = clause.link() == Link.ADJUNCT && clause.verb().form() == Form.PARTICIPLE;
        for (int j = k + 1; clause.subject() == null && loose && j < clauses.all.size(); j++) {
            if (clauses.all.get(j).link() == Link.MAIN) {
                return clauses.all.get(j).subject();
            }
        }
        return clause.subject();
    }

    /** Whether one who "had" something done is hit by it, since it is his own: "ten of them had their assets frozen". */
    private boolean suffers(Clause above, @Nullable Range object) {
        return object != null
                && OWNERS.contains(phrases.lower(object.first()))
                && phrases.lower(above.verb().head()).startsWith("ha");
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

    /** Whether the verb takes a clause: "demanded that", "agreed to". */
    private boolean clauseAfter(int k) {
        if (k + 1 >= clauses.all.size()) {
            return false;
        }
        Clause next = clauses.all.get(k + 1);
        return next.parent() == k && (next.link() == Link.INFINITIVE || next.link() == Link.COMPLEMENT);
    }

    /** Whether the one asked is another actor, not the asker's own people, who are told what to do elsewhere. */
    private boolean asks(@Nullable Range object, Verb verb) {
        return object != null
                && !verb.passive()
                && Complements.classes(sentence, words, object).stream()
                        .noneMatch(name -> PEOPLE.contains(name) || name.equals("THING"));
    }

    private boolean permits(Verb verb) {
        return verb.modal().equals("may") || verb.modal().equals("can");
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
}
