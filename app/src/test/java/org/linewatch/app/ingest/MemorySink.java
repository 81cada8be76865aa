package org.linewatch.app.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.OtherRecord;

/** A store in memory that keeps to the contract of {@link Sink}. */
class MemorySink implements Sink {
    final Map<String, CodedDocument> documents = new LinkedHashMap<>();
    final Map<String, OtherRecord> others = new LinkedHashMap<>();
    final List<LedgerLine> ledger = new ArrayList<>();
    int kept;

    @Override
    public Set<String> unchanged(Map<String, String> sha256ById) {
        Set<String> same = new HashSet<>();
        sha256ById.forEach((id, sha256) -> {
            CodedDocument known = documents.get(id);
            if (known != null && known.read().document().sha256().equals(sha256)) {
                same.add(id);
            }
        });
        return same;
    }

    @Override
    public Map<String, LedgerLine> last(Collection<String> files) {
        return Map.of();
    }

    @Override
    public List<String> failedFiles() {
        return List.of();
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
