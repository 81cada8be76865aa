package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.engine.coder.Actors;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.pack.PackLoader;

/** Who acts on whom: nouns that tell of acts, acts without an agent, pronouns, and clauses set off by commas. */
class EnglishRolesTest {
    private static Coder coder;

    @BeforeAll
    static void load() throws IOException {
        coder = RuleCoder.of(PackLoader.load(EnglishSentencesTest.pack()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            New sanctions by the European Union against Belarus followed on Thursday. | EU SANCTION BLR
            From Ottawa came a formal protest to the Russian embassy. | CAN ACCUSE RUS
            The expulsion of four Indian diplomats by Pakistan was met with dismay. | PAK SANCTION IND
            A warning from Hanoi to Manila followed. | VNM THREATEN PHL
            India's ban on 59 Chinese apps remains in force. | IND SANCTION CHN
            A ban on Japanese seafood, announced by Beijing, came into force on Monday. | CHN SANCTION JPN
            The release of two Canadian citizens by China ended a dispute of three years. | CHN RETREAT CAN
            """)
    void nounsTellOfActs(String sentence, String act) {
        assertEquals(act, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Estonian ambassador was summoned to the foreign ministry in Moscow on Monday. | RUS ACCUSE EST
            A British academic has been arrested in Abu Dhabi on charges of spying. | ARE COERCE GBR
            All flights from Britain have been suspended, Israel's health ministry said. | ISR SANCTION GBR
            Brussels urged Beijing on Thursday to lift its curbs on two Lithuanian banks. | EU REQUEST CHN
            """)
    void actsWithoutAgent(String sentence, String act) {
        assertEquals(act, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile, which lost two tankers, condemned Peru on Monday. | CHL ACCUSE PER
            Cairo, for its part, condemned Israel. | EGY ACCUSE ISR
            More than two hundred Indian diplomats were expelled by Pakistan. | PAK SANCTION IND
            Oslo has since lodged a formal protest with Moscow. | NOR ACCUSE RUS
            Myanmar condemned Bosnia and Herzegovina on Monday. | MMR ACCUSE BIH
            """)
    void subjectsAreFoundPastAsides(String sentence, String act) {
        assertEquals(act, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested four students in Lima, Peru. | PER COERCE PER
            A Chilean court sentenced two former ministers on Friday. | CHL COERCE CHL
            In Geneva, Peru condemned Chile on Monday. | PER ACCUSE CHL
            Peru's parliament urged the government to resign. | PER REQUEST PER
            """)
    void whatStatesDoAtHomeStaysThere(String sentence, String act) {
        assertEquals(act, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru called on all parties to show restraint. | PER REQUEST
            Peru opposes any interference in the internal affairs of Chile. | PER ACCUSE
            """)
    void wordsToEverybodyHaveNoTarget(String sentence, String act) {
        assertEquals(act, told(sentence).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru suspended flights to and from France, Spain, and Chile. | PER SANCTION CHL+ESP+FRA
            Lawmakers in Peru accused the Ministry of Finance of fraud. | PER ACCUSE PER
            """)
    void listsAndBodiesAreReadToTheirEnd(String sentence, String act) {
        assertEquals(act, told(sentence));
    }

    @Test
    void measuresSpokenOfAreNoActs() {
        assertEquals("", told("The ban on exports hurt farmers in Peru for years, according to a study."));
        assertEquals("", told("The sanctions against Venezuela are a matter of debate among economists."));
    }

    private static String told(String passage) {
        return coder.code(passage, Language.ENGLISH, Context.NONE).stream()
                .map(EnglishRolesTest::act)
                .collect(Collectors.joining("; "));
    }

    private static String act(CodedEvent event) {
        return String.join(
                " ",
                List.of(
                        String.join("+", Actors.states(event.source())),
                        event.type().name(),
                        String.join("+", Actors.states(event.target()))));
    }
}
