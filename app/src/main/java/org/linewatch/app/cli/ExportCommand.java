package org.linewatch.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
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

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
    private Format format;

    @Option(names = "--what", defaultValue = "mentions", description = "${COMPLETION-CANDIDATES} (default: mentions)")
    private What what;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file, or - for standard output.")
    private String out;

    /** Formats, named as they are typed. */
    enum Format {
        csv,
        jsonl
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
        } else {
            writeCsv(archive, wanted, output);
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

    private void writeCsv(Archive archive, Filter wanted, Output output) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output.data(), StandardCharsets.UTF_8));
        switch (what) {
            case mentions -> archive.eachMention(wanted, begin(Csv.MENTIONS, writer, output));
            case events -> archive.eachEvent(wanted, begin(Csv.EVENTS, writer, output));
            case documents -> archive.eachDocument(wanted, begin(Csv.DOCUMENTS, writer, output));
        }
        writer.flush();
    }

    private static <T> Consumer<T> begin(Csv<T> csv, Writer writer, Output output) {
        output.messages().println(csv.lost());
        Csv.Rows<T> rows = csv.begin(writer);
        return rows::add;
    }
}
