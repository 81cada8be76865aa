package org.linewatch.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.IngestOptions;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.ReadDocument;

/** Reads a file that was handed in, as {@code ingest} would, without keeping it. */
final class Uploads {
    private Uploads() {}

    /**
     * The text of a file, with what was said about it beside, and what the file itself says where nothing was said.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says what to do
     */
    static Submission read(String name, byte[] bytes, Submission said) throws IOException {
        String plain = Path.of(name.replace('\\', '/')).getFileName().toString();
        if (!plain.toLowerCase(Locale.ROOT).matches(".*\\.(txt|md|html?)")) {
            throw new IllegalArgumentException("'" + plain + "' is none of txt, md and html: choose such a file.");
        }
        Path folder = Files.createTempDirectory("linewatch-try");
        Path file = folder.resolve(plain);
        try {
            Files.write(file, bytes);
            return merge(said, read(file));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static ReadDocument read(Path file) {
        Catch caught = new Catch();
        List<String> faults = new ArrayList<>();
        IngestOptions options = new IngestOptions(Mappings.NONE, DocumentKind.NEWS, null, 1);
        new Ingest(caught, options, line -> faults.add(line.why()), Clock.systemUTC()).run(List.of(file));
        if (caught.documents.isEmpty()) {
            throw new IllegalArgumentException(file.getFileName() + ": " + String.join(" ", faults));
        }
        return caught.documents.get(0).read();
    }

    private static Submission merge(Submission said, ReadDocument read) {
        Document document = read.document();
        String title = document.title() == null ? document.name() : document.title();
        String own = document.published() == null ? "" : document.published().toString();
        Language language = document.language();
        return new Submission(
                read.text(),
                title,
                said.language().isEmpty() && !language.equals(Language.UNKNOWN) ? language.tag() : said.language(),
                said.published().isEmpty() ? own : said.published(),
                said.kind().isEmpty() ? document.kind().code() : said.kind());
    }

    /** Takes what is read and keeps nothing of it. */
    private static final class Catch implements Sink {
        private final List<CodedDocument> documents = new ArrayList<>();

        @Override
        public Set<String> unchanged(Map<String, String> sha256ById) {
            return Set.of();
        }

        @Override
        public Map<String, LedgerLine> last(Collection<String> files) {
            return Map.of();
        }

        @Override
        public List<String> failedFiles() {
            return List.of();
        }

        @Override
        public void keep(List<CodedDocument> batch) {
            documents.addAll(batch);
        }

        @Override
        public int others(String input, List<OtherRecord> batch) {
            return 0;
        }

        @Override
        public void ledger(List<LedgerLine> lines) {
            // Nothing is kept, so nothing is written down.
        }
    }
}
