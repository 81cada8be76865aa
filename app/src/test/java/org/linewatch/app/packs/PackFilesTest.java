package org.linewatch.app.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.PackLoader;

final class PackFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("linewatch.root"), "packs", PackFiles.BUNDLED);

    @Test
    void bundledPackIsTheFolderOfTheRepository() throws IOException {
        assertEquals(
                PackFiles.folder(FOLDER).files().keySet(),
                PackFiles.bundled().files().keySet());
        assertEquals(PackFiles.folder(FOLDER).hash(), PackFiles.bundled().hash());
    }

    @Test
    void bundledPackLoads() throws IOException {
        Pack pack = PackLoader.load(PackFiles.bundled());
        assertEquals("CHN", pack.id());
        assertEquals(20, pack.securityTypes().size());
    }

    @Test
    void missingFolderIsNamed() {
        Path none = FOLDER.resolveSibling("none");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> PackFiles.folder(none));
        assertEquals(none.toString(), e.getFile());
    }
}
