package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ: where it stands, since when, who holds its offices, and what the record tells of its acts.
 *
 * @param name in the interface's language
 * @param other in the other language
 * @param powers what it does
 * @param figures counts, each with its list
 * @param fields what the pack says of it
 * @param below organs under it, today and before
 * @param holders office-holders that the pack names for it
 * @param instruments its acts by instrument
 * @param chart its acts by year; null for none
 */
public record OrganView(
        Frame frame,
        String name,
        String other,
        String powers,
        List<Figure> figures,
        List<RecordCard.Field> fields,
        List<OrganTreeView.Node> below,
        Table holders,
        Table instruments,
        @Nullable Chart chart,
        Basis basis) {}
