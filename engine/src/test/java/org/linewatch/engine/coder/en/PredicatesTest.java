package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.pack.PackLoader;

/** Which words of a sentence are drafted as acts, and whether as told. */
class PredicatesTest {
    private static RuleCoder coder;

    @BeforeAll
    static void load() throws IOException {
        coder = RuleCoder.of(PackLoader.load(EnglishSentencesTest.pack()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dutch dockers stage a strike in Rotterdam. | stage
            Police in Bolivia arrest opposition deputy Ana Rojas. | arrest
            A court in Ghana frees human rights activist Kofi Mensah. | frees
            A Peruvian judge issues arrest warrants for 16 officers. | issues
            The Norwegian supreme court convicts and sentences a Danish pilot. | convicts
            The Norwegian supreme court convicts and sentences a Danish pilot. | sentences
            Chile suspends the licence of the broadcaster and issues warnings to two newspapers. | issues
            The army unit backed by French jets and helicopters kills 25 militants in Mali. | kills
            Fighters from Libya fire rockets at the town. | fire rockets at
            Suspected militants kill 20 people in Niger. | kill
            Iraq condemns the attack and calls for restraint. | calls for
            The former Greek minister becomes the first official to apologise for the affair. | apologise for
            Kenya will soon visit the site and has met the envoy of Oman. | visit
            The Swiss minister is visiting Austria this week. | visiting
            """)
    void clausesGetTheirVerbs(String sentence, String verb) {
        assertTrue(drafted(sentence).contains(verb), drafted(sentence)::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The police raid on the Danish embassy was condemned by Norway. | raid on
            Swedish protest leaders were arrested in Oslo. | protest
            On the trade talks issue with Peru, the ministry said nothing and banned the fair. | issue
            """)
    void nounsStayNouns(String sentence, String noun) {
        assertFalse(drafted(sentence).contains(noun), drafted(sentence)::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            During a visit to India, the Greek minister warned Turkey. | visit
            Russian air strikes on the town in Syria killed nine people. | strikes
            The two presidents witnessed the signing of an accord between Chile and Peru. | signing
            """)
    void nounsThatNamePartiesAreDrafted(String sentence, String noun) {
        assertTrue(drafted(sentence).contains(noun), drafted(sentence)::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We would like to thank Cuba for its help. | thank
            Protesters are reported to have stormed the Omani embassy. | stormed
            The crisis prompts Bangladesh to close the plant. | close
            The town was bombed by Sudan before being seized by the army. | seized
            """)
    void whatIsOnlyFramedIsTold(String sentence, String verb) {
        assertTrue(told(sentence).contains(verb), told(sentence)::toString);
    }

    @Test
    void whatIsWantedIsNotTold() {
        assertFalse(told("Brazil wants to close the port.").contains("close"));
        assertFalse(told("Should Peru close the port?").contains("close"));
    }

    @Test
    void demandsOfAStatementAreItsOwn() {
        assertEquals(List.of("stop"), told("The US side should stop its arms sales to Taiwan."));
        assertFalse(told("Why should the US stop its arms sales to Taiwan?").contains("stop"));
    }

    private static List<String> drafted(String passage) {
        return heads(passage, false);
    }

    private static List<String> told(String passage) {
        return heads(passage, true);
    }

    private static List<String> heads(String passage, boolean told) {
        return coder.trace(passage, Language.ENGLISH, Context.NONE).acts().stream()
                .filter(act -> !told || act.act().told())
                .map(act -> passage.substring(
                        act.act().head().start(), act.act().head().end()))
                .toList();
    }
}
