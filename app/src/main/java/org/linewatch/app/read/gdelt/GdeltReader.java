package org.linewatch.app.read.gdelt;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.OtherRecord.Party;
import org.linewatch.engine.model.OtherRecord.Place;
import org.linewatch.engine.model.OtherRecord.Precision;

/**
 * Event exports of GDELT 1.0 and 2.0, line by line: a row is a record of others' coding. Rows of 57 and 58 columns may
 * stand in one file. Some tables call themselves CSV, TSV or text, so an export is known by its rows.
 */
public final class GdeltReader implements DocumentReader {
    /** So many lines at the beginning are looked at: a first row may be broken. */
    private static final int LOOKED_AT = 5;
    /** After so many broken rows the file is given up: then it is something else. */
    private static final int MOST_FAULTS = 1_000;

    private static final char HIVE = '\u0001';
    private static final String FIRST_NAME = "GLOBALEVENTID";

    /** What a source is, as far as this reader can tell. */
    public enum Kind {
        /** An export. */
        EXPORT,
        /** A selection of columns as Hive writes it, separated by U+0001. */
        SELECTION,
        /** Something else. */
        OTHER
    }

    /** Looks at the first lines of a source. */
    public static Kind kind(Source source) throws IOException {
        try (InputStream in = source.open()) {
            Lines lines = new Lines(in);
            for (int i = 0; i < LOOKED_AT; i++) {
                String line = lines.next();
                if (line == null) {
                    return Kind.OTHER;
                }
                if (i == 0 && line.indexOf(HIVE) >= 0 && line.indexOf('\t') < 0) {
                    return Kind.SELECTION;
                }
                if (Layout.known(line.split("\t", -1)) != null) {
                    return Kind.EXPORT;
                }
            }
            return Kind.OTHER;
        }
    }

    /** A reader that takes exports, and selections to refuse them, and leaves everything else to another. */
    public static DocumentReader or(DocumentReader other) {
        DocumentReader exports = new GdeltReader();
        return new DocumentReader() {
            @Override
            public DocumentReader chosen(Source source) throws IOException {
                return kind(source) == Kind.OTHER ? other : exports;
            }

            @Override
            public boolean collects() {
                return other.collects();
            }

            @Override
            public void read(Source source, Reading reading) throws IOException, InputFault {
                chosen(source).read(source, reading);
            }
        };
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        Kind kind = kind(source);
        if (kind == Kind.SELECTION) {
            throw new InputFault("Its columns are separated by U+0001, as Hive writes a selection of columns; which"
                    + " columns they are cannot be known. Export all 57, 58 or 61 columns of GDELT's events, separated"
                    + " by tabs, without a line of names.");
        }
        if (kind == Kind.OTHER) {
            throw new InputFault("This is no event export of GDELT: it has 57, 58 or 61 columns separated by tabs.");
        }
        try (InputStream in = source.open()) {
            rows(new Lines(in), source.name(), reading);
        }
    }

    private static void rows(Lines lines, String name, Reading reading) throws IOException, InputFault {
        long number = 0;
        int faults = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.isBlank() || (number == 1 && heads(line))) {
                continue;
            }
            try {
                if (lines.cut()) {
                    throw new InputFault("The row is longer than " + Lines.LONGEST / 1024
                            + " KB, so a line break is missing: take the export from GDELT anew.");
                }
                reading.other(record(line.split("\t", -1)));
            } catch (InputFault e) {
                faults++;
                if (faults > MOST_FAULTS) {
                    throw new InputFault("More than " + MOST_FAULTS + " rows are no rows of an export, the last of them"
                            + " line " + number + "; the rest was not read. Take the export from GDELT anew.");
                }
                reading.fault(name + "#" + number, "", "Line " + number + ": " + e.why());
            }
            reading.goOn();
        }
    }

    private static boolean heads(String line) {
        return line.regionMatches(true, 0, FIRST_NAME, 0, FIRST_NAME.length());
    }

    private static OtherRecord record(String[] cells) throws InputFault {
        Layout layout = Layout.of(cells.length)
                .orElseThrow(() -> new InputFault("It has " + cells.length
                        + " columns, where an export has 57, 58 or 61: mend the row, or take the export from GDELT"
                        + " anew."));
        Cells row = new Cells(cells);
        return new OtherRecord(
                layout.dataset(),
                row.id(Layout.ID),
                row.day(Layout.DAY),
                row.day(layout.added()),
                party(row, Layout.SOURCE),
                party(row, Layout.TARGET),
                row.code(Layout.ROOT, 2),
                row.code(Layout.BASE, 3),
                row.code(Layout.CODE, 4),
                row.among(Layout.QUAD, 1, 4),
                row.among(Layout.LEAD, 0, 1) == 1,
                row.number(Layout.GOLDSTEIN),
                row.count(Layout.MENTIONS),
                row.count(Layout.SOURCES),
                row.count(Layout.ARTICLES),
                row.number(Layout.TONE),
                place(row, layout),
                layout.address() < 0 ? null : row.known(layout.address()));
    }

    private static Party party(Cells row, int first) {
        String code = row.text(first);
        String name = row.text(first + Layout.ACTOR_NAME);
        if (code.isEmpty() && name.isEmpty()) {
            return Party.NONE;
        }
        String state = States.actor(row.text(first + Layout.ACTOR_STATE), row.text(first + Layout.ACTOR_GROUP));
        return new Party(code, name, state);
    }

    /** GDELT's kinds of places: 0 none, 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 province elsewhere. */
    private static @Nullable Place place(Cells row, Layout layout) throws InputFault {
        int first = layout.place();
        int kind = row.text(first).isEmpty() ? 0 : row.among(first, 0, 5);
        if (kind == 0) {
            return null;
        }
        Precision precision =
                switch (kind) {
                    case 1 -> Precision.COUNTRY;
                    case 2, 5 -> Precision.REGION;
                    default -> Precision.CITY;
                };
        return new Place(
                row.text(first + Layout.PLACE_NAME),
                precision,
                States.place(row.text(first + Layout.PLACE_COUNTRY)),
                row.number(layout.latitude()),
                row.number(layout.latitude() + 1));
    }
}
