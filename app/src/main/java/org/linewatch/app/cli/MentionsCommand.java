package org.linewatch.app.cli;

import java.util.function.Consumer;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.MentionRow;
import picocli.CommandLine.Command;

/** {@code mentions}: the mentions kept, as JSON Lines. */
@Command(
        name = "mentions",
        mixinStandardHelpOptions = true,
        description = "Lists the mentions kept, newest first, as JSON Lines.")
final class MentionsCommand extends ListCommand<MentionRow> {
    @Override
    long count(Archive archive, Filter filter) {
        return archive.countMentions(filter);
    }

    @Override
    Page<MentionRow> first(Archive archive, Filter filter, int limit) {
        return archive.mentions(filter, limit, null);
    }

    @Override
    void each(Archive archive, Filter filter, Consumer<MentionRow> consumer) {
        archive.eachMention(filter, consumer);
    }

    @Override
    JsonLines.Line line(MentionRow row) {
        return out -> EventJson.write(out, row);
    }
}
