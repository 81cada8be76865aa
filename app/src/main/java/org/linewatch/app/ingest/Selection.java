package org.linewatch.app.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Which of the inputs are read.
 *
 * @param only which of them, by what the ledger says of them
 * @param ignore what is left out of folders beside what their own ignore files say; null for nothing
 */
public record Selection(Only only, @Nullable IgnoreRules ignore) {
    /** All. */
    public static final Selection ALL = new Selection(Only.ALL, null);

    /** Which inputs, by what the ledger says. */
    public enum Only {
        /** All of them. */
        ALL,
        /** Those that were not read yet, or have changed since: an interrupted run goes on. */
        REST,
        /** Those that failed the last time, wholly or in a part, among the paths or, without paths, among all. */
        FAILED
    }
}
