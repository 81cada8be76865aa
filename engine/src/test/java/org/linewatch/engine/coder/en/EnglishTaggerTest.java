package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTaggerTest {
    /** Sentences of our own, each word with the class that it has there. */
    private static final List<String> TAGGED = List.of(
            "The/DET minister/NOUN praised/VERB the/DET visiting/VERB delegation/NOUN ./PUNCT",
            "On/ADP Tuesday/PROPN ,/PUNCT Ottawa/PROPN banned/VERB two/NUM firms/NOUN that/PRON had/AUX shipped/VERB"
                    + " parts/NOUN ./PUNCT",
            "Tokyo/PROPN will/AUX not/PART lift/VERB its/PRON tariffs/NOUN before/ADP March/PROPN ./PUNCT",
            "She/PRON said/VERB that/SCONJ the/DET talks/NOUN were/AUX useful/ADJ and/CCONJ frank/ADJ ./PUNCT",
            "Customs/NOUN officers/NOUN seized/VERB 40/NUM tonnes/NOUN of/ADP frozen/ADJ fish/NOUN ./PUNCT",
            "If/SCONJ they/PRON refuse/VERB ,/PUNCT we/PRON shall/AUX close/VERB the/DET port/NOUN ./PUNCT",
            "Both/DET sides/NOUN agreed/VERB to/PART meet/VERB again/ADV in/ADP Oslo/PROPN ./PUNCT",
            "The/DET court/NOUN quickly/ADV rejected/VERB his/PRON appeal/NOUN ./PUNCT");

    @Test
    void nineteenWordsOfTwentyGetTheirClass() {
        int right = 0;
        int all = 0;
        for (String sentence : TAGGED) {
            String[] pairs = sentence.split(" ", -1);
            String[] words = new String[pairs.length];
            for (int i = 0; i < pairs.length; i++) {
                words[i] = pairs[i].substring(0, pairs[i].lastIndexOf('/'));
            }
            String[] tags = EnglishTagger.tag(words);
            for (int i = 0; i < pairs.length; i++) {
                all++;
                right += pairs[i].equals(words[i] + "/" + tags[i]) ? 1 : 0;
            }
        }
        assertTrue(right >= 0.95 * all, right + " of " + all);
    }

    @Test
    void whatAWordIsDependsOnTheWordsAroundIt() {
        assertEquals("VERB", EnglishTagger.tag("They want to ban imports".split(" ", -1))[3]);
        assertEquals("NOUN", EnglishTagger.tag("They want the ban now".split(" ", -1))[3]);
    }

    @Test
    void anEmptySentenceHasNoClasses() {
        assertArrayEquals(new String[0], EnglishTagger.tag(new String[0]));
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        TaggerModel model = new TaggerModel(
                new String[] {"A", "B"},
                new int[] {TaggerModel.hash("w=so"), TaggerModel.hash("def")},
                new int[][] {{1}, {0}},
                new float[][] {{2f}, {1f}});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        TaggerModel read = TaggerModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertArrayEquals(new String[] {"A", "B"}, new EnglishTagger(read).classes(new String[] {"as", "So"}));
    }

    @Test
    void twoThingsOfOneHashAreRefused() {
        int[] same = {7, 7};
        assertThrows(
                IllegalArgumentException.class,
                () -> new TaggerModel(new String[] {"A"}, same, new int[2][0], new float[2][0]));
    }

    @ParameterizedTest
    @CsvSource({
        "ban,lc",
        "12,2d",
        "2021,4d",
        "5G,an",
        "'3,000,000',dc",
        "1-3-7,dd",
        "1/3/7,ds",
        "3.5x,2d",
        "I,sc",
        "EU,ac",
        "Seoul,ic",
        "n't,other"
    })
    void aWordHasAShape(String word, String shape) {
        assertEquals(shape, WordShape.of(word));
    }
}
