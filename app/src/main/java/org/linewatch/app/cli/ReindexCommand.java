package org.linewatch.app.cli;

import java.util.Locale;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.Coverage;
import picocli.CommandLine.Command;

/** {@code reindex}: builds the search index anew from the store. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Builds the search index anew from the store.")
final class ReindexCommand extends StoreVerb {
    @Override
    int run(Archive archive, Output output) {
        archive.reindex();
        Coverage all = archive.coverage(true);
        output.messages()
                .printf(Locale.ROOT, "Indexed %,d passages of %,d documents.%n", all.passages(), all.documents());
        return 0;
    }
}
