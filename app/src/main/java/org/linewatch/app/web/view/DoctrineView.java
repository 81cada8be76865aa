package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the doctrine and their use over the years.
 *
 * @param form which documents are counted, and how
 * @param said what is counted, in a sentence
 * @param chart the chosen terms over the years; null where there is nothing to count in
 * @param terms all terms
 * @param most how many can be compared at once
 */
public record DoctrineView(
        Frame frame, FilterForm form, String said, @Nullable Chart chart, List<TermRow> terms, int most, Basis basis) {
    /**
     * A term.
     *
     * @param chosen whether it stands in the chart
     * @param name in the interface's language
     * @param other in the other language
     * @param first day of first use by the pack, with what that day is; empty where unknown
     * @param seen first document in which it stands; null for none
     * @param occurrences how often it stands in the documents
     * @param documents in how many of them
     */
    public record TermRow(
            String id,
            boolean chosen,
            String name,
            String other,
            String href,
            String kind,
            String first,
            Cell.@Nullable Part seen,
            long occurrences,
            long documents) {}
}
