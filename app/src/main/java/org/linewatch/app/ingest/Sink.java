package org.linewatch.app.ingest;

import java.util.List;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;

/** Where documents go. */
public interface Sink {
    /** Whether a document with this id is kept and its bytes have this hash. */
    boolean unchanged(String documentId, String sha256);

    /** Keeps documents, all or none; a known id is superseded. */
    void keep(List<CodedDocument> batch);

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
            public void ledger(List<LedgerLine> lines) {
                archive.ledger(lines);
            }
        };
    }
}
