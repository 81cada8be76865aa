package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;

class DatesTest {
    private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)\\]");

    static Stream<Arguments> examples() throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(DatesTest.class.getResourceAsStream("dates.tsv"), StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds(String language, String published, String marked) {
        List<String> expected = new ArrayList<>();
        Matcher m = MARK.matcher(marked);
        String text = m.replaceAll(found -> {
            String meaning = found.group(2).contains(" ") ? found.group(2) : found.group(2) + " POINT";
            expected.add(found.group(1) + "=" + meaning);
            return found.group(1);
        });
        PartialDate day = published.equals("-") ? null : PartialDate.parse(published);
        CodePoints points = CodePoints.of(text);
        List<String> actual = Dates.find(text, new Language(language), day).stream()
                .map(d -> points.substring(d.span()) + "=" + d.date() + " " + d.kind())
                .toList();
        assertEquals(expected, actual);
    }

    @Test
    void saysHowItWasWorkedOut() {
        List<DateMention> dates =
                Dates.find("On Friday, 3 May 2019 and in 2012", Language.ENGLISH, PartialDate.parse("2020-01-01"));
        assertFalse(dates.get(0).relative());
        DateMention friday = Dates.find("on Friday", Language.ENGLISH, PartialDate.parse("2020-01-01"))
                .get(0);
        assertTrue(friday.relative());
        assertEquals("weekday: the last one not after publication", friday.how());
    }

    @Test
    void otherLanguagesHaveNoDates() {
        assertEquals(List.of(), Dates.find("am 3. Mai 2019", new Language("de"), null));
    }

    @Test
    void spansAreInOrderAndWithinThePassage() {
        RandomGenerator random = new Random(29);
        String[] pieces = {
            "30 June ",
            "2020年4月",
            "May 5, 2020",
            "on Friday ",
            "，",
            "次日",
            "\uD83D\uDE00",
            " to ",
            "9999",
            "31 February ",
            "0日",
            "至"
        };
        for (int n = 0; n < 500; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int length = text.codePointCount(0, text.length());
            for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
                int end = 0;
                for (DateMention date : Dates.find(text.toString(), language, PartialDate.parse("2021-02-28"))) {
                    assertTrue(date.span().start() >= end && date.span().end() <= length, text.toString());
                    end = date.span().end();
                }
            }
        }
    }

    @Test
    void aLongPassageOfDatesIsReadFast() {
        String english = "On 30 June 2020 and on Friday, two days later. ".repeat(500);
        String chinese = "2020年6月30日，上周五，次日。".repeat(1000);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            Dates.find(english, Language.ENGLISH, null);
            Dates.find(chinese, Language.CHINESE, null);
        });
    }
}
