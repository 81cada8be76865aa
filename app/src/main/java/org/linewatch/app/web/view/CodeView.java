package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One code of the codebook.
 *
 * @param heading what it is called
 * @param vocabulary the vocabulary, as a link to its part of the codebook
 * @param definition what it is
 * @param use when it is used
 * @param not when it is not
 * @param counts how often it stands in the record and in the catalogue, each a link to the list
 * @param example a coded passage, or null
 * @param others the other codes of the vocabulary
 */
public record CodeView(
        Frame frame,
        String heading,
        String code,
        Cell.Part vocabulary,
        String definition,
        String use,
        String not,
        List<Figure> counts,
        @Nullable Example example,
        Cell others) {
    /**
     * A passage with its evidence marked, and its record.
     *
     * @param language of the passage, for readers that speak
     */
    public record Example(String language, List<Segment> passage, List<RecordCard.Field> fields) {}
}
