package org.linewatch.engine.pack;

/**
 * One thing that is wrong in a pack.
 *
 * @param file name of the file
 * @param line line in it, from 1; 0 where the fault is of the whole file
 * @param column name of the column or key; empty where the fault is of the whole line
 * @param what what is wrong
 * @param cure what to do about it
 */
public record PackFault(String file, int line, String column, String what, String cure) {
    /** One line for a reader: {@code organs.tsv:12: parent: …. Cure: …}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + (column.isEmpty() ? "" : column + ": ") + what + ". Cure: "
                + cure + ".";
    }
}
