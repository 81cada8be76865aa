package org.linewatch.app.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Draft;
import org.linewatch.app.store.Rows.Stamp;
import org.linewatch.engine.model.OtherRecord;

/** What a reader hands on of one file, in its order; the last one is always an {@link End}. */
sealed interface Item {
    /** Room that it takes while it waits, in characters. */
    default int weight() {
        return 0;
    }

    /** A document. */
    record Read(Draft draft) implements Item {
        @Override
        public int weight() {
            return draft.text().length();
        }
    }

    /**
     * Records that others coded.
     *
     * @param name name of the source that they come from
     */
    record Others(String name, List<OtherRecord> records) implements Item {
        private static final int EACH = 300;

        @Override
        public int weight() {
            return records.size() * EACH;
        }
    }

    /** A part that failed. */
    record Fault(String name, String sha256, String why) implements Item {}

    /** A part that is left out, and is no fault. */
    record LeftOut(String name) implements Item {}

    /**
     * The end.
     *
     * @param sha256 hash of the file, where one document is the whole of it; else empty
     * @param why why the file failed; null where it did not
     * @param stamp how the file was; null where that is not known
     */
    record End(
            String sha256, @Nullable String why, @Nullable Stamp stamp) implements Item {}
}
