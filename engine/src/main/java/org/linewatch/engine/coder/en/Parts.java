package org.linewatch.engine.coder.en;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Form;
import org.linewatch.engine.coder.en.Phrases.Verb;

/** Finds who does an act, what undergoes it and whom it is aimed at, by the voice of its verb and what the verb means. */
final class Parts {
    /** Object classes of people, who undergo an act only as its own object. */
    static final Set<String> PEOPLE =
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

    /** Object classes that say whose a thing is, not what. */
    private static final Set<String> BARE = Set.of("STATE", "ORGAN", "FIRM", "PERSON", "SELF", "THING", "NAMED");

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

    private static final Set<String> OWNERS = Set.of("their", "his", "her", "its");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Speech speech;
    private final PlainVerbs plain;
    private final Performers performers;

    Parts(
            Sentence sentence,
            Phrases phrases,
            Clauses clauses,
            Words words,
            Speech speech,
            PlainVerbs plain,
            Performers performers) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = words;
        this.speech = speech;
        this.plain = plain;
        this.performers = performers;
    }

    /** Sets agent, object and addressee of an act, and the classes of what it is about. */
    void find(Sketch sketch) {
        Verb verb = sketch.verb;
        voice(sketch);
        Range owner = owner(sketch);
        boolean measure =
                !verb.passive() && sketch.classes.contains("IMPOSE") && plain.measure(sketch.clause.subject());
        boolean begins = ERGATIVE.contains(phrases.lower(verb.head())) && !verb.passive();
        if ((sketch.classes.contains("TAKE_EFFECT") || begins) && sketch.object == null || measure) {
            sketch.object = sketch.clause.subject();
            sketch.agent = plain.owner(sketch.object);
        }
        if (sketch.suffers && !verb.passive()) {
            suffered(sketch);
        } else if (sketch.disputed()) {
            sketch.object = sketch.clause.subject();
            sketch.agent = speech.of(sketch.k);
        }
        Range behind = verb.passive() || measure ? sketch.rest.object : null;
        List<String> objects = Complements.classes(sentence, words, sketch.object, sketch.addressee, behind);
        boolean held = sketch.object == null
                || Complements.classes(sentence, words, sketch.object).stream().anyMatch(HELD::contains);
        if (!held) {
            sketch.classes.remove("HOLD_PERSON");
        }
        if (owner != null && sketch.rest.agent == null && verb.passive()) {
            sketch.addressee = sketch.object;
            sketch.object = owner;
        }
        objects = further(objects, sketch.from, sketch.limit);
        sketch.objects = performers.moved(sketch.classes, verb, sketch.clause.subject(), objects);
    }

    /** The parts that the voice of the verb gives. */
    private void voice(Sketch sketch) {
        Clause clause = sketch.clause;
        Complements rest = sketch.rest;
        boolean passive = sketch.verb.passive();
        Range subject = subject(sketch.k);
        sketch.agent = passive ? rest.agent : subject;
        sketch.addressee = rest.addressee;
        sketch.object = passive ? subject : rest.object;
        if (sketch.object == null) {
            sketch.object = clause.gap();
        }
        if (passive && rest.agent != null && clause.link() == Link.RELATIVE && sketch.classes.contains("IMPOSE")) {
            sketch.object = plain.imposed(sketch.object, sketch.verb.first());
        }
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

    /** Who "had" something of his own done to it, so that it hits him: "ten of them had their assets frozen". */
    private @Nullable Range owner(Sketch sketch) {
        if (!sketch.clause.marker().equals("cause") || sketch.k == 0 || sketch.object == null) {
            return null;
        }
        Clause above = clauses.all.get(sketch.k - 1);
        boolean own = OWNERS.contains(phrases.lower(sketch.object.first()))
                && phrases.lower(above.verb().head()).startsWith("ha");
        return own ? above.subject() : null;
    }

    /** The parts of an act that the subject undergoes: it is the one aimed at, or in a state the thing itself. */
    private void suffered(Sketch sketch) {
        Range subject = sketch.clause.subject();
        Complements rest = sketch.rest;
        sketch.agent = rest.agent;
        boolean state = sketch.head.sense().lemma().startsWith("be ") && !sketch.classes.contains("IMPOSE");
        if (state) {
            sketch.addressee = rest.addressee == null ? rest.object : rest.addressee;
            sketch.object = subject;
        } else {
            sketch.addressee = subject;
            sketch.object = sketch.object == null ? subject : sketch.object;
        }
    }

    /** Adds to an object that no table knows what else its clause speaks of, and whether it is another state's. */
    private List<String> further(List<String> objects, int from, int limit) {
        Set<String> found = new LinkedHashSet<>(objects);
        boolean bare = BARE.containsAll(objects);
        for (Hit hit :
                bare && from < limit ? sentence.hits(Table.OBJECT, words.span(from, limit - 1)) : List.<Hit>of()) {
            if (!PEOPLE.contains(hit.sense().value())) {
                found.add(hit.sense().value());
            }
        }
        for (int i = from; bare && i < limit; i++) {
            if (phrases.lower(i).equals("with") && phrases.nounAt[Math.min(i + 1, limit - 1)] != null) {
                found.add("WITH");
            }
        }
        if (objects.contains("STATE")) {
            if (bare) {
                found.add("ORIGIN");
            }
            found.add("OF_STATE");
        }
        return List.copyOf(found);
    }
}
