package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Core interests: the acts that touch them, by target, instrument and year, and the list over time.
 *
 * @param day the chosen day; empty for today
 * @param said how many interests were named by which day
 * @param chosen name of the chosen interest; empty for all
 * @param all address without the choice
 * @param sections cases, then events: never added up
 * @param facets ways to narrow the list down; the sections stay whole
 * @param table the list
 * @param total how many are listed
 * @param data the numbers behind the sections as data
 */
public record InterestView(
        Frame frame,
        String day,
        String said,
        String chosen,
        String all,
        List<Section> sections,
        Facets facets,
        Table table,
        long total,
        List<Cell.Part> data,
        Basis basis) {
    /**
     * What is counted of one kind.
     *
     * @param id id on the page
     * @param empty what to say where there is nothing
     * @param command what to run then; empty for nothing
     * @param matrix interests by targets, or the chosen one's targets by instruments; null for nothing
     * @param years by year
     */
    public record Section(
            String id,
            String heading,
            String empty,
            String command,
            @Nullable Heat matrix,
            @Nullable Chart years) {}
}
