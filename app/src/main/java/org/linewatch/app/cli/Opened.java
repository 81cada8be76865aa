package org.linewatch.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.remote.RemoteServer;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.StoreException;
import org.linewatch.app.store.StoreLockedException;

/** A store that can be worked on: opened here, or through the server that has it open. */
sealed interface Opened extends AutoCloseable {
    /** Takes documents. */
    Sink sink();

    @Override
    void close();

    /** Opened by this process. */
    record Here(Archive archive) implements Opened {
        @Override
        public Sink sink() {
            return Sink.of(archive);
        }

        @Override
        public void close() {
            archive.close();
        }
    }

    /** Opened by a server. */
    record There(RemoteServer server) implements Opened {
        @Override
        public Sink sink() {
            return server.sink();
        }

        @Override
        public void close() {}
    }

    /**
     * Opens a store, which is created when absent. A store that another process holds may be about to be let go, or to
     * be served: that is waited for, a few seconds long.
     *
     * @throws StoreLockedException if another process holds it, and no server
     */
    static Opened of(Path dir) {
        Duration patience = Duration.ofSeconds(4);
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<RemoteServer> server = RemoteServer.of(dir, Version.current());
            if (server.isPresent()) {
                return new There(server.get());
            }
            try {
                return new Here(Archive.open(dir));
            } catch (StoreLockedException e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(StoreLockedException e) {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException("Interrupted while waiting for the store.", e);
        }
    }
}
