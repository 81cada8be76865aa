package org.linewatch.app.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.PackLoader;
import org.linewatch.engine.pack.PackSource;
import org.linewatch.engine.pack.PackTable;

/** Hands the files of a pack to the engine. Both ways give the same files, so the same hash. */
public final class PackFiles {
    /** The pack that is bundled with the program, by the name of its folder. */
    public static final String BUNDLED = "china";

    private static final String MANIFEST = "pack.yaml";

    private PackFiles() {}

    /**
     * Loads the pack in a folder, or the bundled one where none is given.
     *
     * @throws IOException if the folder cannot be read
     * @throws org.linewatch.engine.pack.PackException if the pack has faults
     */
    public static Pack load(@Nullable Path folder) throws IOException {
        return PackLoader.load(folder == null ? bundled() : folder(folder));
    }

    /**
     * The manifest and the tables of a folder; other files, such as a README, are no part of the pack.
     *
     * @throws IOException if there is no such folder or a file in it cannot be read
     */
    public static PackSource folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder");
        }
        List<Path> paths;
        try (Stream<Path> entries = Files.list(folder)) {
            paths = entries.filter(Files::isRegularFile).toList();
        }
        Map<String, byte[]> files = new HashMap<>();
        for (Path path : paths) {
            String name = path.getFileName().toString();
            if (name.equals(MANIFEST) || name.endsWith(".tsv")) {
                files.put(name, Files.readAllBytes(path));
            }
        }
        return PackSource.of(folder.toString(), files);
    }

    /**
     * The pack bundled with the program. A JAR has no folders to list, so each table is asked for by name.
     *
     * @throws IOException if the JAR cannot be read
     */
    public static PackSource bundled() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        put(MANIFEST, files);
        for (PackTable table : PackTable.values()) {
            put(table.file(), files);
        }
        return PackSource.of("bundled:" + BUNDLED, files);
    }

    private static void put(String name, Map<String, byte[]> files) throws IOException {
        try (InputStream in = PackFiles.class.getResourceAsStream("/packs/" + BUNDLED + "/" + name)) {
            if (in != null) {
                files.put(name, in.readAllBytes());
            }
        }
    }
}
