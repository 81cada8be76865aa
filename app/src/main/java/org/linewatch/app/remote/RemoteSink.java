package org.linewatch.app.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.OtherRecord;

/** Keeps documents in the store of a server. */
final class RemoteSink implements Sink {
    private final RemoteServer server;

    RemoteSink(RemoteServer server) {
        this.server = server;
    }

    @Override
    public Set<String> unchanged(Map<String, String> sha256ById) {
        List<Door.Key> keys = sha256ById.entrySet().stream()
                .map(entry -> new Door.Key(entry.getKey(), entry.getValue()))
                .toList();
        return Set.copyOf(server.ask(Door.UNCHANGED, keys, String.class));
    }

    @Override
    public void keep(List<CodedDocument> batch) {
        server.keep(Door.DOCUMENTS, batch);
    }

    @Override
    public int others(String input, List<OtherRecord> batch) {
        return server.keep(
                Door.OTHERS + "?" + Door.INPUT + "=" + URLEncoder.encode(input, StandardCharsets.UTF_8), batch);
    }

    @Override
    public void ledger(List<LedgerLine> lines) {
        server.keep(Door.LEDGER, lines);
    }

    @Override
    public Map<String, LedgerLine> last(Collection<String> files) {
        return server.ask(Door.LAST, List.copyOf(files), LedgerLine.class).stream()
                .collect(Collectors.toMap(LedgerLine::file, line -> line));
    }

    @Override
    public List<String> failedFiles() {
        return server.ask(Door.FAILED, List.of(), String.class);
    }
}
