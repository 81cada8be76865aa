package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.view.FilterForm.Chip;

/**
 * Ways to narrow a list down, each with the number of rows that it would leave. Every choice is a plain link.
 *
 * @param lead what the numbers count
 * @param groups one for each field, those without values left out
 * @param chips what is chosen now, each removable
 * @param clear address without any choice
 * @param compare address that compares this choice with another; empty where there is none
 */
public record Facets(String lead, List<Group> groups, List<Chip> chips, String clear, String compare) {
    /**
     * The values of one field.
     *
     * @param name of the parameter, {@code type}; ids of the page are made from it
     * @param label what the field is called
     * @param open whether its values are shown at once
     * @param chosen how many values are chosen
     * @param values the first values
     * @param more the others, shown on demand
     */
    public record Group(String name, String label, boolean open, int chosen, List<Value> values, List<Value> more) {
        /** Copies the lists. */
        public Group {
            values = List.copyOf(values);
            more = List.copyOf(more);
        }
    }

    /**
     * One value.
     *
     * @param label what it is called
     * @param title its definition, or null
     * @param count how many rows the list has with it
     * @param href address with it, or without it where it is chosen; null where it cannot be asked for
     * @param chosen whether it is chosen now
     */
    public record Value(
            String label,
            @Nullable String title,
            String count,
            @Nullable String href,
            boolean chosen) {}

    /** Nothing to choose. */
    public static final Facets NONE = new Facets("", List.of(), List.of(), "", "");

    /** Copies the lists. */
    public Facets {
        groups = List.copyOf(groups);
        chips = List.copyOf(chips);
    }
}
