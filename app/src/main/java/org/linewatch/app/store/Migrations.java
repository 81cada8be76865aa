package org.linewatch.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Brings the tables of a store to the present version, one numbered file after the other, each wholly or not at all. */
final class Migrations {
    private static final String SCHEMA = "schema";

    private Migrations() {}

    /** @throws StoreException if the store was written by a newer version */
    static void apply(Handle handle, Path dir) {
        int present = version(handle);
        int latest = latest();
        if (present > latest) {
            throw new StoreException(
                    "The store " + dir + " was written by a newer version of Linewatch (tables " + present
                            + ", this version knows " + latest + "). Update Linewatch, or name another store.",
                    null);
        }
        for (int number = present + 1; number <= latest; number++) {
            int target = number;
            String script = String.valueOf(script(number));
            handle.useTransaction(transaction -> {
                transaction.createScript(script).execute();
                transaction.execute("DELETE FROM meta WHERE name = ?", SCHEMA);
                transaction.execute("INSERT INTO meta (name, value) VALUES (?, ?)", SCHEMA, Integer.toString(target));
            });
        }
    }

    /** The number of the last migration applied; 0 for an empty database. */
    static int version(Handle handle) {
        boolean empty = handle.createQuery("SELECT count(*) FROM information_schema.tables WHERE table_name = 'meta'")
                .mapTo(Integer.class)
                .one()
                .equals(0);
        if (empty) {
            return 0;
        }
        return handle.createQuery("SELECT value FROM meta WHERE name = :name")
                .bind("name", SCHEMA)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    /** The number of the last migration that this version brings. */
    static int latest() {
        int number = 0;
        while (script(number + 1) != null) {
            number++;
        }
        return number;
    }

    private static @Nullable String script(int number) {
        String name = String.format("migrations/%03d.sql", number);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("The migration " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
