package org.linewatch.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.IngestOptions;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Formats;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.OtherRecord;

/**
 * Reads a file that was handed in, as {@code ingest} would, without keeping it: every format whose files are one document
 * each, under caps that fit somebody who waits for a page.
 */
final class Uploads {
    private static final int MEGABYTES = 8;
    /** The most that a form with a file may have, in bytes. */
    static final long LARGEST_REQUEST = (MEGABYTES + 1L) << 20;

    private static final int PAGES = 300;
    private static final int SECONDS = 15;
    private static final int EXPANSION = 200;
    /** Files inside a file are not read: they are documents of their own. */
    private static final Caps CAPS = new Caps(MEGABYTES << 20, PAGES, SECONDS, Submission.LONGEST, EXPANSION, 0);

    private static final Formats FORMATS = new Formats(Mappings.NONE);
    /** So many are read at a time, since each may take several times its size of memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Uploads() {}

    /**
     * What came of a file.
     *
     * @param submission its text, and what was said about it
     * @param notes what of it was not read, and what helps
     */
    record Handed(Submission submission, List<String> notes) {
        /** Copies the list. */
        Handed {
            notes = List.copyOf(notes);
        }
    }

    /** Ends of names of the files that are taken, with a full stop before each, as a form has them. */
    static String accepted() {
        return FORMATS.single().stream().map(end -> "." + end).collect(Collectors.joining(","));
    }

    /** How much is taken, in words. */
    static String limits(Messages words) {
        return words.text("try.limits", MEGABYTES, PAGES, SECONDS, Submission.LONGEST);
    }

    /**
     * The text of a file, with what was said about it beside, and what the file itself says where nothing was said.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says what to do
     */
    static Handed read(String name, byte[] bytes, Submission said, Messages words) throws IOException {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        DocumentReader reader = FORMATS.reader(plain)
                .orElseThrow(() -> new IllegalArgumentException(
                        words.text("try.unknown", plain, String.join(", ", FORMATS.single()))));
        if (reader.collects()) {
            throw new IllegalArgumentException(words.text("try.many", plain));
        }
        if (bytes.length > CAPS.bytes()) {
            throw new IllegalArgumentException(words.text("try.large", plain, MEGABYTES));
        }
        try {
            if (!AT_ONCE.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalArgumentException(words.text("try.busy"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalArgumentException(words.text("try.busy"), e);
        }
        try {
            return beside(plain, bytes, said, words);
        } finally {
            AT_ONCE.release();
        }
    }

    private static Handed beside(String plain, byte[] bytes, Submission said, Messages words) throws IOException {
        Path folder = Files.createTempDirectory("linewatch-try");
        Path file = named(folder, plain);
        try {
            Files.write(file, bytes);
            return read(file, plain, said, words);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** The file's own name tells its day; a name that this machine's disk cannot have is replaced. */
    private static Path named(Path folder, String plain) {
        try {
            Path file = folder.resolve(plain);
            if (folder.equals(file.getParent())) {
                return file;
            }
        } catch (InvalidPathException e) {
            // Below.
        }
        return folder.resolve("file" + plain.substring(plain.lastIndexOf('.')));
    }

    private static Handed read(Path file, String plain, Submission said, Messages words) {
        Catch caught = new Catch();
        List<LedgerLine> failed = new ArrayList<>();
        IngestOptions options = new IngestOptions(Mappings.NONE, DocumentKind.NEWS, null, 1).with(CAPS);
        Ingest.Summary summary = new Ingest(
                        caught,
                        options,
                        line -> {
                            if (line.outcome().equals("failed")) {
                                failed.add(line);
                            }
                        },
                        Clock.systemUTC())
                .run(List.of(file));
        if (summary.others() > 0) {
            throw new IllegalArgumentException(words.text("try.many", plain));
        }
        if (caught.documents.isEmpty()) {
            String why = failed.stream().map(LedgerLine::why).distinct().collect(Collectors.joining(" "));
            throw new IllegalArgumentException(plain + ": " + why + " " + limits(words));
        }
        return new Handed(merge(said, caught.documents.get(0)), notes(file, plain, failed, words));
    }

    /** What failed beside the document: places in it by their names, files in it by their number. */
    private static List<String> notes(Path file, String plain, List<LedgerLine> failed, Messages words) {
        List<String> notes = new ArrayList<>();
        int inside = 0;
        for (LedgerLine line : failed) {
            String place = line.input()
                    .substring(Math.min(
                            file.toAbsolutePath().toString().length(),
                            line.input().length()));
            if (place.startsWith("!")) {
                inside++;
            } else {
                notes.add(plain + place + ": " + line.why());
            }
        }
        if (inside > 0) {
            notes.add(words.text("try.inside", inside));
        }
        return notes;
    }

    private static Submission merge(Submission said, CodedDocument caught) {
        Document document = caught.read().document();
        String title = document.title() == null ? document.name() : document.title();
        String own = document.published() == null ? "" : document.published().toString();
        Language language = document.language();
        return new Submission(
                caught.read().text(),
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
