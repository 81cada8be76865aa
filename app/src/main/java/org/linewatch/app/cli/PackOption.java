package org.linewatch.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.pack.Pack;
import picocli.CommandLine.Option;

/** The option that names the pack, shared by the verbs that need one. */
public final class PackOption {
    @Option(names = "--pack", paramLabel = "DIR", description = "Folder of the pack (default: the bundled one).")
    private @Nullable Path folder;

    /**
     * Loads the pack.
     *
     * @throws IOException if the folder cannot be read
     * @throws org.linewatch.engine.pack.PackException if the pack has faults
     */
    public Pack load() throws IOException {
        return PackFiles.load(folder);
    }
}
