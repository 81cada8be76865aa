package org.linewatch.app.web.view;

import java.util.List;

/**
 * The codebook as one page.
 *
 * @param parts one for each vocabulary
 */
public record CodebookView(Frame frame, List<Part> parts) {
    /**
     * A vocabulary.
     *
     * @param anchor id on the page
     * @param table its codes, with definitions and counts
     */
    public record Part(String anchor, String heading, Table table) {}
}
