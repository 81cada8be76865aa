package org.linewatch.engine.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the weights must say before they are heard, and what their probabilities are worth; set by cross-validation
 * when the weights are learned ({@code bars.tsv} of a language).
 *
 * @param least a reading of the frame table falls when the probability of its type is smaller
 * @param add a reading that the table does not have counts from this probability on
 * @param turn a reading of the table gives way to another from this probability of the other on
 * @param slope of the logistic function that makes a confidence of the logit of a probability (Platt 1999)
 * @param intercept of the same function
 */
public record Bars(double least, double add, double turn, double slope, double intercept) {
    /** Which weights are never heard. */
    static final Bars DEAF = new Bars(0, 2, 2, 1, 0);

    private static final double LEAST = 0.01;

    /** Of a table with the columns name and value. */
    static Bars read(String table) {
        Map<String, Double> values = new HashMap<>();
        for (List<String> row : Tsv.rows(table)) {
            values.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return new Bars(
                value(table, values, "least"),
                value(table, values, "add"),
                value(table, values, "turn"),
                value(table, values, "slope"),
                value(table, values, "intercept"));
    }

    private static double value(String table, Map<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(table + " has no line " + name);
        }
        return value;
    }

    /** How often readings of this probability are right, 0–1. */
    public double confidence(double probability) {
        double p = Math.min(1 - LEAST, Math.max(LEAST, probability));
        double logit = Math.log(p / (1 - p));
        return 1 / (1 + Math.exp(-(slope * logit + intercept)));
    }
}
