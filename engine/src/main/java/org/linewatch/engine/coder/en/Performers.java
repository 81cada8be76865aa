package org.linewatch.engine.coder.en;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * Tells acts apart by who does them and when. A class is repeated with a mark before it, which the frame table may ask for:
 * {@code CROWD:} where many people without office act, since their boycott is a protest, and {@code WILL:} where the verb
 * is in the future, since what will become of somebody may be a threat. A motion is known by what moves.
 */
final class Performers {
    static final String CROWD = "CROWD:";
    static final String WILL = "WILL:";

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");

    /** Act classes whose subject tells what is done: what moves, comes back, breaks out. */
    private static final Set<String> SUBJECTIVE = Set.of("MOVE", "GO_OUT", "RETURN", "HAPPEN");

    /** Object classes of what moves by itself, so that it counts as a subject alone. */
    private static final Set<String> MOVABLE = Set.of("SHIP", "AIRCRAFT", "TROOPS", "WEAPON", "DIPLOMAT", "JOURNALIST");

    /** Object classes of those who act for a state. */
    private static final Set<String> OFFICES = Set.of("ORGAN", "OFFICIAL", "TROOPS");

    private final Sentence sentence;
    private final Words words;

    Performers(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The classes with those that hold for such an agent and such a verb group before them. */
    Set<String> mark(Set<String> classes, Verb verb, @Nullable Range agent) {
        boolean future = FUTURE.contains(verb.modal());
        boolean crowd = crowd(agent);
        if (!future && !crowd) {
            return classes;
        }
        Set<String> marked = new LinkedHashSet<>();
        for (String name : classes) {
            if (name.indexOf(':') < 0 && future) {
                marked.add(WILL + name);
            }
            if (name.indexOf(':') < 0 && crowd) {
                marked.add(CROWD + name);
            }
        }
        marked.addAll(classes);
        return marked;
    }

    /** What an act is about: where its verb tells of a motion, what moves comes first. */
    List<String> moved(Set<String> classes, Verb verb, @Nullable Range subject, List<String> objects) {
        if (verb.passive() || subject == null || classes.stream().noneMatch(SUBJECTIVE::contains)) {
            return objects;
        }
        Set<String> moved = new LinkedHashSet<>(Complements.classes(sentence, words, subject));
        objects.stream().filter(name -> !MOVABLE.contains(name)).forEach(moved::add);
        return List.copyOf(moved);
    }

    /** Whether many people act who hold no office: students, consumers, the people of a country. */
    private boolean crowd(@Nullable Range agent) {
        if (agent == null) {
            return false;
        }
        List<String> kinds = Complements.classes(sentence, words, agent);
        return kinds.stream().noneMatch(OFFICES::contains)
                && (kinds.contains("CROWD") || kinds.contains("STATE") && kinds.contains("PERSON") && demonym(agent));
    }

    /** Whether a noun phrase ends in the name of a people in the plural: "Danes", "Chileans". */
    private boolean demonym(Range agent) {
        return sentence.tokens().get(agent.last()).lower().endsWith("s");
    }
}
