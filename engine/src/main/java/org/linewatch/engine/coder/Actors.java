package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Span;

/** The actors that a passage names, and who is meant by a stretch of it. */
public final class Actors {
    private static final Set<String> SEVERAL = Set.of(
            "they", "both", "both sides", "the two", "the two sides", "the three", "the four", "each", "the pair");

    /** How many sentences back the one may stand whom a pronoun means. */
    private static final int BACK = 3;

    private final View view;
    private final Grammar grammar;
    private final List<Hit> names;
    private final List<Hit> laws;
    private final List<Hit> titled;
    private final List<Hit> pronouns;
    private final List<Hit> offices;
    private final List<Hit> companies;
    private final List<Hit> selves;
    private final List<Hit> both;
    private final List<Hit> everybody;
    private final List<Hit> definite;

    private Actors(View view, Grammar grammar, List<Hit> hits) {
        this.view = view;
        this.grammar = grammar;
        this.laws = hits.stream().filter(hit -> hit.from(Table.LAW)).toList();
        this.names = hits.stream()
                .filter(hit -> hit.from(Table.ACTOR) && !hit.sense().actors().isEmpty())
                .filter(hit -> laws.stream().noneMatch(law -> law.span().contains(hit.span())))
                .filter(hit -> !view.text().startsWith("$", hit.end()))
                .toList();
        this.titled = hits.stream()
                .filter(hit -> hit.from(Table.ACTOR) && !hit.sense().value().equals("demonym"))
                .filter(hit -> laws.stream().anyMatch(law -> law.span().contains(hit.span())))
                .toList();
        this.pronouns = cues(hits, "SELF");
        this.offices = cues(hits, "OFFICE");
        boolean named =
                grammar.language().equals("en"); // a Chinese subject is carried over, and may be none of its own
        this.companies = hits.stream()
                .filter(hit ->
                        named && hit.from(Table.OBJECT) && hit.sense().value().equals("COMPANY"))
                .toList();
        this.selves = cues(hits, "WE");
        this.both = cues(hits, "BOTH");
        this.everybody = cues(hits, "EVERYBODY");
        this.definite = cues(hits, "DEFINITE");
    }

    /** The state whose law a stretch names. */
    public List<Actor> lawgiver(@Nullable Span span) {
        return laws.stream()
                .filter(law -> span != null && span.contains(law.span()))
                .map(law -> law.sense().value())
                .filter(id -> id.indexOf('/') > 0)
                .map(id -> new Actor(id.substring(0, id.indexOf('/'))))
                .limit(1)
                .toList();
    }

    /** The states and territories that the title of a law in a stretch names: "the Security Law for Hong Kong". */
    public List<Actor> governed(@Nullable Span span) {
        return titled.stream()
                .filter(name -> span != null && span.contains(name.span()))
                .flatMap(name -> name.sense().actors().stream())
                .distinct()
                .toList();
    }

    private static List<Hit> cues(List<Hit> hits, String kind) {
        return hits.stream()
                .filter(hit -> hit.from(Table.CUE) && hit.sense().value().equals(kind))
                .toList();
    }

    /** The actors of a passage with these dictionary hits. */
    public static Actors of(View view, Grammar grammar, List<Hit> hits) {
        return new Actors(view, grammar, hits);
    }

    /** The same for a report from abroad, which speaks of other states' ministries too ({@link Bodies#abroad}). */
    static Actors reported(View view, Grammar grammar, List<Hit> hits) {
        return new Actors(view, grammar, Bodies.abroad(view, hits));
    }

    /** Whether a stretch begins as one that means anybody or everybody: "any attempt", "all parties". */
    boolean everybody(@Nullable Span span) {
        return begins(span, everybody);
    }

    /** Whether a stretch may be known from before: "the charge", "such claims"; always where a language has no articles. */
    boolean definite(@Nullable Span span) {
        return !grammar.language().equals("en") || begins(span, definite);
    }

    private static boolean begins(@Nullable Span span, List<Hit> cues) {
        return span != null && cues.stream().anyMatch(cue -> cue.start() == span.start());
    }

    /** Whether the passage names any. */
    public boolean none() {
        return names.isEmpty();
    }

    /** Who a stretch of words stands for: its first name that is no mere place, and the names listed with it. */
    public List<Actor> in(@Nullable Span span) {
        if (span == null) {
            return List.of();
        }
        Set<Actor> found = new LinkedHashSet<>();
        Hit last = null;
        for (Hit name : names) {
            if (!span.contains(name.span()) || grammar.place(view, name)) {
                continue;
            }
            if (last != null && (!grammar.joined(view, last, name) || Bodies.borrowed(last, name))) {
                continue;
            }
            Hit seat = last == null ? Bodies.seat(view, grammar, name, names) : null;
            add(found, seat == null ? name : seat);
            last = name;
        }
        return List.copyOf(found);
    }

    /** Whom a stretch names as hit: as {@link #in}, with the place that a list of them begins with ("in Spain and the US"). */
    public List<Actor> hit(@Nullable Span span) {
        List<Actor> named = in(span);
        if (span == null || named.isEmpty()) {
            return named;
        }
        Set<Actor> found = new LinkedHashSet<>();
        Hit place = null;
        for (Hit name : names) {
            if (span.contains(name.span())) {
                if (!grammar.place(view, name)) {
                    if (place != null && grammar.joined(view, place, name)) {
                        add(found, place);
                    }
                    break;
                }
                place = name;
            }
        }
        found.addAll(named);
        return List.copyOf(found);
    }

    /**
     * Who a stretch names by a strict list: its first name that is no place and no part of a compound ("U.S.-led",
     * "pro-Iranian"), and those that a comma or "and" joins to it. A second name right behind says of which kind the
     * first is ("Bosnian Serbs").
     */
    List<Actor> listed(@Nullable Span span) {
        Set<Actor> found = new LinkedHashSet<>();
        Hit last = null;
        for (Hit name : names) {
            if (span == null || !span.contains(name.span()) || grammar.place(view, name) || compound(name)) {
                continue;
            }
            String between = last == null || name.start() < last.end()
                    ? ""
                    : view.lower().substring(last.end(), name.start()).strip();
            if (last == null || list(between)) {
                add(found, name);
            } else if (!between.isEmpty()) {
                continue;
            }
            last = name;
        }
        return List.copyOf(found);
    }

    private static boolean list(String between) {
        boolean and = between.endsWith("and") || between.endsWith("and the");
        return between.equals(",")
                || between.equals("or")
                || and && between.length() < 60 && (between.indexOf(',') < 1);
    }

    private boolean compound(Hit name) {
        String text = view.text();
        return text.startsWith("-", name.end()) || name.start() > 0 && text.charAt(name.start() - 1) == '-';
    }

    /** The names between two places that stand in none of some stretches, the first first; of places their states. */
    List<Actor> between(int from, int to, Span... but) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Hit name : names) {
            boolean inside = name.start() >= from && name.end() <= to && !compound(name);
            for (Span span : but) {
                inside &= !span.contains(name.span());
            }
            if (inside) {
                found.add(new Actor(name.sense().actors().get(0).state()));
            }
        }
        return List.copyOf(found);
    }

    /** Whether a stretch is a proper name that no dictionary has, as that of a minister of another state. */
    public boolean unknown(@Nullable Span span) {
        if (span == null || names.stream().anyMatch(name -> span.contains(name.span()))) {
            return false;
        }
        String words = view.words(span).strip();
        int last = words.lastIndexOf(' ') + 1;
        return last > 0 && Character.isUpperCase(words.charAt(last));
    }

    /** Whether a stretch holds a proper name, known or not: a word with a capital letter that does not open the passage. */
    public boolean proper(@Nullable Span span) {
        if (span == null) {
            return false;
        }
        String words = view.words(span);
        for (int i = 0; i < words.length(); i++) {
            boolean begins = i == 0 ? span.start() > 0 : !Character.isLetterOrDigit(words.charAt(i - 1));
            if (begins && Character.isUpperCase(words.charAt(i))) {
                return true;
            }
        }
        return names.stream().anyMatch(name -> span.contains(name.span()));
    }

    /** Whether a stretch names firms and no one who acts for a state. */
    public boolean business(@Nullable Span span) {
        if (span == null) {
            return false;
        }
        if (companies.stream().anyMatch(company -> span.contains(company.span()) && company.end() == span.end())) {
            return true;
        }
        return names.stream().anyMatch(name -> span.contains(name.span()) && firm(name))
                && names.stream().allMatch(name -> !span.contains(name.span()) || firm(name));
    }

    private static boolean firm(Hit name) {
        return name.sense().value().equals("firm");
    }

    /** Whether a stretch names an office or a body of some state without saying which. */
    public boolean office(@Nullable Span span) {
        return span != null && offices.stream().anyMatch(office -> span.contains(office.span()));
    }

    /** The places named in a stretch ("in Beijing"), as their states. */
    public List<Actor> places(@Nullable Span span) {
        if (span == null) {
            return List.of();
        }
        return names.stream()
                .filter(name -> span.contains(name.span()) && grammar.place(view, name))
                .map(name -> new Actor(name.sense().actors().get(0).state()))
                .distinct()
                .toList();
    }

    /** Whether a stretch is the speaker's own "we". */
    public boolean speaksItself(@Nullable Span span) {
        return holds(span, selves);
    }

    /** Whether a stretch says "both sides" without naming them. */
    public boolean bothSides(@Nullable Span span) {
        return holds(span, both);
    }

    private static boolean holds(@Nullable Span span, List<Hit> cues) {
        return span != null && cues.stream().anyMatch(cue -> span.contains(cue.span()));
    }

    /** Whether a stretch points back at an actor by a pronoun or a definite description. */
    public boolean pointsBack(@Nullable Span span) {
        return span != null && pronouns.stream().anyMatch(pronoun -> span.contains(pronoun.span()));
    }

    /**
     * Whom the text before a place is about: the first actor of its sentence before it that is not of some states, else
     * that of the sentence before.
     *
     * @param several whether those named in one list with the first are meant as well ("they")
     */
    public List<Actor> topic(int place, Set<String> but, boolean several) {
        int from = place;
        for (int i = 0; i < BACK; i++) {
            from = view.stopBefore(from);
            int begin = from == 0 ? 0 : from + (view.text().charAt(from) == '.' ? 2 : 1);
            if (i > 0 && pronouns.stream().anyMatch(pronoun -> pronoun.start() == begin)) {
                continue; // it speaks itself of the one of the sentence before
            }
            Set<Actor> found = new LinkedHashSet<>();
            Hit last = null;
            for (Hit name : names) {
                boolean here = name.start() >= from && name.start() < place && !grammar.place(view, name);
                if (!here || but.contains(name.sense().actors().get(0).state())) {
                    continue;
                }
                if (last != null && !(several && grammar.joined(view, last, name))) {
                    break;
                }
                add(found, name);
                last = name;
            }
            if (!found.isEmpty() || i > 0) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** The states of the places of the passage, the first first. */
    List<Actor> scene() {
        return names.stream()
                .filter(name -> grammar.place(view, name))
                .map(name -> new Actor(name.sense().actors().get(0).state()))
                .distinct()
                .toList();
    }

    /** The states of the places named before a place of the passage, the nearest first. */
    public List<Actor> placesBefore(int place) {
        List<Actor> found = new ArrayList<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            Hit name = names.get(i);
            if (name.end() <= place && grammar.place(view, name)) {
                found.add(new Actor(name.sense().actors().get(0).state()));
            }
        }
        return found;
    }

    /** Whether a stretch points back at several actors. */
    public boolean several(@Nullable Span span) {
        return span != null && SEVERAL.contains(view.words(span).toLowerCase(Locale.ROOT));
    }

    /** All actors that are no mere places, nearest to a place first: those before it, then those after it. */
    public List<Actor> around(int place) {
        List<Hit> before = new ArrayList<>();
        List<Hit> after = new ArrayList<>();
        for (Hit name : names) {
            if (!grammar.place(view, name)) {
                (name.start() < place ? before : after).add(name);
            }
        }
        Set<Actor> found = new LinkedHashSet<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            add(found, before.get(i));
        }
        after.forEach(name -> add(found, name));
        return List.copyOf(found);
    }

    /** The actors that a span names; where it only says that both sides act, the two that the text before names last. */
    public List<Actor> doers(@Nullable Span span) {
        List<Actor> named = in(span);
        if (span == null || !named.isEmpty() || !bothSides(span)) {
            return named;
        }
        Set<String> pair = new LinkedHashSet<>();
        for (int i = names.size() - 1; i >= 0 && pair.size() < 2; i--) {
            Hit name = names.get(i);
            if (name.end() <= span.start() && !grammar.place(view, name)) {
                name.sense().actors().forEach(actor -> pair.add(actor.state()));
            }
        }
        return pair.size() < 2 ? List.of() : pair.stream().map(Actor::new).toList();
    }

    /** The states of some actors. */
    public static Set<String> states(List<Actor> actors) {
        return actors.stream().map(Actor::state).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void add(Set<Actor> found, Hit name) {
        for (Actor actor : name.sense().actors()) {
            if (actor.organ() && !actor.state().isEmpty()) {
                found.add(new Actor(actor.state()));
            }
            found.add(actor);
        }
    }
}
