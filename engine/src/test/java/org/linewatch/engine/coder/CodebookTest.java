package org.linewatch.engine.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.engine.coder.zh.BundledPack;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.pack.Pack;

/** Where the PLOVER manual rules otherwise than our own codebook, and what it codes beyond it. */
class CodebookTest {
    private static final Pack PACK = BundledPack.china();
    private static final Coder OURS = RuleCoder.of(PACK);
    private static final Coder PLOVER = RuleCoder.of(PACK, Codebook.PLOVER);

    private static String told(Coder coder, String sentence) {
        List<CodedEvent> events = coder.code(sentence, Language.ENGLISH, Context.NONE);
        return events.stream()
                .map(event -> event.type() + " " + states(event.source()) + ">" + states(event.target()))
                .collect(Collectors.joining("; "));
    }

    private static String states(List<org.linewatch.engine.model.Actor> actors) {
        return String.join("+", Actors.states(actors));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya will send food to Somalia next month.          | AGREE KEN>SOM
            Canada is ready to supply wheat to Egypt.            | AGREE CAN>EGY
            Ghana plans to blockade Togo.                        | THREATEN GHA>TGO
            France banned imports of beef from Brazil.           | COERCE FRA>BRA
            """)
    void anActToComeIsAnAgreementOrAThreatAndAnEmbargoCoercion(String sentence, String told) {
        assertEquals(told, told(PLOVER, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Students in Chile staged a hunger strike over school fees.    | PROTEST CHL>CHL
            Colombian rebels attacked a police post.                      | ASSAULT COL>COL
            The opposition in Kenya rejected the plan.                    | REJECT KEN>KEN
            Peru's government lifted the curfew.                          | CONCEDE PER>PER
            """)
    void thoseAtHomeAreActorsOfTheirCountry(String sentence, String told) {
        assertEquals(told, told(PLOVER, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army tried to blow up a bridge in Benin.                  | COERCE BEN>BEN
            Hamas fired rockets at Haifa.                                 | ASSAULT PSE>ISR
            U.S.-backed rebels in Angola kidnapped two Cuban engineers.   | COERCE AGO>CUB
            The IMF approved a loan to Ghana.                             | AID IGO>GHA
            """)
    void movementsBodiesAndPlacesOfTheWorldAreKnown(String sentence, String told) {
        assertEquals(told, told(PLOVER, sentence));
    }

    @Test
    void bothSidesOfAnAgreementAreSourceAndTarget() {
        assertEquals("AGREE MEX+PER>MEX+PER", told(PLOVER, "Mexico and Peru agreed to share water."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya has many rivers and lakes.
            Kenya did not attack Somalia.
            """)
    void whatIsNoActStaysNone(String sentence) {
        assertEquals("", told(PLOVER, sentence));
    }

    @Test
    void ourOwnCodebookKeepsItsWords() {
        assertEquals("PROTEST CHL>CHL", told(OURS, "Students in Chile staged a hunger strike over school fees."));
        assertTrue(told(OURS, "France banned imports of beef from Brazil.").startsWith("SANCTION FRA>BRA"));
    }
}
