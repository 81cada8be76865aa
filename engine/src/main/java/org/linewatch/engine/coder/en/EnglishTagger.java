package org.linewatch.engine.coder.en;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Word classes of a sentence by the OpenNLP model (Universal Dependencies tags). Each word takes the class that the
 * model finds likeliest after the classes already chosen; a search over several paths, as OpenNLP's own tagger makes
 * it, evaluates the model three times as often and reads hardly a word differently. The model loads with the first
 * sentence and is shared by all threads.
 */
final class EnglishTagger {
    private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** OpenNLP's name for the statistics in the model file. */
    private static final String STATISTICS = "pos.model";

    private static final POSModel MODEL = load();
    private static final MaxentModel LIKELIHOOD = MODEL.getArtifact(STATISTICS);
    /** What the model looks at; it keeps what it saw last, so each thread has its own. */
    private static final ThreadLocal<POSContextGenerator> FEATURES =
            ThreadLocal.withInitial(() -> MODEL.getFactory().getPOSContextGenerator());

    private EnglishTagger() {}

    /** The class of each word. */
    static String[] tag(String[] words) {
        POSContextGenerator features = FEATURES.get();
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = LIKELIHOOD.getBestOutcome(LIKELIHOOD.eval(features.getContext(i, words, tags, null)));
        }
        return tags;
    }

    private static POSModel load() {
        try (InputStream in = EnglishTagger.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The OpenNLP model " + FILE + " is missing from the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
