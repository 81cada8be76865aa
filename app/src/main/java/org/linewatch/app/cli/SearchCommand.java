package org.linewatch.app.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: passages where words are found, as JSON Lines. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds passages, best first, as JSON Lines.",
            "All words must be there; \"a phrase\", this OR that, -not this. Chinese is found character by character,"
                    + " simplified and traditional alike."
        })
final class SearchCommand extends StoreVerb {
    private static final int PAGE = 500;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words to look for.")
    private List<String> query = List.of();

    @Mixin
    private FilterOptions filter;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many (default: 20).")
    private int limit;

    @Option(names = "--count", description = "Print the number of passages alone.")
    private boolean count;

    @Override
    int run(Archive archive, Output output) throws IOException {
        Filter wanted = filter.filter();
        String words = String.join(" ", query);
        if (count) {
            output.number(archive.search(words, wanted, 1, null).total());
            return 0;
        }
        try (JsonLines lines = new JsonLines(output.data())) {
            int left = limit;
            @Nullable String next = null;
            do {
                Page<SearchHit> page = archive.search(words, wanted, Math.min(left, PAGE), next);
                page.items().forEach(hit -> lines.add(out -> EventJson.write(out, hit)));
                left -= PAGE;
                next = page.next();
            } while (next != null && left > 0);
        }
        return 0;
    }
}
