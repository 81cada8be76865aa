package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewatch.engine.model.Span;

class SentencesTest {
    /** A bar marks where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One ends here. |Two ends there.",
                "The U.S. Navy sailed on. |It met nobody.",
                "It sold them to the U.S. |The buyer paid.",
                "Mr. Lee met Dr. A. B. Wong of Acme Inc. and left. |He said nothing.",
                "Shares of Acme Inc. |The fall was steep.",
                "Order No. 5 was void. |No. 6 stood.",
                "They met at 5 p.m. Monday. |All left at 6 p.m. |The room was dark.",
                "It opens at 1:17 P.M. EST daily. |Come in!",
                "“We refuse.” |She left.",
                "\"We refuse.\" |\"Why?\" |Nobody knew.",
                "(It was late.) |They slept.",
                "It grew 3.5 percent to $2.1 billion. |Prices fell.",
                "It ended in 2012.1 |Its goal was peace.",
                "So said the Commission.2 |Others agreed with these interests.3 |All was well.",
                "They asked “why?”4 |Nobody knew.",
                "Was it Gen. Smith? |Yes! |It was.",
                "See e.g. China and i.e. Japan, etc. |The rest is known.",
                "It cost approx. 500.",
                "Wait... |Then it came.",
                "He went to St. Petersburg in Sept. 2019. |It rained.",
                "中方坚决反对。|美方回应！|为什么？|不知道；|再说。",
                "他说：“不行。”|随后离开。",
                "（见附件。）|完。",
                "真的吗？！|是的……不过。",
                "The term 总体国家安全观 is old. |中方重申。|It stands.",
                "A line\nbreak is no end. |But this\nis one.",
                "no end here. lower case goes on.",
                "国家安全。3 |中国表示，2020年是关键。|2021年更是。"
            })
    void splits(String marked) {
        List<String> expected = Arrays.asList(marked.split("\\|", -1));
        String text = marked.replace("|", "");
        CodePoints points = CodePoints.of(text);
        assertEquals(
                expected, Sentences.of(text).stream().map(points::substring).toList());
    }

    @Test
    void spansTileThePassage() {
        RandomGenerator random = new Random(19);
        for (int n = 0; n < 1000; n++) {
            String text = RandomText.next(random, 60);
            int at = 0;
            for (Span span : Sentences.of(text)) {
                assertEquals(at, span.start(), text);
                assertTrue(span.length() > 0, text);
                at = span.end();
            }
            assertEquals(text.codePointCount(0, text.length()), at, text);
        }
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        String[] hostile = {
            "a.".repeat(500_000),
            "1.".repeat(500_000),
            "\"".repeat(1_000_000),
            "。”".repeat(500_000),
            ". ".repeat(500_000),
            "a".repeat(1_000_000)
        };
        for (String text : hostile) {
            Assertions.assertTimeout(Duration.ofSeconds(30), () -> Sentences.of(text));
        }
    }

    @Test
    void longSentencesAreCutBehindACommaOrABlank() {
        String text = "They met, they spoke and they parted without a word of what had been said. Then it rained.";
        List<String> pieces = Sentences.of(text, 40).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
        assertEquals(
                List.of(
                        "They met, they spoke and they parted ",
                        "without a word of what had been said. ",
                        "Then it rained."),
                pieces);
        assertEquals(Sentences.of(text), Sentences.of(text, 1000));
        assertEquals(3, Sentences.of("a".repeat(100), 40).size());
    }
}
