package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.engine.model.DocumentKind;

/**
 * How to ingest.
 *
 * @param mappings how rows become documents
 * @param kind kind of documents that do not say theirs
 * @param coder null to store without coding
 * @param threads how many threads finish and code documents
 * @param caps the most that one input may cost
 * @param selection which inputs are read
 */
public record IngestOptions(
        Mappings mappings,
        DocumentKind kind,
        @Nullable DocumentCoder coder,
        int threads,
        Caps caps,
        Selection selection) {
    /** Usual caps, all inputs. */
    public IngestOptions(Mappings mappings, DocumentKind kind, @Nullable DocumentCoder coder, int threads) {
        this(mappings, kind, coder, threads, Caps.USUAL, Selection.ALL);
    }

    /** The same with other caps. */
    public IngestOptions with(Caps others) {
        return new IngestOptions(mappings, kind, coder, threads, others, selection);
    }

    /** The same for others of the inputs. */
    public IngestOptions with(Selection others) {
        return new IngestOptions(mappings, kind, coder, threads, caps, others);
    }

    /**
     * Reads the mappings from their files.
     *
     * @param maps mapping files, and folders of them
     * @throws InputFault if a mapping has a fault; file, line, column and cure are named
     */
    public static IngestOptions of(List<Path> maps, DocumentKind kind, @Nullable DocumentCoder coder, int threads)
            throws IOException, InputFault {
        return new IngestOptions(Mappings.read(maps), kind, coder, threads);
    }
}
