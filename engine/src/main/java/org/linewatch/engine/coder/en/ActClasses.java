package org.linewatch.engine.coder.en;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Phrases.Verb;

/** Finds the classes of an act: those of its verb's senses, as the words around the verb turn them. */
final class ActClasses {
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

    /** Modals, or none, with which a verb tells what is so or will be. */
    private static final Set<String> STATING = Set.of("", "would", "will");

    /** Before the class of a verb whose subject undergoes the act: "lost its licence". */
    private static final String SUFFER = "SUFFER:";

    private final Phrases phrases;
    private final Clauses clauses;
    private final Speech speech;
    private final PlainVerbs plain;
    private final Turns turns;
    private final Ceasing ceasing;

    ActClasses(Phrases phrases, Clauses clauses, Speech speech, PlainVerbs plain, Turns turns) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.speech = speech;
        this.plain = plain;
        this.turns = turns;
        this.ceasing = new Ceasing(phrases);
    }

    /** Sets the classes of an act whose verb has some senses. */
    void find(Sketch sketch, List<Hit> meant) {
        for (Hit sense : meant) {
            sketch.suffers |= Senses.name(sense).startsWith(SUFFER);
            sketch.classes.add(name(sketch, Senses.name(sense)));
        }
        turn(sketch);
        if (sketch.classes.stream().anyMatch(DOING::contains)) {
            sketch.classes.add("DO");
        }
        drop(sketch);
    }

    private String name(Sketch sketch, String name) {
        if (name.startsWith(SUFFER)) {
            return name.substring(SUFFER.length());
        }
        if (name.equals("WRONG") && plain.charged(sketch.k)) {
            return "SAID_WRONG";
        }
        boolean untrue = name.equals("FALSE") || sketch.verb.negated() && name.equals("NOT_FALSE");
        return untrue && speech.of(sketch.k) != null ? "SAID_FALSE" : name;
    }

    /** What is no longer done is halted or lifted; what is done again is resumed. */
    private void turn(Sketch sketch) {
        Verb verb = sketch.verb;
        String lemma = sketch.head.sense().lemma();
        boolean over = lemma.contains("no longer ") || lemma.startsWith("not ");
        String ceased = over ? "" : ceasing.of(verb, sketch.classes);
        boolean taken = sketch.classes.contains("ACCEPT") && !verb.negated();
        if (ceased.isEmpty() && taken && none(sketch) && STATING.contains(verb.modal())) {
            ceased = "HALT";
        }
        if (!ceased.isEmpty()) {
            sketch.classes = new LinkedHashSet<>(Set.of(ceased));
        } else if (taken && turns.again(verb, sketch.limit)) {
            sketch.classes.add("RESUME");
        }
        sketch.ended = over || !ceased.isEmpty();
    }

    /** Removes the classes that do not hold in this clause. */
    private void drop(Sketch sketch) {
        if (sketch.classes.contains("SAID_WRONG")) {
            sketch.classes.removeAll(List.of("THREATEN", "HACK", "SPREAD"));
        }
        Clause next = sketch.k + 1 < clauses.all.size() ? clauses.all.get(sketch.k + 1) : null;
        if (next != null && next.marker().equals("that")) {
            sketch.classes.remove("ASK");
        }
        if (sketch.rest.object != null && sketch.head.sense().lemma().indexOf(' ') < 0) {
            sketch.classes.remove("MARCH"); // who marches something marches for nothing
        }
    }

    /** Whether the verb's object says that there is none: "issued no visas". */
    boolean none(Sketch sketch) {
        return phrases.no(sketch.rest.object) && !sketch.verb.passive();
    }
}
