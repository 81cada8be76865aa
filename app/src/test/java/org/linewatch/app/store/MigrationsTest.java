package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationsTest {
    @TempDir
    private Path dir;

    @Test
    void bringAnEmptyStoreToThePresent() {
        try (Store store = Store.open(dir.resolve("a/b"))) {
            assertEquals(Migrations.latest(), Migrations.version(store.writer()));
            Migrations.apply(store.writer(), dir);
            assertEquals(Migrations.latest(), Migrations.version(store.writer()));
        }
        assertTrue(Files.exists(dir.resolve("a/b/linewatch.duckdb")));
    }

    @Test
    void aStoreOfTheFirstVersionOpensWithWhatItHolds() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + dir.resolve("linewatch.duckdb"));
                var old = Jdbi.create(connection).open()) {
            try (var script = Migrations.class.getResourceAsStream("migrations/001.sql")) {
                old.createScript(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                        .execute();
            }
            old.execute("INSERT INTO meta (name, value) VALUES ('schema', '1')");
            old.execute(
                    "INSERT INTO ledger VALUES (1, 'r', 'a.txt', '00', 'done', '', 1, TIMESTAMP '2024-01-02 03:04:05')");
        }
        try (Archive archive = Archive.open(dir)) {
            Rows.LedgerLine line = archive.ledger(10, null).items().get(0);
            assertEquals("a.txt", line.file());
            assertEquals(null, line.stamp());
            assertEquals(List.of(), archive.failedFiles());
        }
    }

    @Test
    void aNewerStoreIsRefused() {
        try (Store store = Store.open(dir)) {
            store.writer().execute("UPDATE meta SET value = '999' WHERE name = 'schema'");
        }
        StoreException e = assertThrows(StoreException.class, () -> Archive.open(dir));
        assertTrue(e.getMessage().contains("was written by a newer version of Linewatch"), e.getMessage());
        assertTrue(e.getMessage().contains(dir.toString()), e.getMessage());
    }

    @Test
    void whatIsNoStoreIsRefused() throws Exception {
        Files.writeString(dir.resolve("linewatch.duckdb"), "These are words, and no database at all.".repeat(500));
        StoreException e = assertThrows(StoreException.class, () -> Archive.open(dir));
        assertTrue(e.getMessage().startsWith("The store " + dir + " cannot be opened"), e.getMessage());
        Path file = Files.writeString(dir.resolve("file"), "x");
        assertThrows(StoreException.class, () -> Archive.open(file));
    }
}
