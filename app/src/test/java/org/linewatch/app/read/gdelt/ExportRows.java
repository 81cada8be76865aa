package org.linewatch.app.read.gdelt;

import java.util.Arrays;

/** Makes rows of exports, by the numbers of the codebooks' columns, counted from zero. */
public final class ExportRows {
    private final String[] cells;
    private final int places;

    private ExportRows(int columns, int widthOfPlace) {
        cells = new String[columns];
        Arrays.fill(cells, "");
        places = 35 + 3 * widthOfPlace;
    }

    /** A plain row of a layout: China reduces relations with Lithuania at Vilnius. */
    public static ExportRows of(int columns, long id, String day) {
        int width = columns == 61 ? 8 : 7;
        ExportRows row = new ExportRows(columns, width)
                .set(0, Long.toString(id))
                .set(1, day)
                .set(2, day.substring(0, 6))
                .set(3, day.substring(0, 4))
                .set(4, day.substring(0, 4) + ".5")
                .actor(5, "CHNGOV", "CHINA", "CHN", "")
                .actor(15, "LTU", "LITHUANIA", "LTU", "")
                .set(25, "1")
                .code("161")
                .set(29, "4")
                .set(30, "-4.0")
                .set(31, "6")
                .set(32, "2")
                .set(33, "5")
                .set(34, "-2.5");
        int place = 35 + 2 * width;
        row.set(place, "4")
                .set(place + 1, "Vilnius, Lithuania")
                .set(place + 2, "LH")
                .set(place + width - 3, "54.6833")
                .set(place + width - 2, "25.3167");
        row.set(row.places, columns == 61 ? day + "043000" : day);
        if (columns > 57) {
            row.set(row.places + 1, "https://news.example/" + id);
        }
        return row;
    }

    /** Sets one cell. */
    public ExportRows set(int column, String value) {
        cells[column] = value;
        return this;
    }

    /** Sets an actor: its code, name, country and known group. */
    public ExportRows actor(int first, String code, String name, String country, String group) {
        return set(first, code).set(first + 1, name).set(first + 2, country).set(first + 3, group);
    }

    /** Sets the code, with its base and root. */
    public ExportRows code(String code) {
        return set(26, code)
                .set(27, code.substring(0, Math.min(3, code.length())))
                .set(28, code.substring(0, 2));
    }

    /** The row, without a line break. */
    public String line() {
        return String.join("\t", cells);
    }
}
