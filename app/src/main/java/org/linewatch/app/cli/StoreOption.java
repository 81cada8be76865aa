package org.linewatch.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.StoreException;
import picocli.CommandLine.Option;

/** {@code --store DIR}, for every verb that touches a store. Use it as a picocli mixin. */
public final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the store (default: $LINEWATCH_STORE, else ./linewatch-store).")
    private @Nullable Path dir;

    /** The folder that the option, the environment or the default names. */
    public Path dir() {
        if (dir != null) {
            return dir;
        }
        String fromEnvironment = System.getenv("LINEWATCH_STORE");
        return Path.of(fromEnvironment == null || fromEnvironment.isBlank() ? "linewatch-store" : fromEnvironment);
    }

    /** Opens the store in that folder, which is created when absent; through its server, where one has it open. */
    Opened open() {
        return Opened.of(dir());
    }

    /**
     * Opens the store for a verb that only asks it.
     *
     * @throws StoreException if there is none: a question makes no store
     */
    Opened openExisting() {
        if (!Files.isDirectory(dir())) {
            throw new StoreException(
                    "There is no store in " + dir()
                            + ". Fill one with 'linewatch ingest', or name another with --store.",
                    null);
        }
        return open();
    }
}
