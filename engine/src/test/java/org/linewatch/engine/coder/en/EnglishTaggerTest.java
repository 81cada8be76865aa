package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTaggerTest {
    /** The same choice by OpenNLP's own features and evaluation, place by place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tuesday , the U.S. sanctioned 3 firms that had shipped chip-making tools .",
                "Beijing",
                "We urge both sides to show restraint and to resume talks at an early date .",
                "Its foreign ministry summoned the envoy after the raid , which it called a \" grave provocation \" ."
            })
    void summedWeightsChooseAsTheModelDoes(String sentence) throws IOException {
        String[] words = sentence.split(" ", -1);
        try (InputStream in = Objects.requireNonNull(
                EnglishTagger.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"))) {
            POSModel model = new POSModel(in);
            MaxentModel statistics = model.getArtifact("pos.model");
            POSContextGenerator features = model.getFactory().getPOSContextGenerator();
            String[] expected = new String[words.length];
            for (int i = 0; i < words.length; i++) {
                expected[i] = statistics.getBestOutcome(statistics.eval(features.getContext(i, words, expected, null)));
            }
            assertArrayEquals(expected, EnglishTagger.tag(words));
        }
    }

    @Test
    void anEmptySentenceHasNoClasses() {
        assertArrayEquals(new String[0], EnglishTagger.tag(new String[0]));
    }
}
