package org.linewatch.engine.pack;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Standing;

/**
 * One line of a table with accessors that check as they read. An accessor never throws: a bad cell becomes a fault and
 * yields a stand-in, which cannot escape because a pack with a fault is never built.
 */
final class Row {
    private static final PartialDate STAND_IN_DATE = new PartialDate(1, 0, 0);
    private static final Set<String> LEVELS = Set.of("high", "medium");
    private static final Set<String> YES_NO = Set.of("yes", "no");

    private final PackTable table;
    private final int line;
    private final String[] cells;
    private final Findings findings;

    Row(PackTable table, int line, String[] cells, Findings findings) {
        this.table = table;
        this.line = line;
        this.cells = cells;
        this.findings = findings;
        for (int i = 0; i < cells.length; i++) {
            checkCharacters(table.columns().get(i), cells[i]);
        }
    }

    /** A plain loop, since it runs over every character of a pack at each start of the program. */
    private void checkCharacters(String column, String cell) {
        int length = cell.length();
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            boolean edge = i == 0 || i == length - 1;
            if (edge && Character.isWhitespace(c)) {
                fault(column, "has a blank or carriage return at its edge", "remove it");
                return;
            }
            if (Character.isISOControl(c)) {
                fault(column, "holds a control character", "remove it");
                return;
            }
        }
    }

    void fault(String column, String what, String cure) {
        findings.fault(table.file(), line, column, what, cure);
    }

    /** The cell, empty where unknown. */
    String text(String column) {
        return cells[table.index(column)];
    }

    /** The cell, which may not be empty. */
    String required(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            fault(column, "is empty", "fill it, or remove the row if it is not known");
        }
        return value;
    }

    /** The cell or null where it is empty. */
    @Nullable String optional(String column) {
        String value = text(column);
        return value.isEmpty() ? null : value;
    }

    /** The cell as the row's id, which no other row of the table may have. */
    String id(String column) {
        return unique(column, required(column));
    }

    /** Checks that no other row has this key; the column is where the fault is shown. */
    String unique(String column, String key) {
        if (!key.isEmpty() && !findings.define(table, key)) {
            fault(column, "'" + key + "' stands in an earlier row too", "remove one of the two rows, or rename it");
        }
        return key;
    }

    /** The values of a list, {@code a;b}; none where the cell is empty. */
    List<String> list(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        if (cell.indexOf(';') < 0) {
            return List.of(cell);
        }
        List<String> values = List.of(cell.split(";", -1));
        for (String value : values) {
            if (value.isEmpty() || !value.equals(value.strip())) {
                fault(column, "has an empty value or a blank beside a semicolon", "write lists as a;b;c");
                break;
            }
        }
        if (new HashSet<>(values).size() < values.size()) {
            fault(column, "names a value twice", "remove the double");
        }
        return values;
    }

    /** An id of another table, or null where the cell is empty. */
    @Nullable String reference(String column, PackTable target) {
        refer(column, target, text(column));
        return optional(column);
    }

    /** Ids of another table. */
    List<String> references(String column, PackTable target) {
        List<String> list = list(column);
        list.forEach(id -> refer(column, target, id));
        return list;
    }

    /** Notes that an id must exist; an empty one is a fault of another kind. */
    void refer(String column, PackTable target, String id) {
        if (!id.isEmpty()) {
            findings.refer(table.file(), line, column, target, id);
        }
    }

    /** A law, with or without {@code :article}. */
    String article(String column, String value) {
        int colon = value.indexOf(':');
        refer(column, PackTable.LAWS, colon < 0 ? value : value.substring(0, colon));
        if (value.endsWith(":")) {
            fault(column, "'" + value + "' ends with a colon", "name the article after it, or drop the colon");
        }
        return value;
    }

    /** A date, or null where the cell is empty. */
    @Nullable PartialDate date(String column) {
        return text(column).isEmpty() ? null : parseDate(column, text(column));
    }

    /** A date, which must be there. */
    PartialDate requiredDate(String column) {
        return parseDate(column, text(column));
    }

    /** A list of dates. */
    List<PartialDate> dates(String column) {
        return list(column).stream().map(value -> parseDate(column, value)).toList();
    }

    private PartialDate parseDate(String column, String value) {
        try {
            return PartialDate.parse(value);
        } catch (DateTimeException e) {
            fault(column, "'" + value + "' is no date", "write 2020, 2020-05 or 2020-05-12");
            return STAND_IN_DATE;
        }
    }

    /** Faults two dates that stand the wrong way round; unknown ones pass. */
    void order(String column, @Nullable PartialDate earlier, @Nullable PartialDate later) {
        if (earlier != null && later != null && later.last().isBefore(earlier.first())) {
            fault(column, later + " lies before " + earlier, "correct one of the two dates");
        }
    }

    /** A whole number. */
    @Nullable Integer number(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            fault(column, "'" + value + "' is no whole number", "write digits only");
            return null;
        }
    }

    /** A value of a closed vocabulary. */
    String oneOf(String column, Set<String> vocabulary) {
        String value = text(column);
        checkWord(column, value, vocabulary);
        return value;
    }

    /** Values of a closed vocabulary. */
    List<String> eachOf(String column, Set<String> vocabulary) {
        List<String> values = list(column);
        values.forEach(value -> checkWord(column, value, vocabulary));
        return values;
    }

    private void checkWord(String column, String value, Set<String> vocabulary) {
        if (!vocabulary.contains(value)) {
            fault(
                    column,
                    value.isEmpty() ? "is empty" : "'" + value + "' is not in the vocabulary",
                    "write one of: "
                            + String.join(", ", vocabulary.stream().sorted().toList()));
        }
    }

    /** A constant by its written form, or null where the cell is empty. */
    <E extends Enum<E>> @Nullable E constant(String column, E[] constants, Function<E, String> code) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        for (E constant : constants) {
            if (code.apply(constant).equals(value)) {
                return constant;
            }
        }
        fault(
                column,
                "'" + value + "' is not in the codebook",
                "write one of: "
                        + String.join(", ", Arrays.stream(constants).map(code).toList()));
        return null;
    }

    /** Whether the cell says yes; it may only say yes or no. */
    boolean yes(String column) {
        return oneOf(column, YES_NO).equals("yes");
    }

    /** Actors: states, bodies, or organs of this pack. */
    List<Actor> actors(String column) {
        List<Actor> actors = new ArrayList<>();
        for (String code : list(column)) {
            actors.add(actor(column, code));
        }
        return List.copyOf(actors);
    }

    /** One actor from its code. */
    Actor actor(String column, String code) {
        Actor actor = new Actor(code);
        if (!ActorCodes.isStateOrBody(actor.state())) {
            fault(
                    column,
                    "'" + code + "' is no actor",
                    "write an ISO 3166-1 alpha-3 code, one of " + ActorCodes.bodies() + ", or an organ's id");
        } else if (actor.organ()) {
            refer(column, PackTable.ORGANS, code);
        }
        return actor;
    }

    /** The four name columns; the main names may be required. */
    Names names() {
        return new Names(required("name_en"), text("name_zh"), list("aliases_en"), list("aliases_zh"));
    }

    /** The last two columns: where the row comes from and how firmly it stands. */
    Standing standing() {
        if (text("source").isEmpty()) {
            fault("source", "no source is given", "name the address or text that the row rests on");
        }
        boolean high = oneOf("standing", LEVELS).equals("high");
        return new Standing(list("source"), high ? Standing.Level.HIGH : Standing.Level.MEDIUM);
    }
}
