package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.pack.PackLoader;
import org.linewatch.engine.pack.PackSource;

/** Constructions that tell of measures. */
class MeasuresTest {
    private static final Coder CODER = coder();

    @Test
    void aMeasureThatNamesNobodyIsARule() {
        assertEquals("LEGISLATE TARIFF", told("Ottawa slapped a tariff on bicycles."));
        assertEquals("SANCTION TARIFF", told("Ottawa slapped a tariff on Chinese bicycles."));
        assertEquals("SANCTION LICENCE_DENIAL", told("Ottawa revoked the licence of Zarnow Air."));
    }

    @Test
    void aPermissionHeldToSomeForbids() {
        assertEquals(
                "SANCTION EXPORT_CONTROL",
                told("Japanese lathes may be exported to Russia only with a licence, Tokyo said."));
    }

    @Test
    void whatAFirmIsOrderedToStopItMayNotDo() {
        assertEquals(
                "SANCTION EXPORT_CONTROL", told("Tokyo instructed four makers to stop shipping lathes to Russia."));
    }

    @Test
    void aHabitIsNoAct() {
        assertEquals("", told("Ottawa suspends Chinese imports every winter."));
        assertEquals("SANCTION IMPORT_RESTRICTION", told("Ottawa suspended Chinese imports this winter."));
    }

    private static String told(String sentence) {
        return String.join(
                "; ",
                CODER.code(sentence, Language.ENGLISH, Context.NONE).stream()
                        .map(event -> event.type() + (event.instrument() == null ? "" : " " + event.instrument()))
                        .toList());
    }

    private static Coder coder() {
        Path folder = Path.of(System.getProperty("linewatch.root")).resolve("packs/china");
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : (Iterable<Path>) entries::iterator) {
                String name = path.getFileName().toString();
                if (name.equals("pack.yaml") || name.endsWith(".tsv")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
            return RuleCoder.of(PackLoader.load(PackSource.of(folder.toString(), files)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
