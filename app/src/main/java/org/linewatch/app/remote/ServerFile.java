package org.linewatch.app.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * {@code server.json} in a store's folder: where the server that has the store open listens, and what it wants to be
 * shown. Its owner alone can read it. A server that was killed leaves it behind, so it says where to ask, not that a
 * server is there.
 *
 * @param address of the first page
 * @param pid of the server's process, for people who look for it
 * @param version of the server's program
 */
record ServerFile(URI address, Token token, long pid, String version) {
    private static final String NAME = "server.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The file in the folder of a store; empty where there is none, or none that can be read. */
    static Optional<ServerFile> read(Path store) {
        try {
            JsonNode file = JSON.readTree(Files.readAllBytes(store.resolve(NAME)));
            String address = file.path("address").asText();
            String token = file.path("token").asText();
            if (address.isEmpty() || token.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new ServerFile(
                    URI.create(address),
                    new Token(token),
                    file.path("pid").asLong(),
                    file.path("version").asText()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes it; who reads meanwhile sees the whole file or none. */
    void write(Path store) throws IOException {
        byte[] content = JSON.writeValueAsBytes(
                Map.of("address", address.toString(), "token", token.secret(), "pid", pid, "version", version));
        Path part = store.resolve(NAME + ".part");
        try {
            create(part);
        } catch (FileAlreadyExistsException e) {
            // Left behind by a server that was killed while it wrote. It may have other rights: it is not written to.
            Files.delete(part);
            create(part);
        }
        Files.write(part, content);
        Files.move(part, store.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void create(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, rights);
    }

    /** Takes the file away, if it is still this one. */
    void remove(Path store) throws IOException {
        if (read(store).filter(this::equals).isPresent()) {
            Files.deleteIfExists(store.resolve(NAME));
        }
    }
}
