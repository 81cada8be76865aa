package org.linewatch.app.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Quote;

/** What must hold for any text whatever. */
class CoderPropertiesTest {
    private static final String[] WORDS = {
        "China",
        "'s",
        "foreign ministry",
        "banned",
        "imports",
        "of",
        "Australian",
        "wine",
        "after",
        "because",
        ",",
        ".",
        "said",
        "that",
        "it",
        "would",
        "not",
        "the",
        "to",
        "\uD83D\uDE00",
        "“",
        "”",
        "sanctions",
        "on",
        "Beijing",
        "was",
        "arrested",
        "who",
        "and",
        "which",
        "in",
        "2020",
        "should",
        "\n",
        "-",
        "(",
        ")",
        "Tokyo",
        "urged",
        "by",
        "İ",
        "ß"
    };

    private static RuleCoder coder;

    @BeforeAll
    static void load() throws IOException {
        coder = RuleCoder.of(PackFiles.load(null));
    }

    private static String text(RandomGenerator random, int words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words; i++) {
            out.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return out.toString();
    }

    @Test
    void spansLieInsideAndAreSorted() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        int found = 0;
        for (int round = 0; round < 1_500; round++) {
            String text = text(random, 1 + random.nextInt(60));
            int last = 0;
            for (CodedEvent event : coder.code(text, Language.ENGLISH, Context.NONE)) {
                found++;
                assertTrue(event.evidence().span().start() >= last, text);
                last = event.evidence().span().start();
                check(text, event.evidence());
                if (event.trigger() != null) {
                    check(text, event.trigger());
                }
            }
        }
        assertTrue(found > 50, "only " + found + " records: the texts test nothing");
    }

    private static void check(String text, Quote quote) {
        int from = text.offsetByCodePoints(0, quote.span().start());
        int to = text.offsetByCodePoints(0, quote.span().end());
        assertEquals(text.substring(from, to), quote.text());
    }

    @Test
    void longTextWithoutFullStopTakesBoundedTime() {
        String text = "China banned imports of Australian wine and ".repeat(2_000);
        List<CodedEvent> events = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> coder.code(text, Language.ENGLISH, Context.NONE));
        assertTrue(events.size() < 10);
    }

    @Test
    void otherLanguagesAndEmptyTextGiveNothing() {
        assertTrue(coder.code("", Language.ENGLISH, Context.NONE).isEmpty());
        assertTrue(coder.code("China verbot Importe.", new Language("de"), Context.NONE)
                .isEmpty());
    }
}
