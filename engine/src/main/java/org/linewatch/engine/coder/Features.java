package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Span;

/**
 * What is told of a drafted act to the weights: its words and their classes, its parties, how the clause tells it, what
 * stands around it, and what the frame table says. A feature is {@code kind=value}; names of actors are never among them,
 * only their kinds, so that nothing can be learned of one state or case. Nor is the kind of document: which kinds have acts in
 * the texts learned from says nothing of other texts.
 */
public final class Features {
    private static final int NEAR = 14;

    private final View view;
    private final Sentence sentence;
    private final Grammar grammar;
    private final List<Token> tokens;
    private final String[] stems;
    private final Act act;
    private final @Nullable Frame frame;
    private final @Nullable Frame before;

    /**
     * Features of an act in its sentence.
     *
     * @param stems those of the sentence
     * @param frame what the frame table makes of the act
     * @param before what it makes of the act told before in the sentence
     */
    Features(
            View view,
            Sentence sentence,
            Grammar grammar,
            String[] stems,
            Act act,
            @Nullable Frame frame,
            @Nullable Frame before) {
        this.view = view;
        this.sentence = sentence;
        this.grammar = grammar;
        this.tokens = sentence.tokens();
        this.stems = stems;
        this.act = act;
        this.frame = frame;
        this.before = before;
    }

    /** Takes features, each in the parts that make its name. */
    @FunctionalInterface
    interface Sink {
        void add(String... parts);
    }

    /** The features by name, each once. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        tell(parts -> names.add(String.join("", parts)));
        return List.copyOf(names);
    }

    /** The features by the numbers that {@link Hashes} has for their names, each once; no name is written out for them. */
    long[] hashes() {
        Hashes hashes = new Hashes();
        tell(hashes);
        return hashes.toArray();
    }

    private void tell(Sink to) {
        meaning(to);
        parties(to);
        telling(to);
        words(to);
    }

    /** The stems of a sentence's words, {@code @kind} for those in a name, so that they need be made but once. */
    static String[] stems(Sentence sentence, Grammar grammar) {
        List<Token> tokens = sentence.tokens();
        String[] stems = new String[tokens.size()];
        List<Hit> names = sentence.hits().stream()
                .filter(hit -> hit.from(Table.ACTOR) || hit.from(Table.LAW))
                .toList();
        int next = 0;
        int reach = -1;
        String kind = "";
        for (int i = 0; i < stems.length; i++) {
            Token token = tokens.get(i);
            while (next < names.size() && names.get(next).start() < token.end()) {
                if (names.get(next).end() > reach) {
                    reach = names.get(next).end();
                    kind = names.get(next).from(Table.LAW)
                            ? "law"
                            : names.get(next).sense().value();
                }
                next++;
            }
            stems[i] = token.start() < reach
                    ? "@" + kind
                    : token.tag() == Tag.NUMBER ? "#" : token.tag() == Tag.NAME ? "@name" : grammar.stem(token.lower());
        }
        return stems;
    }

    private void meaning(Sink to) {
        to.add("bias");
        List<String> classes =
                act.classes().subList(0, Math.min(3, act.classes().size()));
        List<String> objects =
                act.objects().subList(0, Math.min(4, act.objects().size()));
        classes.forEach(name -> to.add("k=", name));
        objects.forEach(name -> to.add("o=", name));
        for (String name : classes) {
            objects.forEach(object -> to.add("ko=", name, "+", object));
        }
        String told = act.told() ? "+" : "-";
        if (frame == null) {
            to.add("f0");
        } else {
            String type = frame.type().name();
            Instrument instrument = frame.instrument();
            to.add("ft=", told, type);
            if (instrument == null) {
                to.add("fi=", told, type);
            } else {
                to.add("fi=", told, type, "/", instrument.code());
            }
            to.add("f=", told, frame.object().equals("*") ? "any" : "exact");
        }
    }

    private void parties(Sink to) {
        party(to, "a", act.agent());
        party(to, "p", act.patient());
        party(to, "d", act.addressee());
        if (act.speaker() != null) {
            to.add("speaker");
        }
    }

    private void party(Sink to, String kind, @Nullable Span span) {
        if (span == null) {
            to.add(kind, "0");
            return;
        }
        int last = -1;
        for (int i = tokenAt(span.start()); i < tokens.size() && tokens.get(i).end() <= span.end(); i++) {
            last = i;
            if (stems[i].startsWith("@")) {
                to.add(kind, "=", stems[i]);
            }
        }
        if (last >= 0) {
            to.add(kind, "h=", stems[last]);
        }
    }

    private void telling(Sink to) {
        to.add("c=", act.clause().name(), "+", act.mood().name());
        String joined = act.clause() == Act.Clause.COORDINATE ? "&" : "";
        to.add("pv=", before == null ? "" : before.type().name(), joined);
        if (act.trigger() != null) {
            to.add(act.feared() ? "feared" : "trigger");
        }
        if (act.present()) {
            to.add("present");
        }
        if (view.text().startsWith("?", Math.max(0, sentence.span().end() - 1))) {
            to.add("question");
        }
        if (!tokens.isEmpty()) {
            to.add("s0=", stems[0]);
        }
        Span before = new Span(sentence.span().start(), act.head().start());
        Span within = act.clauseSpan();
        for (Hit hit : sentence.hits()) {
            if (hit.from(Table.CUE)) {
                String where = within.contains(hit.span()) ? "qc=" : before.contains(hit.span()) ? "qb=" : "qa=";
                to.add(where, hit.sense().value());
            }
        }
    }

    private void words(Sink to) {
        int head = tokenAt(act.head().start());
        int last = Math.max(head, tokenAt(act.head().end()) - 1);
        if (head >= tokens.size()) {
            return;
        }
        String phrase = head == last ? stems[head] : String.join(" ", Arrays.copyOfRange(stems, head, last + 1));
        to.add("h=", stems[head]);
        to.add("hp=", phrase);
        to.add(
                "ht=",
                tokens.get(head).tag().name(),
                grammar.form(tokens.get(head).lower()));
        to.add("l1=", stem(head - 1));
        to.add("l2=", stem(head - 2));
        to.add("l12=", stem(head - 2), " ", stem(head - 1));
        to.add("r1=", stem(last + 1));
        to.add("r2=", stem(last + 2));
        to.add("hr1=", phrase, " ", stem(last + 1));
        to.add("hr12=", phrase, " ", stem(last + 1), " ", stem(last + 2));
        int from = tokenAt(act.evidence().start());
        int until = tokenAt(act.evidence().end());
        for (int i = from; i < Math.min(until, from + NEAR); i++) {
            if (i < head || i > last) {
                to.add("w=", stems[i]);
                to.add("ww=", stem(i - 1), " ", stems[i]);
                if (!stems[i].startsWith("@")) {
                    to.add("hw=", phrase, " ", stems[i]);
                }
            }
        }
        List<Token> all = tokens;
        for (int i = Math.max(0, head - NEAR); i < Math.min(all.size(), last + NEAR); i++) {
            if (i < from || i >= until) {
                to.add(i < head ? "b=" : "x=", stems[i]);
            }
        }
        for (Hit hit : sentence.hits()) {
            if (hit.from(Table.OBJECT) && act.clauseSpan().contains(hit.span())) {
                to.add("oc=", hit.sense().value());
            }
        }
    }

    private String stem(int i) {
        return i < 0 ? "^" : i >= stems.length ? "$" : stems[i];
    }

    /** The first token that begins at or after a place. */
    private int tokenAt(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words that some features name, for a reader: of {@code hw=suspend import} the words. */
    static List<String> readable(List<String> features) {
        List<String> words = new ArrayList<>();
        for (String feature : features) {
            int equals = feature.indexOf('=');
            if (equals > 0 && equals + 1 < feature.length() && "hpwwx".indexOf(feature.charAt(0)) >= 0) {
                String word = feature.substring(equals + 1);
                if (word.chars().anyMatch(Character::isLetter) && !word.contains("@") && !words.contains(word)) {
                    words.add(word);
                }
            }
        }
        return List.copyOf(words);
    }
}
