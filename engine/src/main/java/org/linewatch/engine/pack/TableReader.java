package org.linewatch.engine.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a tab-separated table: UTF-8, one header line, no quoting, no tab or line break in a cell. What is not clean
 * becomes a fault; the rows that can be read are read all the same, so that one run finds all faults.
 */
final class TableReader {
    private final PackTable table;
    private final Findings findings;

    TableReader(PackTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    /** The rows; none where encoding or header are wrong. */
    List<Row> read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return refuse(0, "", "is not UTF-8", "save the file as UTF-8");
        }
        String[] lines = text.split("\n", -1);
        if (!headerIsRight(lines[0])) {
            findings.unreadable(table);
            return List.of();
        }
        int last = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        List<Row> rows = new ArrayList<>(last);
        for (int i = 1; i < last; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length != table.columns().size()) {
                findings.fault(
                        table.file(),
                        i + 1,
                        "",
                        "has " + cells.length + " cells for " + table.columns().size() + " columns",
                        "give each column one cell, parted by single tabs, empty where unknown");
                continue;
            }
            rows.add(new Row(table, i + 1, cells, findings));
        }
        return rows;
    }

    private List<Row> refuse(int line, String column, String what, String cure) {
        findings.fault(table.file(), line, column, what, cure);
        findings.unreadable(table);
        return List.of();
    }

    private boolean headerIsRight(String header) {
        List<String> given = List.of(header.split("\t", -1));
        if (given.equals(table.columns())) {
            return true;
        }
        List<String> missing = new ArrayList<>(table.columns());
        missing.removeAll(given);
        List<String> surplus = new ArrayList<>(given);
        surplus.removeAll(table.columns());
        String cure = "make the first line: " + String.join(" ", table.columns()) + ", parted by tabs";
        missing.forEach(column -> findings.fault(table.file(), 1, column, "the column is missing", cure));
        surplus.forEach(column -> findings.fault(table.file(), 1, column, "there is no such column", cure));
        if (missing.isEmpty() && surplus.isEmpty()) {
            findings.fault(table.file(), 1, "", "the columns are out of order or doubled", cure);
        }
        return false;
    }
}
