package org.linewatch.engine.model;

import java.util.List;

/**
 * Where a row of the pack comes from and how firmly it stands.
 *
 * @param sources addresses, or repository, file and article
 * @param level how firm
 */
public record Standing(List<String> sources, Level level) {
    /** How firmly a row stands. */
    public enum Level {
        /** Primary text, or several pages that agree. */
        HIGH,
        /** One secondary or undated page. */
        MEDIUM
    }

    /** Copies the list. */
    public Standing {
        sources = List.copyOf(sources);
    }
}
