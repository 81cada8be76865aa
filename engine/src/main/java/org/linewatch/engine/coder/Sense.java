package org.linewatch.engine.coder;

import java.util.List;
import org.linewatch.engine.model.Actor;

/**
 * What a dictionary says of a form.
 *
 * @param table the word table that it comes from
 * @param value what the table maps it to: a class, an id, a topic
 * @param lemma the dictionary form, for the reason that a reader sees
 * @param inflection grammatical form, for acting words
 * @param cased whether the form counts only as written, with its capitals
 * @param actors whom a name stands for; empty for other tables
 * @param domains types of security that the word speaks of
 */
public record Sense(
        Table table,
        String value,
        String lemma,
        Inflection inflection,
        boolean cased,
        List<Actor> actors,
        List<String> domains) {

    /** Word tables. */
    public enum Table {
        /** Acting verbs and verb phrases; the value is an act class. */
        ACT,
        /** Nouns that acts take; the value is an object class. */
        OBJECT,
        /** Names of states, bodies, organs, people, firms; the value is the kind of name. */
        ACTOR,
        /** Names of laws; the value is the law's id. */
        LAW,
        /** Keywords of core interests; the value is the interest's id. */
        INTEREST,
        /** Keywords that the pack gives a type of security; the domains say which. */
        TOPIC,
        /** Matters that an act may be about; the domains say which types of security they speak of. */
        MATTER,
        /** Words that a grammar needs (reasons, negation, speech …); the value is the kind of cue. */
        CUE
    }

    /** Grammatical form of an acting word; Chinese knows {@link #BASE} alone. */
    public enum Inflection {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        /** Past tense and participle look alike. */
        PAST_OR_PARTICIPLE,
        GERUND,
        /** A noun that tells of an act. */
        NOMINAL
    }

    /** Copies the lists. */
    public Sense {
        actors = List.copyOf(actors);
        domains = List.copyOf(domains);
    }

    /** Whether it is of a phrase with a gap, of which the form is only the beginning. */
    boolean open() {
        return lemma.indexOf('~') >= 0;
    }

    /** A sense of a class and nothing more. */
    public static Sense of(Table table, String value, String lemma) {
        return new Sense(table, value, lemma, Inflection.BASE, false, List.of(), List.of());
    }
}
