package org.linewatch.engine.coder.en;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Phrases.Verb;

/**
 * An act while it is drafted: what the steps of the reading have found so far. Each step goes on from what those before it
 * left, so that their order counts: {@link ActClasses}, {@link Parts}, {@link GovernedDeeds}, then who is said to act.
 */
final class Sketch {
    /** Index of the clause. */
    final int k;

    final Clause clause;
    final Verb verb;

    /** The sense of the verb that tells most. */
    final Hit head;

    /** The first token after the verb's dictionary form. */
    final int from;

    /** Where what follows the verb ends: the first token beyond it. */
    final int limit;

    /** What follows the verb. */
    final Complements rest;

    /** Act classes, the first most telling. */
    Set<String> classes = new LinkedHashSet<>();

    /** Object classes of what the act is about, the first most telling. */
    List<String> objects = List.of();

    @Nullable Range agent;

    @Nullable Range object;

    @Nullable Range addressee;

    /** The last token of what tells of the act. */
    int end;

    /** Whether the verb's sense says that its subject undergoes the act: "lost its licence". */
    boolean suffers;

    /** Whether the clause tells that what was done before is over, or will be done no more. */
    boolean ended;

    /** Whether the clause forbids what its verb tells: "may not use". */
    boolean forbids;

    /** Whether the clause orders what its verb tells: "must leave". */
    boolean orders;

    /** Whether the act is the saying itself, so that the speaker is its agent and it is a fact of its own. */
    boolean told;

    Sketch(int k, Clause clause, Hit head, int from, int limit, Complements rest) {
        this.k = k;
        this.clause = clause;
        this.verb = clause.verb();
        this.head = head;
        this.from = from;
        this.limit = limit;
        this.rest = rest;
        this.end = Math.max(rest.end, from - 1);
    }

    /** Whether the act is what a speaker calls wrong or false. */
    boolean disputed() {
        return classes.contains("SAID_WRONG") || classes.contains("SAID_FALSE");
    }
}
