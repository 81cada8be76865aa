package org.linewatch.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A verb that asks a store, or mends what is derived in it. It runs here, or, where a server has the store open, in the
 * server, which gets the arguments and sends back what the verb writes; so it opens no file that they name. The file
 * that its data go to, if there is one, is written here in both cases.
 */
abstract class StoreVerb implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Spec
    private CommandSpec spec;

    /**
     * Does the work.
     *
     * @return the exit code
     * @throws IOException if the output cannot be written
     */
    abstract int run(Archive archive, Output output) throws IOException;

    /** The file that the data go to; null for standard output. */
    @Nullable Path file() {
        return null;
    }

    @Override
    public final Integer call() throws IOException {
        try (Opened opened = store.openExisting()) {
            Output standard = Output.standard(spec.commandLine());
            Path file = file();
            return file == null ? run(opened, standard) : intoFile(opened, standard, file);
        }
    }

    /** The file appears when it is whole. */
    private int intoFile(Opened opened, Output standard, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                int code;
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                    code = run(opened, new Output(stream, standard.messages()));
                }
                if (code == 0) {
                    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return code;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException("The file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private int run(Opened opened, Output output) throws IOException {
        if (opened instanceof Opened.There there) {
            return there.server()
                    .run(spec.root().commandLine().getParseResult().originalArgs(), output.data(), output.messages());
        }
        return run(((Opened.Here) opened).archive(), output);
    }
}
