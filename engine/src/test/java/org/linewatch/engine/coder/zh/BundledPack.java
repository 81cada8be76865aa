package org.linewatch.engine.coder.zh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.PackLoader;
import org.linewatch.engine.pack.PackSource;

/** The pack that the repository carries, for tests of words and names. */
public final class BundledPack {
    private BundledPack() {}

    /** Loads it. */
    public static Pack china() {
        Path folder = Path.of(System.getProperty("linewatch.root"), "packs", "china");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> tables = paths.filter(path -> !path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            for (Path path : tables) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackLoader.load(PackSource.of("china", files));
    }
}
