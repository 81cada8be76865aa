package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists things.
 *
 * @param title heading
 * @param lead what the list holds and how to read it
 * @param asOf the chosen day, empty for all times; null where the list knows no days
 * @param form filters, or null
 * @param facets ways to narrow the list down, or null
 * @param figures numbers above the list
 * @param chart chart above the list, or null
 * @param heat table of two dimensions above the list, or null
 * @param table the list
 * @param total how many there are in all
 * @param previous address of the beginning; null at the beginning
 * @param next address of the part after this one; null at the end
 * @param basis what the counts rest on
 */
public record ListView(
        Frame frame,
        String title,
        String lead,
        @Nullable String asOf,
        @Nullable FilterForm form,
        @Nullable Facets facets,
        List<Figure> figures,
        @Nullable Chart chart,
        @Nullable Heat heat,
        Table table,
        long total,
        @Nullable String previous,
        @Nullable String next,
        Basis basis) {
    /** Copies the list. */
    public ListView {
        figures = List.copyOf(figures);
    }

    /** What is chosen now, each removable. */
    public List<FilterForm.Chip> chips() {
        return facets != null ? facets.chips() : form != null ? form.chips() : List.of();
    }

    /** Address without any choice. */
    public String clear() {
        return facets != null ? facets.clear() : form != null ? form.clear() : "";
    }
}
