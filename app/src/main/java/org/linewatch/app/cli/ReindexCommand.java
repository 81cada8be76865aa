package org.linewatch.app.cli;

import java.util.concurrent.Callable;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code reindex}: builds the search index anew from the store. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Builds the search index anew from the store.")
final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try (Archive archive = store.openExisting()) {
            archive.reindex();
            Coverage all = archive.coverage(true);
            System.err.printf("Indexed %,d passages of %,d documents.%n", all.passages(), all.documents());
        }
        return 0;
    }
}
