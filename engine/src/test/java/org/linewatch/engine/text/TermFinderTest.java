package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.text.TermFinder.Found;
import org.linewatch.engine.text.TermFinder.Term;

final class TermFinderTest {
    private final TermFinder finder = new TermFinder(List.of(
            new Term("security", new Names("national security", "国家安全", List.of(), List.of())),
            new Term(
                    "concept",
                    new Names("overall national security", "总体国家安全观", List.of("holistic security"), List.of())),
            new Term("community", new Names("common destiny", "命运共同体", List.of(), List.of())),
            new Term(
                    "mankind",
                    new Names("shared future for mankind", "人类命运共同体", List.of("common destiny", "GSI"), List.of()))));

    private Map<String, Integer> counts(String text, boolean nested) {
        Map<String, Integer> counts = new TreeMap<>();
        finder.find(text, nested).forEach(found -> counts.merge(found.term(), 1, Integer::sum));
        return counts;
    }

    @Test
    void aTermInsideALongerOneIsCountedUnderTheLongerAlone() {
        String text = "坚持总体国家安全观，维护国家安全。";
        assertEquals(Map.of("concept", 1, "security", 1), counts(text, false));
        assertEquals(Map.of("concept", 1, "security", 2), counts(text, true));
        assertEquals(
                List.of(new Found("concept", new Span(2, 9)), new Found("security", new Span(12, 16))),
                finder.find(text, false));
    }

    @Test
    void aTermThatBeginsALongerOneIsHiddenToo() {
        TermFinder begins = new TermFinder(List.of(
                new Term("a", new Names("", "战略", List.of(), List.of())),
                new Term("b", new Names("", "战略机遇", List.of(), List.of())),
                new Term("c", new Names("", "机遇期", List.of(), List.of()))));
        assertEquals(
                List.of("b", "c"),
                begins.find("战略机遇期", false).stream().map(Found::term).toList());
        assertEquals(
                List.of("b", "a", "c"),
                begins.find("战略机遇期", true).stream().map(Found::term).toList());
    }

    @Test
    void traditionalCharactersCountAsSimplifiedAndSpansStayThoseOfTheText() {
        assertEquals(List.of(new Found("concept", new Span(2, 9))), finder.find("堅持總體國家安全觀。", false));
        assertEquals(List.of(new Found("mankind", new Span(1, 8))), finder.find("𠀀人類命運共同體", false));
    }

    @Test
    void blanksBetweenChineseCharactersDoNotCount() {
        assertEquals(List.of(new Found("security", new Span(0, 6))), finder.find("国家\n 安全", false));
        assertEquals(List.of(), finder.find("国家，安全", false));
        assertEquals(Map.of("security", 1), counts("National\n  Security first", false));
    }

    @Test
    void latinTermsAreWholeWordsAndChineseOnesNeedNone() {
        assertEquals(Map.of(), counts("international security, national securityless", false));
        assertEquals(Map.of("mankind", 2), counts("GSI与GSI。AGSI GSIs", false));
    }

    @Test
    void aSharedFormBelongsToTheTermWhoseNameItIs() {
        assertEquals(Map.of("community", 1), counts("a community of common destiny", false));
        assertTrue(finder.counts("community", "Common Destiny"));
        assertFalse(finder.counts("mankind", "common destiny"));
    }

    @Test
    void termsKnowWhatIsInsideThem() {
        assertEquals(List.of("mankind"), finder.around("community"));
        assertEquals(List.of("community"), finder.inside("mankind"));
        assertEquals(List.of("concept"), finder.around("security"));
    }

    @Test
    void countsAgreeWithAPlainReading() {
        var random = new java.util.Random(11);
        String[] pieces = {"总体", "国家安全", "观", "人类", "命运共同体", "，", "的", "總體", "國家"};
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String plain = text.toString().replace("總體", "总体").replace("國家", "国家");
            int longer = occurrences(plain, "总体国家安全观");
            int all = occurrences(plain, "国家安全");
            Map<String, Integer> found = counts(text.toString(), false);
            assertEquals(longer, found.getOrDefault("concept", 0), plain);
            assertEquals(all - longer, found.getOrDefault("security", 0), plain);
            assertEquals(all, counts(text.toString(), true).getOrDefault("security", 0), plain);
        }
    }

    private static int occurrences(String text, String words) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }
}
