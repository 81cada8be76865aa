package org.linewatch.app.read.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewatch.app.read.InputFault;

/** The columns of a table whose first row names them; a column without a name is left out. */
final class Columns {
    /** So many names stand in a message. */
    private static final int TOLD = 50;

    /** No column yet. */
    static final Columns NONE = new Columns(List.of());

    private final List<String> names;

    /** A row has words beyond the last column. */
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1L;

        TooMany(String why) {
            super(why);
        }
    }

    private Columns(List<String> names) {
        this.names = names;
    }

    /**
     * Of the row that names them.
     *
     * @throws InputFault if two have one name, or none has any
     */
    static Columns named(List<String> cells) throws InputFault {
        Set<String> seen = new HashSet<>();
        List<String> names = cells.stream().map(String::strip).toList();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new InputFault("Two columns are called '" + name
                        + "': give each column a name of its own in the first line, or add such a line.");
            }
        }
        if (seen.isEmpty()) {
            throw new InputFault("The first line names no column: give each column its name there.");
        }
        return new Columns(names);
    }

    /**
     * A row by its names. Columns that the row does not reach are absent.
     *
     * @throws TooMany if there are words beyond the last column
     */
    ObjectNode row(List<String> cells) throws TooMany {
        for (int i = names.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                throw new TooMany("The row has " + cells.size() + " cells, but " + names.size()
                        + " columns are named: name each, or put a cell that holds the delimiter in quotes.");
            }
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            if (!names.get(i).isEmpty()) {
                row.put(names.get(i), cells.get(i));
            }
        }
        return row;
    }

    /** A row that has all columns, and words in each. */
    ObjectNode full() {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        names.stream().filter(name -> !name.isEmpty()).forEach(name -> row.put(name, name));
        return row;
    }

    /** The names of a row's columns, for a message. */
    static String of(JsonNode row) {
        List<String> names = new ArrayList<>();
        row.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return "none";
        }
        String told = String.join(", ", names.subList(0, Math.min(TOLD, names.size())));
        return names.size() > TOLD ? told + " and " + (names.size() - TOLD) + " more" : told;
    }
}
