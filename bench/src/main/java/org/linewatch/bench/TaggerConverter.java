package org.linewatch.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import org.linewatch.engine.coder.en.TaggerModel;

/**
 * Makes the tagger's model, {@code tagger.bin}, from OpenNLP's part-of-speech model for English (Apache-2.0): the same
 * weights, under the hashes of the names that they have there.
 */
public final class TaggerConverter {
    private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private TaggerConverter() {}

    /** Takes the checkout's folder and writes the model into the engine's resources. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args.length == 0 ? "." : args[0]);
        Path file = root.resolve("engine/src/main/resources/org/linewatch/engine/coder/en/tagger.bin");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            convert(original()).write(out);
        }
    }

    /** OpenNLP's model. */
    static POSModel original() throws IOException {
        try (InputStream in = Objects.requireNonNull(TaggerConverter.class.getResourceAsStream(FILE))) {
            return new POSModel(in);
        }
    }

    /** The same weights by the hashes of what they belong to. */
    @SuppressWarnings("unchecked")
    static TaggerModel convert(POSModel original) {
        AbstractModel statistics = original.getArtifact("pos.model");
        Object[] parts = statistics.getDataStructures();
        Map<String, Context> named = new TreeMap<>((Map<String, Context>) parts[1]);
        int[] hashes = new int[named.size()];
        int[][] outcomes = new int[named.size()][];
        float[][] weights = new float[named.size()][];
        int i = 0;
        for (Map.Entry<String, Context> entry : named.entrySet()) {
            double[] parameters = entry.getValue().getParameters();
            hashes[i] = TaggerModel.hash(entry.getKey());
            outcomes[i] = entry.getValue().getOutcomes();
            weights[i] = new float[parameters.length];
            for (int k = 0; k < parameters.length; k++) {
                weights[i][k] = (float) parameters[k];
            }
            i++;
        }
        return new TaggerModel((String[]) parts[2], hashes, outcomes, weights);
    }
}
