package org.linewatch.app.read.pdf;

import java.util.List;

/**
 * A paragraph, a heading, a note or a row of a table.
 *
 * @param kind which of them
 * @param lines its lines from the top; of a row, one line that holds all cells
 * @param page page that it begins on, from 1
 * @param opens whether it begins a column or page
 * @param closes whether it ends a column or page
 * @param indented whether its first line is indented
 * @param full whether its last line is as long as a line can be
 */
record Block(Kind kind, List<Run> lines, int page, boolean opens, boolean closes, boolean indented, boolean full) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        NOTE,
        ROW
    }

    Block {
        lines = List.copyOf(lines);
    }

    Run first() {
        return lines.get(0);
    }

    Run last() {
        return lines.get(lines.size() - 1);
    }
}
