package org.linewatch.engine.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;

/** What words speak of, by types of security: the tables {@code domains.tsv} and {@code matters.tsv} of a language. */
public final class Matters {
    /**
     * What a measure is about by itself.
     *
     * @param domains types of security
     * @param yields whether a matter that the act names takes their place
     */
    record Measure(List<String> domains, boolean yields) {
        static final Measure NONE = new Measure(List.of(), true);
    }

    private static final Map<String, Measure> MEASURES = read();

    private Matters() {}

    private static Map<String, Measure> read() {
        Map<String, Measure> measures = new HashMap<>();
        Tsv.rows("domains.tsv")
                .forEach(row -> measures.put(
                        row.get(0), new Measure(Tsv.list(row.get(1)), row.get(2).equals("yes"))));
        return measures;
    }

    /** By the code of an instrument, or the name of a type of event. */
    static Measure of(String measure) {
        return MEASURES.getOrDefault(measure, Measure.NONE);
    }

    /** What the business of a firm speaks of, by the pack's sector; empty where it is of no one type. */
    static List<String> ofSector(String sector) {
        return of("sector:" + sector).domains();
    }

    /** The dictionary entry of a word that speaks of types of security. */
    public static Sense sense(String word, List<String> domains) {
        return new Sense(Table.MATTER, String.join(";", domains), word, Inflection.NOMINAL, false, List.of(), domains);
    }
}
