package org.linewatch.app.read.gdelt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.pack.Countries;

/**
 * States by the two lists of codes that an export mixes: actors bear CAMEO's, which are ISO 3166-1 alpha-3 but for a few
 * and for regions; places bear those of FIPS 10-4, where {@code CH} is China and {@code AS} Australia. What neither
 * resource has is no state of ours, and stays unknown.
 */
final class States {
    private static final Map<String, String> ACTORS = table("actors.tsv");
    private static final Map<String, String> PLACES = table("places.tsv");

    private States() {}

    /**
     * The state, or the body of states, that an actor stands for.
     *
     * @param country its country code; empty for none
     * @param group its known group; empty for none
     * @return null where it is neither
     */
    static @Nullable String actor(String country, String group) {
        String body = ACTORS.get(group);
        if (body != null) {
            return body;
        }
        String state = ACTORS.get(country);
        return state != null ? state : Countries.all().codes().contains(country) ? country : null;
    }

    /** The state that a place lies in, or null. */
    static @Nullable String place(String country) {
        String alpha2 = PLACES.get(country);
        return alpha2 == null ? null : Countries.all().alpha3(alpha2).orElse(null);
    }

    private static Map<String, String> table(String name) {
        Map<String, String> codes = new HashMap<>();
        try (InputStream in = States.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path; build the JAR again");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            for (String line : lines) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    codes.put(cells[0], cells[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(codes);
    }
}
