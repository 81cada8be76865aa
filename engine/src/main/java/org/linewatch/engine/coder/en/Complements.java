package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.en.Phrases.Noun;
import org.linewatch.engine.model.Span;

/**
 * What follows a verb: its object with "of" phrases and list members, the by-agent, and whom another preposition names.
 * All places are token indexes, the last one included; null where there is none.
 */
final class Complements {
    private static final Set<String> PEOPLE = Set.of("he", "she", "him", "her", "they", "them");
    /** Classes that tell more than the thing itself: where it is kept out of. */
    private static final Set<String> SETTINGS = Set.of("DEVICE", "NETWORK", "PROCUREMENT");

    /** Classes of persons that tell more than that they are persons. */
    private static final Set<String> CALLINGS = Set.of("DIPLOMAT", "JOURNALIST");

    @Nullable Range object;

    @Nullable Range agent;

    @Nullable Range addressee;

    int end;

    private final Phrases phrases;
    private final Words words;

    private Complements(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** Reads what follows a verb from a token on, up to a clause boundary. */
    static Complements after(Phrases phrases, Words words, int from, int limit) {
        Complements found = new Complements(phrases, words);
        found.end = from - 1;
        found.read(from, limit);
        return found;
    }

    private void read(int from, int limit) {
        String preposition = "";
        boolean listed = false;
        for (int i = from; i < limit; ) {
            Noun noun = phrases.nounAt[i];
            if (noun != null) {
                Range span = new Range(i, noun.last());
                boolean time = isTime(noun);
                if (!time) {
                    take(preposition, span, listed);
                    end = noun.last();
                }
                listed = false;
                i = noun.last() + 1;
                preposition = "";
                continue;
            }
            String word = phrases.lower(i);
            if (phrases.verbAt[i] != null
                    || words.cue(i, "REASON") && i > from
                    || phrases.tag(i) == Tag.MARKER && !word.equals("of")) {
                return;
            }
            if (phrases.tag(i) == Tag.ADPOSITION || word.equals("to")) {
                preposition = word;
            } else if (phrases.tag(i) == Tag.AND || word.equals(",")) {
                if (!preposition.isEmpty() && phrases.tag(i + 1) == Tag.ADPOSITION) {
                    i++; // "to and from"
                    continue;
                }
                if (!continues(i, limit)) {
                    return;
                }
                listed = true;
            } else if (word.equals(";")
                    || word.equals(":")
                    || word.equals("(")
                    || Set.of("which", "who", "that", "whose").contains(word)) {
                return;
            }
            i++;
        }
    }

    private boolean isTime(Noun noun) {
        return Times.is(phrases.lower(noun.last()));
    }

    /** Whether a comma or "and" goes on with the same list: a noun follows that is no subject of a verb. */
    private boolean continues(int i, int limit) {
        int next = i + 1;
        if (phrases.tag(next) == Tag.AND) {
            next++;
        }
        Noun noun = next < limit ? phrases.nounAt[next] : null;
        if (noun == null || isTime(noun)) {
            return false;
        }
        int after = noun.last() + 1;
        while (phrases.tag(after) == Tag.ADPOSITION && after + 1 < limit && phrases.nounAt[after + 1] != null) {
            after = phrases.nounAt[after + 1].last() + 1;
        }
        while (phrases.tag(after) == Tag.ADVERB) {
            after++;
        }
        return after >= phrases.tokens.size()
                || phrases.verbAt[after] == null
                || phrases.verbAt[after].form() == Phrases.Form.PARTICIPLE
                || phrases.verbAt[after].form() == Phrases.Form.INFINITIVE;
    }

    private void take(String preposition, Range span, boolean listed) {
        switch (preposition) {
            case "" -> {
                if (listed && agent != null && object == null && addressee == null) {
                    agent = agent.to(span.last());
                } else if (object == null && listed && addressee != null) {
                    addressee = addressee.to(span.last());
                } else if (object == null) {
                    object = span;
                } else if (!listed && addressee == null && object.last() == span.first() - 1) {
                    addressee = object;
                    object = span;
                } else if (listed && addressee == null) {
                    object = new Range(object.first(), span.last());
                } else if (addressee != null) {
                    addressee = new Range(addressee.first(), span.last());
                }
            }
            case "by" -> agent = agent == null ? span : agent;
            case "of" -> {
                if (addressee != null) {
                    addressee = new Range(addressee.first(), span.last());
                } else if (agent != null) {
                    agent = new Range(agent.first(), span.last());
                } else if (object != null) {
                    object = new Range(object.first(), span.last());
                } else {
                    object = span;
                }
            }
            case "at", "during", "before", "as", "within", "about", "per", "amid", "through", "until", "without" -> {
                if (!names(span)) {
                    return;
                }
                addressee = addressee == null ? span : addressee;
            }
            default -> {
                if (addressee != null) {
                    addressee = new Range(addressee.first(), span.last());
                } else if (agent == null) {
                    addressee = span;
                }
            }
        }
    }

    private boolean names(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (!words.at(i, Table.ACTOR).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Classes of what the words in some token ranges name, the head of the first range first. */
    static List<String> classes(Sentence sentence, Words words, @Nullable Range... ranges) {
        Set<String> classes = new LinkedHashSet<>();
        for (@Nullable Range range : ranges) {
            if (range == null) {
                continue;
            }
            Span span = words.span(range.first(), range.last());
            List<Hit> objects = new ArrayList<>(sentence.hits(Table.OBJECT, span));
            objects.sort((one, other) ->
                    Integer.compare(rank(words, sentence, one, span), rank(words, sentence, other, span)));
            objects.stream()
                    .map(hit -> hit.sense().value())
                    .filter(value -> !value.startsWith(NominalActs.DEED))
                    .forEach(classes::add);
            for (Hit name : sentence.hits(Table.ACTOR, span)) {
                classes.add(kind(name));
                if (name.sense().value().equals("demonym") && name.end() == span.end()) {
                    classes.add("PERSON");
                }
            }
            for (int i = range.first(); i <= range.last(); i++) {
                if (words.cue(i, "SELF")) {
                    classes.add(PEOPLE.contains(sentence.tokens().get(i).lower()) ? "PERSON" : "SELF");
                }
            }
            if (!sentence.hits(Table.LAW, span).isEmpty()) {
                classes.add("LAW");
            }
            boolean name = sentence.tokens().get(range.last()).tag() == Tag.NAME;
            if (classes.isEmpty() && name) {
                classes.add("PERSON");
            }
            if (classes.isEmpty()) {
                classes.add(sentence.tokens().get(range.last()).tag() == Tag.NAME ? "NAMED" : "THING");
            }
        }
        List<String> ordered = new ArrayList<>(classes);
        if (ordered.stream().anyMatch(CALLINGS::contains) && ordered.remove("PERSON")) {
            int at = 0;
            while (!CALLINGS.contains(ordered.get(at))) {
                at++;
            }
            ordered.add(at + 1, "PERSON");
        }
        ordered.sort((one, other) -> Boolean.compare(SETTINGS.contains(other), SETTINGS.contains(one)));
        return List.copyOf(ordered);
    }

    /** Nouns nearer to the head of the phrase come first: the last one before "of", then those before it. */
    private static int rank(Words words, Sentence sentence, Hit hit, Span span) {
        String text = String.valueOf(sentence.tokens()
                .get(
                        words.tokenAt(hit.end()) < sentence.tokens().size()
                                ? words.tokenAt(hit.end())
                                : sentence.tokens().size() - 1)
                .lower());
        boolean head = hit.end() == span.end()
                || text.equals("of")
                || text.equals("on")
                || text.equals("against")
                || text.equals("from")
                || text.equals("to")
                || text.equals("for")
                || text.equals("with")
                || text.equals("in")
                || text.equals(",")
                || text.equals("and");
        return (head ? 0 : 1000) + hit.start() - span.start() - (hit.end() - hit.start());
    }

    private static String kind(Hit name) {
        return switch (name.sense().value()) {
            case "firm" -> "FIRM";
            case "person" -> "PERSON";
            case "organ", "body" -> "ORGAN";
            default -> "STATE";
        };
    }
}
