package org.linewatch.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The database file of a store: one writing connection, and a connection of its own for each reader. Opening brings the
 * tables to the present version.
 */
final class Store implements AutoCloseable {
    private static final String FILE = "linewatch.duckdb";
    private static final String MEMORY = "256MB";
    private static final Pattern WRITE_REFUSED =
            Pattern.compile("Permission denied|Read-only file system|No space left");
    private static final Pattern HOLDER = Pattern.compile("PID \\d+");

    private final Path dir;
    private final DuckDBConnection connection;
    private final Jdbi readers;
    private final Handle writer;

    private Store(Path dir, DuckDBConnection connection) {
        this.dir = dir;
        this.connection = connection;
        this.readers = Jdbi.create(connection::duplicate);
        readers.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        this.writer = Jdbi.create(() -> connection).open();
    }

    /**
     * Opens the store in a folder, which is created when absent.
     *
     * @throws StoreLockedException if another process has it open
     * @throws StoreException if it was written by a newer version, or cannot be read
     */
    static Store open(Path dir) {
        Path file = dir.resolve(FILE);
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw WriteFaults.ofFolder(dir, e);
        }
        DuckDBConnection connection = connect(dir, file);
        Store store = new Store(dir, connection);
        try {
            Migrations.apply(store.writer, dir);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e instanceof StoreException ? e : WriteFaults.of(dir, e);
        }
    }

    private static DuckDBConnection connect(Path dir, Path file) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
        settings.setProperty("jdbc_stream_results", "true");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
            return connection.unwrap(DuckDBConnection.class);
        } catch (LinkageError e) {
            // The driver unpacks its library, some 70 MB, into the folder for temporary files when it is first used.
            Throwable why = Objects.requireNonNullElse(e.getCause(), e);
            throw new StoreException(
                    "The database cannot be loaded, for which " + System.getProperty("java.io.tmpdir")
                            + " needs 100 MB that may be written and run: " + why.getMessage() + ". Free it, lift the"
                            + " limit on the size of files (ulimit -f), or name another folder with"
                            + " LINEWATCH_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.",
                    e);
        } catch (SQLException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("lock")) {
                Matcher holder = HOLDER.matcher(message);
                throw new StoreLockedException(dir, holder.find() ? holder.group() : "unknown", e);
            }
            if (WRITE_REFUSED.matcher(message).find()) {
                throw WriteFaults.of(dir, new StoreException(message, e));
            }
            throw new StoreException(
                    "The store " + dir + " cannot be opened: " + message + " Restore it, or name another with --store.",
                    e);
        }
    }

    /** The folder. */
    Path dir() {
        return dir;
    }

    /** Gives each reader a connection of its own. */
    Jdbi readers() {
        return readers;
    }

    /** The one connection that writes; its user holds the lock of {@link Keeper}. */
    Handle writer() {
        return writer;
    }

    /** The same connection, for bulk appends. */
    DuckDBConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        writer.close();
    }
}
