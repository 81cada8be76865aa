package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.javalin.http.BadRequestResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VisitTest {
    private static Visit visit(String... pairs) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return new Visit("/events", parameters);
    }

    @Test
    void linksKeepLanguageAndSamplesAndNothingElse() {
        Visit visit = visit("type", "SANCTION", "lang", "zh", "samples", "1", "next", "abc");
        assertEquals("/laws?lang=zh&samples=1", visit.to("/laws"));
        assertEquals("/laws?as_of=2021-06-09&lang=zh&samples=1", visit.to("/laws", Map.of("as_of", "2021-06-09")));
    }

    @Test
    void oneValueOfSeveralCanBeTakenAway() {
        Visit visit = visit("type", "SANCTION,COERCE", "next", "abc");
        assertEquals("/events?type=COERCE", visit.without("type", "SANCTION"));
        assertEquals("/events", visit("type", "COERCE").without("type", "COERCE"));
    }

    @Test
    void wordsKeepTheirCommasAndChineseIsEscaped() {
        Visit visit = visit("q", "制裁, tariff");
        assertEquals("制裁, tariff", visit.filter().query());
        assertEquals("/events?q=%E5%88%B6%E8%A3%81,+tariff", visit.here());
        assertEquals(List.of(), visit.filter().type());
    }

    @Test
    void aBadDateIsTheAskersToMend() {
        assertThrows(BadRequestResponse.class, () -> visit("from", "May").filter());
        assertThrows(BadRequestResponse.class, () -> visit("as_of", "2021").day("as_of"));
    }
}
