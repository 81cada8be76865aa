package org.linewatch.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Passage;

/**
 * The full-text index: one entry a passage. All of it is derived and can be built anew. A commit carries the sequence
 * number up to which the store's log is in it, so that the index can catch up after a crash.
 */
public final class PassageIndex implements AutoCloseable {
    static final String NUMBER = "number";
    static final String DOCUMENT = "document";
    static final String ORDINAL = "ordinal";
    static final String LANGUAGE = "language";
    static final String SAMPLE = "sample";
    static final String WORDS = "words";
    static final String FIRST_DAY = "first_day";
    static final String LAST_DAY = "last_day";
    static final String DAY = "day";
    static final String KIND = "kind";
    static final String PUBLISHER = "publisher";
    static final String DOCUMENT_LANGUAGE = "document_language";

    private static final String SEQ = "seq";
    private static final String ANALYSIS = "analysis";
    /** Of the analysis and of the fields; an index of another form is built anew. */
    private static final String FORM = PassageAnalyzer.VERSION + "/fields-2";

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);
    private static final double BUFFER_MB = 48;
    private static final FieldType WITH_OFFSETS = withOffsets();

    private final PassageAnalyzer analyzer = new PassageAnalyzer();
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final long openedAt;
    private Instant lastCommit = Instant.now();
    private final Object refreshing = new Object();
    private boolean rebuilding;

    private PassageIndex(Path dir, IndexWriterConfig.OpenMode mode) throws IOException {
        directory = FSDirectory.open(dir);
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
        try {
            writer = new IndexWriter(directory, config);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        searchers = new SearcherManager(writer, null);
        openedAt = committedSeq();
    }

    /**
     * Opens the index in a folder, which is made when absent.
     *
     * @throws IOException if it cannot be read; {@link #anew} then helps
     */
    public static PassageIndex open(Path dir) throws IOException {
        return new PassageIndex(dir, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    }

    /** Throws away what the folder holds and begins an empty index. */
    public static PassageIndex anew(Path dir) throws IOException {
        if (Files.isDirectory(dir)) {
            try (Stream<Path> files = Files.list(dir)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        return new PassageIndex(dir, IndexWriterConfig.OpenMode.CREATE);
    }

    /**
     * The sequence number of the log up to which the index was built when it was opened; -1 where it is empty or was
     * built by another analysis and has to be built anew.
     */
    public long openedAt() {
        return openedAt;
    }

    /**
     * Puts a document's passages in the place of those that the index has of it. They are found from then on.
     *
     * @param firstPassage number of the first passage; the others follow
     */
    public void replace(org.linewatch.engine.model.Document document, List<Passage> passages, long firstPassage) {
        List<Document> entries = new ArrayList<>(passages.size());
        long number = firstPassage;
        for (Passage passage : passages) {
            entries.add(entry(document, passage, number++));
        }
        try {
            writer.updateDocuments(new Term(DOCUMENT, document.id()), entries);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Says up to which sequence number of the log the index is complete. It reaches the disk at once, or, in quick
     * succession, with a later call.
     */
    public void reached(long seq) {
        writer.setLiveCommitData(Map.of(SEQ, Long.toString(seq), ANALYSIS, FORM).entrySet());
        if (Duration.between(lastCommit, Instant.now()).compareTo(BETWEEN_COMMITS) > 0) {
            commit();
        }
    }

    /** Writes all to the disk. */
    public void commit() {
        try {
            writer.commit();
            lastCommit = Instant.now();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written: " + e.getMessage(), e);
        }
    }

    /** Whether it can be written to; after a fault of the disk it cannot, until it is opened again. */
    public boolean writable() {
        return writer.isOpen();
    }

    /**
     * Empties the index and fills it again. Searches meanwhile find what it held before.
     *
     * @param fill puts all documents in
     */
    public void rebuild(Runnable fill) {
        try {
            synchronized (refreshing) {
                searchers.maybeRefreshBlocking();
                rebuilding = true;
            }
            writer.deleteAll();
            fill.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written: " + e.getMessage(), e);
        } finally {
            synchronized (refreshing) {
                rebuilding = false;
            }
        }
    }

    /** A search over what the index holds now. */
    public PassageSearch search(String typed) {
        return new PassageSearch(this::searchers, new QueryReader(WORDS, analyzer).read(typed));
    }

    /** Searchers that see all that was put in, but for what is being rebuilt. */
    private SearcherManager searchers() throws IOException {
        synchronized (refreshing) {
            if (!rebuilding) {
                searchers.maybeRefreshBlocking();
            }
        }
        return searchers;
    }

    /** A way through the passages that hold certain phrases. */
    public PhraseScan scan() {
        return new PhraseScan(this::searchers, analyzer);
    }

    private static Document entry(org.linewatch.engine.model.Document document, Passage passage, long number) {
        Document entry = new Document();
        entry.add(new LongPoint(NUMBER, number));
        entry.add(new NumericDocValuesField(NUMBER, number));
        entry.add(new StringField(DOCUMENT, document.id(), Field.Store.YES));
        entry.add(new StoredField(ORDINAL, passage.ordinal()));
        entry.add(new StringField(LANGUAGE, passage.language().base(), Field.Store.NO));
        entry.add(new StringField(SAMPLE, Boolean.toString(document.sample()), Field.Store.NO));
        entry.add(new Field(WORDS, passage.text(), WITH_OFFSETS));
        entry.add(new StringField(KIND, document.kind().code(), Field.Store.NO));
        entry.add(new StringField(DOCUMENT_LANGUAGE, document.language().base(), Field.Store.NO));
        String publisher = document.publisher();
        if (publisher != null) {
            entry.add(new StringField(PUBLISHER, publisher, Field.Store.NO));
        }
        PartialDate published = document.published();
        if (published != null) {
            entry.add(new LongPoint(FIRST_DAY, published.first().toEpochDay()));
            entry.add(new NumericDocValuesField(DAY, published.first().toEpochDay()));
            entry.add(new LongPoint(LAST_DAY, published.last().toEpochDay()));
        }
        return entry;
    }

    private long committedSeq() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        String seq = data.get(SEQ);
        return seq == null || !FORM.equals(data.get(ANALYSIS)) ? -1 : Long.parseLong(seq);
    }

    private static FieldType withOffsets() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setStored(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    @Override
    public void close() {
        try {
            writer.commit();
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException | AlreadyClosedException e) {
            letGo(e);
            throw new UncheckedIOException(
                    "The search index cannot be closed: " + e.getMessage(),
                    e instanceof IOException io ? io : new IOException(e));
        }
    }

    /** What was not written is given up, so that nothing holds the folder. */
    private void letGo(Exception because) {
        try {
            writer.rollback();
            directory.close();
        } catch (IOException | AlreadyClosedException again) {
            because.addSuppressed(again);
        }
    }
}
