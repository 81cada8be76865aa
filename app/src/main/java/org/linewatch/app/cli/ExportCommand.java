package org.linewatch.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.exchange.Provenance;
import org.linewatch.app.exchange.Xlsx;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.web.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: everything that a filter lets through, streamed into one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all that the filter lets through into a file.")
final class ExportCommand extends StoreVerb {
    private static final String STANDARD_OUTPUT = "-";

    @Mixin
    private FilterOptions filter;

    @Option(
            names = "--format",
            required = true,
            description = {
                "${COMPLETION-CANDIDATES}: a table, all that is known as JSON Lines, or a workbook",
                "whose second sheet says what the rows are and how to cite them."
            })
    private Format format;

    @Option(names = "--what", defaultValue = "mentions", description = "${COMPLETION-CANDIDATES} (default: mentions)")
    private What what;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file, or - for standard output.")
    private String out;

    /** Formats, named as they are typed. */
    enum Format {
        csv,
        jsonl,
        xlsx
    }

    /** What can be exported, named as it is typed. */
    enum What {
        mentions,
        events,
        documents
    }

    @Override
    @Nullable Path file() {
        return out.equals(STANDARD_OUTPUT) ? null : Path.of(out);
    }

    @Override
    int run(Archive archive, Output output) throws IOException {
        Filter wanted = filter.filter();
        if (format == Format.jsonl) {
            writeJson(archive, wanted, output.data());
            return 0;
        }
        switch (what) {
            case mentions -> writeTable(Csv.MENTIONS, wanted, output, to -> archive.eachMention(wanted, to));
            case events -> writeTable(Csv.EVENTS, wanted, output, to -> archive.eachEvent(wanted, to));
            case documents -> writeTable(Csv.DOCUMENTS, wanted, output, to -> archive.eachDocument(wanted, to));
        }
        return 0;
    }

    private void writeJson(Archive archive, Filter wanted, OutputStream stream) {
        try (JsonLines lines = new JsonLines(stream)) {
            switch (what) {
                case mentions -> archive.eachMention(wanted, row -> lines.add(json -> EventJson.write(json, row)));
                case events -> archive.eachEvent(wanted, row -> lines.add(json -> EventJson.write(json, row)));
                case documents -> archive.eachDocument(wanted, row -> lines.add(json -> EventJson.write(json, row)));
            }
        }
    }

    private <T> void writeTable(Csv<T> table, Filter wanted, Output output, Consumer<Consumer<T>> rows)
            throws IOException {
        output.messages().println(table.lost());
        if (format == Format.xlsx) {
            Messages words = Messages.in("en");
            Provenance provenance = new Provenance(
                    words.text("count." + what),
                    words(wanted, words),
                    LocalDate.now(ZoneOffset.UTC).toString(),
                    Version.current(),
                    "",
                    table.lost());
            Xlsx.write(output.data(), table, provenance.in(words::text), to -> rows.accept(to::add));
            output.data().flush();
            return;
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(output.data(), StandardCharsets.UTF_8));
        Csv.Rows<T> to = table.begin(writer);
        rows.accept(to::add);
        writer.flush();
    }

    /** The filter as it is typed, without a pack that would name its codes. */
    private static String words(Filter wanted, Messages words) {
        Map<String, String> held = new LinkedHashMap<>(wanted.parameters());
        boolean samples = held.remove("samples") != null;
        StringJoiner all = new StringJoiner("; ");
        held.forEach((name, value) -> all.add(words.text("filter." + name) + words.text("filter.colon") + value));
        return all.add(words.text(samples ? "basis.samples-in" : "basis.samples-out"))
                .toString();
    }
}
