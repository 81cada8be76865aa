package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of the doctrine: what the pack says of it, its use over the years, and the passages in which it stands.
 *
 * @param name in the interface's language
 * @param other in the other language
 * @param context what it was first used for
 * @param fields what the pack says of it, beside what the documents show
 * @param form which documents are counted, and how
 * @param said what is counted, in a sentence
 * @param chart its use over the years; null where there is nothing to count in
 * @param years occurrences beside the text they were counted in
 * @param year the year that the passages are cut to; empty for all
 * @param total how many passages
 * @param occurrences how often it stands in them
 * @param newestFirst order of the passages
 * @param turned address of the other order
 * @param next address of the next part, or null
 */
public record TermView(
        Frame frame,
        String name,
        String other,
        String context,
        List<RecordCard.Field> fields,
        FilterForm form,
        String said,
        @Nullable Chart chart,
        Table years,
        List<SearchView.Hit> passages,
        String year,
        String allYears,
        long total,
        long occurrences,
        boolean newestFirst,
        String turned,
        @Nullable String next,
        Basis basis) {}
