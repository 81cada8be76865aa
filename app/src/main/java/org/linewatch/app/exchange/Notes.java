package org.linewatch.app.exchange;

import org.jspecify.annotations.Nullable;

/** The note that a paraphrase bears wherever it is shown or handed on. */
public final class Notes {
    private Notes() {}

    /**
     * The note; empty for a document that is no paraphrase.
     *
     * @param restsOn address of the fact that the paraphrase rests on
     */
    public static String of(@Nullable String restsOn) {
        return restsOn == null ? "" : "paraphrase written for Linewatch; rests on " + restsOn;
    }
}
