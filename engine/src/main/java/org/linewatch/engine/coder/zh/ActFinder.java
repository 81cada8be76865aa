package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Act.Mood;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Span;

/**
 * Reads a sentence clause by clause and carries over what Chinese leaves unsaid: the subject goes on from clause to
 * clause until a new one is named, so do the speaker, the condition and the reason.
 */
final class ActFinder {
    private static final Set<String> CULTURE = Set.of("CULTURE", "PERFORMER", "SPORT");
    /** What may happen to a thing without a doer. */
    private static final Set<String> UNDONE = Set.of("CANCEL", "HALT");
    /** What is done by leaving a place, so that the place names whom it hits: 从基辅撤回外交官. */
    private static final Set<String> LEAVING = Set.of("RECALL", "WITHDRAW", "QUIT");
    /** What counts as told also where it only says when something else was said: 在会见某人时指出. */
    private static final Set<String> MEETING = Set.of("MEET", "VISIT");
    /** Ends of a clause that opens what somebody says. */
    private static final Set<String> SAYING = Set.of("说", "称", "道", "表示", "指出", "：");

    /** A clause of so few characters tells nothing. */
    private static final int SHORTEST = 4;

    private final View view;
    private final Sentence sentence;
    private final List<Clause> clauses;
    private final List<Act> acts = new ArrayList<>();

    private @Nullable Span topic;
    private @Nullable Span speaker;
    private @Nullable Span reason;
    private @Nullable Span told;
    /** A clause before that only names what the next one is about: 赴台签注,一律暂停办理. */
    private @Nullable Clause theme;

    /** Whether a rule was made in a clause before. */
    private boolean provisions;

    private boolean feared;
    private boolean opinion;
    private boolean condition;
    private final Tenor tenor = new Tenor();
    private final Allegations allegations;
    /** Place in {@link #acts} of the act whose content the next clauses may go on with; -1 where there is none. */
    private int open = -1;
    /** Whether that content goes on to the end of the sentence. */
    private boolean quoting;

    private ActFinder(View view, Sentence sentence, List<Clause> clauses) {
        this.view = view;
        this.sentence = sentence;
        this.clauses = clauses;
        this.allegations = new Allegations(sentence);
    }

    static List<Act> acts(View view, Sentence sentence, List<Clause> clauses) {
        ActFinder finder = new ActFinder(view, sentence, clauses);
        clauses.forEach(finder::read);
        return Weights.heaviest(finder.acts);
    }

    private void read(Clause clause) {
        List<Phrase> phrases = Phrases.of(clause);
        Arguments arguments = new Arguments(clause, phrases);
        List<Hit> heads = Predicates.hits(clause);
        if (Circumstances.only(view, clause, heads, last(clause))) {
            heads.forEach(head -> add(clause, arguments, head, heads, Act.Clause.TRIGGER));
            reason = Triggers.body(view, clause);
            feared = false;
            Span named = arguments.subject(clause.span().start(), reason.start());
            topic = named != null ? named : topic;
            reason = Triggers.named(clause, reason) ? null : reason;
            return;
        }
        boolean conditional = Circumstances.conditional(clause, heads);
        Span subject = arguments.subject(clause.span().start(), firstHead(clause, heads));
        if (open >= 0 && !quoting && (subject != null || Circumstances.fresh(clause, heads))) {
            open = -1;
        }
        speech(clause, arguments);
        boolean goes = subject == null && !Circumstances.fresh(clause, heads);
        tenor.read(clause, heads, goes);
        boolean continues = open >= 0;
        Act accusation = allegations.read(
                clause, heads, open >= 0 || opinion ? null : speaker, Triggers.trimEnd(view, clause.span()), goes);
        if (accusation != null) {
            acts.add(accusation);
        }
        for (Hit head : heads) {
            Act.Clause kind = place(clause, phrases, heads, head, conditional, continues);
            int before = acts.size();
            add(clause, arguments, head, heads, kind);
            if (acts.size() > before && enacts(acts.get(before))) {
                provisions = true;
            }
            if (acts.size() > before && !continues && Predicates.takesContent(head)) {
                quoting = opensSpeech(clause, head);
                open = quoting || goesOn(clause, head) ? before : open;
            }
        }
        if (continues) {
            Act content = acts.get(open);
            acts.set(
                    open,
                    Weights.changed(
                            content, content.evidence().cover(Triggers.trim(view, clause.span())), null, false));
        }
        Triggers.explain(view, clause, subject, acts);
        boolean threatens = !conditional && heads.stream().anyMatch(head -> threatened(clause, head));
        answers(clause, phrases, heads);
        if (conditional || threatens) {
            condition = true;
            feared = true;
            reason = Triggers.body(view, clause);
        } else if (clause.has(Cue.REACTION) && told != null && heads.stream().allMatch(head -> reacts(clause, head))) {
            reason = Triggers.trim(view, told);
        }
        Span both = clause.both(firstHead(clause, heads));
        if (!conditional && (subject != null || both != null)) {
            topic = subject != null ? subject : both;
        }
        theme = heads.isEmpty() && !clause.has(Cue.SPEECH) ? clause : null;
        told = clause.span().length() > SHORTEST ? clause.span() : told;
    }

    /** Whether a threat goes before its condition: 警告若不撤回,后果自负. */
    private static boolean threatened(Clause clause, Hit head) {
        return Predicates.words(head) && clause.cues(Cue.HYP).stream().anyMatch(hit -> hit.start() >= head.end());
    }

    /** Whether an acting word only says that what follows answers what was told: 随即反制. */
    private static boolean reacts(Clause clause, Hit head) {
        return clause.cues(Cue.REACTION).stream().anyMatch(hit -> hit.span().contains(head.span()))
                && head.end() >= clause.span().end() - 1;
    }

    /** A clause that does nothing but name what the next ones answer: 国防部今天回应中方悬赏一事. */
    private void answers(Clause clause, List<Phrase> phrases, List<Hit> heads) {
        for (Phrase phrase : phrases) {
            boolean bare = phrase.kind() == Phrase.Kind.REASON
                    && phrase.body().length() > SHORTEST
                    && heads.stream().allMatch(head -> phrase.body().contains(head.span()));
            if (bare && !last(clause)) {
                reason = Triggers.trim(view, phrase.body());
                feared = false;
            }
        }
    }

    private boolean last(Clause clause) {
        return clause.index() + 1 == clauses.size();
    }

    private static int firstHead(Clause clause, List<Hit> heads) {
        return heads.isEmpty() ? clause.span().end() : heads.get(0).start();
    }

    private static @Nullable Span subject(Clause clause, List<Hit> heads) {
        return new Arguments(clause, Phrases.of(clause)).subject(clause.span().start(), firstHead(clause, heads));
    }

    /** Whether a word of conflict ends its clause, so that the next ones are what is said. */
    private boolean opensSpeech(Clause clause, Hit head) {
        if (last(clause)) {
            return false;
        }
        boolean speech =
                clause.cues(Cue.SPEECH).stream().anyMatch(hit -> hit.span().equals(head.span()));
        String rest = view.text().substring(head.end(), clause.span().end()).strip();
        return (speech && rest.isEmpty()) || SAYING.contains(rest);
    }

    /** Whether an act makes a rule, so that what follows in its sentence is what the rule says. */
    private static boolean enacts(Act act) {
        return act.told()
                && List.of("ADOPT", "AMEND").contains(act.classes().get(0))
                && act.objects().contains("LAW");
    }

    /** Whether an act behind the making of a rule is one of its provisions: no party is named that would do it. */
    private boolean ruled(Clause clause, Hit head) {
        return clause.hits(Table.ACTOR, clause.span().start(), head.start()).isEmpty()
                && !Predicates.words(head)
                && clause.span().start() > acts.get(acts.size() - 1).head().end()
                && !Predicates.classes(head).contains("TAKE_EFFECT");
    }

    /** Whether something stands behind an acting word that the next clauses may go on with. */
    private boolean goesOn(Clause clause, Hit head) {
        return Triggers.trimEnd(view, clause.span()) > head.end();
    }

    private void speech(Clause clause, Arguments arguments) {
        List<Hit> says = clause.cues(Cue.SPEECH);
        boolean views = clause.cues(Cue.OPINION).stream()
                .anyMatch(cue -> clause
                        .hits(Table.ACT, clause.span().start(), clause.span().end())
                        .stream()
                        .noneMatch(act -> act.span().contains(cue.span())));
        if (says.isEmpty() && !views) {
            return;
        }
        int place = says.isEmpty()
                ? clause.cues(Cue.OPINION).get(0).start()
                : says.get(0).start();
        Span who = arguments.subject(clause.span().start(), place);
        if (who != null) {
            speaker = who;
            opinion = clause.has(Cue.CROWD, who.end(), place);
        } else if (views) {
            opinion = true;
        } else if (speaker == null && !acts.isEmpty()) {
            speaker = acts.get(acts.size() - 1).agent();
        }
    }

    private Act.Clause place(
            Clause clause, List<Phrase> phrases, List<Hit> heads, Hit head, boolean conditional, boolean continues) {
        for (Phrase phrase : phrases) {
            boolean met = phrase.kind() == Phrase.Kind.PLACE
                    && Predicates.classes(head).stream().anyMatch(MEETING::contains);
            if (phrase.body().contains(head.span()) && !met) {
                return phrase.kind() == Phrase.Kind.REASON ? Act.Clause.TRIGGER : Act.Clause.CIRCUMSTANCE;
            }
        }
        if (allegations.cover(head)) {
            return Act.Clause.CONTENT;
        }
        if (continues || provisions && ruled(clause, head)) {
            return Act.Clause.CONTENT;
        }
        Token last = clause.before(head.start());
        if (last != null
                && clause.cues(Cue.PURPOSE).stream()
                        .anyMatch(cue -> cue.end() == last.end()
                                && (cue.span().length() > 1
                                        || cue.start() == clause.span().start() && !last(clause)))) {
            return Act.Clause.CIRCUMSTANCE;
        }
        Hit hypothesis = clause.cues(Cue.HYP).stream().findFirst().orElse(null);
        if (conditional || (hypothesis != null && hypothesis.end() <= head.start())) {
            return Act.Clause.CIRCUMSTANCE;
        }
        if (Circumstances.modifies(clause, head, phrases)) {
            boolean told = arguments(clause, phrases).described(head) != null;
            return told ? Act.Clause.RELATIVE : Act.Clause.CIRCUMSTANCE;
        }
        if (arguments(clause, phrases).attribute(head)) {
            return Act.Clause.RELATIVE;
        }
        for (Hit other : heads) {
            if (other.start() < head.start() && inside(clause, other, head)) {
                return Orders.measure(clause, other, head) ? Act.Clause.MAIN : Act.Clause.CONTENT;
            }
        }
        boolean first = head == heads.get(0) && (acts.isEmpty() || subject(clause, heads) != null);
        return first ? Act.Clause.MAIN : Act.Clause.COORDINATE;
    }

    private static Arguments arguments(Clause clause, List<Phrase> phrases) {
        return new Arguments(clause, phrases);
    }

    /** Whether the second of two acting words belongs to the object or the purpose of the first. */
    private static boolean inside(Clause clause, Hit one, Hit two) {
        if (Predicates.classes(one).contains("ARREST")
                && Predicates.classes(two).contains("TRY")) {
            return true;
        }
        if (Predicates.classes(one).contains("BAN") && !clause.has(Cue.AND, one.end(), two.start())) {
            return !clause.hits(Table.ACTOR, one.end(), two.start()).isEmpty()
                    || clause.has(Cue.TO, one.end(), two.start());
        }
        return Predicates.takesContent(one) && !Predicates.beside(clause, one, two);
    }

    private void add(Clause clause, Arguments arguments, Hit head, List<Hit> heads, Act.Clause kind) {
        Reading reading = Reading.of(
                clause,
                arguments,
                head,
                heads,
                new Reading.Before(theme, sides(topic) > 1 || pair(topic), tenor.wishes()));
        if (reading == null || (Predicates.orders(head) && Orders.given(clause, head, heads))) {
            return;
        }
        boolean words = Predicates.words(head);
        Span subject = arguments.agent(head, heads);
        Span self = subject == null ? arguments.self(clause.span().start(), head.start()) : null;
        Span described = arguments.described(head);
        Span unknown = subject == null && self == null && !reading.passive() ? arguments.unknown(head) : null;
        topic = described != null ? described : topic;
        Span pair = subject == null ? clause.both(head.start()) : null;
        Span carried = first(described, subject, self, pair, unknown, topic);
        Span by = arguments.phrase(Phrase.Kind.BY, head);
        Span agent = reading.reversed() ? speaker : reading.passive() ? by : carried;
        if (agent == null && words) {
            agent = speaker;
        }
        if (agent == null && reading.passive() && !acts.isEmpty()) {
            agent = acts.get(acts.size() - 1).agent();
        }
        Span suffers = subject == null && by != null ? by : carried;
        Span patient =
                reading.reversed() || (reading.passive() && reading.patient() == null) ? suffers : reading.patient();
        if (reading.actClass().equals("NOT:ENTER") && head.sense().lemma().startsWith("不")) { // the place is no target
            patient = null;
        }
        Triggers.Trigger trigger = Triggers.of(view, clause, arguments, head, reading, reason, told);
        Span addressee = arguments.phrase(Phrase.Kind.TO, head);
        if (addressee == null && words && reason != null && !named(clause, patient)) {
            addressee = reason;
        }
        if (addressee == null && LEAVING.contains(reading.actClass())) {
            addressee = arguments.phrase(Phrase.Kind.FROM, head);
        }
        if (addressee == null && reading.receiver() != null) {
            addressee = reading.receiver();
        }
        boolean offer = reading.actClass().startsWith("PROMISE");
        boolean general = !words && !offer && tenor.general();
        boolean nobody = reading.reversed()
                && Predicates.classes(head).contains("~URGE")
                && described == null
                && subject == null
                && tenor.universal();
        boolean unnamed = words && !reading.reversed() && Company.unnamed(clause, head);
        if (unnamed) {
            patient = null;
            addressee = null;
        }
        Mood mood = new Moods(clause, head, reading).mood(opinion || general || nobody, condition && !reading.threat());
        boolean stance = Circumstances.stance(clause, head, reading) || (words && arguments.crowd(head.start()));
        boolean stops = by == null && reading.patient() == null && UNDONE.contains(reading.actClass());
        boolean culture = reading.objects().stream().anyMatch(CULTURE::contains);
        boolean byNobody = stance
                || (stops && culture)
                || carried == null && by == null && reading.objects().stream().anyMatch(CULTURE::contains);
        acts.add(new Act(
                sentence.index(),
                head.span(),
                head.sense().lemma(),
                List.of(reading.actClass()),
                unnamed ? List.of(Act.NOBODY) : reading.objects(),
                reading.evidence(),
                agent,
                patient,
                addressee,
                speaker,
                kind,
                byNobody && mood == Mood.FACT ? Mood.GENERAL : mood,
                trigger == null ? null : trigger.span(),
                trigger != null && (trigger.feared() || (trigger.span().equals(reason) && feared)),
                null,
                !clause.has(Cue.PAST),
                clause.span()));
    }

    private boolean pair(@Nullable Span span) {
        return span != null
                && clauses.stream()
                        .anyMatch(
                                clause -> span.equals(clause.both(clause.span().end())));
    }

    /** How many states a stretch before names. */
    private long sides(@Nullable Span span) {
        return sentence.hits().stream()
                .filter(hit -> span != null && hit.from(Table.ACTOR) && span.contains(hit.span()))
                .flatMap(hit -> hit.sense().actors().stream())
                .map(actor -> actor.state())
                .distinct()
                .count();
    }

    private static @Nullable Span first(@Nullable Span... spans) {
        for (Span span : spans) {
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private static boolean named(Clause clause, @Nullable Span span) {
        return span != null
                && !clause.hits(Table.ACTOR, span.start(), span.end()).isEmpty();
    }
}
