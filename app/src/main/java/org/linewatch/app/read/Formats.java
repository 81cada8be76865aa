package org.linewatch.app.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linewatch.app.read.feed.FeedReader;
import org.linewatch.app.read.mail.MailReader;
import org.linewatch.app.read.mail.MailboxReader;
import org.linewatch.app.read.office.DocxReader;
import org.linewatch.app.read.office.XlsxReader;
import org.linewatch.app.read.pdf.PdfReader;
import org.linewatch.app.read.rows.CsvReader;
import org.linewatch.app.read.rows.JsonLinesReader;
import org.linewatch.app.read.rows.JsonReader;
import org.linewatch.app.read.rows.Mappings;

/** The formats that can be read, by the ends of names. */
public final class Formats {
    private final Map<String, DocumentReader> readers = new HashMap<>();

    /**
     * All formats.
     *
     * @param mappings how rows of tables become documents
     */
    public Formats(Mappings mappings) {
        add(new TextReader(), "txt");
        add(new MarkdownReader(), "md", "markdown");
        add(new HtmlReader(), "html", "htm");
        add(new PdfReader(), "pdf");
        add(new JsonLinesReader(mappings), "jsonl", "ndjson");
        add(new CsvReader(mappings), "csv", "tsv");
        add(new JsonReader(mappings), "json");
        add(new DocxReader(), "docx", "docm", "doc");
        add(new XlsxReader(mappings), "xlsx", "xlsm", "xls");
        add(new MailReader(), "eml");
        add(new MailboxReader(), "mbox");
        add(new FeedReader(), "rss", "atom", "rdf", "xml");
        add(new ZipReader(name -> reader(name).isPresent()), "zip");
    }

    /** The same with one more format. */
    public Formats with(DocumentReader reader, String... extensions) {
        add(reader, extensions);
        return this;
    }

    private void add(DocumentReader reader, String... extensions) {
        for (String extension : extensions) {
            readers.put(extension, Shapes.of(extension, reader));
        }
    }

    /** The reader of the format that a name tells of, if there is one. */
    public Optional<DocumentReader> reader(String name) {
        return Optional.ofNullable(readers.get(Names.extension(name)));
    }

    /** The ends of names that are known, in the order of the alphabet. */
    public Set<String> extensions() {
        return new TreeSet<>(readers.keySet());
    }

    /** Those of them whose files are one document each. */
    public Set<String> single() {
        return readers.entrySet().stream()
                .filter(format -> !format.getValue().collects())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
