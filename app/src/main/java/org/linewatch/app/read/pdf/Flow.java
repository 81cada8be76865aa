package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.app.read.pdf.Block.Kind;

/**
 * Blocks of all pages → the text of the document, a blank line between paragraphs. A paragraph that a column or page
 * breaks is joined again; notes come last, each a paragraph with its mark.
 */
final class Flow {
    private static final float OTHER_SIZE = 0.08f;

    private final Style style;
    private final Joiner joiner;
    private final StringBuilder out = new StringBuilder();

    private Flow(Style style, Joiner joiner) {
        this.style = style;
        this.joiner = joiner;
    }

    /** The text. */
    static String text(List<Block> blocks, Style style, Joiner joiner) {
        Flow flow = new Flow(style, joiner);
        flow.write(BrokenRows.joined(
                blocks.stream().filter(block -> block.kind() != Kind.NOTE).toList(), joiner));
        flow.write(blocks.stream().filter(block -> block.kind() == Kind.NOTE).toList());
        return flow.out.toString();
    }

    private void write(List<Block> blocks) {
        List<Run> lines = new ArrayList<>();
        Block before = null;
        for (Block block : blocks) {
            if (before != null && !goesOn(before, block)) {
                paragraph(lines);
                lines.clear();
            }
            lines.addAll(block.lines());
            before = block;
        }
        paragraph(lines);
    }

    private void paragraph(List<Run> lines) {
        String text = joiner.joined(lines).strip();
        if (!text.isEmpty()) {
            out.append(out.length() == 0 ? "" : "\n\n").append(text);
        }
    }

    /** Whether a column or page only broke a paragraph. */
    private boolean goesOn(Block before, Block block) {
        if (before.kind() != block.kind() || before.kind() == Kind.HEADING || before.kind() == Kind.ROW) {
            return false;
        }
        Run last = before.last();
        Run first = block.first();
        boolean alike = Math.abs(last.size() - first.size()) <= OTHER_SIZE * last.size();
        if (!before.closes() || !block.opens() || !alike) {
            return false;
        }
        if (block.kind() == Kind.NOTE) {
            return !Lines.note(first.text());
        }
        boolean ends = Lines.endsSentence(last.text());
        if (Lines.startsSmall(first.text()) && !ends) {
            return true;
        }
        if (!before.full() || block.indented() || Lines.item(first.text())) {
            return false;
        }
        return !ends || style.indents();
    }
}
