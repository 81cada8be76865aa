package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewatch.app.read.pdf.Block.Kind;

/**
 * Joins rows of tables that a page breaks. The rest of such a row has nothing in its first cell, and stands first on its
 * page, or below the head that is set again there; what it has goes on with cells that end no sentence.
 */
final class BrokenRows {
    private static final String BETWEEN = " | ";

    private BrokenRows() {}

    /** The blocks, with such rows as one. */
    static List<Block> joined(List<Block> blocks, Joiner joiner) {
        List<Block> out = new ArrayList<>();
        Set<String> rows = new HashSet<>();
        int heads = 0;
        for (Block block : blocks) {
            boolean row = block.kind() == Kind.ROW;
            int last = out.size() - 1 - heads;
            boolean turned = last >= 0 && out.get(last).page() == block.page() - 1;
            if (row && turned && rows.contains(block.first().text()) && heads == 0) {
                heads = 1;
                out.add(block);
                continue;
            }
            if (row && turned && out.get(last).kind() == Kind.ROW && goesOn(out.get(last), block)) {
                out.set(last, one(out.get(last), block, joiner));
                if (heads == 1) {
                    // The head that stood between them is told once.
                    out.remove(out.size() - 1);
                }
            } else {
                out.add(block);
            }
            heads = 0;
            if (row) {
                rows.add(block.first().text());
            }
        }
        return out;
    }

    private static boolean goesOn(Block before, Block block) {
        List<String> above = cells(before);
        List<String> below = cells(block);
        if (above.size() != below.size() || !below.get(0).isEmpty()) {
            return false;
        }
        for (int i = 0; i < above.size(); i++) {
            if (!below.get(i).isEmpty() && (above.get(i).isEmpty() || Lines.endsSentence(above.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static Block one(Block before, Block block, Joiner joiner) {
        List<String> above = cells(before);
        List<String> below = cells(block);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            StringBuilder cell = new StringBuilder(above.get(i));
            joiner.add(cell, below.get(i));
            cells.add(cell.toString());
        }
        Run run = before.first();
        Run line = new Run(
                String.join(BETWEEN, cells).strip(),
                run.x0(),
                run.x1(),
                run.y(),
                run.size(),
                run.bold(),
                run.firstWord());
        return new Block(Kind.ROW, List.of(line), before.page(), false, false, false, false);
    }

    private static List<String> cells(Block row) {
        List<String> out = new ArrayList<>();
        for (String cell : row.first().text().split("[|]", -1)) {
            out.add(cell.strip());
        }
        return out;
    }
}
