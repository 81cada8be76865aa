package org.linewatch.engine.coder.en;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.pack.PackLoader;
import org.linewatch.engine.pack.PackSource;

/**
 * Breadth of the English words: {@code en-sentences.tsv} has sentences for every type and instrument, and look-alikes
 * that tell of no act. A word table is never complete, so that the test holds it to shares, and prints what is missed.
 */
class EnglishSentencesTest {
    /** Share of the acts found with their type and instrument. */
    private static final double FOUND = 0.84;
    /** Share of the look-alikes that may raise a false alarm. */
    private static final double ALARMS = 0.12;

    private record Line(String sentence, List<String> acts) {}

    @Test
    void findsMostActsAndFewOthers() throws IOException {
        Coder coder = RuleCoder.of(PackLoader.load(pack()));
        int acts = 0;
        int found = 0;
        int empty = 0;
        int alarms = 0;
        for (Line line : lines()) {
            List<CodedEvent> events = coder.code(line.sentence(), Language.ENGLISH, Context.NONE);
            List<String> told = new ArrayList<>(
                    events.stream().map(EnglishSentencesTest::act).toList());
            if (line.acts().isEmpty()) {
                empty++;
                alarms += told.isEmpty() ? 0 : 1;
                print(told.isEmpty(), "false alarm", line, told);
            }
            for (String act : line.acts()) {
                acts++;
                boolean hit = told.remove(act);
                found += hit ? 1 : 0;
                print(hit, "missed " + act, line, told);
            }
        }
        assertTrue(found >= FOUND * acts, found + " of " + acts + " acts found");
        assertTrue(alarms <= ALARMS * empty, alarms + " false alarms in " + empty + " sentences without an act");
    }

    private static void print(boolean right, String what, Line line, List<String> told) {
        if (!right) {
            System.out.println(what + ": " + line.sentence() + " " + told);
        }
    }

    private static String act(CodedEvent event) {
        return event.instrument() == null
                ? event.type().name()
                : event.type() + " " + event.instrument().code();
    }

    private static List<Line> lines() throws IOException {
        try (InputStream in = EnglishSentencesTest.class.getResourceAsStream("en-sentences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Line(cells[0], acts(cells[1])))
                    .toList();
        }
    }

    /** The acts of a cell without their parties: "SANCTION tariff CHN>AUS" is "SANCTION tariff". */
    private static List<String> acts(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split("; "))
                        .map(act -> act.replaceAll(" \\S*>\\S*$", ""))
                        .toList();
    }

    static PackSource pack() throws IOException {
        Path folder = Path.of(System.getProperty("linewatch.root")).resolve("packs/china");
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.toList()) {
                String name = path.getFileName().toString();
                if (name.equals("pack.yaml") || name.endsWith(".tsv")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return PackSource.of(folder.toString(), files);
    }
}
