package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.view.DocumentView.Block;
import org.linewatch.app.web.view.FilterForm.Option;

/**
 * The page where a text can be tried.
 *
 * @param text what was handed in; empty at first
 * @param title its title
 * @param language chosen language; empty for automatic
 * @param published its day; empty for unknown
 * @param kind its kind
 * @param kinds kinds that can be chosen
 * @param accept ends of names of files that can be chosen, as a form has them
 * @param limits how much may be handed in
 * @param notes what of a file was not read
 * @param error what was wrong with it; empty if nothing
 * @param result what was found, or null before anything was handed in
 */
public record TryView(
        Frame frame,
        String text,
        String title,
        String language,
        String published,
        String kind,
        List<Option> kinds,
        String accept,
        String limits,
        List<String> notes,
        String error,
        @Nullable Result result) {
    /**
     * What was found.
     *
     * @param lead how many records, in how many passages
     */
    public record Result(String lead, List<Block> passages, List<RecordCard> cards) {}
}
