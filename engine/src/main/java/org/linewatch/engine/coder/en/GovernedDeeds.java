package org.linewatch.engine.coder.en;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Clauses.Link;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * Turns an act into the ban, the order or the plea that it is: about the deed of the verb that it governs ("barred firms
 * from using", "ordered it to stop selling"), or of its own verb with a modal ("may not use", "must leave"). The deed's
 * classes are marked with how the act bears on it: {@code NOT:}, {@code MUST:}, {@code URGE:} and the like.
 */
final class GovernedDeeds {
    /** Modals that forbid what they negate. */
    private static final Set<String> FORBIDDING = Set.of("may", "can", "must", "shall", "could", "ca", "should");

    private static final Set<String> PERMITTING = Set.of("may", "can");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Senses senses;
    private final Turns turns;
    private final Governing governing;

    /** Clauses that are part of another act: the deed that a ban, an order or a plea is about. */
    private final Set<Integer> consumed = new HashSet<>();

    GovernedDeeds(Sentence sentence, Phrases phrases, Clauses clauses, Words words, Senses senses, Turns turns) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = words;
        this.senses = senses;
        this.turns = turns;
        this.governing = new Governing(phrases, clauses);
    }

    /** Whether a clause was read as the deed of another act, so that it is no act by itself. */
    boolean consumed(int k) {
        return consumed.contains(k);
    }

    /** Adds to an act the deed that it is about, if it is about one. */
    void add(Sketch sketch) {
        sketch.forbids = forbids(sketch);
        sketch.orders = sketch.verb.modal().equals("must") && !sketch.verb.negated();
        int inner = sketch.suffers ? -1 : governing.inner(sketch.k);
        String governs = inner < 0 ? "" : governing.of(sketch.classes, sketch.verb);
        if (!governs.isEmpty()) {
            govern(sketch, governs, inner);
        } else if (sketch.forbids || sketch.orders) {
            oblige(sketch);
        } else if (clauseAfter(sketch.k)) {
            if (clauses.all.get(sketch.k + 1).link() == Link.COMPLEMENT && words.cue(sketch.verb.head(), "SAY")) {
                sketch.classes.remove("ASK"); // who tells somebody that it is so asks for nothing
            }
            sketch.objects = with(sketch.objects, "CLAUSE");
        }
    }

    private boolean forbids(Sketch sketch) {
        Verb verb = sketch.verb;
        Range object = sketch.rest.object;
        return verb.negated() && FORBIDDING.contains(verb.modal())
                || PERMITTING.contains(verb.modal()) && (phrases.no(sketch.clause.subject()) || phrases.no(object))
                || turns.only(verb)
                || turns.notTo(sketch.k, object);
    }

    /** An act about the deed of another verb, whose object and addressee become its own where it has none. */
    private void govern(Sketch sketch, String governs, int inner) {
        consumed.add(inner);
        Verb verb = clauses.all.get(inner).verb();
        List<Hit> meant = senses.of(verb);
        boolean not = verb.negated() || governing.notBefore(verb);
        Set<String> deeds = names(governs + (not ? "NOT:" : ""), meant);
        int last = inner;
        int ceases = deeds.contains("MUST:HALT") ? governing.inner(inner) : -1;
        if (ceases >= 0) { // "ordered to stop selling" forbids to sell
            consumed.add(ceases);
            last = ceases;
            deeds.addAll(names("NOT:", senses.of(clauses.all.get(ceases).verb())));
        }
        if (governs.equals("NOT:") || not) {
            deeds.add(not ? governs + "NOT" : "NOT");
        }
        deeds.addAll(sketch.classes);
        sketch.classes = deeds;
        Verb deed = clauses.all.get(last).verb();
        int after = Math.max(deed.head() + 1, senses.ends(deed));
        Complements rest = Complements.after(phrases, words, after, clauses.limit(last, after));
        sketch.end = Math.max(sketch.end, Math.max(rest.end, after - 1));
        sketch.objects =
                with(Complements.classes(sentence, words, rest.object, rest.addressee, sketch.object), "CLAUSE");
        boolean urges = governs.equals("URGE:");
        boolean boycott = meant.stream().anyMatch(hit -> Senses.name(hit).equals("BOYCOTT"));
        if (urges && rest.object != null && !verb.passive() && boycott) {
            sketch.object = rest.object;
        } else if (urges && asks(sketch.rest.object, sketch.verb)) {
            sketch.addressee = sketch.rest.object;
        } else if (sketch.addressee == null && !governs.equals("LET:")) {
            sketch.addressee = rest.addressee == null ? rest.object : rest.addressee;
        }
    }

    /** An act that forbids or orders what its own verb tells: it is done to the subject. */
    private void oblige(Sketch sketch) {
        Range subject = sketch.clause.subject();
        if (sketch.classes.contains("LEAVE") || sketch.classes.contains("ENTER")) {
            Set<String> moved = new LinkedHashSet<>(Complements.classes(sentence, words, subject));
            moved.addAll(sketch.objects);
            sketch.objects = List.copyOf(moved);
        }
        String not = sketch.verb.modal().equals("should") ? "SHOULD_NOT:" : "NOT:";
        String prefix = sketch.forbids ? not : "MUST:";
        sketch.classes =
                sketch.classes.stream().map(name -> prefix + name).collect(Collectors.toCollection(LinkedHashSet::new));
        sketch.addressee = sketch.addressee == null ? sketch.rest.object : sketch.addressee;
        sketch.object = subject;
        sketch.agent = sketch.verb.passive() ? sketch.rest.agent : null;
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
                        .noneMatch(name -> Parts.PEOPLE.contains(name) || name.equals("THING"));
    }

    private static Set<String> names(String prefix, List<Hit> meant) {
        return meant.stream()
                .map(hit -> prefix + Senses.name(hit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> with(List<String> objects, String further) {
        Set<String> all = new LinkedHashSet<>(objects);
        all.add(further);
        return List.copyOf(all);
    }
}
