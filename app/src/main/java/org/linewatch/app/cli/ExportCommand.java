package org.linewatch.app.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: everything that a filter lets through, streamed into one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all that the filter lets through into a file.")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Mixin
    private StoreOption store;

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
    public Integer call() {
        Filter wanted = filter.filter();
        try (Archive archive = store.openExisting()) {
            if (out.equals(STANDARD_OUTPUT)) {
                write(archive, wanted, System.out);
            } else {
                writeFile(archive, wanted, Path.of(out));
            }
        } catch (IOException e) {
            throw new StoreException("The file " + out + " cannot be written: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new StoreException("The file " + out + " cannot be written: " + e.getMessage(), e);
        }
        return 0;
    }

    /** The file appears when it is whole. */
    private void writeFile(Archive archive, Filter wanted, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(archive, wanted, stream);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(Archive archive, Filter wanted, OutputStream stream) throws IOException {
        if (format == Format.jsonl) {
            writeJson(archive, wanted, stream);
        } else {
            writeCsv(archive, wanted, stream);
        }
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

    private void writeCsv(Archive archive, Filter wanted, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        switch (what) {
            case mentions -> archive.eachMention(wanted, begin(Csv.MENTIONS, writer));
            case events -> archive.eachEvent(wanted, begin(Csv.EVENTS, writer));
            case documents -> archive.eachDocument(wanted, begin(Csv.DOCUMENTS, writer));
        }
        writer.flush();
    }

    private static <T> Consumer<T> begin(Csv<T> csv, Writer writer) {
        System.err.println(csv.lost());
        Csv.Rows<T> rows = csv.begin(writer);
        return rows::add;
    }
}
