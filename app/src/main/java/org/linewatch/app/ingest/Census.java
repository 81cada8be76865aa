package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.linewatch.app.read.Formats;
import org.linewatch.app.store.Rows.Stamp;

/** Counts the inputs of a run and their bytes beside it, so that it can be said how much is left. */
public final class Census implements Runnable {
    private final Sink sink;
    private final IngestOptions options;
    private final List<Path> paths;
    private volatile Counted counted = new Counted(0, 0, false);
    private volatile boolean stopped;

    /**
     * What is counted so far.
     *
     * @param bytes their sizes
     * @param all whether these are all
     */
    public record Counted(long files, long bytes, boolean all) {}

    /** Counts nothing yet. */
    public Census(Sink sink, IngestOptions options, List<Path> paths) {
        this.sink = sink;
        this.options = options;
        this.paths = paths;
    }

    @Override
    public void run() {
        // What a run that goes on leaves out counts as done there, so that it counts here.
        Selection selection = options.selection().only() == Selection.Only.REST
                ? new Selection(Selection.Only.ALL, options.selection().ignore())
                : options.selection();
        Inputs inputs =
                new Inputs(paths, sink, new Formats(options.mappings()), selection, kind -> {}, (Stamp stamp) -> {});
        long files = 0;
        long bytes = 0;
        while (!stopped && inputs.hasNext()) {
            Input input = inputs.next();
            files++;
            bytes += size(input);
            counted = new Counted(files, bytes, false);
        }
        counted = new Counted(files, bytes, !stopped);
    }

    /** Ends the count. */
    public void stop() {
        stopped = true;
    }

    /** What is counted so far. May be asked from any thread. */
    public Counted counted() {
        return counted;
    }

    private static long size(Input input) {
        try {
            return input.why() == null ? input.stamp().bytes() : 0;
        } catch (IOException e) {
            return 0; // It is told when it is read.
        }
    }
}
