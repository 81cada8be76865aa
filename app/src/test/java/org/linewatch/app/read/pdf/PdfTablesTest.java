package org.linewatch.app.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;

/** Rows of tables without frames stay rows, wherever their cells are set. */
final class PdfTablesTest {
    private final Setter set = new Setter();

    /** A row whose second cell is wrapped and whose first is set to its middle; returns where the next begins. */
    private float row(float y, String name) throws Exception {
        set.lines(
                180,
                y,
                "goods of the annex may no longer",
                "be sold abroad, as " + name + " says,",
                "without a licence.");
        set.at(75, y + 0.6f * set.leading * set.size, name);
        return y + 3 * set.leading * set.size;
    }

    private static String read(String name) {
        return name + " | goods of the annex may no longer be sold abroad, as " + name + " says, without a licence.";
    }

    private void rules(float... ys) throws Exception {
        try (PDPageContentStream out = new PDPageContentStream(set.document, set.current(), AppendMode.APPEND, true)) {
            for (float y : ys) {
                out.moveTo(70, set.height - y);
                out.lineTo(400, set.height - y);
            }
            out.stroke();
        }
    }

    @Test
    void rulesBetweenRowsPartThem() throws Exception {
        set.page().at(75, 100, "Order").at(180, 100, "Effect");
        float y = 122;
        float[] rules = new float[4];
        for (int i = 0; i < 4; i++) {
            rules[i] = y - 14;
            y = row(y, "Order " + (char) ('A' + i)) + 2;
        }
        rules(rules);
        set.lines(70, y + 60, "A text that is wider than the columns of the table follows it at last.");
        assertEquals(
                List.of(
                        "Order | Effect",
                        read("Order A"),
                        read("Order B"),
                        read("Order C"),
                        read("Order D"),
                        "A text that is wider than the columns of the table follows it at last."),
                Collected.paragraphs(set.bytes()));
    }

    @Test
    void withoutAnyLineCellsSideBySideAreARow() throws Exception {
        set.page().at(75, 100, "Order").at(180, 100, "Effect");
        float y = 122;
        for (int i = 0; i < 4; i++) {
            y = row(y, "Order " + (char) ('A' + i)) + 6;
        }
        assertEquals(
                List.of("Order | Effect", read("Order A"), read("Order B"), read("Order C"), read("Order D")),
                Collected.paragraphs(set.bytes()));
    }

    @Test
    void aRowThatAPageBreaksIsOne() {
        List<Block> blocks = List.of(
                row(1, "Order | Effect"),
                row(1, "Order A | it is lifted."),
                row(1, "Order B | goods of the annex may"),
                row(2, "Order | Effect"),
                row(2, " | no longer be sold."),
                row(2, "Order C | it stays."),
                row(3, " | of which more is said."));
        assertEquals(
                List.of(
                        "Order | Effect",
                        "Order A | it is lifted.",
                        "Order B | goods of the annex may no longer be sold.",
                        "Order C | it stays.",
                        " | of which more is said."),
                BrokenRows.joined(blocks, new Joiner(List.of())).stream()
                        .map(block -> block.first().text())
                        .toList());
    }

    private static Block row(int page, String text) {
        Run run = new Run(text, 70, 300, 100, 11, false, 20);
        return new Block(Block.Kind.ROW, List.of(run), page, false, false, false, false);
    }
}
