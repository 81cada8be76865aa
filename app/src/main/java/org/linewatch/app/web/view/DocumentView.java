package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document to read, with all its marks.
 *
 * @param title its title or name
 * @param facts what is known of it, short
 * @param address the original, or null
 * @param note that it is a paraphrase; empty for an original
 * @param restsOn address that a paraphrase rests on, or null
 * @param notCoded that its language is not coded; empty if it is
 * @param passages the words
 * @param cards the records coded in it, in order
 */
public record DocumentView(
        Frame frame,
        String title,
        List<String> facts,
        @Nullable String address,
        String note,
        @Nullable String restsOn,
        boolean sample,
        String notCoded,
        List<Block> passages,
        List<RecordCard> cards) {
    /** A passage with its marks. */
    public record Block(String anchor, String language, List<Segment> segments) {}
}
