package org.linewatch.app.web.view;

import java.util.List;

/**
 * One coded record with every field, beside its text.
 *
 * @param number its number on the page
 * @param anchor its id on the page
 * @param mark address of its mark in the text
 * @param title type and instrument
 * @param href page of the record; empty for one that is not kept
 * @param fields every field of the codebook
 * @param why one sentence
 * @param rule the rule that fired
 * @param confidence 0–1, two digits
 */
public record RecordCard(
        String number,
        String anchor,
        String mark,
        String title,
        String href,
        List<Field> fields,
        String why,
        String rule,
        String confidence) {
    /** A field with its name; a cell without parts is unknown. */
    public record Field(String label, Cell value) {}
}
