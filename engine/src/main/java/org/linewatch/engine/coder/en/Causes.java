package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Clauses.Clause;
import org.linewatch.engine.coder.en.Phrases.Form;

/** The phrases and clauses of a sentence that say what an act answers to (ruling 2), or what it is to prevent. */
final class Causes {
    /**
     * What an act answers to.
     *
     * @param cue first token of the word that introduces it
     * @param first its first token
     * @param last its last token
     * @param feared whether it is feared, not done
     */
    record Cause(int cue, int first, int last, boolean feared) {}

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "then",
            "early",
            "late",
            "mid",
            "last",
            "this",
            "the");

    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Extents extents;
    private final List<Cause> found = new ArrayList<>();
    /** Grounds and aims that the actor states. */
    private final List<Cause> grounds = new ArrayList<>();

    Causes(Phrases phrases, Clauses clauses, Words words) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = words;
        this.extents = new Extents(phrases, words);
        for (int i = 0; i < phrases.tokens.size(); i++) {
            Cause cause = at(i);
            Cause ground = ground(i);
            if (ground != null) {
                grounds.add(ground);
            }
            if (cause != null) {
                found.add(cause);
                i = Math.max(i, cause.first());
            }
        }
    }

    /** A ground or an aim that a word opens. */
    private @Nullable Cause ground(int i) {
        for (Hit hit : words.at(i, Table.CUE)) {
            int first = words.tokenAt(hit.end());
            boolean stated = hit.sense().value().equals("GROUND") && i > 0;
            if (first < phrases.tokens.size() && (stated || hit.sense().value().equals("AIM"))) {
                int last = end(first);
                return last < first ? null : extents.of(new Cause(i, first, last, false));
            }
        }
        return null;
    }

    /** The ground or aim that is stated for the act of a verb: behind it, else at the head of the sentence. */
    @Nullable Cause stated(int k) {
        int head = clauses.all.get(k).verb().head();
        Cause before = null;
        for (Cause ground : grounds) {
            if (ground.cue() > head) {
                return ground;
            }
            before = ground.last() < head && ground.cue() == 0 ? ground : before;
        }
        return before;
    }

    private @Nullable Cause at(int i) {
        for (Hit hit : words.at(i, Table.CUE)) {
            String kind = hit.sense().value();
            if (kind.equals("REASON") || kind.equals("FEARED") || kind.equals("ANSWERS")) {
                int first = words.tokenAt(hit.end());
                if (first < phrases.tokens.size() && reason(i, first, phrases.lower(i)) && aim(i)) {
                    int last = end(first);
                    if (last >= first && !extents.procedure(phrases.lower(i), first, last)) {
                        return extents.of(new Cause(i, first, last, kind.equals("FEARED")));
                    }
                }
            }
        }
        if (i == 0 && extents.found()) {
            return extents.of(new Cause(0, 2, end(2), false));
        }
        boolean deed = phrases.lower(i).equals("for") && i + 2 < phrases.tokens.size() && extents.deed(i + 1);
        return deed ? extents.of(new Cause(i, i + 1, end(i + 1), false)) : null;
    }

    /** Whether an infinitive states an aim of its own, not what somebody is asked to do. */
    private boolean aim(int i) {
        if (!phrases.lower(i).equals("to") || i == 0) {
            return true;
        }
        for (Clause clause : clauses.all) {
            if (clause.verb().first() == i) {
                int parent = clause.parent() < 0
                        ? -1
                        : clauses.all.get(clause.parent()).verb().head();
                return clause.link() == Clauses.Link.PURPOSE
                        || parent >= 0
                                && clause.noun() >= 0
                                && !words.cue(parent, "PLAN")
                                && !words.act(parent, "URGE")
                                && !words.act(parent, "ASK");
            }
        }
        return false;
    }

    /** Whether a word that may name a reason does so here, not a time or a number. */
    private boolean reason(int i, int first, String word) {
        Tag next = phrases.tag(first);
        if (phrases.verbAt[i] != null && word.equals("since")) {
            return false;
        }
        return switch (word) {
            case "since", "after", "following" ->
                next != Tag.NUMBER && !MONTHS.contains(phrases.lower(first)) || clauseStarts(first);
            case "over" -> next != Tag.NUMBER && phrases.tag(i) == Tag.ADPOSITION;
            case "given" -> phrases.tag(i) != Tag.VERB || phrases.tag(i - 1) == Tag.PUNCTUATION;
            default -> true;
        };
    }

    private boolean clauseStarts(int first) {
        return clauses.all.stream()
                .anyMatch(clause -> clause.start() == first - 1
                        && clause.subject() != null
                        && clause.subject().first() == first
                        && !Times.is(phrases.lower(first)));
    }

    /** The last token of a reason: before a comma that ends it, a clause that goes on with the main one, or a dash. */
    private int end(int first) {
        int i = first;
        while (i < phrases.tokens.size()) {
            String word = phrases.lower(i);
            boolean stop = word.equals(",")
                    || word.equals(";")
                    || word.equals(".")
                    || word.equals("-")
                    || word.equals("\u2013")
                    || word.equals("\u2014")
                    || word.equals("?")
                    || word.equals(":");
            if (i > first && goesOn(i, first)) {
                return i - 1;
            }
            boolean source = word.equals("according") && phrases.lower(i + 1).equals("to");
            if (stop && i > first && !listed(i) && !extents.listed(i)
                    || source && i > first
                    || phrases.tag(i) == Tag.AND && resumes(i)) {
                return i - 1;
            }
            i++;
        }
        return i - 1;
    }

    /** Whether a main verb stands here whose subject began before the reason: "the protest over the law came at once". */
    private boolean goesOn(int verb, int first) {
        return phrases.verbAt[verb] != null
                && phrases.verbAt[verb].first() == verb
                && clauses.all.stream()
                        .anyMatch(clause -> clause.verb().first() == verb
                                && clause.link() == Clauses.Link.MAIN
                                && clause.verb().form() == Form.FINITE
                                && clause.subject() != null
                                && clause.subject().first() < first - 1);
    }

    /** Whether a comma parts the names of a list that ends with "and": "Brussels, London and Ottawa". */
    private boolean listed(int comma) {
        int i = comma;
        if (!phrases.lower(i).equals(",") || phrases.tag(i - 1) != Tag.NAME) {
            return false;
        }
        while (i + 1 < phrases.tokens.size() && phrases.tag(i + 1) == Tag.NAME && phrases.nounAt[i + 1] != null) {
            i = phrases.nounAt[i + 1].last() + 1;
            if (phrases.tag(i) == Tag.AND) {
                return phrases.tag(i + 1) == Tag.NAME || phrases.lower(i + 1).equals("the");
            }
            if (!phrases.lower(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether after "and" the main clause goes on: with a finite verb of its own subject before the reason. */
    private boolean resumes(int i) {
        int next = i + 1;
        return next < phrases.tokens.size()
                && phrases.verbAt[next] != null
                && phrases.verbAt[next].form() == Form.FINITE;
    }

    /** The reason that a word opens, from a token on. */
    Cause from(int cue, int first) {
        return extents.of(new Cause(cue, first, Math.max(first, end(first)), false));
    }

    /** Whether a token lies inside a reason. */
    boolean inside(int token) {
        return found.stream().anyMatch(cause -> cause.first() <= token && token <= cause.last());
    }

    /** What the act of a verb answers to: the reason after it in its clause, else one at the head of the sentence. */
    @Nullable Cause of(int k) {
        Clause clause = clauses.all.get(k);
        int head = clause.verb().head();
        Cause nearest = null;
        for (Cause cause : found) {
            if (cause.cue() > head && nearest == null) {
                nearest = cause;
            }
        }
        if (nearest != null) {
            return nearest;
        }
        for (Cause cause : found) {
            if (cause.last() < head) {
                nearest = cause;
            }
        }
        return nearest == null ? described(k) : nearest;
    }

    /** What those whom a deed hits had done before: "influencers who had called for war". */
    private @Nullable Cause described(int k) {
        int head = clauses.all.get(k).verb().head();
        for (Clause clause : clauses.all) {
            Phrases.Verb verb = clause.verb();
            boolean before = clause.link() == Clauses.Link.RELATIVE
                    && verb.first() > head
                    && verb.first() < verb.head()
                    && phrases.lower(verb.first()).equals("had")
                    && !verb.passive()
                    && !verb.negated();
            if (before) {
                return extents.of(new Cause(clause.start(), verb.first(), end(verb.first()), false));
            }
        }
        return null;
    }
}
