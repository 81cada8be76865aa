package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Span;

/** The laws that a sentence names as the ground of an act, with their articles (rulings 12 and 19). */
final class Grounds {
    /** "Article 38 of the" before the law's name, "第三条" after it. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:articles?|art\\.|sections?)\\s+(\\d+[a-z]?)(?:\\s*(?:,|and)\\s*(\\d+[a-z]?))?\\s+of\\s+(?:the\\s+)?(?:\\S+\\s+){0,2}$");

    private static final Pattern AFTER = Pattern.compile("^[》\\s]*第([〇零一二三四五六七八九十百\\d]+)条");
    private static final int NEAR = 60;

    /** A law of another state by its English title, after words that make it a ground. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:under|to|using|invoking|citing|on|of|with) (?:the|its|his|her|a|their) ((?:[A-Z][\\w-]+ (?:(?:of|and|on|for) )?){1,7}(?:Act|Law|Ordinance|Code|Regulations|Instrument|Agreement|Convention))\\b");

    private final Qualifiers.Passage passage;

    Grounds(Qualifiers.Passage passage) {
        this.passage = passage;
    }

    /** {@code law-id:article}, or the id alone where no article is named; a foreign law by its title. */
    List<String> of(Draft draft) {
        Instrument instrument = draft.frame().instrument();
        if (instrument == Instrument.LAW_ADOPTION && draft.frame().object().equals("LAW")) {
            return foreign(draft);
        }
        Span sentence = passage.sentence(draft.act());
        List<String> found = new ArrayList<>();
        for (Hit law : passage.hits(Table.LAW, sentence)) {
            found.addAll(articles(law, sentence));
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

    private List<String> articles(Hit law, Span sentence) {
        String id = law.sense().value();
        Matcher before = BEFORE.matcher(before(law.start(), sentence));
        if (before.find()) {
            List<String> found = new ArrayList<>(List.of(id + ":" + before.group(1)));
            if (before.group(2) != null) {
                found.add(id + ":" + before.group(2));
            }
            return found;
        }
        int end = Math.min(sentence.end(), law.end() + NEAR);
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
