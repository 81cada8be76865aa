package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of others' coding: what they are, what they count, and beside ours where a pair of states is chosen.
 *
 * @param form filters
 * @param compare theirs and ours for the chosen pair; null where none is chosen
 * @param counts numbers by year, code and pair
 * @param table the list
 * @param total how many there are in all
 * @param previous address of the beginning; null at the beginning
 * @param next address of the part after this one; null at the end
 * @param basis what the counts rest on
 */
public record OthersView(
        Frame frame,
        FilterForm form,
        @Nullable Compare compare,
        List<Table> counts,
        Table table,
        long total,
        @Nullable String previous,
        @Nullable String next,
        Basis basis) {
    /**
     * Two counts in different units, month by month, each in a chart with an axis of its own.
     *
     * @param heading who acts on whom, and when
     * @param ours events of this record
     * @param theirs records of others
     */
    public record Compare(String heading, Chart ours, Chart theirs) {}

    /** Copies the list. */
    public OthersView {
        counts = List.copyOf(counts);
    }
}
