package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.engine.model.Span;

class NormalViewTest {
    @ParameterizedTest
    @CsvSource({
        "對外關係法,对外关系法",
        "乾隆年間餅乾,乾隆年间饼干",
        "１２月３日（週二）,12月3日(周二)",
        "eﬃcient,efficient",
        "筆記簿型電腦出口,笔记本电脑出口",
        "e\u0301tat,état",
        "Ⅷ章,VIII章"
    })
    void normalises(String original, String normal) {
        assertEquals(normal, NormalView.of(original).text());
    }

    @Test
    void leadsBackToTheWordsThatWereFound() {
        String original = "大陸的ﬁrst筆記簿型電腦\uD83D\uDE00對策";
        NormalView view = NormalView.of(original);
        assertEquals("大陆的first笔记本电脑\uD83D\uDE00对策", view.text());
        CodePoints normal = CodePoints.of(view.text());
        int at = normal.fromUtf16(view.text().indexOf("对策"));
        CodePoints source = CodePoints.of(original);
        assertEquals("對策", source.substring(view.original(new Span(at, at + 2))));
        assertEquals("筆記簿型電腦", source.substring(view.original(new Span(9, 11))));
        assertEquals("ﬁ", source.substring(view.original(new Span(4, 5))), "a ligature is taken whole");
        assertEquals(new Span(3, 5), view.normal(new Span(3, 4)));
    }

    @Test
    void smallLettersKeepTheirPlaces() {
        NormalView view = NormalView.lowerCase("CHINA’s MOFCOM");
        assertEquals("china's mofcom", view.text());
        assertEquals(new Span(8, 14), view.original(new Span(8, 14)));
    }

    @Test
    void mapsEveryOffsetInOrderAndInRange() {
        RandomGenerator random = new Random(11);
        for (int n = 0; n < 1000; n++) {
            String original = RandomText.next(random, 30);
            int length = original.codePointCount(0, original.length());
            NormalView view = NormalView.of(original);
            assertEquals(view.text().codePointCount(0, view.text().length()), view.length());
            int start = 0;
            int end = 0;
            for (int i = 0; i < view.length(); i++) {
                Span back = view.original(new Span(i, i + 1));
                assertTrue(back.length() > 0 && back.end() <= length, () -> original);
                assertTrue(back.start() >= start && back.end() >= end, () -> original);
                assertTrue(view.normal(back).contains(new Span(i, i + 1)), () -> original);
                start = back.start();
                end = back.end();
            }
            assertEquals(length, end, "the view covers the original to its end");
        }
    }

    @Test
    void isNfkcWhereThereIsNoChinese() {
        RandomGenerator random = new Random(13);
        for (int n = 0; n < 500; n++) {
            String original = RandomText.next(random, 30).replaceAll("\\p{IsHan}", "x");
            assertEquals(
                    Normalizer.normalize(original, Normalizer.Form.NFKC),
                    NormalView.of(original).text());
        }
    }

    @Test
    void aViewOfAViewIsTheSame() {
        RandomGenerator random = new Random(17);
        for (int n = 0; n < 500; n++) {
            String once = NormalView.lowerCase(RandomText.next(random, 30)).text();
            assertEquals(once, NormalView.lowerCase(once).text());
        }
    }
}
