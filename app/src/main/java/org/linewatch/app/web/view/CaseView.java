package org.linewatch.app.web.view;

import java.util.List;

/**
 * A case of the catalogue.
 *
 * @param summary what happened, in the interface's language
 * @param other the same in the other language
 * @param fields every column that has a value
 * @param answers cases that answer it
 * @param mentions link to mentions that may tell of it
 */
public record CaseView(
        Frame frame,
        String id,
        String summary,
        String other,
        List<RecordCard.Field> fields,
        Cell answers,
        Cell.Part mentions,
        Basis basis) {}
