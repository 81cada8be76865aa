package org.linewatch.app.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.OtherRecord;

/** A store in memory that keeps to the contract of {@link Sink}. */
final class MemorySink implements Sink {
    final Map<String, CodedDocument> documents = new LinkedHashMap<>();
    final Map<String, OtherRecord> others = new LinkedHashMap<>();
    final List<LedgerLine> ledger = new ArrayList<>();
    int kept;

    @Override
    public boolean unchanged(String documentId, String sha256) {
        CodedDocument known = documents.get(documentId);
        return known != null && known.read().document().sha256().equals(sha256);
    }

    @Override
    public void keep(List<CodedDocument> batch) {
        kept += batch.size();
        batch.forEach(coded -> documents.put(coded.read().document().id(), coded));
    }

    @Override
    public int others(String input, List<OtherRecord> batch) {
        int fresh = 0;
        for (OtherRecord record : batch) {
            if (!record.equals(others.put(record.dataset() + "/" + record.id(), record))) {
                fresh++;
            }
        }
        return fresh;
    }

    @Override
    public void ledger(List<LedgerLine> lines) {
        ledger.addAll(lines);
    }
}
