package org.linewatch.app.ingest;

import java.util.List;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.OtherRecord;

/** Where documents go. */
public interface Sink {
    /** Whether a document with this id is kept and its bytes have this hash. */
    boolean unchanged(String documentId, String sha256);

    /** Keeps documents, all or none; a known id is superseded. */
    void keep(List<CodedDocument> batch);

    /**
     * Keeps records that others coded, all or none; a known one is superseded.
     *
     * @param input name of the input that they come from
     * @return how many of them were not kept yet, or not so
     */
    int others(String input, List<OtherRecord> batch);

    /** Adds lines to the ledger. */
    void ledger(List<LedgerLine> lines);

    /** Into an archive. */
    static Sink of(Archive archive) {
        return new Sink() {
            @Override
            public boolean unchanged(String documentId, String sha256) {
                return archive.unchanged(documentId, sha256);
            }

            @Override
            public void keep(List<CodedDocument> batch) {
                archive.keep(batch);
            }

            @Override
            public int others(String input, List<OtherRecord> batch) {
                return archive.keepOthers(input, batch);
            }

            @Override
            public void ledger(List<LedgerLine> lines) {
                archive.ledger(lines);
            }
        };
    }
}
