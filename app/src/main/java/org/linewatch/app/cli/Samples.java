package org.linewatch.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.ingest.DocumentCoder;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.IngestOptions;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.app.store.Archive;
import org.linewatch.app.web.SampleRun;
import org.linewatch.engine.model.DocumentKind;

/** The sample documents that are bundled with the program, and how far their coding has come. */
final class Samples implements SampleRun, AutoCloseable {
    private static final int HEAD_START_IN_MILLISECONDS = 1500;
    private static final String FOLDER = "/samples/documents";

    private final @Nullable FileSystem jar;
    private final List<Path> files;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    private Samples(@Nullable FileSystem jar, List<Path> files) {
        this.jar = jar;
        this.files = files;
    }

    /**
     * Finds the samples in the JAR, or in the folder of classes where the program is not packed.
     *
     * @throws IOException if they cannot be listed
     */
    static Samples open() throws IOException {
        URL folder = Samples.class.getResource(FOLDER);
        if (folder == null) {
            throw new IOException("The program carries no samples; build its JAR again.");
        }
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("jar")) {
                FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
                return new Samples(jar, files(jar.getPath(FOLDER)));
            }
            return new Samples(null, files(Path.of(uri)));
        } catch (URISyntaxException e) {
            throw new IOException("The samples cannot be found at " + folder, e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Codes all samples into an archive, in batches and on one thread, so that pages are served and fill
     * meanwhile; the reader's first page gets a head start.
     */
    void code(Archive archive, DocumentCoder coder) {
        int batch = 25;
        try {
            Thread.sleep(HEAD_START_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        for (int from = 0; from < files.size() && !stopped; from += batch) {
            List<Path> some = files.subList(from, Math.min(files.size(), from + batch));
            new Ingest(
                            Sink.of(archive),
                            new IngestOptions(Mappings.NONE, DocumentKind.NEWS, coder, 1),
                            line -> {
                                done.incrementAndGet();
                                if (line.outcome().equals("failed")) {
                                    System.err.println(line.input() + ": " + line.why());
                                }
                            },
                            Clock.systemUTC())
                    .run(some);
        }
    }

    /** Lets the coding end with the batch that it is at. */
    void stop() {
        stopped = true;
    }

    @Override
    public int done() {
        return done.get();
    }

    @Override
    public int total() {
        return files.size();
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
