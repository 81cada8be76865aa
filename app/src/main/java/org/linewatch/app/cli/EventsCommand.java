package org.linewatch.app.cli;

import java.util.function.Consumer;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.EventRow;
import picocli.CommandLine.Command;

/** {@code events}: the events kept, as JSON Lines. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Lists the events kept, newest first, as JSON Lines.")
final class EventsCommand extends ListCommand<EventRow> {
    @Override
    long count(Archive archive, Filter filter) {
        return archive.countEvents(filter);
    }

    @Override
    Page<EventRow> first(Archive archive, Filter filter, int limit) {
        return archive.events(filter, limit, null);
    }

    @Override
    void each(Archive archive, Filter filter, Consumer<EventRow> consumer) {
        archive.eachEvent(filter, consumer);
    }

    @Override
    JsonLines.Line line(EventRow row) {
        return out -> EventJson.write(out, row);
    }
}
