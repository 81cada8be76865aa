package org.linewatch.engine.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Actor;

class LexiconTest {
    private static final Lexicon LEXICON = new Lexicon.Builder()
            .add("ban", Sense.of(Table.ACT, "BAN", "ban"))
            .add("import ban", Sense.of(Table.OBJECT, "IMPORT_BAN", "import ban"))
            .add("import", Sense.of(Table.OBJECT, "IMPORTS", "import"))
            .add(
                    "Turkey",
                    new Sense(
                            Table.ACTOR,
                            "state",
                            "Turkey",
                            Inflection.BASE,
                            true,
                            List.of(new Actor("TUR")),
                            List.of()))
            .build(true);

    private static List<String> found(String text) {
        return LEXICON.scan(View.of(text, point -> point)).stream()
                .map(hit -> hit.sense().value() + "@" + hit.start())
                .toList();
    }

    @Test
    void formsStandBetweenWordBounds() {
        assertEquals(List.of("BAN@2"), found("a ban, not a banner nor an urban one"));
    }

    @Test
    void longerFormOfATableWins() {
        assertEquals(List.of("IMPORT_BAN@3", "BAN@10"), found("an import ban"));
    }

    @Test
    void namesCountAsWritten() {
        assertEquals(List.of("state@0"), found("Turkey ate turkey"));
    }

    @Test
    void timeIsLinear() {
        String text = "import ban ".repeat(100_000);
        long start = System.nanoTime();
        assertEquals(200_000, LEXICON.scan(View.of(text, point -> point)).size());
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }
}
