package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Frames;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.model.Span;

/**
 * What an acting word means in its clause: which of its classes, and what it takes.
 *
 * @param actClass class of the frame table
 * @param objects classes of what it takes, the most telling first
 * @param patient where what it acts on stands
 * @param passive whether its subject suffers it
 * @param reversed whether the speaker says it of the subject
 * @param evidence from the acting word or its phrase through its object
 * @param receiver what stands behind the acting word where 把 puts its object before it
 */
record Reading(
        String actClass,
        List<String> objects,
        @Nullable Span patient,
        boolean passive,
        boolean reversed,
        Span evidence,
        @Nullable Span receiver) {

    private static final Set<String> MEASURES = Set.of(
            "TARIFF",
            "SANCTIONS",
            "EXPORT_CONTROL",
            "IMPORT_BAN",
            "VISA_CURB",
            "ENTRY_BAN",
            "ACT:TAKE_CONTROL",
            "MEASURES",
            "TRADE_PROBE",
            "EXIT_BAN");
    /** Classes of things and persons, which tell less of a measure than the trade in them. */
    private static final Set<String> THINGS =
            Set.of("GOODS", "COMPANY", "PERSON", "OFFICIAL", "PRODUCT", "SHOP", "TECH", "TREATY", "MEDIA");

    /** Acts whose longer words may hold their object: 恢复进口. */
    private static final Set<String> BEARS = Set.of("RESUME", "HALT", "LIFT", "BAN", "CANCEL", "DEPORT");

    private static final Set<String> GIVING_IN = Set.of("LIFT", "CANCEL", "RELEASE", "WITHDRAW", "DELIST");

    private static final Set<String> OFFERS = Set.of("GIVE", "AID");

    private static final Set<String> ENDING = Set.of("HALT", "CANCEL", "REVOKE", "LIFT");

    /** Whether it announces harm. */
    boolean threat() {
        return actClass.equals("TAKE") || actClass.equals("THREATEN");
    }

    /**
     * What the clauses before leave to the next.
     *
     * @param theme a clause that only names what the next one is about
     * @param sides whether their subject is more than one state
     * @param wish whether the speaker only wishes what follows
     */
    record Before(@Nullable Clause theme, boolean sides, boolean wish) {}

    static @Nullable Reading of(Clause clause, Arguments arguments, Hit head, List<Hit> heads, Before before) {
        return new Reader(clause, arguments, head, heads, before).read(before.theme());
    }

    private static final class Reader {
        private final Clause clause;
        private final Arguments arguments;
        private final Hit head;
        private final int limit;
        private final boolean passive;
        private final boolean governs;
        private final boolean sides;
        private final boolean wish;

        Reader(Clause clause, Arguments arguments, Hit head, List<Hit> heads, Before before) {
            this.sides = before.sides() && arguments.subject(clause.span().start(), head.start()) == null;
            this.wish = before.wish();
            this.clause = clause;
            this.arguments = arguments;
            this.head = head;
            Hit next = next(heads);
            boolean content = Predicates.takesContent(head);
            boolean imposes = next != null
                    && Predicates.classes(head).stream().anyMatch(ENDING::contains)
                    && Predicates.classes(next).contains("IMPOSE");
            this.governs = imposes;
            this.limit = next == null || imposes || (content && !Predicates.words(next))
                    ? clause.span().end()
                    : next.start();
            this.passive = !arguments.phrases(Phrase.Kind.BY, head).isEmpty();
        }

        private @Nullable Hit next(List<Hit> heads) {
            int at = heads.indexOf(head);
            return at >= 0 && at + 1 < heads.size() ? heads.get(at + 1) : null;
        }

        @Nullable Reading read(@Nullable Clause theme) {
            List<String> objects = new ArrayList<>(objects(head.end(), limit));
            if (Predicates.classes(head).stream().anyMatch(BEARS::contains)) {
                objects.addAll(objects(head.start(), head.end()));
            }
            Span after = objectSpan();
            Span patient = after;
            for (Phrase phrase : arguments.phrases(Phrase.Kind.OBJECT, head)) {
                objects.addAll(objects(phrase.body().start(), phrase.body().end()));
                patient = phrase.body();
            }
            for (Phrase phrase : arguments.phrases(Phrase.Kind.TO, head)) {
                objects.addAll(objects(phrase.start(), phrase.body().end()));
            }
            boolean light = Predicates.classes(head).contains("IMPOSE")
                    || Predicates.classes(head).contains("HOLD");
            boolean moves = Predicates.classes(head).contains("SAIL")
                    || Predicates.classes(head).contains("ARRIVE");
            if (passive || moves || (after == null && !light)) {
                objects.addAll(objects(clause.span().start(), head.start()));
            }
            if (theme != null && objects.isEmpty() && patient == null) {
                theme.hits(Table.OBJECT, theme.span().start(), theme.span().end())
                        .forEach(hit -> objects.add(hit.sense().value()));
                patient = objects.isEmpty() ? null : theme.span();
            }
            objects.addAll(actors(head.end(), limit));
            return choose(objects, passive ? null : addressed(patient));
        }

        /** Of a demand only whom it is put to: 敦促有关国家停止干预某地 is not put to the place. */
        private @Nullable Span addressed(@Nullable Span object) {
            if (object == null || !Predicates.orders(head)) {
                return object;
            }
            for (Token token : clause.tokens()) {
                if (token.start() < head.end() || token.start() >= object.end()) {
                    continue;
                }
                if (!clause.hits(Table.ACTOR, token.start(), object.end()).isEmpty()
                        && clause.hits(Table.ACTOR, token.start(), object.end())
                                        .get(0)
                                        .start()
                                <= token.start()) {
                    return object;
                }
                if (token.tag() == Tag.VERB || clause.has(Cue.SELF, token.start(), token.end())) {
                    return new Span(head.end(), token.end());
                }
            }
            return object;
        }

        private @Nullable Span receiver() {
            return arguments.phrases(Phrase.Kind.OBJECT, head).isEmpty() ? null : objectSpan();
        }

        private @Nullable Span objectSpan() {
            int end = head.end();
            for (Hit hit : clause.hits()) {
                boolean noun = hit.from(Table.OBJECT) || hit.from(Table.ACTOR);
                if (noun && hit.start() >= head.end() && hit.end() <= limit) {
                    end = Math.max(end, hit.end());
                }
            }
            return end > head.end() ? new Span(head.end(), end) : null;
        }

        private List<String> objects(int from, int to) {
            List<String> classes = new ArrayList<>();
            for (Hit hit : clause.things(from, to)) {
                classes.add(hit.sense().value());
            }
            if (!clause.hits(Table.LAW, from, to).isEmpty()) {
                classes.add("LAW");
            }
            classes.sort(Comparator.comparing(THINGS::contains));
            return classes;
        }

        private List<String> actors(int from, int to) {
            List<String> classes = new ArrayList<>();
            for (Hit hit : clause.hits(Table.ACTOR, from, to)) {
                switch (hit.sense().value()) {
                    case "person" -> classes.add("PERSON");
                    case "firm" -> classes.add("FIRM");
                    case "organ" -> classes.add("ORGAN");
                    default -> classes.add("STATE");
                }
            }
            return classes;
        }

        private @Nullable Reading choose(List<String> objects, @Nullable Span patient) {
            Reading general = null;
            for (String value : head.sense().value().split("\\|")) {
                boolean reversed = value.startsWith("~");
                boolean suffered = value.startsWith("^");
                String named = reversed || suffered ? value.substring(1) : value;
                int slash = named.indexOf('/');
                String act = slash < 0 ? named : named.substring(0, slash);
                List<String> own = new ArrayList<>(objects);
                if (slash >= 0) {
                    own.add(0, named.substring(slash + 1));
                }
                if (act.equals("HOPE") || act.equals("URGE") && !own.contains("PERSON")) {
                    own.removeIf("TRAVEL"::equals);
                }
                act = Company.verbal(clause, head) ? "CONDEMN" : Meanings.of(act, own);
                if (act.equals("AGREE")) {
                    act = sides || manySides() || withPartner() ? act : "PROMISE";
                    own.add(act.equals("AGREE") ? own.size() : 0, "CLAUSE");
                }
                act = act.equals("PROMISE") && lifts() ? "PROMISE:LIFT" : act;
                act = eased(act, own);
                act = act.equals("CONDEMN") && denies() ? "DENY" : act;
                if (OFFERS.contains(act)
                        && offered()
                        && Frames.TABLE.of(List.of(act), own).isPresent()) {
                    act = "PROMISE";
                    own.add(0, "AID");
                }
                act = Meanings.listed(act.equals("HOPE") ? "URGE" : act, own);
                if (!allowed(act, own, passive || suffered)) {
                    continue;
                }
                boolean bare = own.isEmpty() && patient == null && !passive;
                if (bare && act.equals("SANCTION")) {
                    continue;
                }
                if (act.isEmpty() || Frames.TABLE.of(List.of(act), own).isEmpty()) {
                    continue;
                }
                Reading reading = new Reading(
                        act, List.copyOf(own), patient, passive || suffered, reversed, evidence(patient), receiver());
                boolean exact = own.stream().anyMatch(o -> exact(reading.actClass, o));
                if (exact) {
                    return reading;
                }
                general = general == null ? reading : general;
            }
            return general;
        }

        /** What the class asks of its company: two sides for talks, a person for a release. */
        private boolean allowed(String act, List<String> objects, boolean suffers) {
            return switch (act) {
                case "MEET" -> twoSides();
                case "AID" -> partner();
                case "ADOPT", "AMEND", "TAKE_EFFECT", "IMPOSE" -> !general(objects) || titled();
                default -> Meanings.takes(act, objects, suffers);
            };
        }

        /** Whether rules are meant that bear no name. */
        private static boolean general(List<String> objects) {
            return !objects.isEmpty() && List.of("RULES", "LIST").contains(objects.get(0)) && !objects.contains("LAW");
        }

        private boolean titled() {
            int start = clause.span().start();
            return clause.has(Cue.DECIDED, start, head.start()) || clause.word(start, limit, token -> token.is("《"));
        }

        private boolean twoSides() {
            return partner() || manySides();
        }

        private boolean partner() {
            return !clause.hits(Table.ACTOR, head.end(), limit).isEmpty()
                    || arguments.phrases(Phrase.Kind.TO, head).stream().anyMatch(p -> !clause.hits(
                                    Table.ACTOR, p.start(), p.body().end())
                            .isEmpty());
        }

        /** Whether a phrase names the other side: 与中方达成安排. */
        private boolean withPartner() {
            return arguments.phrases(Phrase.Kind.TO, head).stream()
                    .anyMatch(p -> "与和同跟".indexOf(clause.text(p.start())) >= 0
                            && !clause.hits(Table.ACTOR, p.start(), p.body().end())
                                    .isEmpty());
        }

        /** Whether the subject is more than one state. */
        private boolean manySides() {
            int start = clause.span().start();
            return clause.has(Cue.BOTH, start, head.start())
                    || clause.hits(Table.ACTOR, start, head.start()).stream()
                                    .flatMap(hit -> hit.sense().actors().stream())
                                    .map(actor -> actor.state())
                                    .distinct()
                                    .count()
                            > 1;
        }

        private static boolean exact(String act, String object) {
            return Frames.TABLE
                    .of(List.of(act), List.of(object))
                    .filter(f -> f.object().equals(object))
                    .isPresent();
        }

        /** Whether what is promised is to end a measure: 答应取消禁运. */
        private boolean lifts() {
            return clause.hits(Table.ACT, head.end(), clause.span().end()).stream()
                    .anyMatch(hit -> Predicates.classes(hit).stream().anyMatch(GIVING_IN::contains));
        }

        /** Whether what would be given is only offered or announced: 愿提供援助, 将捐赠一批物资. */
        private boolean offered() {
            int start = clause.span().start();
            boolean future = clause.has(Cue.FUTURE, start, head.start())
                    && arguments.phrases(Phrase.Kind.OBJECT, head).isEmpty();
            return wish || Company.wish(clause, head.start()) || future && !clause.has(Cue.PAST, start, head.start());
        }

        /** Whether what is said of a charge is that it has no ground: 斥相关指控荒诞不经. */
        private boolean denies() {
            String lemma = head.sense().lemma();
            return (lemma.contains("斥") || lemma.contains("批") || lemma.contains("驳"))
                    && clause.hits(Table.ACT, head.end(), clause.span().end()).stream()
                            .anyMatch(hit -> hit.sense().value().contains("GROUNDLESS"));
        }

        /** Ending a measure is easing, whatever the verb. */
        private String eased(String act, List<String> objects) {
            boolean measure = governs || (!objects.isEmpty() && MEASURES.contains(objects.get(0)));
            return ENDING.contains(act) && measure && !objects.contains("TARIFF_RELIEF") ? "LIFT" : act;
        }

        private Span evidence(@Nullable Span patient) {
            Span evidence = head.span();
            for (Phrase.Kind kind : List.of(Phrase.Kind.OBJECT, Phrase.Kind.TO, Phrase.Kind.BY)) {
                for (Phrase phrase : arguments.phrases(kind, head)) {
                    evidence = evidence.cover(phrase.span());
                }
            }
            if (passive && patient == null) {
                evidence = evidence.cover(sufferer());
            }
            if (patient != null && patient.start() >= head.end()) {
                evidence = evidence.cover(patient);
            }
            if (Predicates.takesContent(head)) {
                evidence = evidence.cover(new Span(head.start(), contentEnd()));
            }
            return evidence;
        }

        /** What stands before a passive and suffers it, from its first noun on. */
        private Span sufferer() {
            List<Hit> things = clause.hits(Table.OBJECT, clause.span().start(), head.start());
            return things.isEmpty() ? head.span() : things.get(0).span();
        }

        private int contentEnd() {
            int end = head.end();
            for (Token token : clause.tokens()) {
                if (token.end() <= limit && token.tag() != Tag.PUNCTUATION) {
                    end = Math.max(end, token.end());
                }
            }
            return end;
        }
    }
}
