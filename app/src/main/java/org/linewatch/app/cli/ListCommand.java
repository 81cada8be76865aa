package org.linewatch.app.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Page;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code documents}, {@code mentions} and {@code events} have in common: a filter, a limit, a count. */
abstract class ListCommand<T> extends StoreVerb {
    @Mixin
    private FilterOptions filter;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: all).")
    private @Nullable Integer limit;

    @Option(names = "--count", description = "Print their number alone.")
    private boolean count;

    @Override
    final int run(Archive archive, Output output) throws IOException {
        Filter wanted = filter.filter();
        if (count) {
            output.number(count(archive, wanted));
            return 0;
        }
        try (JsonLines lines = new JsonLines(output.data())) {
            Consumer<T> print = row -> lines.add(line(row));
            if (limit == null) {
                each(archive, wanted, print);
            } else {
                first(archive, wanted, limit).items().forEach(print);
            }
        }
        return 0;
    }

    abstract long count(Archive archive, Filter filter);

    abstract Page<T> first(Archive archive, Filter filter, int limit);

    abstract void each(Archive archive, Filter filter, Consumer<T> consumer);

    abstract JsonLines.Line line(T row);
}
