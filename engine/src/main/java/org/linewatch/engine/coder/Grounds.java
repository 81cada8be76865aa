package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Span;

/** The laws that a sentence names as the ground of an act, with their articles (rulings 12 and 19). */
final class Grounds {
    /** "Article 38 of the" before the law's name, "第三条" after it. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:articles?|art\\.|sections?)\\s+(\\d+[a-z]?)(?:\\s*(?:,|and)\\s*(\\d+[a-z]?))?\\s+of\\s+(?:the\\s+)?(?:\\S+\\s+){0,2}$");

    private static final Pattern BREACH =
            Pattern.compile("breach|violat|infring|contraven|flout|under |违反|違反|违背|抵触|涉嫌|根据|依据|按照|依照");

    /** "the Trade Act's Section 301", "the law (Article 5)". */
    private static final Pattern BEHIND =
            Pattern.compile("^(?:'s|,| \\(| )\\s?(?:articles?|art\\.|sections?)\\s+(\\d+[a-z]?)");

    private static final Pattern AFTER = Pattern.compile("^[》\\s]*第([〇零一二三四五六七八九十百\\d]+)条");
    private static final int NEAR = 60;

    /** A law of another state by its English title, after words that make it a ground. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:under|to|using|invoking|citing|on|of|with|by|from|through|breached|violated|infringed|violates|breaches|against) (?:the|its|his|her|a|their|that) ((?:[A-Z][\\w-]+ (?:(?:of|and|on|for|against|to|in) (?:the )?)?){1,8}(?:Act|Law|Ordinance|Code|Regulations?|Instrument|Agreement|Convention|Treaty|Charter|Protocol|Declaration|Directive|Statute|Constitution))\\b");

    private final Qualifiers.Passage passage;

    Grounds(Qualifiers.Passage passage) {
        this.passage = passage;
    }

    /** {@code law-id:article}, or the id alone where no article is named; a foreign law by its title. */
    List<String> of(Draft draft, List<Draft> all) {
        Instrument instrument = draft.frame().instrument();
        if (instrument == Instrument.LAW_ADOPTION && draft.frame().object().equals("LAW")) {
            return foreign(draft);
        }
        Span sentence = passage.sentence(draft.act());
        List<String> found = new ArrayList<>();
        for (Hit law : passage.hits(Table.LAW, sentence)) {
            if (concerns(law, draft) && !anothers(law, draft, all) && !answered(law, draft)) {
                found.addAll(articles(law, sentence));
            }
        }
        if (found.isEmpty()) {
            found.addAll(foreign(draft));
        }
        return found.stream().distinct().toList();
    }

    private List<String> foreign(Draft draft) {
        Span sentence = passage.sentence(draft.act());
        Matcher title = TITLE.matcher(passage.view().words(sentence));
        List<String> found = new ArrayList<>();
        while (title.find()) {
            Span span = new Span(sentence.start() + title.start(1), sentence.start() + title.end(1));
            if (passage.hits().stream()
                    .noneMatch(hit -> hit.from(Table.LAW) && hit.span().overlaps(span))) {
                Matcher article = BEFORE.matcher(before(span.start(), sentence));
                found.add(
                        article.find()
                                ? title.group(1) + ":" + article.group(1).toUpperCase(Locale.ROOT)
                                : title.group(1));
            }
        }
        return found;
    }

    /** Whether a law of the pack's state is one that a party of the act is under. */
    private boolean concerns(Hit law, Draft draft) {
        String id = law.sense().value();
        int slash = id.indexOf('/');
        String state = slash < 0 ? "" : id.substring(0, slash);
        return !state.equals(passage.pack().home().state())
                || Stream.concat(draft.source().stream(), draft.target().stream())
                        .anyMatch(actor -> passage.stateOf(actor).equals(state));
    }

    /** Whether a law belongs to what the act answers, or to the clause before; one that is said to be breached is a ground. */
    private boolean answered(Hit law, Draft draft) {
        Act act = draft.act();
        String text = passage.view().lower();
        boolean behind = law.end() < act.head().start();
        String between = behind ? text.substring(law.end(), act.head().start()) : "";
        if (between.indexOf(';') >= 0 || between.indexOf('；') >= 0) {
            return true;
        }
        Span trigger = act.trigger();
        if (trigger == null || !trigger.contains(law.span())) {
            return false;
        }
        return !BREACH.matcher(text.substring(Math.max(0, law.start() - NEAR), law.start()))
                .find();
    }

    /** Whether another act of the sentence stands between an act and the law: it rests on the law, not this one. */
    private static boolean anothers(Hit law, Draft draft, List<Draft> all) {
        int head = draft.act().head().start();
        return all.stream()
                .filter(other -> other != draft && other.told())
                .filter(other -> other.act().sentence() == draft.act().sentence())
                .filter(other -> !Actors.states(other.source()).equals(Actors.states(draft.source()))
                        || other.act().clause() == Act.Clause.RELATIVE
                        || draft.act().clause() == Act.Clause.RELATIVE)
                .mapToInt(other -> other.act().head().start())
                .anyMatch(at -> head < at && at < law.start() || law.start() < at && at < head);
    }

    private List<String> articles(Hit law, Span sentence) {
        String id = law.sense().value();
        if (id.indexOf(':') >= 0) {
            return List.of(id);
        }
        Matcher before = BEFORE.matcher(before(law.start(), sentence));
        if (before.find()) {
            List<String> found = new ArrayList<>(List.of(id + ":" + before.group(1)));
            if (before.group(2) != null) {
                found.add(id + ":" + before.group(2));
            }
            return found;
        }
        int end = Math.min(sentence.end(), law.end() + NEAR);
        Matcher behind = BEHIND.matcher(passage.view().lower().substring(law.end(), Math.max(law.end(), end)));
        if (behind.find()) {
            return List.of(id + ":" + behind.group(1).toUpperCase(Locale.ROOT));
        }
        Matcher after = AFTER.matcher(passage.view().text().substring(law.end(), Math.max(law.end(), end)));
        return List.of(after.find() ? id + ":" + number(after.group(1)) : id);
    }

    private String before(int place, Span sentence) {
        return passage.view().lower().substring(Math.max(sentence.start(), place - NEAR), place);
    }

    /** A Chinese numeral below 1,000 in Arabic digits. */
    static String number(String numeral) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (Character.isDigit(c)) {
                return numeral;
            }
            switch (c) {
                case '百' -> {
                    sum += Math.max(digit, 1) * 100;
                    digit = 0;
                }
                case '十' -> {
                    sum += Math.max(digit, 1) * 10;
                    digit = 0;
                }
                default -> digit = Math.max(0, "〇一二三四五六七八九".indexOf(c));
            }
        }
        return String.valueOf(sum + digit);
    }
}
