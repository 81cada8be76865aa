package org.linewatch.app.read.gdelt;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in a row of an export, by GDELT's own codebooks (1.03 of 25 August 2013, 2.0 of 19 February 2015).
 * An export is separated by tabs and names no columns; the layouts are told apart by their number.
 *
 * <p>Up to the tone all are alike. Then come three places (of either actor and of the act) of seven columns each, in 2.0
 * of eight, since a district stands behind the province.
 */
enum Layout {
    /** 1.0 up to 31 March 2013. */
    ONE("gdelt-1", 57, 7, false),
    /** 1.0 since then, with the address of an article. */
    ONE_WITH_ADDRESS("gdelt-1", 58, 7, true),
    /** 2.0, a file every fifteen minutes. */
    TWO("gdelt-2", 61, 8, true);

    static final int ID = 0;
    static final int DAY = 1;
    static final int SOURCE = 5;
    static final int TARGET = 15;
    static final int LEAD = 25;
    static final int CODE = 26;
    static final int BASE = 27;
    static final int ROOT = 28;
    static final int QUAD = 29;
    static final int GOLDSTEIN = 30;
    static final int MENTIONS = 31;
    static final int SOURCES = 32;
    static final int ARTICLES = 33;
    static final int TONE = 34;
    /** Behind the first column of an actor: its name, state and known group. */
    static final int ACTOR_NAME = 1;

    static final int ACTOR_STATE = 2;
    static final int ACTOR_GROUP = 3;
    /** Behind the first column of a place: its name and country. */
    static final int PLACE_NAME = 1;

    static final int PLACE_COUNTRY = 2;
    private static final int FIRST_PLACE = 35;
    private static final int PLACES = 3;

    private final String dataset;
    private final int columns;
    private final int widthOfPlace;
    private final boolean withAddress;

    Layout(String dataset, int columns, int widthOfPlace, boolean withAddress) {
        this.dataset = dataset;
        this.columns = columns;
        this.widthOfPlace = widthOfPlace;
        this.withAddress = withAddress;
    }

    /** The layout of so many columns. */
    static Optional<Layout> of(int columns) {
        for (Layout layout : values()) {
            if (layout.columns == columns) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    /**
     * The layout of a row that looks like one of an export: the number of its columns, and the kinds of the first and of
     * the flag in the middle. Null for any other row.
     */
    static @Nullable Layout known(String[] cells) {
        Layout layout = of(cells.length).orElse(null);
        boolean alike = layout != null
                && digits(cells[ID], 1, 18)
                && digits(cells[DAY], 8, 8)
                && digits(cells[DAY + 1], 6, 6)
                && digits(cells[DAY + 2], 4, 4)
                && digits(cells[LEAD], 1, 1);
        return alike ? layout : null;
    }

    private static boolean digits(String cell, int least, int most) {
        return cell.length() >= least && cell.length() <= most && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whose numbers the rows bear. 1.0 and 2.0 are kept apart: that one number means one act in both is nowhere said. */
    String dataset() {
        return dataset;
    }

    /** First column of the place of the act: its kind. */
    int place() {
        return FIRST_PLACE + (PLACES - 1) * widthOfPlace;
    }

    /** Column of the latitude of the place of the act; its longitude stands behind it. */
    int latitude() {
        return place() + widthOfPlace - 3;
    }

    /** Column of the day, or of the day and time, when the row was added. */
    int added() {
        return FIRST_PLACE + PLACES * widthOfPlace;
    }

    /** Column of the address of an article; −1 where there is none. */
    int address() {
        return withAddress ? added() + 1 : -1;
    }
}
