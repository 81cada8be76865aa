package org.linewatch.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariationTest {
    private static final List<String> TWENTY =
            Collections.nCopies(20, "On 12 May 2020 the ministry told Australia of a duty of 805 per cent.");
    private static final Original ENGLISH =
            new Original("a", "On Australia", "2020-05-12", "en", "news", false, TWENTY);

    @Test
    void copyNoughtIsTheOriginalAndOthersDiffer() {
        assertEquals(ENGLISH, Variation.of(ENGLISH, 0));
        Set<Original> copies = new HashSet<>();
        for (int copy = 1; copy <= 30; copy++) {
            Original varied = Variation.of(ENGLISH, copy);
            assertEquals(varied, Variation.of(ENGLISH, copy), "the same number gives the same copy");
            assertTrue(copies.add(varied));
            assertEquals("a-v" + copy, varied.id());
            assertFalse(varied.title().contains("Australia"));
            assertTrue(varied.paragraphs().size() <= 20 && varied.paragraphs().size() >= 10);
        }
    }

    @Test
    void countriesChangePlacesTheSameWayAllThrough() {
        Original varied = Variation.of(ENGLISH, 1);
        String named = varied.title().substring("On ".length());
        assertTrue(varied.paragraphs().stream().allMatch(p -> p.contains("told " + named + " of")));
        assertNotEquals("2020-05-12", varied.date());
    }

    @Test
    void theLongerOfTwoChineseNamesIsRead() {
        Original chinese =
                new Original("z", "", "", "zh", "news", false, Collections.nCopies(20, "印度尼西亚与印度分别提出805项要求。"));
        for (int copy = 1; copy <= 19; copy++) {
            for (String paragraph : Variation.of(chinese, copy).paragraphs()) {
                assertFalse(paragraph.matches(".*(?:日本|德国|法国|印度)尼西亚.*(?<!印度尼西亚).*") && !paragraph.contains("印度尼西亚"));
                assertTrue(paragraph.matches("(\\p{IsHan}+)与(\\p{IsHan}+)分别提出\\d{3}项要求。"));
            }
        }
    }

    @Test
    void theHeadOfAMarkdownFileStays() {
        Original law = new Original(
                "l", "", "", "zh", "law", true, List.of("# 法", "", "2020年1月1日 通过", "<!-- INFO END -->", "第一条 为了日本。"));
        assertEquals("# 法", Variation.of(law, 3).paragraphs().get(0));
    }
}
