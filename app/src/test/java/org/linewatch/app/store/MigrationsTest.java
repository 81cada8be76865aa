package org.linewatch.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
