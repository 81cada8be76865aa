package org.linewatch.app.web.view;

import java.util.List;

/**
 * What a count rests on; it stands under every table and chart.
 *
 * @param facts short statements
 * @param action words of the link that adds or drops the samples; empty for none
 * @param href where that link leads
 */
public record Basis(List<String> facts, String action, String href) {
    /** Copies the list. */
    public Basis {
        facts = List.copyOf(facts);
    }
}
