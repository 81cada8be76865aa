package org.linewatch.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.exchange.OtherJson;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.OtherFilter;
import org.linewatch.app.store.Rows.OtherRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code others}: the records that others coded, as JSON Lines. */
@Command(
        name = "others",
        mixinStandardHelpOptions = true,
        description = {
            "Lists records that others coded (GDELT), newest first, as JSON Lines.",
            "They are other people's machine coding: no mentions, events or cases, and in none of their counts."
        })
final class OthersCommand extends StoreVerb {
    @Option(names = "--dataset", paramLabel = "NAME", description = "Whose coding, gdelt-1 or gdelt-2.")
    private List<String> dataset = List.of();

    @Option(names = "--source", paramLabel = "ACTOR", description = "Who acts: CHN, EU, or a code of CAMEO, CHNGOV.")
    private List<String> source = List.of();

    @Option(names = "--target", paramLabel = "ACTOR", description = "Who is acted upon.")
    private List<String> target = List.of();

    @Option(names = "--cameo", paramLabel = "CODE", description = "CAMEO code; 16 includes 163.")
    private List<String> cameo = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "First day of the act.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day of the act.")
    private @Nullable String to;

    @Option(names = "--q", paramLabel = "WORDS", description = "Words to be found in the names of actors or place.")
    private @Nullable String q;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: all).")
    private @Nullable Integer limit;

    @Option(names = "--count", description = "Print their number alone.")
    private boolean count;

    @Spec
    private CommandSpec spec;

    @Override
    int run(Archive archive, Output output) throws IOException {
        OtherFilter filter = filter();
        if (limit != null && limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit must not be negative");
        }
        if (count) {
            output.number(archive.countOthers(filter));
            return 0;
        }
        try (JsonLines lines = new JsonLines(output.data())) {
            Consumer<OtherRow> print = row -> lines.add(out -> OtherJson.write(out, row));
            if (limit == null) {
                archive.eachOther(filter, print);
            } else {
                archive.others(filter, limit, null).items().forEach(print);
            }
        }
        return 0;
    }

    private OtherFilter filter() {
        Map<String, List<String>> values = Map.of(
                "dataset", dataset,
                "source", source,
                "target", target,
                "cameo", cameo,
                "from", one(from),
                "to", one(to),
                "q", one(q));
        try {
            return OtherFilter.parse(name -> values.getOrDefault(name, List.of()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
