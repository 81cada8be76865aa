package org.linewatch.app.web.view;

import java.util.List;
import org.linewatch.app.web.view.FilterForm.Chip;

/**
 * Two filters side by side.
 *
 * @param sides A and B
 * @param nouns what can be counted, the one chosen without a link
 * @param steps year or month, the one chosen without a link
 * @param swap address with the sides exchanged
 * @param clear address without any filter
 * @param cautions what to bear in mind
 * @param charts counts, and shares of each side's total
 * @param tables differences, one table for each field
 */
public record CompareView(
        Frame frame,
        List<Side> sides,
        List<Cell.Part> nouns,
        List<Cell.Part> steps,
        String swap,
        String clear,
        List<String> cautions,
        List<Chart> charts,
        List<Table> tables,
        Basis basis) {
    /**
     * One side.
     *
     * @param name A or B
     * @param empty what it means that it has no filter, or finds nothing; empty where it has and does
     * @param figures events, mentions and documents, each a link to its list
     */
    public record Side(
            String name, List<Chip> chips, String clear, FilterForm form, String empty, List<Figure> figures) {}
}
