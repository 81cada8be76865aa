package org.linewatch.app.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.OtherRecord;

/** Where documents go. */
public interface Sink {
    /**
     * Of these ids, those under which a document is kept whose bytes have the hash that stands beside the id. Asked for
     * some hundred documents at once.
     */
    Set<String> unchanged(Map<String, String> sha256ById);

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

    /**
     * The last line of the ledger about each of these files, by the file, as {@link LedgerLine#file} names it; what the
     * ledger does not know is left out.
     */
    Map<String, LedgerLine> last(Collection<String> files);

    /** The files that failed, or of which a part failed, the last time that they were read. */
    List<String> failedFiles();

    /** Into an archive. */
    static Sink of(Archive archive) {
        return new Sink() {
            @Override
            public Set<String> unchanged(Map<String, String> sha256ById) {
                return archive.unchanged(sha256ById);
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

            @Override
            public Map<String, LedgerLine> last(Collection<String> files) {
                return archive.last(files);
            }

            @Override
            public List<String> failedFiles() {
                return archive.failedFiles();
            }
        };
    }
}
