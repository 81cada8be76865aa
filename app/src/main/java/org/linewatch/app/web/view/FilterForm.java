package org.linewatch.app.web.view;

import java.util.List;

/**
 * A form that puts its values into the address.
 *
 * @param action path that it leads to
 * @param fields what can be chosen
 * @param kept parameters that stay as they are
 * @param chips what is chosen now, each removable
 * @param clear address without any filter
 */
public record FilterForm(String action, List<Field> fields, List<Option> kept, List<Chip> chips, String clear) {
    /**
     * A field.
     *
     * @param kind {@code select}, {@code date} or {@code search}
     * @param value what it holds now; empty for nothing
     */
    public record Field(String name, String label, String kind, String value, List<Option> options) {}

    /** A value and what it is called. */
    public record Option(String value, String label) {}

    /**
     * A filter that holds now.
     *
     * @param parameter its name in the address
     * @param href the address without it
     */
    public record Chip(String parameter, String label, String value, String href) {}
}
