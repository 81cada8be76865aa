package org.linewatch.app.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerFileTest {
    @TempDir
    private Path store;

    private final ServerFile file = new ServerFile(URI.create("http://[::1]:8700/"), Token.random(), 4711, "0.1.0");

    @Test
    void comesBackAndIsForItsOwnerAlone() throws IOException {
        Path path = store.resolve("server.json");
        // What a killed server left behind, readable by all, is not written to.
        Files.writeString(store.resolve("server.json.part"), "half");
        Files.writeString(path, "old");
        file.write(store);
        assertEquals(Optional.of(file), ServerFile.read(store));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        try (Stream<Path> files = Files.list(store)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void isRemovedByTheServerThatWroteItAlone() throws IOException {
        ServerFile later = new ServerFile(file.address(), Token.random(), 4712, "0.1.0");
        later.write(store);
        file.remove(store);
        assertEquals(Optional.of(later), ServerFile.read(store));
        later.remove(store);
        assertFalse(Files.exists(store.resolve("server.json")));
        later.remove(store);
    }

    @Test
    void whatCannotBeReadIsNone() throws IOException {
        assertTrue(ServerFile.read(store).isEmpty());
        for (String content :
                new String[] {"", "{", "[]", "{\"address\":\"http://x/\"}", "{\"address\":\"no uri\",\"token\":\"t\"}"
                }) {
            Files.writeString(store.resolve("server.json"), content);
            assertTrue(ServerFile.read(store).isEmpty(), content);
        }
    }

    @Test
    void theTokenIsNotShownAndNoOtherFits() {
        assertEquals(64, file.token().secret().length());
        assertFalse(file.toString().contains(file.token().secret()));
        assertNotEquals(Token.random(), Token.random());
        assertTrue(file.token().is(file.token().secret()));
        assertFalse(file.token().is(null));
        assertFalse(file.token().is(""));
        assertFalse(file.token().is(Token.random().secret()));
    }
}
