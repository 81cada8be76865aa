package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.view.Cell.Part;

/**
 * A mention or an event: its evidence in its passage, every field, the other mentions, and how to cite it.
 *
 * @param heading what was done by whom to whom
 * @param path address without suffix
 * @param lead the passage with the record
 * @param others the other passages that tell of it
 * @param mergeReason why they were taken to tell of one act; empty for one mention
 * @param event the event that a mention tells of, or null on an event's page
 * @param cite how to cite it
 */
public record RecordView(
        Frame frame,
        String heading,
        String path,
        Source lead,
        RecordCard card,
        List<Source> others,
        String mergeReason,
        @Nullable Part event,
        String cite) {
    /**
     * A passage where it stands.
     *
     * @param passage the words with their marks
     * @param language its language tag
     * @param document its document
     * @param published day of publication; empty for unknown
     * @param address the original, or null
     * @param note that it is a paraphrase, and what it rests on; empty for an original
     * @param restsOn address that a paraphrase rests on, or null
     * @param sample whether it is a bundled sample
     * @param mention page of the mention
     */
    public record Source(
            List<Segment> passage,
            String language,
            Part document,
            String published,
            @Nullable String address,
            String note,
            @Nullable String restsOn,
            boolean sample,
            String mention) {}

    /** Copies the list. */
    public RecordView {
        others = List.copyOf(others);
    }
}
