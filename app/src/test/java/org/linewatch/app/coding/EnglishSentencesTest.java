package org.linewatch.app.coding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;

/** Sentences of our own, one for each instrument, type and filter, with the code that the rulings give them. */
class EnglishSentencesTest {
    /** Share of the table that must come out right to the letter; it only ever rises. */
    private static final double BAR = 0.85;

    @Test
    void tableOfSentences() throws IOException {
        RuleCoder coder = RuleCoder.of(PackFiles.load(null));
        Context context = new Context(PartialDate.parse("2024-05-10"), DocumentKind.NEWS, null, null, List.of());
        List<String> wrong = new ArrayList<>();
        List<String[]> rows = rows();
        for (String[] row : rows) {
            String got = coder.code(row[0], Language.ENGLISH, context).stream()
                    .map(EnglishSentencesTest::show)
                    .collect(Collectors.joining(";"));
            if (!Arrays.asList(row[1].split("\\|")).contains(got.isEmpty() ? "-" : got)) {
                wrong.add(row[0] + " wanted " + row[1] + " but got " + got);
            }
        }
        assertTrue(rows.size() >= 80, "the table has " + rows.size() + " sentences");
        assertTrue(wrong.size() <= (1 - BAR) * rows.size(), String.join("\n", wrong));
    }

    private static String show(CodedEvent event) {
        String instrument =
                event.instrument() == null ? "-" : event.instrument().code();
        return event.type() + " " + instrument + " " + states(event.source()) + ">" + states(event.target());
    }

    private static String states(List<Actor> actors) {
        return actors.stream().map(Actor::state).distinct().sorted().collect(Collectors.joining(","));
    }

    private static List<String[]> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EnglishSentencesTest.class.getResourceAsStream("sentences-en.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split("\t", 2)).toList();
        }
    }
}
