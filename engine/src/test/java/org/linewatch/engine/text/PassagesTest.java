package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Passage;

class PassagesTest {
    private static List<String> texts(String text) {
        return Passages.of(text, Language.UNKNOWN).stream().map(Passage::text).toList();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertEquals(List.of("First one.", "Second one."), texts("\n First one. \n\n \u3000\nSecond one.\n"));
    }

    @Test
    void aLineMayBeAParagraph() {
        String first = "The ministry said that it would look into the matter. "
                .repeat(4)
                .strip();
        assertEquals(List.of(first, "Short.", first), texts(first + "\r\nShort.\r\n" + first));
    }

    @Test
    void wrappedLinesAreOneParagraphAsTheyStand() {
        String wrapped = """
                The ministry said on Friday that it would suspend imports of wine from
                the country, since tests had shown that the goods did not meet the rule
                that had been set the year before. It gave no date for an end of the
                measure.""";
        assertEquals(
                List.of("A heading", wrapped, "- an item", wrapped),
                texts("A heading\n" + wrapped + "\n- an item\n" + wrapped));
    }

    @Test
    void aLineThatBeginsWithClosingPunctuationGoesOn() {
        assertEquals(List.of("会议听取了\n。会议认为"), texts("会议听取了\n。会议认为"));
    }

    @Test
    void longParagraphsAreSplitAtSentenceEnds() {
        String sentence = "The ministry said that it would look into the matter. ";
        List<Passage> passages = Passages.of(sentence.repeat(50), Language.UNKNOWN);
        assertEquals(3, passages.size());
        for (Passage passage : passages) {
            assertTrue(
                    passage.text().startsWith("The ministry") && passage.text().endsWith("matter."));
        }
    }

    @Test
    void spansHoldTheWordsAndEveryLetterOnce() {
        RandomGenerator random = new Random(23);
        for (int n = 0; n < 400; n++) {
            String text = RandomText.next(random, n % 20 == 0 ? 4000 : 60);
            CodePoints points = CodePoints.of(text);
            int at = 0;
            int ordinal = 0;
            for (Passage passage : Passages.of(text, Language.UNKNOWN)) {
                assertEquals(ordinal++, passage.ordinal());
                assertEquals(passage.text(), points.substring(passage.span()));
                assertTrue(passage.span().length() <= Passages.LONGEST
                        && passage.span().start() >= at);
                for (int i = at; i < passage.span().start(); i++) {
                    assertTrue(!Character.isLetterOrDigit(points.at(i)), text);
                }
                at = passage.span().end();
            }
            for (int i = at; i < points.length(); i++) {
                assertTrue(!Character.isLetterOrDigit(points.at(i)), text);
            }
        }
    }

    @Test
    void aLineOfFiveMegabytesIsReadInLinearTime() {
        String[] hostile = {
            "x".repeat(5_000_000),
            "word ".repeat(1_000_000),
            "一".repeat(2_000_000),
            "\n".repeat(2_000_000),
            "a.\n".repeat(1_000_000)
        };
        for (String text : hostile) {
            Assertions.assertTimeout(Duration.ofSeconds(30), () -> Passages.of(text, Language.UNKNOWN));
        }
    }
}
