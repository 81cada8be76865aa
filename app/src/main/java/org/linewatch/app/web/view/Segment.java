package org.linewatch.app.web.view;

import java.util.List;

/**
 * A stretch of a text under one kind of mark.
 *
 * @param text the words
 * @param kind {@code evidence}, {@code trigger}, {@code justification} or {@code found}; empty for plain words
 * @param begins the numbered marks that begin here
 */
public record Segment(String text, String kind, List<Ref> begins) {
    /**
     * A number at the beginning of a mark, which leads to the record beside the text.
     *
     * @param label the number
     * @param href the record
     * @param id id of the mark on the page
     */
    public record Ref(String label, String href, String id) {}
}
