package org.linewatch.engine.coder.en;

import java.util.ArrayList;
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
    private static final Set<String> FORBIDDING = Set.of("may", "can", "must", "shall", "could", "will", "ca");

    private final View view;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Words words;
    private final Speech speech;
    private final Causes causes;

    EnglishActs(View view, Sentence sentence, Phrases phrases, Clauses clauses) {
        this.view = view;
        this.sentence = sentence;
        this.phrases = phrases;
        this.clauses = clauses;
        this.words = new Words(sentence);
        this.speech = new Speech(phrases, clauses, words);
        this.causes = new Causes(phrases, clauses, words);
    }

    /** The acts in the order of their verbs. */
    List<Act> all() {
        List<Act> acts = new ArrayList<>();
        for (int k = 0; k < clauses.all.size(); k++) {
            Act act = draft(k);
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
            return null;
        }
        Hit head = senses.get(0);
        int from = Math.max(verb.head() + 1, words.tokenAt(head.end()));
        Complements rest = Complements.after(phrases, words, from, limit(k, from));
        Set<String> classes = new LinkedHashSet<>();
        senses.forEach(hit -> classes.add(hit.sense().value()));
        Range object = verb.passive() ? clause.subject() : rest.object;
        if (object == null) {
            object = clause.gap();
        }
        Range agent = verb.passive() ? rest.agent : clause.subject();
        Range addressee = rest.addressee;
        int end = Math.max(rest.end, from - 1);
        boolean told = true;
        List<String> objects =
                Complements.classes(sentence, words, object, addressee, verb.passive() ? rest.object : null);

        boolean forbids = verb.negated()
                        && FORBIDDING.contains(verb.modal())
                        && !verb.modal().equals("will")
                || permits(verb) && (no(clause.subject()) || no(rest.object));
        boolean orders = verb.modal().equals("must") && !verb.negated();
        int inner = k + 1 < clauses.all.size() ? innerOf(k) : -1;
        if (inner >= 0 && (classes.contains("BAN") || orders(verb))) {
            Clause deed = clauses.all.get(inner);
            String prefix = classes.contains("BAN") ? "NOT:" : "MUST:";
            Complements deedRest = Complements.after(
                    phrases,
                    words,
                    deed.verb().head() + 1,
                    limit(inner, deed.verb().head() + 1));
            Set<String> deeds = new LinkedHashSet<>();
            senses(deed.verb()).forEach(hit -> deeds.add(prefix + hit.sense().value()));
            deeds.addAll(classes);
            classes.clear();
            classes.addAll(deeds);
            end = Math.max(end, deedRest.end);
            objects = Complements.classes(sentence, words, deedRest.object, deedRest.addressee, object);
            addressee = addressee == null ? deedRest.object : addressee;
        } else if (forbids || orders) {
            String prefix = forbids ? "NOT:" : "MUST:";
            List<String> plain = List.copyOf(classes);
            classes.clear();
            plain.forEach(name -> classes.add(prefix + name));
            addressee = addressee == null ? rest.object : addressee;
            object = clause.subject();
            agent = verb.passive() ? rest.agent : null;
        }
        Causes.Cause cause = causes.of(k);
        Mood mood = forbids ? Mood.FACT : mood(k, clause);
        Act.Clause kind = kind(k, clause, 0);
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
                told ? kind : Act.Clause.CONTENT,
                mood,
                cause == null ? null : words.span(cause.first(), cause.last()),
                cause != null && cause.feared(),
                null,
                present(verb),
                clauseSpan(clause, end));
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

    /** The senses of a verb as an act, where its form and its place allow one. */
    private List<Hit> senses(Verb verb) {
        List<Hit> found = new ArrayList<>();
        for (Hit hit : words.at(verb.head(), Table.ACT)) {
            found.add(hit);
        }
        return found;
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
        boolean inner = next.link() == Link.INFINITIVE && next.parent() == k
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

    private Mood mood(int k, Clause clause) {
        Verb verb = clause.verb();
        if (verb.negated() || no(clause.subject())) {
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
            case PREPOSITION -> Act.Clause.CIRCUMSTANCE;
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
