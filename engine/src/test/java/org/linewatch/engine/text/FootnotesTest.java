package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    a concept introduced in 2012.1 Its goal | 1
                    the Commission.2 And more | 2
                    its interests.3 | 3
                    political landscape.10 These changes | 10
                    said “never”.12 He | 12
                    the outlook4 is poor | 4
                    in May,5 and June.6 | 5 6
                    of the U.S.7 The rest | 7
                    a law² of note | ²
                    it grew 3.5 percent |
                    article No.5 says |
                    on 30 June 2020. It |
                    worth 1,500.5 in all |
                    the G7 and the H20 chip |
                    version 2.0 is out |
                    at 10:30, or 12.15 |
                    on p.12 and Vol.2 |
                    Covid-19 and 5G |
                    """)
    void finds(String text, String marks) {
        List<String> expected = marks == null ? List.of() : Arrays.asList(marks.split(" ", -1));
        CodePoints points = CodePoints.of(text);
        assertEquals(
                expected, Footnotes.find(text).stream().map(points::substring).toList());
    }
}
