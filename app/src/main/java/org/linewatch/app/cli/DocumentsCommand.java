package org.linewatch.app.cli;

import java.util.function.Consumer;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.DocumentRow;
import picocli.CommandLine.Command;

/** {@code documents}: the documents kept, as JSON Lines. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "Lists the documents kept, newest first, as JSON Lines.")
final class DocumentsCommand extends ListCommand<DocumentRow> {
    @Override
    long count(Archive archive, Filter filter) {
        return archive.countDocuments(filter);
    }

    @Override
    Page<DocumentRow> first(Archive archive, Filter filter, int limit) {
        return archive.documents(filter, limit, null);
    }

    @Override
    void each(Archive archive, Filter filter, Consumer<DocumentRow> consumer) {
        archive.eachDocument(filter, consumer);
    }

    @Override
    JsonLines.Line line(DocumentRow row) {
        return out -> EventJson.write(out, row);
    }
}
